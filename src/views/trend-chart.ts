import type { Commune } from '../domain/commune.ts';
import { addDays } from '../domain/date.ts';
import type { FormulaId, Rate } from '../domain/rate.ts';
import { spansReform } from '../domain/reform.ts';
import { computeRatio } from '../domain/share.ts';
import { findRateSpan } from '../indicators/compute-headline-rates.ts';
import { TARGET_CELL } from '../strings/change.ts';
import { COMMUNE_PAGE } from '../strings/commune-page.ts';
import { nameCommune, titleCommune } from '../strings/communes.ts';
import { LINEAGE } from '../strings/lineage.ts';
import { LISTING } from '../strings/listing.ts';
import { describeSpan, titlePeriod } from '../strings/periods.ts';
import type { Address } from './addresses.ts';
import { describeBothRates, readRate } from './chart-data.ts';
import { buildChartDownload } from './chart-download.ts';
import type { SpansSpec, SpanValue, TargetStep, TimeBreak } from './chart-spec.ts';
import type { ReportModel, SiteModel } from './site-model.ts';

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
export function listValues({ report, rates, commune }: ReportModel): readonly SpanValue[] {
  const key = `${commune.id} ${report.period.kind} ${report.cumulative}`;
  return [rates.primary.online, rates.primary.onTime].flatMap((rate, series) => {
    const span = findRateSpan(rate, rates.headline);
    if (span === null || spansReform(span)) return [];
    const label = titlePeriod(report.period);
    const joinKey = `${key} ${rate.formula}`;
    return [{ ...readRate(rate), series, label, ...span, spanText: describeSpan(span), joinKey }];
  });
}

export const TREND_SERIES = [LISTING.online, LISTING.onTime] as const;

/** Values from other units, drawn as context, with what must be said about them. */
export interface TrendContext {
  readonly values: readonly SpanValue[];
  readonly notes: readonly string[];
}

export const NO_CONTEXT: TrendContext = { values: [], notes: [] };

/** Steps on a formula that all drawn values of the series have, as far as they hold at any time drawn. */
function listTargetSteps(
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

/** The rates of one commune over the periods up to `last` that are of its kind; null where there is only one. */
export function buildTrend(
  site: SiteModel,
  last: ReportModel,
  from: Address,
  id: string,
  count: number,
  context: TrendContext = NO_CONTEXT,
): SpansSpec | null {
  const { commune } = last;
  const reports = listLikePeriods(site.byCommune.get(commune.id) ?? [], last, count);
  const drawn = [...context.values, ...reports.flatMap(listValues)];
  if (new Set(drawn.map(({ from, label }) => `${from} ${label}`)).size < 2) return null;
  const rows = reports.map(({ report, rates }) => ({
    label: titlePeriod(report.period),
    online: rates.primary.online,
    onTime: rates.primary.onTime,
  }));
  return {
    kind: 'spans',
    id,
    title: COMMUNE_PAGE.overTimeTitle(nameCommune(commune)),
    description: `${describeBothRates(rows, LISTING.rows.periods)} ${COMMUNE_PAGE.overTimeReading}`,
    notes: [
      ...context.notes,
      ...(context.values.length > 0 ? [LINEAGE.crossing] : []),
      ...reports.filter((one) => listValues(one).length === 0).map(explainUndrawn),
    ],
    axis: COMMUNE_PAGE.axis,
    series: [...TREND_SERIES],
    values: drawn,
    breaks: listBreaks(commune),
    targets: listTargetSteps(site, commune, reports, drawn),
    download: buildDownload(site, commune, from, drawn),
  };
}

function explainUndrawn({ report }: ReportModel): string {
  const name = titlePeriod(report.period);
  return report.span !== null && spansReform(report.span)
    ? COMMUNE_PAGE.spansReform(name)
    : COMMUNE_PAGE.undated(name);
}

/** Where a commune begins or ends, nothing may be joined. */
function listBreaks({ validFrom, validTo }: Commune): readonly TimeBreak[] {
  const dates = [validFrom, validTo === null ? null : addDays(validTo, 1)];
  return dates.flatMap((date) => (date === null ? [] : [{ date, label: COMMUNE_PAGE.merged }]));
}

/** The series of a commune that has none of its own yet: only that of the units it was made of. */
export function buildInheritedTrend(
  site: SiteModel,
  commune: Commune,
  from: Address,
  { values, notes }: TrendContext,
): SpansSpec | null {
  if (values.length === 0) return null;
  return {
    kind: 'spans',
    id: 'qua-cac-ky',
    title: COMMUNE_PAGE.inheritedTitle(nameCommune(commune)),
    description: COMMUNE_PAGE.inherited,
    notes,
    axis: COMMUNE_PAGE.axis,
    series: [...TREND_SERIES],
    values,
    breaks: [],
    download: buildDownload(site, commune, from, values),
  };
}

function buildDownload(site: SiteModel, commune: Commune, from: Address, values: readonly SpanValue[]) {
  const periods = values.toSorted((a, b) => (a.to < b.to ? -1 : 1));
  const [first, last] = [periods[0], periods.at(-1)];
  return buildChartDownload(site.dataset.site, from, {
    comparison: COMMUNE_PAGE.overTime,
    area: titleCommune(commune),
    period: [...new Set([first?.spanText ?? '', last?.spanText ?? ''])].join(' – '),
  });
}
