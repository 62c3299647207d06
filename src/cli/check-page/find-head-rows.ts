import type { Remark } from './list-remarks.ts';

const SEPARATOR = ' › ';
const LAST_ROW = 40;

/**
 * Indices of the first and the last row of headings. A remark names its column as it is headed there, outermost first
 * where headings are merged; without such a remark the first row with two filled cells is taken.
 */
export function findHeadRows(
  rows: readonly (readonly string[])[],
  remarks: readonly Remark[],
): readonly [first: number, last: number] | null {
  const top = rows.slice(0, LAST_ROW);
  for (const { columnName, column } of remarks) {
    if (columnName === null || column === null) continue;
    const path = columnName.split(SEPARATOR);
    const [outer, leaf] = [path[0], path.at(-1)];
    const last = top.findIndex((cells) => cells[column - 1] === leaf);
    const first = top.findIndex((cells) => cells.some((cell) => cell === outer));
    if (last >= 0 && first >= 0) return [Math.min(first, last), last];
  }
  const plain = top.findIndex((cells) => cells.filter((cell) => cell !== '').length >= 2);
  return plain < 0 ? null : [plain, plain];
}
