import { COUNT_COLUMNS, type CountColumn } from '../../domain/dossier-counts.ts';
import { readValue } from '../../domain/figure.ts';
import type { Span } from '../../domain/period.ts';
import type { CsvCell } from '../../format/csv.ts';
import type { ReportModel } from '../site-model.ts';
import type { DownloadRows } from './download-table.ts';

export const DOSSIER_COLUMNS = [
  'commune',
  'period',
  'from',
  'to',
  'field',
  ...COUNT_COLUMNS,
  'source',
  'note',
] as const;

/**
 * The flat table of the data contract: per report one row for all fields together, from wherever the report
 * states it, and one per field. Counts that hold for different dates stand in rows of their own. A report without a
 * count has one row that says so: it is not one that is missing.
 */
export function listDossierRows(models: readonly ReportModel[]): DownloadRows {
  return { columns: DOSSIER_COLUMNS, rows: models.flatMap(listRows) };
}

function listRows(model: ReportModel): readonly CsvCell[][] {
  const { report } = model;
  const span = report.dossiers?.span ?? report.span;
  const fields = (report.dossiers?.rows ?? []).filter((row) => row.fieldId !== null);
  const totals = listTotals(model);
  return [
    ...(totals.length + fields.length === 0 ? [writeTotal(model, span, [])] : totals),
    ...fields.map((row) => [
      ...lead(model, span),
      row.fieldId,
      ...COUNT_COLUMNS.map((column) => readValue(row.counts[column])),
      report.source,
      null,
    ]),
  ];
}

function listTotals(model: ReportModel): readonly CsvCell[][] {
  const { counts, spans } = model.rates.headline;
  const stated = COUNT_COLUMNS.filter((column) => counts[column].kind === 'present');
  const groups = Map.groupBy(stated, (column) => `${spans[column]?.from} ${spans[column]?.to}`);
  return [...groups.values()].map((columns) =>
    writeTotal(model, columns[0] === undefined ? null : spans[columns[0]], columns),
  );
}

function writeTotal(model: ReportModel, span: Span | null, columns: readonly CountColumn[]): CsvCell[] {
  const { counts } = model.rates.headline;
  const readCell = (column: CountColumn) => (columns.includes(column) ? readValue(counts[column]) : null);
  const { source, notes } = model.report;
  return [...lead(model, span), null, ...COUNT_COLUMNS.map(readCell), source, notes.join(' ')];
}

function lead({ report }: ReportModel, span: Span | null): readonly CsvCell[] {
  return [report.communeId, report.period.name, span?.from ?? null, span?.to ?? null];
}
