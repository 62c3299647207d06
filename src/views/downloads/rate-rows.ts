import type { Rate } from '../../domain/rate.ts';
import type { Report } from '../../domain/report.ts';
import type { CsvCell } from '../../format/csv.ts';
import { findRateSpan, type HeadlineRates } from '../../indicators/compute-headline-rates.ts';
import type { HeadlineCounts } from '../../indicators/select-headline-counts.ts';
import type { ReportModel, SiteModel } from '../site-model.ts';
import { CHANGE_COLUMNS, compareWithReferences } from './change-columns.ts';
import type { DownloadRows } from './download-table.ts';

export const RATE_COLUMNS = [
  'commune',
  'report',
  'period',
  'from',
  'to',
  'formula',
  'without_certification',
  'numerator',
  'denominator',
  'rate',
  'state',
  'missing',
  ...CHANGE_COLUMNS,
];

/**
 * Every rate that pages show for a report, unrounded, with its counts or the reason for having none, and how it moved
 * since the period before and the same one of the year before.
 */
export function listRateRows(models: readonly ReportModel[], site: SiteModel): DownloadRows {
  const rows: CsvCell[][] = [];
  for (const model of models) {
    const { report, rates } = model;
    const addChangeCells = compareWithReferences(site, model);
    for (const rate of listRates(rates)) {
      const cells = formatRow(report, rates.headline, rate);
      addChangeCells(cells, rate);
      rows.push(cells);
    }
  }
  return { columns: RATE_COLUMNS, rows };
}

function listRates({ onTime, onTimeWithoutCertification, online }: HeadlineRates): readonly Rate[] {
  return [...Object.values(onTime), ...Object.values(onTimeWithoutCertification), ...Object.values(online)];
}

function formatRow(report: Report, headline: HeadlineCounts, rate: Rate): CsvCell[] {
  const span = findRateSpan(rate, headline);
  return [
    report.communeId,
    report.id,
    report.period.name,
    span?.from ?? null,
    span?.to ?? null,
    rate.formula,
    rate.withoutCertification ? 1 : 0,
    rate.kind === 'rate' ? rate.numerator : null,
    rate.kind === 'rate' ? rate.denominator : null,
    rate.kind === 'rate' ? rate.ratio : null,
    rate.kind,
    describeMissing(rate),
  ];
}

function describeMissing(rate: Rate): string | null {
  if (rate.kind === 'rate') return null;
  if (rate.kind === 'none' || rate.missing.length === 0) return rate.reason;
  return `${rate.reason}: ${rate.missing.join(' ')}`;
}
