import type { Rate } from '../domain/rate.ts';
import { spansReform } from '../domain/reform.ts';
import { isPossible } from '../domain/share.ts';
import { remember } from '../format/remember.ts';
import { findRateSpan } from '../indicators/compute-headline-rates.ts';
import { COMMUNE_PAGE } from '../strings/commune-page.ts';
import { LISTING } from '../strings/listing.ts';
import { describeSpan, titlePeriod } from '../strings/periods.ts';
import { readRate } from './chart-data.ts';
import type { ChartReading, SpanValue } from './chart-spec.ts';
import type { ReportModel } from './site-model.ts';

/** Reports of the same kind as the last one, cumulative or not as it is, up to it: those one line may join. */
export function listLikePeriods(
  reports: readonly ReportModel[],
  last: ReportModel,
  count: number,
): readonly ReportModel[] {
  const { period, cumulative } = last.report;
  const like = reports
    .slice(0, reports.indexOf(last) + 1)
    .filter(({ report }) => report.period.kind === period.kind && report.cumulative === cumulative);
  return like.slice(-count);
}

/** Both rates of one report over its real days; nothing where it states no dates or belongs to no single commune. */
export const listValues = remember(200, computeValues);

function computeValues({ report, rates, commune }: ReportModel): readonly SpanValue[] {
  const key = `${commune.id} ${report.period.kind} ${report.cumulative}`;
  return [rates.primary.online, rates.primary.onTime].flatMap((rate, series) => {
    const span = findRateSpan(rate, rates.headline);
    if (span === null || spansReform(span)) return [];
    const label = titlePeriod(report.period);
    const joinKey = `${key} ${rate.formula}`;
    const reading = readPossible(rate);
    return [{ ...reading, series, label, ...span, spanText: describeSpan(span), joinKey }];
  });
}

export const TREND_SERIES = [LISTING.online, LISTING.onTime] as const;

/** A part larger than its whole is told, not drawn: on a line it would be the highest rate of all. */
function readPossible(rate: Rate): ChartReading {
  const reading = readRate(rate);
  if (rate.kind !== 'rate' || isPossible(rate)) return reading;
  return { ratio: null, text: COMMUNE_PAGE.contradictory(reading.counts ?? ''), counts: null };
}

/** The same for sentences: a rate that no counts can have is none. */
export function dropImpossible(rate: Rate): Rate {
  if (rate.kind !== 'rate' || isPossible(rate)) return rate;
  const { formula, withoutCertification } = rate;
  return { kind: 'unknown', formula, withoutCertification, reason: 'contradictory', missing: [] };
}
