import type { Sink } from '../domain/diagnostic.ts';
import { COUNT_COLUMNS } from '../domain/dossier-counts.ts';
import { type IndicatorId, parseIndicatorId } from '../domain/indicator.ts';
import type { Quantity } from '../domain/tables.ts';
import { findNearest, findSimilar } from './find-nearest.ts';
import { buildOutline, type OutlinePosition } from './outline.ts';
import type { Sheet } from './parse-delimited.ts';
import { placeCell } from './read-figure.ts';
import type { Catalogue } from './read-indicators.ts';
import { readCell, readTable, readText, type Table, type TableRow, type TableSpec } from './read-table.ts';

type Column =
  | 'number'
  | 'label'
  | 'unit'
  | 'parent'
  | 'indicator'
  | 'quantity'
  | 'value_in'
  | 'applies'
  | 'unmapped';

const SPEC: TableSpec<Column> = {
  columns: {
    number: ['STT', 'TT'],
    label: ['Chỉ tiêu thống kê', 'Chỉ tiêu'],
    unit: ['Đơn vị tính'],
    parent: ['Dòng cha'],
    indicator: ['Mã chỉ tiêu'],
    quantity: ['Đại lượng'],
    value_in: ['Cột chứa số liệu'],
    applies: ['Áp dụng cho cấp xã'],
    unmapped: ['Lý do không gắn chỉ tiêu'],
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
  readonly unit: string;
  readonly quantity: Quantity | null;
  readonly indicatorId: IndicatorId | null;
  /** False for a row about another level of government. */
  readonly applies: boolean;
  /** Why the row is no indicator; empty for one that is. */
  readonly unmapped: string;
  /** Columns to look for the value in, best first. */
  readonly valueIn: readonly ValueColumn[];
}

export interface Form {
  readonly file: string;
  readonly rows: readonly FormRow[];
  readonly outline: readonly OutlinePosition[];
}

/** `catalogue` null: the catalogue could not be read or there is none, and nothing is said about indicators. */
export function readForm(sheet: Sheet, catalogue: Catalogue | null, sink: Sink): Form | null {
  const table = readTable(sheet, SPEC, sink);
  if (table === null) return null;
  const rows = table.rows.map((row) => readFormRow(table, row, catalogue, sink));
  if (table.columns.has('indicator')) checkIndicators(table, rows, sink);
  return { file: sheet.file, rows, outline: readOutline(table, rows, sink) };
}

function readFormRow(table: Table<Column>, row: TableRow, catalogue: Catalogue | null, sink: Sink): FormRow {
  return {
    row: row.row,
    number: readText(table, row, 'number'),
    label: readText(table, row, 'label'),
    unit: readText(table, row, 'unit'),
    quantity: readQuantity(table, row, sink),
    indicatorId: readIndicatorId(table, row, catalogue, sink),
    applies: readApplies(table, row, sink),
    unmapped: readText(table, row, 'unmapped'),
    valueIn: readValueIn(table, row, sink),
  };
}

function readIndicatorId(
  table: Table<Column>,
  row: TableRow,
  catalogue: Catalogue | null,
  sink: Sink,
): IndicatorId | null {
  const cell = readCell(table, row, 'indicator');
  if (cell === null || cell.text === '' || catalogue === null) return null;
  const id = parseIndicatorId(cell.text);
  if (id !== null && catalogue.has(id)) return id;
  const nearest = findSimilar(cell.text, catalogue.keys());
  sink({ code: 'indicator/unknown', printed: cell.text, nearest, ...placeCell(cell) });
  return null;
}

function readApplies(table: Table<Column>, row: TableRow, sink: Sink): boolean {
  const cell = readCell(table, row, 'applies');
  if (cell === null || cell.text === '') return true;
  if (cell.text !== 'no') sink({ code: 'form/applies', printed: cell.text, ...placeCell(cell) });
  return false;
}

/** Each indicator once, and each row an indicator or explained. */
function checkIndicators(table: Table<Column>, rows: readonly FormRow[], sink: Sink): void {
  const seen = new Map<IndicatorId, number>();
  for (const [index, { row, indicatorId, unmapped }] of rows.entries()) {
    const source = table.rows[index];
    const cell = source === undefined ? null : readCell(table, source, 'indicator');
    if (cell === null) continue;
    const first = indicatorId === null ? undefined : seen.get(indicatorId);
    if (indicatorId !== null && first !== undefined) {
      sink({ code: 'form/indicator-repeated', id: indicatorId, firstRow: first, ...placeCell(cell) });
    } else if (indicatorId !== null) seen.set(indicatorId, row);
    else if (cell.text === '' && unmapped === '') sink({ code: 'form/unexplained', ...placeCell(cell) });
  }
}

/** The form's own outline where it has one, else the one its numbers and bullets suggest. */
function readOutline(table: Table<Column>, rows: readonly FormRow[], sink: Sink): readonly OutlinePosition[] {
  if (!table.columns.has('parent')) return buildOutline(rows);
  const indexOf = new Map(rows.map(({ row }, index) => [row, index]));
  const outline: OutlinePosition[] = [];
  for (const [index, row] of table.rows.entries()) {
    const cell = readCell(table, row, 'parent');
    const printed = cell?.text ?? '';
    const parent = indexOf.get(Number(printed)) ?? null;
    const above = parent === null ? undefined : outline[parent];
    if (cell !== null && printed !== '' && (parent === null || parent >= index)) {
      sink({ code: 'form/parent', printed, ...placeCell(cell) });
    }
    outline.push(above === undefined ? { level: 0, parent: null } : { level: above.level + 1, parent });
  }
  return outline;
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
