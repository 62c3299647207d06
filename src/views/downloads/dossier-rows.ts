import { COUNT_COLUMNS } from '../../domain/dossier-counts.ts';
import type { FieldId } from '../../domain/field.ts';
import { readValue } from '../../domain/figure.ts';
import { isSameSpan, type Span } from '../../domain/period.ts';
import type { Report } from '../../domain/report.ts';
import type { CsvCell } from '../../format/csv.ts';
import type { HeadlineCounts } from '../../indicators/select-headline-counts.ts';
import type { ReportModel } from '../site-model.ts';
import type { DownloadRows } from './download-table.ts';

const LEAD = ['commune', 'period', 'from', 'to', 'field'] as const;
export const DOSSIER_COLUMNS = [...LEAD, ...COUNT_COLUMNS, 'source', 'note'] as const;

/**
 * The flat table of the data contract: per report one row for all fields together, from wherever the report
 * states it, and one per field. Counts that hold for different dates stand in rows of their own. A report without a
 * count has one row that says so: it is not one that is missing.
 */
export function listDossierRows(models: readonly ReportModel[]): DownloadRows {
  const rows: CsvCell[][] = [];
  for (const { report, rates } of models) addRows(rows, report, rates.headline);
  return { columns: DOSSIER_COLUMNS, rows };
}

function addRows(rows: CsvCell[][], report: Report, headline: HeadlineCounts): void {
  const { dossiers } = report;
  const span = dossiers?.span ?? report.span;
  const start = rows.length;
  addTotals(rows, report, headline);
  for (const { fieldId, counts } of dossiers?.rows ?? []) {
    if (fieldId === null) continue;
    const cells = makeRow(report, span, fieldId);
    for (const [index, column] of COUNT_COLUMNS.entries()) {
      cells[LEAD.length + index] = readValue(counts[column]);
    }
    rows.push(cells);
  }
  if (rows.length === start) rows.push(makeRow(report, span, null));
}

/** One row for each pair of dates that counts hold for. */
function addTotals(rows: CsvCell[][], report: Report, { counts, spans }: HeadlineCounts): void {
  const made: { readonly span: Span | null; readonly cells: CsvCell[] }[] = [];
  for (const [index, column] of COUNT_COLUMNS.entries()) {
    const value = readValue(counts[column]);
    if (value === null) continue;
    const span = spans[column];
    let total = made.find((one) => isSameSpan(one.span, span));
    if (total === undefined) {
      total = { span, cells: makeRow(report, span, null) };
      made.push(total);
      rows.push(total.cells);
    }
    total.cells[LEAD.length + index] = value;
  }
}

/** Without a count yet. What a report notes stands in the rows of all fields together. */
function makeRow(
  { communeId, period, source, notes }: Report,
  span: Span | null,
  field: FieldId | null,
): CsvCell[] {
  const cells: CsvCell[] = [communeId, period.name, span?.from ?? null, span?.to ?? null, field];
  for (const _ of COUNT_COLUMNS) cells.push(null);
  cells.push(source, field === null ? notes.join(' ') : null);
  return cells;
}
