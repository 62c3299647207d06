import type { Figure } from '../../domain/figure.ts';
import { isIssuedReport, type Report } from '../../domain/report.ts';
import type { AppendixRow } from '../../domain/tables.ts';
import type { CsvCell } from '../../format/csv.ts';
import type { IndicatorEntry } from '../indicator-values.ts';
import { findLatestCorrection } from '../marks-in-place.ts';
import type { ReportModel } from '../site-model.ts';
import type { DownloadRows } from './download-table.ts';

export const FIGURE_COLUMNS = [
  'commune',
  'report',
  'period',
  'table',
  'row',
  'column',
  'label',
  'field',
  'scope',
  'quantity',
  'unit',
  'printed',
  'value',
  'missing',
  'from',
  'to',
  'corrected',
] as const;

interface Entry {
  readonly table: string;
  readonly row: number;
  readonly label: string;
  readonly field?: string | null;
  readonly scope?: string;
  readonly quantity: string | null;
  readonly unit: string;
  readonly figure: Figure;
  readonly span: Report['span'];
}

/**
 * Every figure of every report as issued: what was printed, what was read, or why there is no value. Rows of flat tables
 * are left out: the table of dossiers holds them cell by cell.
 */
export function listFigureRows(models: readonly ReportModel[]): DownloadRows {
  return {
    columns: FIGURE_COLUMNS,
    rows: models.flatMap((model) => (isIssuedReport(model.report) ? listRows(model) : [])),
  };
}

function listRows(model: ReportModel): readonly CsvCell[][] {
  const { report } = model;
  const entries = [
    ...listDossiers(report),
    ...listStatements(report),
    ...listAppendix(report),
    ...listProcedures(report),
    ...listTasks(report),
  ];
  return entries.map((entry) => formatRow(model, entry));
}

function formatRow({ report, inPlace }: ReportModel, entry: Entry): CsvCell[] {
  const { figure, span } = entry;
  return [
    report.communeId,
    report.id,
    report.period.name,
    entry.table,
    entry.row,
    figure.place?.column ?? null,
    entry.label,
    entry.field ?? null,
    entry.scope ?? 'one-stop',
    entry.quantity,
    entry.unit,
    figure.printed,
    figure.kind === 'present' ? figure.value : null,
    figure.kind === 'absent' ? figure.reason : null,
    span?.from ?? null,
    span?.to ?? null,
    findLatestCorrection(inPlace, figure.place)?.date ?? null,
  ];
}

function listDossiers(report: Report): readonly Entry[] {
  const table = report.dossiers;
  if (table === null) return [];
  const span = table.span ?? report.span;
  return table.rows.flatMap((row) =>
    table.columns.map((column) => ({
      table: 'dossiers',
      row: row.row,
      label: row.label,
      field: row.fieldId,
      quantity: column,
      unit: '',
      figure: row.counts[column],
      span,
    })),
  );
}

function listStatements(report: Report): readonly Entry[] {
  return report.statements.map(({ figure, label, scope, quantity, unit }, index) => ({
    table: 'statements',
    row: figure.place?.row ?? index + 1,
    label,
    scope,
    quantity,
    unit,
    figure,
    span: report.span,
  }));
}

function listAppendix(report: Report): readonly Entry[] {
  return (report.appendix?.rows ?? []).map((row) => describeRow(report, row));
}

function describeRow(report: Report, appendixRow: AppendixRow): Entry {
  const { row, number, label, quantity, indicatorId, unit, figure, span } = appendixRow;
  return {
    table: 'indicators',
    row,
    label: number === '' ? label : `${number} ${label}`,
    quantity: indicatorId ?? quantity,
    unit,
    figure,
    span: span ?? report.appendix?.span ?? report.span,
  };
}

/** The rows of all reports that state one indicator of the catalogue. */
export function listIndicatorRows(entries: readonly IndicatorEntry[]): DownloadRows {
  const rows = entries.map(({ model, row }) => formatRow(model, describeRow(model.report, row)));
  return { columns: FIGURE_COLUMNS, rows };
}

function listProcedures(report: Report): readonly Entry[] {
  const table = report.procedures;
  if (table === null) return [];
  const span = table.span ?? report.span;
  return table.rows.flatMap(({ row, name, code, fieldId, receivedOnline, received }) => {
    const shared = { table: 'procedures', row, label: `${code} ${name}`, field: fieldId, unit: '', span };
    return [
      { ...shared, quantity: 'received_online', figure: receivedOnline },
      { ...shared, quantity: 'received', figure: received },
    ];
  });
}

function listTasks(report: Report): readonly Entry[] {
  const table = report.tasks;
  if (table === null) return [];
  const span = table.span ?? report.span;
  return table.rows.flatMap(({ row, plan, section, tasks, done, notDone }) => {
    const shared = { table: 'tasks', row, label: `${plan} ${section}`, unit: '', span };
    return [
      { ...shared, quantity: 'tasks', figure: tasks },
      { ...shared, quantity: 'done', figure: done },
      { ...shared, quantity: 'not_done', figure: notDone },
    ];
  });
}
