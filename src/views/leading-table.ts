import { slugify } from '../format/text.ts';
import { ADDRESSES, type Address, addressProvince, linkTo } from './addresses.ts';
import { locateProvincePeriod } from './period-view.ts';
import { type ProvinceStanding, standTogether } from './province-standing.ts';
import { buildProvinceTable } from './province-table.ts';
import type { ReportModel, SiteModel } from './site-model.ts';
import type { TableView } from './table-view.ts';

/** The provinces by the latest period of each, as the overview lists them; `latest` is the last report of each commune. */
export function buildLeadingTable(
  site: SiteModel,
  provinces: readonly string[],
  latest: readonly ReportModel[],
): TableView {
  const from = ADDRESSES.overview;
  const rows = provinces.map((name) => {
    const standing = site.findProvinceStanding(name);
    return {
      name: { text: name, href: linkTo(from, addressProvince(slugify(name))) },
      standing,
      period: standing === null ? null : linkToProvincePeriod(site, standing, from),
    };
  });
  return buildProvinceTable(rows, standTogether(null, latest, site.peers));
}

/** To what the communes of one province reported for the period of their standing. */
export function linkToProvincePeriod(
  { byPeriod }: SiteModel,
  { period, province }: ProvinceStanding,
  from: Address,
): string {
  return linkTo(from, locateProvincePeriod(period.id, byPeriod.get(period.id) ?? [], province));
}
