import { type ColumnName, placeFile, type Sink } from '../domain/diagnostic.ts';
import { findNearest } from './find-nearest.ts';
import { headerKey } from './header-key.ts';
import type { Sheet } from './parse-delimited.ts';
import type { Cell } from './read-figure.ts';

/** Columns of one kind of file: canonical name → headings people write; the first is the one shown. */
export interface TableSpec<Column extends string> {
  readonly columns: Readonly<Record<Column, readonly string[]>>;
  readonly required: readonly Column[];
}

export interface TableColumn {
  /** Index in the cells of a row. */
  readonly index: number;
  readonly heading: string;
}

export interface TableRow {
  /** 1-based spreadsheet row. */
  readonly row: number;
  readonly cells: readonly string[];
}

export interface Table<Column extends string> {
  readonly file: string;
  readonly columns: ReadonlyMap<Column, TableColumn>;
  /** Rows with at least one cell that is not blank. */
  readonly rows: readonly TableRow[];
}

/** Reads a file with one header row: header first, then row widths; null when the header is unusable. */
export function readTable<Column extends string>(
  sheet: Sheet,
  spec: TableSpec<Column>,
  sink: Sink,
): Table<Column> | null {
  const known = indexHeadings(spec);
  const start = sheet.rows.findIndex((cells) => countKnown(cells, known) >= Math.min(2, known.size));
  const first = start >= 0 ? start : sheet.rows.findIndex((cells) => cells.filter(Boolean).length >= 2);
  const headings = sheet.rows[first];
  if (headings === undefined) {
    sink({ code: 'table/no-header', names: nameColumns(spec, spec.required), ...placeFile(sheet.file) });
    return null;
  }
  const row = first + 1;
  const found = headings.map((heading) => ({ heading, row, column: known.get(headerKey(heading)) ?? null }));
  const place: HeaderPlace = { file: sheet.file, row };
  const columns = checkHeader(found, spec, place, sink);
  return columns === null ? null : checkRows(sheet, columns, first + 1, sink);
}

export interface HeaderPlace {
  readonly file: string;
  /** 1-based row of the (last) header row. */
  readonly row: number;
}

export interface FoundHeading<Column extends string> {
  readonly heading: string;
  /** Where the heading itself stands; a merged header has several rows. */
  readonly row: number;
  readonly column: Column | null;
}

/** Reports unknown, repeated and missing headings; null when there was any of them. */
export function checkHeader<Column extends string>(
  found: readonly FoundHeading<Column>[],
  spec: TableSpec<Column>,
  { file, row: headerRow }: HeaderPlace,
  sink: Sink,
): ReadonlyMap<Column, TableColumn> | null {
  const columns = new Map<Column, TableColumn>();
  let isUsable = true;
  for (const [index, { heading, row, column }] of found.entries()) {
    if (heading === '') continue;
    const place = { file, row, column: index + 1, columnName: heading };
    const earlier = column === null ? undefined : columns.get(column);
    if (column !== null && earlier === undefined) {
      columns.set(column, { index, heading });
      continue;
    }
    isUsable = false;
    if (earlier !== undefined) sink({ code: 'header/duplicate', firstColumn: earlier.index + 1, ...place });
    else sink({ code: 'header/unknown', found: heading, nearest: suggestHeading(heading, spec), ...place });
  }
  const missing = spec.required.filter((column) => !columns.has(column));
  if (missing.length === 0) return isUsable ? columns : null;
  sink({ code: 'header/missing', names: nameColumns(spec, missing), ...placeFile(file), row: headerRow });
  return null;
}

/** Reports rows that are wider or narrower than the header; keeps rows that say something. */
export function checkRows<Column extends string>(
  sheet: Sheet,
  columns: ReadonlyMap<Column, TableColumn>,
  firstRow: number,
  sink: Sink,
): Table<Column> {
  const { file } = sheet;
  const named = new Set([...columns.values()].map((column) => column.index));
  const width = Math.max(...named) + 1;
  const unnamed = new Set<number>();
  const rows: TableRow[] = [];
  let isEmpty = true;
  for (const [index, cells] of sheet.rows.entries()) {
    if (index < firstRow || cells.every((cell) => cell === '')) continue;
    if (isEmpty && isNumberingRow(cells)) continue;
    isEmpty = false;
    const row = index + 1;
    const extra = cells.findIndex((cell, column) => cell !== '' && !named.has(column));
    if (extra >= width || cells.length < width) {
      const found = extra >= width ? cells.findLastIndex((cell) => cell !== '') + 1 : cells.length;
      sink({ code: 'row/width', expected: width, found, ...placeFile(file), row });
    } else if (extra >= 0) {
      if (unnamed.has(extra)) continue;
      unnamed.add(extra);
      const printed = cells[extra] ?? '';
      sink({ code: 'header/blank', printed, file, row, column: extra + 1, columnName: null });
    } else rows.push({ row, cells });
  }
  if (isEmpty) sink({ code: 'table/no-rows', ...placeFile(file) });
  return { file, columns, rows };
}

/** null when the table has no such column. */
export function readCell<Column extends string>(
  table: Table<Column>,
  row: TableRow,
  column: Column,
): Cell | null {
  const found = table.columns.get(column);
  if (found === undefined) return null;
  const { index, heading } = found;
  const place = { file: table.file, row: row.row, column: index + 1, header: heading };
  return { text: row.cells[index] ?? '', place };
}

/** As `readCell`, with an empty text where the table has no such column. */
export function readText<Column extends string>(table: Table<Column>, row: TableRow, column: Column): string {
  const index = table.columns.get(column)?.index;
  return index === undefined ? '' : (row.cells[index] ?? '');
}

const COLUMN_NUMBER = /^\(?(\d{1,2})\)?(?: ?=.*)?$/;

/** The row `(1) (2) (3)=(4)+(5) …` that official forms print under their header. */
export function isNumberingRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return (
    filled.length >= 3 && filled.every((cell, index) => Number(COLUMN_NUMBER.exec(cell)?.[1]) === index + 1)
  );
}

export function nameColumns<Column extends string>(
  spec: TableSpec<Column>,
  columns: readonly Column[],
): readonly ColumnName[] {
  return columns.map((column) => ({ name: column, heading: spec.columns[column][0] ?? column }));
}

function indexHeadings<Column extends string>(spec: TableSpec<Column>): ReadonlyMap<string, Column> {
  const known = new Map<string, Column>();
  for (const column of Object.keys(spec.columns) as Column[]) {
    for (const heading of [column, ...spec.columns[column]]) known.set(headerKey(heading), column);
  }
  return known;
}

function countKnown(cells: readonly string[], known: ReadonlyMap<string, string>): number {
  return cells.filter((cell) => known.has(headerKey(cell))).length;
}

export function suggestHeading<Column extends string>(heading: string, spec: TableSpec<Column>): string {
  const options = (Object.keys(spec.columns) as Column[]).flatMap((column) => [
    ...spec.columns[column],
    column,
  ]);
  return findNearest(heading, options) ?? '';
}
