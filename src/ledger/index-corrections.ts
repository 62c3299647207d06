import type { Correction, FigureKey } from '../domain/correction.ts';
import { isSameValue } from './is-same-value.ts';
import { listWholeKeys } from './parse-figure-key.ts';
import type { PublishedCell } from './published-report.ts';

/** Lines by figure, each in the order of their dates, lines of one day in the order of the file. */
export type CorrectionIndex = ReadonlyMap<FigureKey, readonly Correction[]>;

export function indexCorrections(corrections: readonly Correction[]): CorrectionIndex {
  const inOrder = corrections.toSorted((a, b) =>
    a.date === b.date ? a.row - b.row : a.date < b.date ? -1 : 1,
  );
  return Map.groupBy(inOrder, ({ figure }) => figure);
}

/**
 * Whether the lines lead from what was published to what is there now. Each line begins with what the one before it
 * ended with, which the check of the file holds.
 */
export function isCorrected(
  index: CorrectionIndex,
  key: FigureKey,
  old: PublishedCell,
  now: PublishedCell,
): boolean {
  const lines = index.get(key) ?? [];
  const last = lines.at(-1);
  const leadsHere = last !== undefined && isSameValue(last.new, now.value);
  if (leadsHere && lines.some((line) => isSameValue(line.old, old.value))) return true;
  return now.value === null && isWithdrawn(index, key);
}

/** Whether a line withdraws the row, table or report that the figure, row or table stands in. */
export function isWithdrawn(index: CorrectionIndex, key: FigureKey): boolean {
  return listWholeKeys(key).some((whole) => index.has(whole));
}
