import type { AppendixRow } from '../domain/tables.ts';
import { isBullet, isNumbered, isQuantity, isSameUnit } from './appendix-outline.ts';
import { hasConjunction, measureOverlap, readLabelWords } from './label-words.ts';

/** The two rows a printed rate comes from. Their figures may be absent. */
export interface OwnCounts {
  readonly numerator: AppendixRow;
  readonly denominator: AppendixRow;
}

/**
 * Least overlap of labels that makes two rows above a rate its counts: of the part with the rate, and of the whole
 * with the part. Rows that only speak of the same things stay below.
 */
const LEAST_OVERLAP = { rate: 0.5, whole: 0.4 };

interface Scored extends OwnCounts {
  readonly overlap: number;
}

/**
 * The counts of the rate at `position` among its siblings, found without knowing what the words mean: the counts
 * that hang under it; else those that follow it as bullets, or the two just above it, whichever pair's label is
 * nearer to that of the rate. Null when there is no such pair.
 */
export function findOwnCounts(
  siblings: readonly AppendixRow[],
  position: number,
  children: readonly AppendixRow[],
): OwnCounts | null {
  const rate = siblings[position];
  if (rate === undefined) return null;
  if (children.length > 0) return choosePair(rate, takeRun(children));
  const following = isNumbered(rate) ? [] : takeRun(siblings.slice(position + 1)).filter(isBullet);
  const below = choosePair(rate, following);
  const above = judgePairAbove(rate, siblings[position - 2], siblings[position - 1]);
  if (below === null || above === null) return below ?? above;
  return above.overlap > below.overlap ? above : below;
}

/** The leading counts of one unit. */
function takeRun(rows: readonly AppendixRow[]): readonly AppendixRow[] {
  const [first] = rows;
  if (first === undefined) return [];
  const end = rows.findIndex((row) => !isQuantity(row) || !isSameUnit(row, first));
  return end === -1 ? rows : rows.slice(0, end);
}

/** Forms print the whole first, then its parts: the numerator is the part whose label is nearest to the rate's. */
function choosePair(rate: AppendixRow, run: readonly AppendixRow[]): Scored | null {
  if (run.length < 2 || hasConjunction(run.map((row) => row.label))) return null;
  const words = readLabelWords(rate.label);
  let best: Scored | null = null;
  for (const [index, numerator] of run.entries()) {
    const denominator = run[index - 1];
    if (denominator === undefined) continue;
    const overlap = measureOverlap(words, readLabelWords(numerator.label));
    if (best === null || overlap > best.overlap) best = { numerator, denominator, overlap };
  }
  return best === null ? null : turnPair(best, words);
}

/**
 * Some forms print the part before the whole. Where the second count is the larger one by value and the first is
 * nearer to the rate by label, the first is the part.
 */
function turnPair(pair: Scored, words: ReadonlySet<string>): Scored {
  const { numerator, denominator, overlap } = pair;
  if (numerator.figure.kind === 'absent' || denominator.figure.kind === 'absent') return pair;
  const other = measureOverlap(words, readLabelWords(denominator.label));
  const turned = numerator.figure.value > denominator.figure.value && other > overlap;
  return turned ? { numerator: denominator, denominator: numerator, overlap: other } : pair;
}

function judgePairAbove(
  rate: AppendixRow,
  whole: AppendixRow | undefined,
  part: AppendixRow | undefined,
): Scored | null {
  if (whole === undefined || part === undefined || !isQuantity(whole) || !isQuantity(part)) return null;
  if (!isSameUnit(whole, part)) return null;
  const partWords = readLabelWords(part.label);
  const overlap = measureOverlap(readLabelWords(rate.label), partWords);
  const related = measureOverlap(readLabelWords(whole.label), partWords);
  return overlap >= LEAST_OVERLAP.rate && related >= LEAST_OVERLAP.whole
    ? { numerator: part, denominator: whole, overlap }
    : null;
}
