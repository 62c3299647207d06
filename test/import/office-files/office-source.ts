/** A table as rows of texts that the writers turn into Word, Excel and HTML files. */
export interface CellDetails {
  /** What a reader sees. */
  readonly text: string;
  /** In a workbook the cell holds this number, shown by `format`; elsewhere its text. */
  readonly number?: number;
  readonly format?: string;
  /** In a workbook the cell holds a real error, `text` is its name. */
  readonly isError?: boolean;
  /** Merged with the cells right of it and below; those are null. */
  readonly columns?: number;
  readonly rows?: number;
}

/** A plain text, a cell with more to it, or null: empty, or part of a merged cell. */
export type CellSource = string | CellDetails | null;
export type RowsSource = readonly (readonly CellSource[])[];

export interface SheetSource {
  readonly name: string;
  readonly rows: RowsSource;
}

export type BlockSource =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly rows: RowsSource;
      /** Rows that Word repeats on every page by itself. */
      readonly repeatedRowCount?: number;
    };

export function readDetails(cell: CellSource): CellDetails | null {
  if (cell === null) return null;
  return typeof cell === 'string' ? { text: cell } : cell;
}
