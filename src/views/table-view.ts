import type { Marks } from './marks-in-place.ts';
import type { Link } from './page-head.ts';

/** One cell, ready to show. */
export interface CellView extends Marks {
  readonly text: string;
  /** What the column is sorted by; null sorts last. Left out: the text itself. */
  readonly sortBy?: number | string | null;
  readonly href?: string;
  /** A second, smaller line: counts, dates. */
  readonly small?: string;
  /** True where the text is a state or a reason in place of a number. */
  readonly isState?: boolean;
  /** Several links in place of text, a line each. */
  readonly links?: readonly Link[];
}

export interface RowView {
  readonly id?: string;
  readonly kind?: 'total' | 'head';
  readonly cells: readonly CellView[];
}

export interface ColumnView {
  readonly label: string;
  readonly isNumeric: boolean;
}

/** The first cell of each row names the row. */
export interface TableView {
  readonly caption: string;
  readonly columns: readonly ColumnView[];
  readonly rows: readonly RowView[];
  readonly isSortable: boolean;
  /** True where the first column holds sentences and needs most of the width. */
  readonly isWordy?: boolean;
  /** True where every column holds words and all need about the same width. */
  readonly isEven?: boolean;
}

/** The cell with a link, unless it holds a state in place of a number. */
export function linkCell(cell: CellView, href: string): CellView {
  return cell.isState ? cell : { ...cell, href };
}

/** A table under a heading of its own. */
export interface SectionView {
  readonly id: string;
  readonly title: string;
  readonly table: TableView;
}
