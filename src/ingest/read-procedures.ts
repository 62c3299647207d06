import type { Sink } from '../domain/diagnostic.ts';
import type { ProcedureRow, ProcedureTable } from '../domain/tables.ts';
import type { Sheet } from './parse-delimited.ts';
import { describeUnknownField, findField } from './read-fields.ts';
import { placeCell, readCountFigure } from './read-figure.ts';
import { readCell, readTable, readText, type Table, type TableRow, type TableSpec } from './read-table.ts';
import type { Registries } from './registries.ts';
import type { TableInfo } from './table-info.ts';

export type ProcedureColumn =
  | 'number'
  | 'name'
  | 'code'
  | 'field'
  | 'level'
  | 'portal'
  | 'received_online'
  | 'received';

export const PROCEDURE_SPEC: TableSpec<ProcedureColumn> = {
  columns: {
    number: ['STT', 'TT', 'Số TT'],
    name: ['Thủ tục', 'Tên thủ tục', 'Thủ tục hành chính', 'Tên thủ tục hành chính'],
    code: ['Mã thủ tục', 'Mã TTHC', 'Mã số'],
    field: ['Lĩnh vực'],
    level: ['Mức độ', 'Mức độ dịch vụ công'],
    portal: ['Tích hợp với cổng DVC QG', 'Tích hợp Cổng DVC quốc gia', 'Tích hợp Cổng DVCQG'],
    received_online: ['Số hồ sơ trực tuyến', 'Hồ sơ trực tuyến', 'Trực tuyến'],
    received: ['Tổng số hồ sơ', 'Tổng số hồ sơ tiếp nhận', 'Tổng số tiếp nhận', 'Tổng số'],
  },
  required: ['name', 'code', 'field', 'received'],
};

export function readProcedures(
  sheet: Sheet,
  info: TableInfo,
  registries: Registries,
  sink: Sink,
): ProcedureTable | null {
  const table = readTable(sheet, PROCEDURE_SPEC, sink);
  if (table === null) return null;
  const rows = table.rows.map((row) => readRow(table, row, registries, sink));
  return { file: sheet.file, title: info.title, span: info.span, rows };
}

function readRow(
  table: Table<ProcedureColumn>,
  row: TableRow,
  { fields }: Registries,
  sink: Sink,
): ProcedureRow {
  const fieldCell = readCell(table, row, 'field');
  const fieldLabel = fieldCell?.text ?? '';
  const field = fields === null ? null : findField(fields, fieldLabel);
  if (fields !== null && field === null && fieldCell !== null && fieldLabel !== '') {
    sink({ ...describeUnknownField(fields, fieldLabel), ...placeCell(fieldCell) });
  }
  const nameCell = readCell(table, row, 'name');
  if (nameCell?.text === '') sink({ code: 'cell/required', ...placeCell(nameCell) });
  return {
    row: row.row,
    name: nameCell?.text ?? '',
    code: readText(table, row, 'code'),
    fieldId: field?.id ?? null,
    fieldLabel,
    serviceLevel: readText(table, row, 'level'),
    nationalPortal: readText(table, row, 'portal'),
    receivedOnline: readCountFigure(readCell(table, row, 'received_online'), sink),
    received: readCountFigure(readCell(table, row, 'received'), sink),
  };
}
