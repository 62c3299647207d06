import type { Rate } from '../../domain/rate.ts';
import type { CsvCell } from '../../format/csv.ts';
import { findRateSpan } from '../../indicators/compute-headline-rates.ts';
import type { ReportModel } from '../site-model.ts';
import type { DownloadRows } from './download-table.ts';

const COLUMNS = [
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
] as const;

/** Every rate that pages show for a report, unrounded, with its counts or the reason for having none. */
export function listRateRows(models: readonly ReportModel[]): DownloadRows {
  return { columns: COLUMNS, rows: models.flatMap(listRows) };
}

function listRows(model: ReportModel): readonly CsvCell[][] {
  const { onTime, onTimeWithoutCertification, online } = model.rates;
  const rates = [
    ...Object.values(onTime),
    ...Object.values(onTimeWithoutCertification),
    ...Object.values(online),
  ];
  return rates.map((rate: Rate) => formatRow(model, rate));
}

function formatRow({ report, rates }: ReportModel, rate: Rate): CsvCell[] {
  const span = findRateSpan(rate, rates.headline);
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
