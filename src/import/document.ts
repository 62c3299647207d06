/** What an office's file holds, whatever its container: lines of text and tables, in the order of reading. */
export interface OfficeDocument {
  /** Name of the file as given, without its folder. */
  readonly name: string;
  readonly blocks: readonly Block[];
  /** What the reader of the container left out or read otherwise than shown; told to the person who imports. */
  readonly remarks: readonly Remark[];
}

export type Block = TextBlock | TableBlock;

/** A paragraph outside tables; in a workbook a row with one filled cell above or below a table stays in its table. */
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
   * Cells as shown, one text per grid place. A merged cell has its text at its first place and '' at the others, as a
   * spreadsheet exports it.
   */
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** 1-based row as the spreadsheet shows it; in other containers the place of the row in its table. */
  readonly row: number;
  readonly cells: readonly ImportedCell[];
}

export interface ImportedCell {
  readonly text: string;
  /** The number as stored where the container types its cells (a workbook), else null. */
  readonly number: number | null;
}

/** `place` is as people say it: a cell (`B7`), a sheet, a table. */
export interface Remark {
  readonly code: RemarkCode;
  readonly place: string;
  readonly detail: string;
}

export type RemarkCode =
  | 'hidden-sheet'
  | 'hidden-rows'
  | 'rounded-display'
  | 'formula-without-value'
  | 'nested-table'
  | 'tracked-change'
  | 'picture';
