import type { Statement } from '../domain/tables.ts';
import { formatAmount } from '../format/number.ts';
import { REPORT_PAGE } from '../strings/report-page.ts';
import { buildFigureCell, showAs } from './figure-cell.ts';
import { fragmentOf } from './fragments.ts';
import { findCorrections, type MarksInPlace } from './marks-in-place.ts';
import type { CellView, TableView } from './table-view.ts';

const { columns } = REPORT_PAGE;

/** Figures stated in prose, in the order of the report; scopes other than the one-stop shop are named. */
export function buildStatementTable(statements: readonly Statement[], index: MarksInPlace): TableView {
  return {
    caption: REPORT_PAGE.statementsCaption,
    isSortable: false,
    isWordy: true,
    columns: [
      { label: columns.what, isNumeric: false },
      { label: columns.place, isNumeric: false },
      { label: columns.printed, isNumeric: true },
      { label: columns.read, isNumeric: true },
      { label: columns.unit, isNumeric: false },
    ],
    rows: statements.map((statement) => ({
      id: fragmentOf(placeOf(statement)),
      cells: [
        buildLabel(statement),
        { text: statement.place },
        { text: statement.figure.printed },
        buildReading(statement, index),
        { text: statement.unit },
      ],
    })),
  };
}

function placeOf(statement: Statement): { file: string; row: number } {
  return statement.figure.place ?? { file: 'report.json', row: 0 };
}

function buildLabel({ label, scope }: Statement): CellView {
  const name = REPORT_PAGE.scopes[scope];
  return name === '' ? { text: label } : { text: label, small: name };
}

function buildReading(statement: Statement, index: MarksInPlace): CellView {
  const { numerator, denominator } = statement;
  const cell = {
    ...(statement.text === null
      ? buildFigureCell(statement.figure, showAs(statement.unitKind), index)
      : { text: statement.text }),
    ...findCorrections(index, [statement.figure, numerator, denominator]),
  };
  if (statement.text !== null) return cell;
  if (numerator.kind !== 'present' || denominator.kind !== 'present') return cell;
  const small = REPORT_PAGE.fraction(formatAmount(numerator.value), formatAmount(denominator.value));
  return { ...cell, small };
}
