import { placeFile, type Sink } from '../domain/diagnostic.ts';
import { type CountColumn, isCountColumn, makeDossierCounts } from '../domain/dossier-counts.ts';
import type { FieldId } from '../domain/field.ts';
import type { Figure } from '../domain/figure.ts';
import type { DossierRow, DossierTable } from '../domain/tables.ts';
import { type DossierColumn, HEADINGS } from './dossier-headings.ts';
import type { Sheet } from './parse-delimited.ts';
import { readDossierTable } from './read-dossier-header.ts';
import { describeUnknownField, findField } from './read-fields.ts';
import { placeCell, readCountFigure } from './read-figure.ts';
import { nameColumns, readCell, readText, type Table, type TableRow, type TableSpec } from './read-table.ts';
import type { Registries } from './registries.ts';
import type { TableInfo } from './table-info.ts';
import { isTotalLabel } from './total-label.ts';

type Column = Exclude<DossierColumn, 'commune' | 'period' | 'from' | 'to' | 'source'>;

const { commune: _c, period: _p, from: _f, to: _t, source: _s, ...COLUMNS } = HEADINGS;
const SPEC: TableSpec<Column> = { columns: COLUMNS, required: ['field'] };

/** Form II.06 as exported, or a table with the canonical columns: one row per field and a total row. */
export function readDossiers(
  sheet: Sheet,
  info: TableInfo,
  registries: Registries,
  sink: Sink,
): DossierTable | null {
  const table = readDossierTable(sheet, SPEC, sink);
  if (table === null) return null;
  const columns = [...table.columns.entries()]
    .toSorted(([, a], [, b]) => a.index - b.index)
    .flatMap(([column]) => (isCountColumn(column) ? [column] : []));
  if (columns.length === 0) {
    sink({ code: 'header/missing', names: nameColumns(SPEC, ['received']), ...placeFile(sheet.file) });
    return null;
  }
  const rows = dropFooter(table, columns, registries).map((row) =>
    readRow(table, row, columns, registries, sink),
  );
  checkRepeated(rows, sheet.file, sink);
  return { file: sheet.file, title: info.title, span: info.span, columns, rows };
}

function readRow(
  table: Table<Column>,
  row: TableRow,
  columns: readonly CountColumn[],
  registries: Registries,
  sink: Sink,
): DossierRow {
  const given: Partial<Record<CountColumn, Figure>> = {};
  for (const column of columns) given[column] = readCountFigure(readCell(table, row, column), sink);
  const total = findTotalLabel(table, row);
  return {
    kind: total === null ? 'field' : 'total',
    fieldId: total === null ? readFieldId(table, row, registries, sink) : null,
    label: total ?? readText(table, row, 'field'),
    row: row.row,
    counts: makeDossierCounts(given),
  };
}

/** The words of the total row stand in the column of the number, the agency or the field. */
function findTotalLabel(table: Table<Column>, row: TableRow): string | null {
  const labels = (['field', 'number', 'agency'] as const).map((column) => readText(table, row, column));
  return labels.find(isTotalLabel) ?? null;
}

function readFieldId(
  table: Table<Column>,
  row: TableRow,
  { fields }: Registries,
  sink: Sink,
): FieldId | null {
  const cell = readCell(table, row, 'field');
  if (cell === null || fields === null) return null;
  const field = findField(fields, cell.text);
  if (field !== null) return field.id;
  const problem =
    cell.text === '' ? ({ code: 'cell/required' } as const) : describeUnknownField(fields, cell.text);
  sink({ ...problem, ...placeCell(cell) });
  return null;
}

/** Exported forms end with lines for place, date and signature: rows below the total without field and figures. */
function dropFooter(
  table: Table<Column>,
  columns: readonly CountColumn[],
  { fields }: Registries,
): readonly TableRow[] {
  const total = table.rows.findIndex((row) => findTotalLabel(table, row) !== null);
  const saysSomething = (row: TableRow) =>
    columns.some((column) => /\d/.test(readText(table, row, column))) ||
    (fields !== null && findField(fields, readText(table, row, 'field')) !== null);
  return table.rows.filter((row, index) => total < 0 || index <= total || saysSomething(row));
}

function checkRepeated(rows: readonly DossierRow[], file: string, sink: Sink): void {
  const seen = new Map<string, DossierRow>();
  for (const row of rows) {
    if (row.kind === 'field' && row.fieldId === null) continue;
    const key = row.fieldId ?? '';
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, row);
    else {
      const place = { ...placeFile(file), row: row.row };
      const firstRow = earlier.row;
      if (row.kind === 'total') sink({ code: 'table/second-total', firstRow, ...place });
      else sink({ code: 'field/repeated', label: row.label, firstRow, ...place });
    }
  }
}
