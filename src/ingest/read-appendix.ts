import { placeFile, type Sink } from '../domain/diagnostic.ts';
import type { Appendix, AppendixRow } from '../domain/tables.ts';
import { alignForm } from './align-form.ts';
import { findNearest } from './find-nearest.ts';
import { buildOutline, type OutlinePosition } from './outline.ts';
import type { Sheet } from './parse-delimited.ts';
import { classifyUnit, readAppendixValue } from './read-appendix-value.ts';
import { placeCell } from './read-figure.ts';
import type { Form, FormRow, ValueColumn } from './read-form.ts';
import { readCell, readTable, readText, type Table, type TableRow, type TableSpec } from './read-table.ts';
import type { TableInfo } from './table-info.ts';

type Column = 'number' | 'label' | 'unit' | 'value' | 'remark';

const SPEC: TableSpec<Column> = {
  columns: {
    number: ['STT', 'TT', 'Số TT'],
    label: ['Chỉ tiêu thống kê', 'Chỉ tiêu', 'Nội dung', 'Nội dung báo cáo', 'Nội dung báo cáo của đơn vị'],
    unit: ['Đơn vị tính', 'ĐVT', 'Đơn vị'],
    value: ['Số liệu', 'Số lượng', 'Số lượng/ Tỷ lệ', 'Kết quả', 'Giá trị'],
    remark: [
      'Ghi chú',
      'Địa phương thực hiện',
      'Giải trình',
      'Giải trình/tên văn bản, số ký hiệu, ngày tháng năm ban hành văn bản/tài liệu đính kèm',
    ],
  },
  required: ['number', 'label', 'unit', 'value'],
};
const VALUE_ONLY: readonly ValueColumn[] = ['value'];

/** The appendix as issued, every row in order; the form says which rows state dossier quantities. */
export function readAppendix(sheet: Sheet, info: TableInfo, form: Form | null, sink: Sink): Appendix | null {
  const table = readTable(sheet, SPEC, sink);
  if (table === null) return null;
  const entries = table.rows.map((row) => ({
    row: row.row,
    number: readText(table, row, 'number'),
    label: readText(table, row, 'label'),
  }));
  const outline = buildOutline(entries);
  const matches = matchFormRows(form, { file: sheet.file, rows: entries, outline }, sink);
  const positions = form === null ? outline : placeByForm(form, matches, outline);
  const rows = table.rows.map((row, index): AppendixRow => {
    const { level, parent } = positions[index] ?? { level: 0, parent: null };
    const formRow = form?.rows[matches[index] ?? -1] ?? null;
    const span = info.rowSpans.get(row.row) ?? null;
    return { ...readRow(table, row, formRow, sink), level, parent, span };
  });
  return { file: sheet.file, title: info.title, span: info.span, rows };
}

function readRow(
  table: Table<Column>,
  row: TableRow,
  formRow: FormRow | null,
  sink: Sink,
): Omit<AppendixRow, 'level' | 'parent' | 'span'> {
  const unit = readText(table, row, 'unit');
  const cells = {
    value: readCell(table, row, 'value'),
    unit: readCell(table, row, 'unit'),
    remark: readCell(table, row, 'remark'),
  };
  const reading = readAppendixValue(cells, formRow?.valueIn ?? VALUE_ONLY);
  if (reading.kind === 'problem') sink({ ...reading.problem, ...placeCell(reading.cell) });
  const value =
    reading.kind === 'value'
      ? reading.value
      : { figure: { kind: 'absent', reason: 'not-stated', printed: '', place: null } as const, text: null };
  return {
    row: row.row,
    number: readText(table, row, 'number'),
    label: readText(table, row, 'label'),
    unit,
    remark: readText(table, row, 'remark'),
    printedValue: cells.value?.text ?? '',
    unitKind: classifyUnit(unit),
    ...value,
    quantity: formRow?.quantity ?? null,
    indicatorId: formRow?.indicatorId ?? null,
    applies: formRow?.applies ?? true,
    unmapped: formRow?.unmapped ?? '',
  };
}

interface OutlinedEntries {
  readonly file: string;
  readonly rows: readonly { readonly row: number; readonly number: string; readonly label: string }[];
  readonly outline: ReturnType<typeof buildOutline>;
}

/**
 * For every row of the appendix the index of its form row. What does not align is a problem that shows both sides:
 * a form row that states a quantity and is not there, and a row that the form does not have.
 */
function matchFormRows(form: Form | null, appendix: OutlinedEntries, sink: Sink): readonly (number | null)[] {
  const found = Array<number | null>(appendix.rows.length).fill(null);
  if (form === null) return found;
  const aligned = alignForm(form, appendix);
  for (const [index, formRow] of form.rows.entries()) {
    const match = aligned[index] ?? null;
    if (match !== null) found[match] = index;
    else if (formRow.quantity !== null) reportMissingRow(form, formRow, formRow.quantity, appendix, sink);
  }
  const free = form.rows.filter((_, index) => aligned[index] === null);
  for (const [index, row] of appendix.rows.entries()) {
    if (found[index] === null && row.label !== '') reportUnknownRow(form, row, free, appendix.file, sink);
  }
  return found;
}

/** The form's outline for the rows it has; the others keep the one their numbers suggest. */
function placeByForm(
  form: Form,
  matches: readonly (number | null)[],
  outline: readonly OutlinePosition[],
): readonly OutlinePosition[] {
  const appendixIndex = new Map(matches.map((match, index) => [match, index]));
  return matches.map((match, index) => {
    const inForm = match === null ? undefined : form.outline[match];
    if (inForm === undefined) return outline[index] ?? { level: 0, parent: null };
    let { parent } = inForm;
    while (parent !== null && !appendixIndex.has(parent)) parent = form.outline[parent]?.parent ?? null;
    return { level: inForm.level, parent: parent === null ? null : (appendixIndex.get(parent) ?? null) };
  });
}

function reportUnknownRow(
  form: Form,
  entry: OutlinedEntries['rows'][number],
  free: readonly FormRow[],
  file: string,
  sink: Sink,
): void {
  const nearestLabel = findNearest(
    entry.label,
    free.map((row) => row.label),
  );
  const nearest = free.find((row) => row.label === nearestLabel) ?? null;
  sink({
    code: 'form/row-unknown',
    formFile: form.file,
    label: entry.label,
    nearest: nearest === null ? null : { row: nearest.row, label: nearest.label },
    ...placeFile(file),
    row: entry.row,
  });
}

function reportMissingRow(
  form: Form,
  { row, label }: FormRow,
  quantity: NonNullable<FormRow['quantity']>,
  appendix: OutlinedEntries,
  sink: Sink,
): void {
  const nearestLabel = findNearest(
    label,
    appendix.rows.map((entry) => entry.label),
  );
  const nearest = appendix.rows.find((entry) => entry.label === nearestLabel) ?? null;
  const sides = { formFile: form.file, formRow: row, label, quantity };
  sink({
    code: 'form/row-not-found',
    ...sides,
    nearest: nearest === null ? null : { row: nearest.row, label: nearest.label },
    ...placeFile(appendix.file),
  });
}
