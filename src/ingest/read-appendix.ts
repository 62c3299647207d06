import { placeFile, type Sink } from '../domain/diagnostic.ts';
import type { Appendix, AppendixRow } from '../domain/tables.ts';
import { alignForm } from './align-form.ts';
import { APPENDIX_SPEC, type AppendixColumn, unifyHeader } from './appendix-header.ts';
import { findNearest } from './find-nearest.ts';
import { groupSplitRows, joinTexts, type PrintedCells } from './group-split-rows.ts';
import { buildOutline, type OutlinePosition } from './outline.ts';
import type { Sheet } from './parse-delimited.ts';
import { classifyUnit, isRateLabel, readAppendixValue } from './read-appendix-value.ts';
import { type Cell, placeCell } from './read-figure.ts';
import type { Form, FormRow, ValueColumn } from './read-form.ts';
import { readCell, readTable, readText, type Table, type TableRow } from './read-table.ts';
import type { TableInfo } from './table-info.ts';

const VALUE_ONLY: readonly ValueColumn[] = ['value'];

/** The appendix as issued, every row in order; the form says which rows state what. */
export function readAppendix(sheet: Sheet, info: TableInfo, form: Form | null, sink: Sink): Appendix | null {
  const table = readTable(unifyHeader(sheet), APPENDIX_SPEC, sink);
  if (table === null) return null;
  const lines = readLines(table, form);
  const outline = buildOutline(lines.map(({ printed }) => printed));
  const matches = matchFormRows(form, { file: sheet.file, lines }, sink);
  const positions = form === null ? outline : placeByForm(form, matches, outline);
  const rows = lines.map((line, index): AppendixRow => {
    const { level, parent } = positions[index] ?? { level: 0, parent: null };
    const formRow = form?.rows[matches[index] ?? -1] ?? null;
    const span = info.rowSpans.get(line.row) ?? null;
    return { ...readRow(line, formRow, sink), level, parent, span };
  });
  return { file: sheet.file, title: info.title, span: info.span, rows };
}

/** One row of the appendix; its cells stand in several spreadsheet rows where a page break has split it. */
interface Line {
  /** The first of its spreadsheet rows. */
  readonly row: number;
  readonly printed: PrintedCells;
  readonly cells: Readonly<Record<ValueColumn, Cell | null>>;
}

function readLines(table: Table<AppendixColumn>, form: Form | null): readonly Line[] {
  const cells = table.rows.map((row) => readPrinted(table, [row]));
  return groupSplitRows(cells, form === null ? null : form.rows).flatMap((indices) => {
    const parts = indices.flatMap((index) => table.rows[index] ?? []);
    const [head] = parts;
    if (head === undefined) return [];
    const join = (column: ValueColumn) => joinCells(parts.map((part) => readCell(table, part, column)));
    const joined = { value: join('value'), unit: join('unit'), remark: join('remark') };
    return [{ row: head.row, printed: readPrinted(table, parts), cells: joined }];
  });
}

function readPrinted(table: Table<AppendixColumn>, parts: readonly TableRow[]): PrintedCells {
  const read = (column: AppendixColumn) => joinTexts(parts.map((part) => readText(table, part, column)));
  return {
    number: read('number'),
    label: read('label'),
    unit: read('unit'),
    value: read('value'),
    remark: read('remark'),
  };
}

/** Stands where the first part that is not blank stands. */
function joinCells(cells: readonly (Cell | null)[]): Cell | null {
  const present = cells.filter((cell) => cell !== null);
  const home = present.find((cell) => cell.text !== '') ?? present[0];
  return home === undefined ? null : { ...home, text: joinTexts(present.map((cell) => cell.text)) };
}

function readRow(
  { row, printed, cells }: Line,
  formRow: FormRow | null,
  sink: Sink,
): Omit<AppendixRow, 'level' | 'parent' | 'span'> {
  const reading = readAppendixValue(cells, formRow?.valueIn ?? VALUE_ONLY);
  if (reading.kind === 'problem') sink({ ...reading.problem, ...placeCell(reading.cell) });
  const value =
    reading.kind === 'value'
      ? reading.value
      : { figure: { kind: 'absent', reason: 'not-stated', printed: '', place: null } as const, text: null };
  const { number, label, unit, remark } = printed;
  return {
    row,
    number,
    label,
    unit,
    remark,
    printedValue: printed.value,
    unitKind: classifyUnit(unit),
    saysRate: isRateLabel(label),
    ...value,
    quantity: formRow?.quantity ?? null,
    indicatorId: formRow?.indicatorId ?? null,
    applies: formRow?.applies ?? true,
    unmapped: formRow?.unmapped ?? '',
  };
}

interface Lines {
  readonly file: string;
  readonly lines: readonly Line[];
}

/**
 * For every row of the appendix the index of its form row. What does not align is a problem that shows both sides:
 * a form row that states a quantity and is not there, and a row that the form does not have.
 */
function matchFormRows(form: Form | null, appendix: Lines, sink: Sink): readonly (number | null)[] {
  const found = Array<number | null>(appendix.lines.length).fill(null);
  if (form === null) return found;
  const aligned = alignForm(
    form.rows,
    appendix.lines.map(({ printed }) => printed),
  );
  for (const [index, formRow] of form.rows.entries()) {
    const match = aligned[index] ?? null;
    if (match !== null) found[match] = index;
    else if (formRow.quantity !== null) reportMissingRow(form, formRow, formRow.quantity, appendix, sink);
  }
  const free = form.rows.filter((_, index) => aligned[index] === null);
  for (const [index, line] of appendix.lines.entries()) {
    if (found[index] === null) reportUnknownRow(form, line, free, appendix.file, sink);
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
  { row, printed }: Line,
  free: readonly FormRow[],
  file: string,
  sink: Sink,
): void {
  const { number, unit, value, remark } = printed;
  const label = printed.label || joinTexts([number, unit, value, remark]);
  const nearestLabel = findNearest(
    label,
    free.map((formRow) => formRow.label),
  );
  const nearest = free.find((formRow) => formRow.label === nearestLabel) ?? null;
  sink({
    code: 'form/row-unknown',
    formFile: form.file,
    label,
    nearest: nearest === null ? null : { row: nearest.row, label: nearest.label },
    ...placeFile(file),
    row,
  });
}

function reportMissingRow(
  form: Form,
  { row, label }: FormRow,
  quantity: NonNullable<FormRow['quantity']>,
  { file, lines }: Lines,
  sink: Sink,
): void {
  const nearestLabel = findNearest(
    label,
    lines.map(({ printed }) => printed.label),
  );
  const nearest = lines.find(({ printed }) => printed.label === nearestLabel) ?? null;
  const sides = { formFile: form.file, formRow: row, label, quantity };
  sink({
    code: 'form/row-not-found',
    ...sides,
    nearest: nearest === null ? null : { row: nearest.row, label: nearest.printed.label },
    ...placeFile(file),
  });
}
