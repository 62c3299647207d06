import type { Commune } from '../../domain/commune.ts';
import { addDays } from '../../domain/date.ts';
import { type Figure, formatPlaceKey, readValue } from '../../domain/figure.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { formatMeasureId, MEASURES } from '../../domain/measure.ts';
import { isSameSpan, type Span } from '../../domain/period.ts';
import type { Rate } from '../../domain/rate.ts';
import type { AppendixRow } from '../../domain/tables.ts';
import { slugify } from '../../format/text.ts';
import { recomputeIndicator } from '../../indicators/recompute-indicator.ts';
import { describeLife, locateCommune, titleCommune } from '../../strings/communes.ts';
import { formatFigure, showAs } from '../figure-cell.ts';
import { describeFigure } from '../figure-context.ts';
import { fragmentOf } from '../fragments.ts';
import { explainRate } from '../rate-view.ts';
import { selectRate } from '../select-rate.ts';
import type { ReportModel, SiteModel } from '../site-model.ts';
import type { SeriesFile, SeriesReading, SeriesReport } from './series-file.ts';

const GRAVE: ReadonlySet<Finding['grade']> = new Set(['mismatch', 'impossible']);

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

/** null: the report gives no number. */
function readIndicator(indicator: Indicator, row: AppendixRow, model: ReportModel): SeriesReading | null {
  if (indicator.kind === 'code' || indicator.kind === 'text' || row.text !== null) return null;
  const { report } = model;
  const spanOf = (one: AppendixRow) => one.span ?? report.appendix?.span ?? report.span;
  const describe = (span: Span | null, figures: readonly Figure[]) =>
    describeBase(
      report.span,
      span,
      figures.some((figure) => isContradicted(model, figure)),
    );
  const fragment = fragmentOf({ file: report.appendix?.file ?? '', row: row.row });
  const parts = recomputeIndicator(indicator, model.rows);
  if (indicator.kind === 'rate' && parts.kind === 'rate') {
    const [top, bottom] = [parts.numerator, parts.denominator];
    const share = [readValue(top.figure), readValue(bottom.figure)] as const;
    if (isSameSpan(spanOf(top), spanOf(bottom)) && share[0] !== null && share[1] !== null) {
      return {
        share: [share[0], share[1]],
        fragment,
        ...describe(spanOf(top), [top.figure, bottom.figure]),
      };
    }
  }
  if (row.figure.kind === 'absent') return null;
  const text = formatFigure(row.figure.value, showAs(row.unitKind));
  return { amount: row.figure.value, text, fragment, ...describe(spanOf(row), [row.figure]) };
}

function isContradicted({ findings }: ReportModel, { place }: Figure): boolean {
  if (place === null) return false;
  const key = formatPlaceKey(place);
  return findings.some(({ grade, claim }) => GRAVE.has(grade) && formatPlaceKey(claim.place) === key);
}

function describeBase(
  reported: Span | null,
  span: Span | null,
  contradicted: boolean,
): { readonly span?: Span | null; readonly contradicted?: true } {
  return {
    ...(isSameSpan(reported, span) ? {} : { span }),
    ...(contradicted ? { contradicted: true } : {}),
  };
}
