import type { CsvCell } from '../../format/csv.ts';

/** A tidy table: one kind of thing per row, column names that never change. */
export interface DownloadRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}
