import type { Remark } from '../domain/remark.ts';

/** What an office's file holds, whatever its container: lines of text and tables, in the order of reading. */
export interface OfficeDocument {
  /** Name of the file as given, without its folder. */
  readonly name: string;
  readonly blocks: readonly Block[];
  /** What the reader of the container left out or read otherwise than shown; told to the person who imports. */
  readonly remarks: readonly Remark[];
}

export type Block = TextBlock | TableBlock;

/**
 * A paragraph outside tables, its lines separated by `\n`. In a workbook a row with one filled cell above or below a
 * table stays in its table.
 */
export interface TextBlock {
  readonly kind: 'text';
  readonly text: string;
}

export interface TableBlock {
  readonly kind: 'table';
  /** Name of the sheet; empty where the container has none. */
  readonly sheet: string;
  /** 1-based place of the table in its file, for messages where there are no sheets. */
  readonly position: number;
  /**
   * Cells as shown, one text per grid place, as many in every row. A merged cell has its text at its first place and
   * '' at the others, as a spreadsheet exports it. In a workbook the first cell is that of column A, and rows without
   * any filled cell are left out: their numbers are missing.
   */
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** 1-based row as the spreadsheet shows it; in other containers the place of the row in its table. */
  readonly row: number;
  readonly cells: readonly ImportedCell[];
}

export interface ImportedCell {
  /** Lines of one cell are separated by `\n`. */
  readonly text: string;
  /** The number as stored (15 digits, as Excel calculates) where the container types its cells, else null. */
  readonly number: number | null;
}
