import type { Commune } from '../../domain/commune.ts';
import { addDays } from '../../domain/date.ts';
import { formatMeasureId, MEASURES } from '../../domain/measure.ts';
import { isSameSpan } from '../../domain/period.ts';
import type { Rate } from '../../domain/rate.ts';
import { slugify } from '../../format/text.ts';
import { findRateSpan } from '../../indicators/compute-headline-rates.ts';
import type { HeadlineCounts } from '../../indicators/select-headline-counts.ts';
import { describeLife, locateCommune, titleCommune } from '../../strings/communes.ts';
import { isContradicted } from '../figure-context.ts';
import { explainRate } from '../rate-view.ts';
import { selectRate } from '../select-rate.ts';
import type { ReportModel, SiteModel } from '../site-model.ts';
import { describeBase } from './describe-base.ts';
import { readIndicator } from './read-indicator.ts';
import type { SeriesFile, SeriesReading, SeriesReport } from './series-file.ts';

export function buildSeriesFile(
  site: SiteModel,
  commune: Commune,
  models: readonly ReportModel[],
): SeriesFile {
  const { communes } = site.dataset;
  const successor = commune.successorId === null ? null : (communes.get(commune.successorId) ?? null);
  return {
    id: commune.id,
    name: titleCommune(commune),
    where: locateCommune(commune),
    province: slugify(commune.province),
    ended: commune.validTo === null ? null : addDays(commune.validTo, 1),
    life: commune.validTo === null ? null : describeLife(commune, successor),
    reports: models.map((model) => buildReport(site, model)),
  };
}

function buildReport(site: SiteModel, model: ReportModel): SeriesReport {
  const { report, address, anchor } = model;
  const { id, period, span, cumulative } = report;
  const { rates } = model;
  const readings: Record<string, SeriesReading> = {};
  for (const [measureId, measure] of MEASURE_IDS) {
    readings[measureId] = readRate(selectRate(rates, measure), model, rates.headline);
  }
  const indicators = [...model.rows].flatMap(([indicatorId, row]) => {
    const indicator = site.dataset.indicators.get(indicatorId);
    const reading = indicator === undefined ? null : readIndicator(indicator, row, model);
    return reading === null ? [] : [[indicatorId, reading] as const];
  });
  return {
    id,
    address,
    anchor,
    period,
    span,
    cumulative,
    rates: readings,
    indicators: Object.fromEntries(indicators),
  };
}

const MEASURE_IDS = new Map(MEASURES.map((measure) => [formatMeasureId(measure), measure]));

function readRate(rate: Rate, model: ReportModel, headline: HeadlineCounts): SeriesReading {
  if (rate.kind !== 'rate') {
    return { state: rate.kind === 'none' ? 'nothing' : 'unknown', why: explainRate(rate) };
  }
  const reported = model.report.span;
  const span = findRateSpan(rate, headline);
  const contradicted = isContradicted(model, rate);
  const share = [rate.numerator, rate.denominator] as const;
  if (isSameSpan(reported, span) && !contradicted) return share;
  return { share, ...describeBase(reported, span, contradicted) };
}
