import type { Commune } from '../domain/commune.ts';
import type { Measure } from '../domain/measure.ts';
import { computeRatio, isPossible, type Share } from '../domain/share.ts';
import { formatCount, formatRate, formatShare } from '../format/number.ts';
import { findRateSpan } from '../indicators/compute-headline-rates.ts';
import { sumPredecessors } from '../indicators/lineage.ts';
import { titleCommune } from '../strings/communes.ts';
import { LINEAGE } from '../strings/lineage.ts';
import { describeSpan, namePeriod, titlePeriod } from '../strings/periods.ts';
import type { SpanValue } from './chart-spec.ts';
import { chooseCommonMeasure, HEADLINE_MEASURES } from './headline-measures.ts';
import { selectRate } from './select-rate.ts';
import type { ReportModel, SiteModel } from './site-model.ts';
import { NO_CONTEXT, type TrendContext } from './trend-chart.ts';
import { listLikePeriods, listValues } from './trend-values.ts';

/** Periods on both sides of the break together, and at least before it. */
const PERIODS_DRAWN = 13;
const FEWEST_DRAWN = 3;

/** More units than these cannot be told apart on one picture; each has a page of its own. */
const UNITS_DRAWN = 3;

/**
 * What the predecessors of a commune reported, as context of its own series: their sum for the periods in which all of
 * them reported; where no period has a sum, each on its own. Only periods of one kind, that of `kindOf`.
 */
export function buildLineageContext(
  site: SiteModel,
  commune: Commune,
  kindOf: ReportModel | null,
): TrendContext {
  const predecessors = site.dataset.predecessors.get(commune.id) ?? [];
  const all = predecessors.flatMap((unit) => site.byCommune.get(unit.id) ?? []);
  const last = kindOf ?? all.at(-1);
  const reports = all.filter(
    ({ report }) =>
      report.period.kind === last?.report.period.kind && report.cumulative === last.report.cumulative,
  );
  if (reports.length === 0) return NO_CONTEXT;
  const count = formatCount(predecessors.length);
  const ownCount =
    kindOf === null ? 0 : listLikePeriods(site.byCommune.get(commune.id) ?? [], kindOf, PERIODS_DRAWN).length;
  const sums = listSums(predecessors, reports);
  if (sums.values.length > 0) {
    return { values: takeLast(sums.values, ownCount), notes: [LINEAGE.summed(count), ...sums.notes] };
  }
  const drawn = predecessors.filter((unit) => reports.some((one) => one.commune === unit));
  const note = explainNoSum(predecessors.length, drawn.length);
  const values = reports
    .filter((one) => drawn.slice(0, UNITS_DRAWN).includes(one.commune))
    .flatMap((one) =>
      listValues(one).map((value) => ({ ...value, label: `${titleCommune(one.commune)}, ${value.label}` })),
    );
  return { values: takeLast(values, ownCount), notes: [note] };
}

function explainNoSum(unitCount: number, reportingCount: number): string {
  const units = formatCount(unitCount);
  if (unitCount === 1) return LINEAGE.one;
  return reportingCount === unitCount
    ? LINEAGE.noneShared(units)
    : LINEAGE.notSummed(units, formatCount(reportingCount));
}

/** The sums of both rates; periods that lack a unit are told, not drawn. */
function listSums(predecessors: readonly Commune[], reports: readonly ReportModel[]) {
  const ids = predecessors.map(({ id }) => id);
  const missing = new Set<string>();
  const values = HEADLINE_MEASURES.filter(({ withoutCertification }) => !withoutCertification).flatMap(
    (headline, index) => {
      const series = index === 0 ? 1 : 0;
      const measure = chooseCommonMeasure(headline, reports);
      return sumPredecessors(
        ids,
        reports.map((model) => readItem(model, measure)),
      ).flatMap((sum) => {
        const [first] = sum.items;
        if (first === undefined) return [];
        if (sum.share === null) missing.add(namePeriod(first.period));
        return sum.share === null || first.span === null
          ? []
          : [makeValue(sum.share, series, first.model, first.span, predecessors.length)];
      });
    },
  );
  const notes = missing.size === 0 ? [] : [LINEAGE.incomplete([...missing])];
  return { values, notes };
}

function readItem(model: ReportModel, measure: Measure) {
  const { report, rates } = model;
  const rate = selectRate(rates, measure);
  const share: Share | null = rate.kind === 'rate' && isPossible(rate) ? rate : null;
  return { ...report, span: findRateSpan(rate, rates.headline) ?? report.span, share, model };
}

function makeValue(
  share: Share,
  series: number,
  { report }: ReportModel,
  span: NonNullable<ReportModel['report']['span']>,
  unitCount: number,
): SpanValue {
  return {
    series,
    ratio: computeRatio(share),
    text: formatRate(computeRatio(share)),
    counts: formatShare(share),
    label: LINEAGE.sum(titlePeriod(report.period), formatCount(unitCount)),
    ...span,
    spanText: describeSpan(span),
    joinKey: `predecessors ${report.period.kind} ${report.cumulative}`,
  };
}

function takeLast(values: readonly SpanValue[], ownCount: number): readonly SpanValue[] {
  const count = Math.max(FEWEST_DRAWN, PERIODS_DRAWN - ownCount);
  const starts = [...new Set(values.map(({ from }) => from))].sort().slice(-count);
  return values.filter(({ from }) => starts.includes(from));
}
