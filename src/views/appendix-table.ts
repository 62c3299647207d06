import type { Appendix, AppendixRow } from '../domain/tables.ts';
import { describeSpan } from '../strings/periods.ts';
import { REPORT_PAGE } from '../strings/report-page.ts';
import { captionTable } from './dossier-table.ts';
import { buildFigureCell, showAs } from './figure-cell.ts';
import { type FindingsInPlace, findAtFigure } from './findings-in-place.ts';
import { fragmentOf } from './fragments.ts';
import type { CellView, TableView } from './table-view.ts';

const { columns } = REPORT_PAGE;

/** Every row as issued: number, label, unit, value as printed and as read, remark. */
export function buildAppendixTable(appendix: Appendix, index: FindingsInPlace): TableView {
  return {
    caption: captionTable(appendix.title, appendix.span),
    isSortable: false,
    isWordy: true,
    columns: [
      { label: columns.indicator, isNumeric: false },
      { label: columns.unit, isNumeric: false },
      { label: columns.printed, isNumeric: true },
      { label: columns.read, isNumeric: true },
      { label: columns.remark, isNumeric: false },
    ],
    rows: appendix.rows.map((row) => ({
      id: fragmentOf({ file: appendix.file, row: row.row }),
      ...(row.level === 0 ? { kind: 'head' as const } : {}),
      cells: isHeading(row) ? [buildLabel(row)] : [buildLabel(row), ...buildCells(row, index)],
    })),
  };
}

function buildLabel(row: AppendixRow): CellView {
  const text = row.number === '' ? row.label : `${row.number} ${row.label}`;
  return row.span === null ? { text } : { text, small: REPORT_PAGE.rowSpan(describeSpan(row.span)) };
}

/** Nothing printed but the label: a heading, not a missing value. */
function isHeading(row: AppendixRow): boolean {
  return row.unit === '' && row.printedValue === '' && row.remark === '' && row.figure.kind === 'absent';
}

function buildCells(row: AppendixRow, index: FindingsInPlace): readonly CellView[] {
  return [{ text: row.unit }, { text: row.printedValue }, buildReading(row, index), { text: row.remark }];
}

function buildReading(row: AppendixRow, index: FindingsInPlace): CellView {
  if (row.text === null) return buildFigureCell(row.figure, showAs(row.unitKind), index);
  const findings = findAtFigure(index, row.figure);
  const isShown = row.text === row.printedValue || row.text === row.remark || row.text === row.unit;
  const text = isShown ? REPORT_PAGE.inWords : row.text;
  return { text, isState: true, ...(findings.length === 0 ? {} : { findings }) };
}
