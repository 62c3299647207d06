import { countRows } from '../../domain/deferred-rows.ts';
import { MEASURES } from '../../domain/measure.ts';
import { isIssuedReport, type Report } from '../../domain/report.ts';
import type { DownloadFormat, ReportTable } from '../download-links.ts';
import type { ReportModel } from '../site-model.ts';

/** Tables of more rows have no copy in JSON: programs read that whole, and it is three times as long as CSV. */
export const JSON_ROW_LIMIT = 10_000;

/** The formats of a table of so many rows. */
export function listFormats(rowCount: number): readonly DownloadFormat[] {
  return rowCount <= JSON_ROW_LIMIT ? ['csv', 'json'] : ['csv'];
}

/**
 * About how many rows reports bring to a table, up to what decides the formats. Told without computing rates or
 * findings, as pages link to files that are written elsewhere and both must agree.
 */
export function estimateRows(table: ReportTable, models: Iterable<ReportModel>): number {
  let count = 0;
  for (const { report } of models) {
    count += ROW_COUNTS[table](report);
    if (count > JSON_ROW_LIMIT) break;
  }
  return count;
}

/** Of findings: one per report. */
const ROW_COUNTS: Readonly<Record<ReportTable, (report: Report) => number>> = {
  'ho-so': countDossierRows,
  'ty-le': () => MEASURES.length,
  'so-lieu': (report) => (isIssuedReport(report) ? countFigures(report) : 0),
  'phat-hien': () => 1,
};

function countDossierRows({ dossiers }: Report): number {
  return Math.max(1, dossiers === null ? 1 : countRows(dossiers));
}

function countFigures({ dossiers, statements, appendix, procedures, tasks }: Report): number {
  return (
    (dossiers === null ? 0 : countRows(dossiers) * dossiers.columns.length) +
    statements.length +
    (appendix?.rows.length ?? 0) +
    2 * (procedures?.rows.length ?? 0) +
    3 * (tasks?.rows.length ?? 0)
  );
}
