import { ADDRESSES, type Address, addressCommune } from '../addresses.ts';
import { comparesAll, listLatest } from '../overview-view.ts';
import { canBeEmbedded, listPeriodPages, type PeriodPage } from '../period-view.ts';
import type { ReportModel, SiteModel } from '../site-model.ts';

/** What can be framed: the latest report of a commune, or what a page sets side by side. `page` is its full page. */
export type EmbedSource =
  | { readonly kind: 'commune'; readonly page: Address; readonly model: ReportModel }
  | { readonly kind: 'period'; readonly page: Address; readonly period: PeriodPage }
  | { readonly kind: 'overview'; readonly page: Address; readonly models: readonly ReportModel[] };

/** Every commune with reports, the first page of each period's listing, and the overview where it compares. */
export function listEmbedSources(site: SiteModel): readonly EmbedSource[] {
  const periods = [...site.byPeriod].flatMap(([id, models]) => listPeriodPages(id, models));
  return [
    ...(comparesAll(site)
      ? [{ kind: 'overview' as const, page: ADDRESSES.overview, models: listLatest(site) }]
      : []),
    ...listLatest(site).map((model) => ({
      kind: 'commune' as const,
      page: addressCommune(model.commune.id),
      model,
    })),
    ...periods
      .filter(canBeEmbedded)
      .map((period) => ({ kind: 'period' as const, page: period.address, period })),
  ];
}
