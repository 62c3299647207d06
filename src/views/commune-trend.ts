import type { Commune } from '../domain/commune.ts';
import type { Address } from './addresses.ts';
import { fragmentOfRate } from './ancestry.ts';
import type { SpansSpec, SpanValue } from './chart-spec.ts';
import { linkToReport } from './fragments.ts';
import { buildLineageContext } from './lineage-context.ts';
import type { ReportModel, SiteModel } from './site-model.ts';
import type { TableView } from './table-view.ts';
import { addTrendDownload, buildInheritedTrend, buildTrend } from './trend-chart.ts';
import { buildTrendTable, type LinkValue } from './trend-table.ts';
import { listLikePeriods, listValues } from './trend-values.ts';

export interface CommuneTrend {
  readonly chart: SpansSpec;
  readonly table: TableView;
}

/** A year, and the month it is compared with; the rest is on the pages of the years. */
export const PERIODS_DRAWN = 13;

/**
 * The commune's own series, with that of the units it was made of on the other side of a break. `from`: null where
 * nothing can be linked or taken away.
 */
export function buildCommuneTrend(
  site: SiteModel,
  commune: Commune,
  latest: ReportModel | undefined,
  from: Address | null,
): CommuneTrend | null {
  const context = buildLineageContext(site, commune, latest ?? null);
  const chart =
    latest === undefined
      ? buildInheritedTrend(commune, context)
      : buildTrend(site, latest, 'qua-cac-ky', PERIODS_DRAWN, context);
  if (chart === null) return null;
  if (from === null) return { chart, table: buildTrendTable(chart, () => null) };
  const predecessors = site.dataset.predecessors.get(commune.id) ?? [];
  const reportsOf = ({ id }: Commune) => site.byCommune.get(id) ?? [];
  const own = latest === undefined ? [] : listLikePeriods(reportsOf(commune), latest, PERIODS_DRAWN);
  return {
    chart: addTrendDownload(site, commune, from, chart),
    table: buildTrendTable(chart, createLinks([...own, ...predecessors.flatMap(reportsOf)], from)),
  };
}

/** From a drawn value to the calculation of the report it comes from. */
function createLinks(models: readonly ReportModel[], from: Address): LinkValue {
  const links = new Map(
    models.flatMap((model) =>
      listValues(model).map((value) => {
        const { online, onTime } = model.rates.primary;
        const rate = value.series === 0 ? online : onTime;
        return [keyOf(value), linkToReport(from, model, fragmentOfRate(rate))] as const;
      }),
    ),
  );
  return (value) => links.get(keyOf(value)) ?? null;
}

/** Values of predecessors are labelled with their unit's name as well; their join key tells units apart. */
function keyOf({ series, from, to, joinKey, counts }: SpanValue): string {
  return [series, from, to, joinKey, counts].join(' ');
}
