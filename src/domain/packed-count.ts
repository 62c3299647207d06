import { type AbsenceReason, type Figure, NOT_STATED, type Place } from './figure.ts';

const LARGEST = 2 ** 31 - 1;
const PLAIN = /^(?:0|[1-9]\d{0,9})$/;
const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3}){1,3}$/;
const GROUP_ENDS = /\B(?=(?:\d{3})+$)/gu;

/** Numbers below are not printed in groups: from minus this on, codes stand for counts that are. */
const FEWEST_GROUPED = 1000;

const NOT_STATED_CODE = -1;
/** What the codes -2, -3, … stand for. */
const ABSENCES: readonly { readonly reason: AbsenceReason; readonly printed: string }[] = [
  { reason: 'blank', printed: '' },
  { reason: 'dash', printed: '-' },
  { reason: 'crossed', printed: 'x' },
];

/**
 * The whole number, of four bytes, that stands for what almost every count cell prints: `1134`, `1.134`, nothing, a dash
 * or a cross; null for any other text. `unpackCount` makes its figure.
 */
export function packText(printed: string): number | null {
  if (PLAIN.test(printed)) return limit(Number(printed));
  const index = ABSENCES.findIndex((absence) => absence.printed === printed);
  if (index >= 0) return NOT_STATED_CODE - 1 - index;
  if (!GROUPED.test(printed)) return null;
  const grouped = limit(Number(printed.replaceAll('.', '')));
  return grouped === null ? null : -grouped;
}

function limit(value: number): number | null {
  return value <= LARGEST ? value : null;
}

/** The code that `unpackCount` makes an equal figure of; null: there is none. */
export function packCount(figure: Figure, place: Place): number | null {
  const isNotStated = figure.kind === 'absent' && figure.reason === 'not-stated';
  const code = isNotStated ? NOT_STATED_CODE : packText(figure.printed);
  return code !== null && isSame(unpackCount(code, place), figure) ? code : null;
}

export function unpackCount(code: number, place: Place): Figure {
  if (code >= 0) return { kind: 'present', value: code, decimals: 0, printed: String(code), place };
  if (code <= -FEWEST_GROUPED) {
    const printed = String(-code).replace(GROUP_ENDS, '.');
    return { kind: 'present', value: -code, decimals: 0, printed, place };
  }
  const absence = ABSENCES[NOT_STATED_CODE - 1 - code];
  return absence === undefined ? NOT_STATED : { kind: 'absent', ...absence, place };
}

function isSame(a: Figure, b: Figure): boolean {
  if (a.printed !== b.printed || !isSamePlace(a.place, b.place)) return false;
  return a.kind === 'present'
    ? b.kind === 'present' && Object.is(a.value, b.value) && a.decimals === b.decimals
    : b.kind === 'absent' && a.reason === b.reason;
}

function isSamePlace(a: Place | null, b: Place | null): boolean {
  if (a === null || b === null) return a === b;
  return a.file === b.file && a.row === b.row && a.column === b.column && a.header === b.header;
}
