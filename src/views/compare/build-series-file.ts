import type { Commune } from '../../domain/commune.ts';
import { addDays } from '../../domain/date.ts';
import { formatMeasureId, MEASURES } from '../../domain/measure.ts';
import type { Rate } from '../../domain/rate.ts';
import { slugify } from '../../format/text.ts';
import { describeLife, locateCommune, titleCommune } from '../../strings/communes.ts';
import { describeFigure } from '../figure-context.ts';
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
  const rates = MEASURES.map((measure) => {
    const rate = selectRate(model.rates, measure);
    return [formatMeasureId(measure), readRate(rate, model)] as const;
  });
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
    rates: Object.fromEntries(rates),
    indicators: Object.fromEntries(indicators),
  };
}

function readRate(rate: Rate, model: ReportModel): SeriesReading {
  if (rate.kind !== 'rate') {
    return { state: rate.kind === 'none' ? 'nothing' : 'unknown', why: explainRate(rate) };
  }
  const { span, contradicted } = describeFigure(model, rate);
  const more = describeBase(model.report.span, span, contradicted);
  const share = [rate.numerator, rate.denominator] as const;
  return Object.keys(more).length === 0 ? share : { share, ...more };
}
