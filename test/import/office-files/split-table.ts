import type { RowsSource } from './office-source.ts';

/** The header printed again before every so many rows, as page breaks leave it when a table is copied. */
export function repeatHeader(rows: RowsSource, headerRowCount: number, rowsPerPage: number): RowsSource {
  const header = rows.slice(0, headerRowCount);
  return chunk(rows.slice(headerRowCount), rowsPerPage).flatMap((page) => [...header, ...page]);
}

/** One table as several, each with so many rows; the header stands in the first alone. */
export function splitTable(rows: RowsSource, rowsPerTable: number): readonly RowsSource[] {
  return chunk(rows, rowsPerTable);
}

function chunk(rows: RowsSource, size: number): readonly RowsSource[] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );
}
