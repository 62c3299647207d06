import { findColumn, findPart, partOf } from './dossier-headings.ts';

export interface HeadingCell {
  readonly text: string;
  /** 1-based spreadsheet row and column. */
  readonly row: number;
  readonly column: number;
}

/** One column's own heading and the merged headings above it, outermost first. */
export interface HeadingPath {
  readonly leaf: HeadingCell;
  readonly ancestors: readonly HeadingCell[];
}

const MOST_HEADER_ROWS = 4;

/** Unfolds merged header cells. `first`: index of the first header row; `end`: index after the last one. */
export function buildHeadingPaths(
  rows: readonly (readonly string[])[],
  first: number,
): { readonly columns: readonly HeadingPath[]; readonly end: number } {
  const end = findHeaderEnd(rows, first);
  const header = rows.slice(first, end);
  const width = Math.max(...header.map((cells) => cells.length));
  const covers = coverCells(header, first, width);
  const columns = Array.from({ length: width }, (_, column): HeadingPath => {
    const depth = header.findLastIndex((cells) => (cells[column] ?? '') !== '');
    const leaf = covers[depth]?.[column] ?? { text: '', row: first + 1, column: column + 1 };
    const above = covers.slice(0, Math.max(depth, 0)).flatMap((line) => line[column] ?? []);
    return { leaf, ancestors: above };
  });
  return { columns, end };
}

/** A merged header goes on while the descriptive columns stay blank and no cell holds a figure. */
function findHeaderEnd(rows: readonly (readonly string[])[], first: number): number {
  const top = rows[first] ?? [];
  if (!top.some((cell) => findPart(cell) !== null)) return first + 1;
  const descriptive = top.flatMap((cell, index) => {
    const column = findColumn(cell);
    return column !== null && partOf(column) === null ? [index] : [];
  });
  let end = first + 1;
  while (end < first + MOST_HEADER_ROWS) {
    const cells = rows[end];
    const isHeader =
      cells?.some((cell) => cell !== '') &&
      descriptive.every((index) => (cells[index] ?? '') === '') &&
      cells.every((cell) => !/^\(?\d/.test(cell));
    if (!isHeader) break;
    end += 1;
  }
  return end;
}

/** For every header cell the text that covers it: its own, or that of the merged cell it belongs to. */
function coverCells(
  header: readonly (readonly string[])[],
  first: number,
  width: number,
): (HeadingCell | null)[][] {
  const covers: (HeadingCell | null)[][] = [];
  for (const [depth, cells] of header.entries()) {
    const line: (HeadingCell | null)[] = [];
    const above = covers[depth - 1];
    for (let column = 0; column < width; column += 1) {
      const text = cells[column] ?? '';
      const isSameParent = above === undefined || above[column] === above[column - 1];
      if (text !== '') line.push({ text, row: first + depth + 1, column: column + 1 });
      else line.push(column > 0 && isSameParent ? (line[column - 1] ?? null) : null);
    }
    covers.push(line);
  }
  return covers;
}
