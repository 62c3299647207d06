import type { FigureKey } from '../../domain/correction.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { isCountColumn } from '../../domain/dossier-counts.ts';
import type { FieldId } from '../../domain/field.ts';
import type { Place } from '../../domain/figure.ts';
import type { IndicatorId } from '../../domain/indicator.ts';
import type { Report } from '../../domain/report.ts';
import { nameColumn } from '../../strings/columns.ts';
import { FIGURE_WORDS, nameQuantity } from '../../strings/corrections.ts';
import { REPORT_PAGE } from '../../strings/report-page.ts';

/** A published figure in words. */
export interface FigureName {
  /** What the cell counts, to be said in its row; empty where the row says it all. */
  readonly quantity: string;
  /** The same with its row, or the row, table or report that the key names. */
  readonly whole: string;
}

/** `rowPlace`: somewhere in its row; null where the row is gone, or the whole report. */
export function nameFigure(
  dataset: Dataset,
  report: Report | null,
  key: FigureKey,
  rowPlace: Place | null,
): FigureName {
  const [, , table = '', row = '', column = ''] = key.split('/');
  if (table === '') return { quantity: '', whole: FIGURE_WORDS.report };
  if (row === '') return { quantity: '', whole: FIGURE_WORDS.table(table) };
  const subject = nameRow(dataset, report, table, row, rowPlace);
  if (column === '') return { quantity: '', whole: FIGURE_WORDS.row(subject, table) };
  const quantity = isCountColumn(column) ? nameColumn(column) : nameQuantity(column);
  return { quantity, whole: quantity === '' ? subject : FIGURE_WORDS.cell(quantity, subject) };
}

/** The row as printed; where it is gone, as catalogues name it, else by its id. */
function nameRow(
  dataset: Dataset,
  report: Report | null,
  table: string,
  id: string,
  place: Place | null,
): string {
  if (table === 'dossiers') {
    if (id === 'total') return FIGURE_WORDS.allFields;
    return FIGURE_WORDS.field(dataset.fields.get(id as FieldId)?.name ?? id);
  }
  if (table === 'period') return FIGURE_WORDS.periodOf(id);
  const printed = report === null || place === null ? null : readLabel(report, table, place.row);
  if (printed !== null) return printed;
  if (table === 'procedures') return FIGURE_WORDS.procedure(id.toUpperCase());
  return dataset.indicators.get(id as IndicatorId)?.name ?? FIGURE_WORDS.goneRow(id);
}

function readLabel(report: Report, table: string, rowNumber: number): string | null {
  switch (table) {
    case 'indicators': {
      const row = report.appendix?.rows.find((one) => one.row === rowNumber);
      if (row === undefined) return null;
      return row.number === '' ? row.label : `${row.number} ${row.label}`;
    }
    case 'procedures': {
      const row = report.procedures?.rows.find((one) => one.row === rowNumber);
      return row === undefined ? null : FIGURE_WORDS.procedure(row.name);
    }
    case 'tasks': {
      const row = report.tasks?.rows.find((one) => one.row === rowNumber);
      if (row === undefined) return null;
      return FIGURE_WORDS.task(row.plan, row.kind === 'total' ? REPORT_PAGE.total : row.section);
    }
    case 'statements': {
      const statement = report.statements.find(({ figure }) => figure.place?.row === rowNumber);
      return statement === undefined ? null : FIGURE_WORDS.statement(statement.label, statement.place);
    }
    default:
      return null;
  }
}
