import { type AbsenceReason, type Figure, NOT_STATED, type Place } from './figure.ts';

/** The largest number that a code can be. */
const LARGEST = 2 ** 31 - 1;
const PLAIN = /^(?:0|[1-9]\d{0,9})$/;

/** What the codes -1, -2, … stand for. */
const ABSENCES: readonly { readonly reason: AbsenceReason; readonly printed: string }[] = [
  { reason: 'not-stated', printed: '' },
  { reason: 'blank', printed: '' },
  { reason: 'dash', printed: '-' },
  { reason: 'crossed', printed: 'x' },
];

/** A count as almost every cell prints it, which is its own code; null for any other text. */
export function parsePlainCount(printed: string): number | null {
  if (!PLAIN.test(printed)) return null;
  const value = Number(printed);
  return value <= LARGEST ? value : null;
}

/** The whole number from which `unpackCount` makes the figure again, given its place; null: there is none. */
export function packCount(figure: Figure, place: Place): number | null {
  if (figure.kind === 'present') {
    const { value, decimals, printed } = figure;
    const isPlain = decimals === 0 && parsePlainCount(printed) === value;
    return isPlain && isSamePlace(figure.place, place) ? value : null;
  }
  const { reason, printed } = figure;
  const isPlaced = reason === 'not-stated' ? figure.place === null : isSamePlace(figure.place, place);
  const index = ABSENCES.findIndex((one) => one.reason === reason && one.printed === printed);
  return isPlaced && index >= 0 ? -1 - index : null;
}

export function unpackCount(code: number, place: Place): Figure {
  if (code >= 0) return { kind: 'present', value: code, decimals: 0, printed: String(code), place };
  const absence = ABSENCES[-1 - code];
  if (absence === undefined || absence.reason === 'not-stated') return NOT_STATED;
  return { kind: 'absent', reason: absence.reason, printed: absence.printed, place };
}

function isSamePlace(a: Place | null, b: Place): boolean {
  return a !== null && a.file === b.file && a.row === b.row && a.column === b.column && a.header === b.header;
}
