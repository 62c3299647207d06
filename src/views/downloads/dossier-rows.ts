import { COUNT_COLUMNS } from '../../domain/dossier-counts.ts';
import { readValue } from '../../domain/figure.ts';
import type { CsvCell } from '../../format/csv.ts';
import type { ReportModel } from '../site-model.ts';
import type { DownloadRows } from './download-table.ts';

const COLUMNS = ['commune', 'period', 'from', 'to', 'field', ...COUNT_COLUMNS, 'source', 'note'] as const;

/**
 * The flat table of the data contract: per report one row for all fields together, from wherever the report
 * states it, and one per field.
 */
export function listDossierRows(models: readonly ReportModel[]): DownloadRows {
  return { columns: COLUMNS, rows: models.flatMap(listRows) };
}

function listRows({ report, rates }: ReportModel): readonly CsvCell[][] {
  const span = report.dossiers?.span ?? report.span;
  const lead = [report.communeId, report.period.name, span?.from ?? null, span?.to ?? null];
  const tail = [report.source, report.notes.join(' ')];
  const total = COUNT_COLUMNS.map((column) => readValue(rates.headline.counts[column]));
  const fields = (report.dossiers?.rows ?? []).filter((row) => row.fieldId !== null);
  return [
    [...lead, null, ...total, ...tail],
    ...fields.map((row) => [
      ...lead,
      row.fieldId,
      ...COUNT_COLUMNS.map((column) => readValue(row.counts[column])),
      report.source,
      null,
    ]),
  ];
}
