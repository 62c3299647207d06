/** What a reader of office files left out or read otherwise than shown, told to the person who imports. */
export interface Remark {
  readonly code: RemarkCode;
  readonly place: RemarkPlace;
  /** What the sentence of the code quotes: a stored value, a number of rows, an element; '' where it needs nothing. */
  readonly detail: string;
}

/** From wide to narrow; what is not known is null. A workbook has sheets, other containers number their tables. */
export interface RemarkPlace {
  readonly sheet: string | null;
  readonly table: number | null;
  readonly row: number | null;
  /** 1-based. */
  readonly column: number | null;
}

export type RemarkCode =
  | 'hidden-sheet'
  | 'hidden-rows'
  | 'hidden-columns'
  | 'hidden-text'
  | 'hidden-value'
  | 'rounded-display'
  | 'unknown-format'
  | 'formula-without-value'
  | 'nested-table'
  | 'tracked-change'
  | 'struck-text'
  | 'note'
  | 'text-box'
  | 'embedded-object'
  | 'equation'
  | 'left-out'
  | 'picture'
  | 'more';
