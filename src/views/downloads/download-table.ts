import { type CsvCell, formatCsv } from '../../format/csv.ts';

/** A tidy table: one kind of thing per row, column names that never change. */
export interface DownloadRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

export function formatDownload(table: DownloadRows, format: 'csv' | 'json'): string {
  if (format === 'csv') return formatCsv(table.columns, table.rows);
  const objects = table.rows.map((row) =>
    JSON.stringify(Object.fromEntries(table.columns.map((column, index) => [column, row[index] ?? null]))),
  );
  return `[\n${objects.join(',\n')}\n]\n`;
}
