import type { Commune } from '../domain/commune.ts';
import { addDays } from '../domain/date.ts';
import { COMMUNE_PAGE } from '../strings/commune-page.ts';
import { nameCommune, titleCommune } from '../strings/communes.ts';
import { LINEAGE } from '../strings/lineage.ts';
import { LISTING } from '../strings/listing.ts';
import { titlePeriod } from '../strings/periods.ts';
import type { Address } from './addresses.ts';
import { describeBothRates } from './chart-data.ts';
import { buildChartDownload } from './chart-download.ts';
import type { SpansSpec, SpanValue, TimeBreak } from './chart-spec.ts';
import type { ReportModel, SiteModel } from './site-model.ts';
import { listTrendNotes } from './trend-notes.ts';
import { listTargetSteps } from './trend-targets.ts';
import { dropImpossible, listLikePeriods, listValues, TREND_SERIES } from './trend-values.ts';

/** Values from other units, drawn as context, with what must be said about them. */
export interface TrendContext {
  readonly values: readonly SpanValue[];
  readonly notes: readonly string[];
}

export const NO_CONTEXT: TrendContext = { values: [], notes: [] };

/** The rates of one commune over the periods up to `last` that are of its kind; null where there is only one. */
export function buildTrend(
  site: SiteModel,
  last: ReportModel,
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
    online: dropImpossible(rates.primary.online),
    onTime: dropImpossible(rates.primary.onTime),
  }));
  return {
    kind: 'spans',
    id,
    title: COMMUNE_PAGE.overTimeTitle(nameCommune(commune)),
    description: `${describeBothRates(rows, LISTING.rows.periods)} ${COMMUNE_PAGE.overTimeReading}`,
    notes: [
      ...context.notes,
      ...(context.values.length > 0 ? [LINEAGE.crossing] : []),
      ...listTrendNotes(reports, commune),
    ],
    axis: COMMUNE_PAGE.axis,
    series: [...TREND_SERIES],
    values: drawn,
    breaks: listBreaks(commune),
    targets: listTargetSteps(site, commune, reports, drawn),
  };
}

/** Where a commune begins or ends, nothing may be joined. */
function listBreaks({ validFrom, validTo }: Commune): readonly TimeBreak[] {
  const dates = [validFrom, validTo === null ? null : addDays(validTo, 1)];
  return dates.flatMap((date) => (date === null ? [] : [{ date, label: COMMUNE_PAGE.merged }]));
}

/** The series of a commune that has none of its own yet: only that of the units it was made of. */
export function buildInheritedTrend(commune: Commune, { values, notes }: TrendContext): SpansSpec | null {
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
  };
}

/** With what can be taken away from the page at `from`; a sheet of paper needs none. */
export function addTrendDownload(
  site: SiteModel,
  commune: Commune,
  from: Address,
  chart: SpansSpec,
): SpansSpec {
  return { ...chart, download: buildDownload(site, commune, from, chart.values) };
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
