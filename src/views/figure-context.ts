import { formatPlaceKey } from '../domain/figure.ts';
import { formatMeasureId } from '../domain/measure.ts';
import type { FigureContext } from '../indicators/compare-figures.ts';
import { findRateSpan } from '../indicators/compute-headline-rates.ts';
import type { KnownRate } from './select-rate.ts';
import type { ReportModel } from './site-model.ts';

/** What decides whether a rate of one report may be set beside another. */
export function describeFigure(model: ReportModel, rate: KnownRate): FigureContext {
  const { report, commune, rates } = model;
  return {
    period: report.period,
    cumulative: report.cumulative,
    span: findRateSpan(rate, rates.headline),
    communeId: commune.id,
    measure: formatMeasureId(rate),
    scope: 'one-stop',
    field: null,
    contradicted: isContradicted(model, rate),
  };
}

/** True when a finding that is more than a rounding stands at one of the counts that the rate divides. */
export function isContradicted({ findings }: ReportModel, { operands }: KnownRate): boolean {
  return findings.some(({ grade, claim }) => {
    if (grade !== 'mismatch' && grade !== 'impossible') return false;
    const place = formatPlaceKey(claim.place);
    return operands.some(({ figure }) => formatPlaceKey(figure.place) === place);
  });
}
