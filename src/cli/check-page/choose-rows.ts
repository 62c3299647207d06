/** A row by its index, or a number of rows left out. */
export type RowChoice =
  | { readonly kind: 'row'; readonly index: number }
  | {
      readonly kind: 'gap';
      readonly count: number;
      /** Marked rows among them: those that the limit leaves out. */
      readonly markedCount: number;
    };

/** Rows shown on either side of a marked one; a gap of no more rows than `LEAST_GAP` is shown instead. */
const CONTEXT = 2;
const LEAST_GAP = 2;

/** Marked rows and kept ones with the gaps in between, and neighbours of marked ones; at most about `limit` rows. */
export function chooseRows(
  rowCount: number,
  marked: Iterable<number>,
  kept: Iterable<number>,
  limit: number,
): readonly RowChoice[] {
  const chosen = new Set(kept);
  let markedCount = 0;
  for (const index of [...marked].toSorted((a, b) => a - b)) {
    if (chosen.size >= limit) {
      if (!chosen.has(index)) markedCount += 1;
      continue;
    }
    const [from, to] = [Math.max(index - CONTEXT, 0), Math.min(index + CONTEXT, rowCount - 1)];
    for (let near = from; near <= to; near += 1) chosen.add(near);
  }
  const rows: RowChoice[] = [];
  let next = 0;
  for (const index of [...chosen].toSorted((a, b) => a - b)) {
    rows.push(...bridge(next, index, 0), { kind: 'row', index });
    next = index + 1;
  }
  return [...rows, ...bridge(next, rowCount, markedCount)];
}

function bridge(from: number, to: number, markedCount: number): readonly RowChoice[] {
  const count = to - from;
  if (count > LEAST_GAP || markedCount > 0) return [{ kind: 'gap', count, markedCount }];
  return Array.from({ length: count }, (_, step) => ({ kind: 'row', index: from + step }));
}
