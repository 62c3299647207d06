import { matchKey } from '../format/text.ts';
import { buildOutline, type OutlineEntry } from './outline.ts';

/** Most pairs of rows that are weighed against each other; beyond it only rows with the same path are paired. */
const MOST_PAIRS = 25_000_000;

/** Matching one more row weighs more than any likeness of number and of the row above in the outline. */
const WEIGHT = { label: 100, parent: 3, number: 2 };

/**
 * For every form row the index of the same row in the report's appendix, or null. Rows are the same when their
 * labels are and they stand in the same order; where that leaves a choice, the row above in the outline decides
 * and then the number, which alone never pairs rows: reports repeat, skip and misprint numbers. A row that moved
 * is still found when its number, its label and all rows above it in the outline are the same and occur once.
 */
export function alignForm(
  form: readonly OutlineEntry[],
  appendix: readonly OutlineEntry[],
): readonly (number | null)[] {
  const [left, right] = [describeRows(form), describeRows(appendix)];
  const inOrder =
    left.length * right.length > MOST_PAIRS
      ? form.map(() => null)
      : traceMatches(left, right, weighMatches(left, right));
  return addMovedRows(inOrder, left, right);
}

interface Described {
  readonly label: string;
  readonly number: string;
  /** Label of the row above in the outline; empty at the top. */
  readonly parent: string;
  /** Numbers and labels from the top down to the row. */
  readonly path: string;
}

function describeRows(rows: readonly OutlineEntry[]): readonly Described[] {
  const described: Described[] = [];
  for (const [index, { parent }] of buildOutline(rows).entries()) {
    const row = rows[index] ?? { number: '', label: '' };
    const above = parent === null ? undefined : described[parent];
    const [label, number] = [labelKey(row.label), numberKey(row.number)];
    const path = `${above === undefined ? '' : `${above.path}\n`}${number} ${label}`;
    described.push({ label, number, parent: above?.label ?? '', path });
  }
  return described;
}

function weighPair(a: Described, b: Described): number {
  if (a.label !== b.label) return 0;
  return (
    WEIGHT.label + (a.parent === b.parent ? WEIGHT.parent : 0) + (a.number === b.number ? WEIGHT.number : 0)
  );
}

/** Cell (i, j): the best weight of the rows from i on paired with those from j on, in order. */
function weighMatches(form: readonly Described[], appendix: readonly Described[]): Int32Array {
  const width = appendix.length + 1;
  const best = new Int32Array((form.length + 1) * width);
  const read = (cell: number) => best[cell] ?? 0;
  for (let i = form.length - 1; i >= 0; i -= 1) {
    for (let j = appendix.length - 1; j >= 0; j -= 1) {
      const cell = i * width + j;
      const [a, b] = [form[i], appendix[j]];
      const pair = a === undefined || b === undefined ? 0 : weighPair(a, b);
      const paired = pair === 0 ? 0 : pair + read(cell + width + 1);
      best[cell] = Math.max(paired, read(cell + width), read(cell + 1));
    }
  }
  return best;
}

function traceMatches(
  form: readonly Described[],
  appendix: readonly Described[],
  best: Int32Array,
): (number | null)[] {
  const width = appendix.length + 1;
  const matches = Array<number | null>(form.length).fill(null);
  let [i, j] = [0, 0];
  for (
    let [a, b] = [form[i], appendix[j]];
    a !== undefined && b !== undefined;
    [a, b] = [form[i], appendix[j]]
  ) {
    const cell = i * width + j;
    const pair = weighPair(a, b);
    if (pair > 0 && best[cell] === pair + (best[cell + width + 1] ?? 0)) {
      matches[i] = j;
      [i, j] = [i + 1, j + 1];
    } else if (best[cell] === best[cell + 1]) j += 1;
    else i += 1;
  }
  return matches;
}

function addMovedRows(
  matches: readonly (number | null)[],
  form: readonly Described[],
  appendix: readonly Described[],
): readonly (number | null)[] {
  const taken = new Set(matches);
  const [left, right] = [findUniquePaths(form), findUniquePaths(appendix)];
  return matches.map((match, index) => {
    const path = form[index]?.path ?? '';
    const moved = right.get(path);
    return match ?? (left.has(path) && moved !== undefined && !taken.has(moved) ? moved : null);
  });
}

function findUniquePaths(rows: readonly Described[]): ReadonlyMap<string, number> {
  const places = Map.groupBy(rows.keys(), (index) => rows[index]?.path ?? '');
  return new Map(
    [...places].flatMap(([path, [first, second]]) =>
      first === undefined || second !== undefined ? [] : [[path, first] as const],
    ),
  );
}

/** Bullets before a label and punctuation after it do not count, nor do case, dashes and tone mark positions. */
export function labelKey(label: string): string {
  return matchKey(label).replace(/^[-+•*\s]+|[\s.:;,]+$/gu, '');
}

function numberKey(number: string): string {
  const digits = number.replaceAll(',', '.').replace(/[.)\s]+$/, '');
  return /^[-–—+•*]$/u.test(digits) ? '' : matchKey(digits);
}
