import type { CellSource, RowsSource } from './office-source.ts';

type TextRows = readonly (readonly string[])[];

/**
 * The merged cells of a form's header, told from its texts as a CSV export has them: a text takes the empty cells to
 * its right that have texts below, and then the empty cells below. Other rows stay.
 */
export function mergeHeader(rows: TextRows, headerRowCount: number): RowsSource {
  const grid: CellSource[][] = rows.map((row) => row.map((text) => (text === '' ? null : text)));
  const taken = new Set<string>();
  const read = (row: number, column: number) => rows[row]?.[column] ?? '';
  const isFree = (row: number, column: number) => read(row, column) === '' && !taken.has(`${row} ${column}`);
  const hasTextBelow = (row: number, column: number) =>
    Array.from({ length: headerRowCount - row - 1 }, (_, below) => read(row + 1 + below, column)).some(
      (text) => text !== '',
    );
  for (let row = 0; row < headerRowCount; row += 1) {
    const width = rows[row]?.length ?? 0;
    for (let column = 0; column < width; column += 1) {
      const text = read(row, column);
      if (text === '') continue;
      let columns = 1;
      while (
        column + columns < width &&
        isFree(row, column + columns) &&
        hasTextBelow(row, column + columns)
      ) {
        columns += 1;
      }
      const isRowFree = (below: number) =>
        Array.from({ length: columns }, (_, right) => right).every((right) => isFree(below, column + right));
      let height = 1;
      while (row + height < headerRowCount && isRowFree(row + height)) height += 1;
      for (let down = 0; down < height; down += 1) {
        for (let right = 0; right < columns; right += 1) taken.add(`${row + down} ${column + right}`);
      }
      const target = grid[row];
      if (target !== undefined) target[column] = { text, columns, rows: height };
    }
  }
  return grid;
}

/** Merges a text of one column with the empty cells below it, as forms do with the name of an agency. */
export function mergeDown(rows: RowsSource, column: number): RowsSource {
  return rows.map((row, index) => {
    const cell = row[column] ?? null;
    if (cell === null || cell === '') return row;
    let height = 1;
    while (index + height < rows.length && (rows[index + height]?.[column] ?? '') === '') height += 1;
    const details = typeof cell === 'string' ? { text: cell } : cell;
    return row.map((other, place) => (place === column ? { ...details, rows: height } : other));
  });
}

/** A merged title over the whole width of a table. */
export function makeTitleRow(text: string, width: number): readonly CellSource[] {
  return [{ text, columns: width }, ...Array.from({ length: width - 1 }, () => null)];
}

/** Cells of counts as stored numbers: "1.134" → 1134 shown by `#,##0`. Other texts stay. */
export function storeCounts(rows: RowsSource): RowsSource {
  return rows.map((row) =>
    row.map((cell) => {
      const text = typeof cell === 'string' ? cell : (cell?.text ?? '');
      if (!/^(0|[1-9]\d{0,2}(\.\d{3})*|[1-9]\d*)$/.test(text)) return cell;
      const number = Number(text.replaceAll('.', ''));
      const format = text.includes('.') ? '#,##0' : '0';
      return { ...(typeof cell === 'string' || cell === null ? {} : cell), text, number, format };
    }),
  );
}

/** Cells `#DIV/0!` as real errors. */
export function storeErrors(rows: RowsSource): RowsSource {
  return rows.map((row) => row.map((cell) => (cell === '#DIV/0!' ? { text: cell, isError: true } : cell)));
}
