import type { Commune } from '../domain/commune.ts';
import type { FormulaId, Rate } from '../domain/rate.ts';
import { computeRatio } from '../domain/share.ts';
import { TARGET_CELL } from '../strings/change.ts';
import type { SpanValue, TargetStep } from './chart-spec.ts';
import type { ReportModel, SiteModel } from './site-model.ts';

/** Steps on a formula that all drawn values of the series have, as far as they hold at any time drawn. */
export function listTargetSteps(
  site: SiteModel,
  commune: Commune,
  reports: readonly ReportModel[],
  drawn: readonly SpanValue[],
): readonly TargetStep[] {
  const formulas = new Set([
    ...listSingle(reports.map(({ rates }) => rates.primary.online)),
    ...listSingle(reports.map(({ rates }) => rates.primary.onTime)),
  ]);
  const starts = drawn.map(({ from }) => from).sort();
  const ends = drawn.map(({ to }) => to).sort();
  const [first = '', last = ''] = [starts[0], ends.at(-1)];
  return site.dataset.targets
    .filter(
      ({ measure }) => measure !== null && formulas.has(measure.formula) && !measure.withoutCertification,
    )
    .filter(({ province }) => province === null || province === commune.province)
    .filter(({ from, to }) => (from === null || from <= last) && (to === null || to >= first))
    .map(({ from, to, threshold, printed, measure }) => ({
      from,
      to,
      ratio: computeRatio(threshold),
      label: (measure?.formula === 'on-time-a' ? TARGET_CELL.lineOnTime : TARGET_CELL.lineOnline)(printed),
    }));
}

/** The formula of the rates that are known; none where they have several. */
function listSingle(rates: readonly Rate[]): readonly FormulaId[] {
  const formulas = new Set(rates.flatMap((rate) => (rate.kind === 'rate' ? [rate.formula] : [])));
  return formulas.size === 1 ? [...formulas] : [];
}
