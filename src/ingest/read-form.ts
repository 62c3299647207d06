import type { Sink } from '../domain/diagnostic.ts';
import { COUNT_COLUMNS } from '../domain/dossier-counts.ts';
import type { Quantity } from '../domain/tables.ts';
import { findNearest } from './find-nearest.ts';
import { buildOutline, type OutlinePosition } from './outline.ts';
import type { Sheet } from './parse-delimited.ts';
import { placeCell } from './read-figure.ts';
import { readCell, readTable, readText, type Table, type TableRow, type TableSpec } from './read-table.ts';

type Column = 'number' | 'label' | 'unit' | 'quantity' | 'value_in';

const SPEC: TableSpec<Column> = {
  columns: {
    number: ['STT', 'TT'],
    label: ['Chỉ tiêu thống kê', 'Chỉ tiêu'],
    unit: ['Đơn vị tính'],
    quantity: ['Đại lượng'],
    value_in: ['Cột chứa số liệu'],
  },
  required: ['number', 'label', 'unit', 'quantity', 'value_in'],
};

export const QUANTITIES: readonly Quantity[] = [...COUNT_COLUMNS, 'on_time_rate', 'online_rate'];
const VALUE_COLUMNS = ['value', 'unit', 'remark'] as const;
export type ValueColumn = (typeof VALUE_COLUMNS)[number];

export interface FormRow {
  readonly row: number;
  readonly number: string;
  readonly label: string;
  readonly quantity: Quantity | null;
  /** Columns to look for the value in, best first. */
  readonly valueIn: readonly ValueColumn[];
}

export interface Form {
  readonly file: string;
  readonly rows: readonly FormRow[];
  readonly outline: readonly OutlinePosition[];
}

export function readForm(sheet: Sheet, sink: Sink): Form | null {
  const table = readTable(sheet, SPEC, sink);
  if (table === null) return null;
  const rows = table.rows.map((row) => readFormRow(table, row, sink));
  return { file: sheet.file, rows, outline: buildOutline(rows) };
}

function readFormRow(table: Table<Column>, row: TableRow, sink: Sink): FormRow {
  return {
    row: row.row,
    number: readText(table, row, 'number'),
    label: readText(table, row, 'label'),
    quantity: readQuantity(table, row, sink),
    valueIn: readValueIn(table, row, sink),
  };
}

function readQuantity(table: Table<Column>, row: TableRow, sink: Sink): Quantity | null {
  const cell = readCell(table, row, 'quantity');
  if (cell === null || cell.text === '') return null;
  const quantity = QUANTITIES.find((name) => name === cell.text);
  if (quantity !== undefined) return quantity;
  const nearest = findNearest(cell.text, QUANTITIES);
  sink({ code: 'form/quantity', printed: cell.text, nearest, ...placeCell(cell) });
  return null;
}

function readValueIn(table: Table<Column>, row: TableRow, sink: Sink): readonly ValueColumn[] {
  const cell = readCell(table, row, 'value_in');
  if (cell === null || cell.text === '') return ['value'];
  const words = cell.text.split(' ');
  const columns = words.flatMap((word) => VALUE_COLUMNS.find((column) => column === word) ?? []);
  if (columns.length === words.length) return columns;
  sink({ code: 'form/value-in', printed: cell.text, ...placeCell(cell) });
  return ['value'];
}
