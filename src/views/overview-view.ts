import type { Commune } from '../domain/commune.ts';
import { formatCount } from '../format/number.ts';
import { compareVietnamese, slugify } from '../format/text.ts';
import { titleCommune } from '../strings/communes.ts';
import { OVERVIEW } from '../strings/overview.ts';
import { namePeriod, titlePeriod } from '../strings/periods.ts';
import { SHARE_PAGE } from '../strings/share-page.ts';
import {
  ADDRESSES,
  type Address,
  addressCommune,
  addressField,
  addressPeriod,
  addressProvince,
  addressShare,
  linkTo,
} from './addresses.ts';
import { buildComparison, type ComparisonView } from './comparison-view.ts';
import { linkToFeed } from './feeds/list-feeds.ts';
import { linkToReport } from './fragments.ts';
import { buildLeadingTable } from './leading-table.ts';
import { LISTING_LIMIT } from './listing.ts';
import { buildPageHead, type Link, type PageHead } from './page-head.ts';
import { groupPeriodLinks, type PeriodLinks } from './period-links.ts';
import type { ReportModel, SiteModel } from './site-model.ts';
import { groupByProvince } from './split-by-province.ts';
import type { TableView } from './table-view.ts';

const FRESH_COUNT = 5;

export interface OverviewView {
  readonly head: PageHead;
  readonly lead: string;
  /** null at a size where one page would list too many communes. */
  readonly comparison: ComparisonView | null;
  /** How to frame the comparison; null where there is none. */
  readonly share: Link | null;
  readonly provinces: readonly {
    readonly name: string;
    readonly href: string;
    readonly communes: readonly Link[];
  }[];
  /** At a size where the communes of the provinces are not listed. */
  readonly provinceTable: TableView | null;
  /** Empty where so many end at the same time that these would be any. */
  readonly fresh: readonly Link[];
  readonly periods: readonly PeriodLinks[];
  readonly fields: readonly Link[];
}

export function buildOverviewView(model: SiteModel): OverviewView {
  const { site, communes } = model.dataset;
  const from = ADDRESSES.overview;
  const latest = listLatest(model);
  const isSmall = communes.size <= LISTING_LIMIT;
  const provinces = listProvinces([...communes.values()]);
  return {
    head: {
      ...buildPageHead(site, from, site.title, OVERVIEW.description),
      feed: linkToFeed(model, null, from),
    },
    lead: OVERVIEW.lead(formatCount(model.byCommune.size), formatCount(model.models.length)),
    comparison: comparesAll(model)
      ? buildComparison(model, OVERVIEW.latest, latest, from, 'tong-quan')
      : null,
    share: comparesAll(model)
      ? { text: SHARE_PAGE.toComparison, href: linkTo(from, addressShare(from)) }
      : null,
    provinces: provinces.map(({ name, members }) => ({
      name: OVERVIEW.province(name, formatCount(members.length)),
      href: linkTo(from, addressProvince(slugify(name))),
      communes: isSmall
        ? members.map((commune) => ({
            text: titleCommune(commune),
            href: linkTo(from, addressCommune(commune.id)),
          }))
        : [],
    })),
    provinceTable: isSmall
      ? null
      : buildLeadingTable(
          model,
          provinces.map(({ name }) => name),
          latest,
        ),
    fresh: (isSmall ? listFresh(model.models) : []).map((one) => ({
      text: `${titleCommune(one.commune)}, ${namePeriod(one.report.period)}`,
      href: linkToReport(from, one),
    })),
    periods: listPeriods(model, from),
    fields: listFieldLinks(model, from),
  };
}

/** Whether the overview sets the latest reports side by side: there are some, and not too many for one page. */
export function comparesAll({ dataset, byCommune }: SiteModel): boolean {
  return dataset.communes.size <= LISTING_LIMIT && byCommune.size > 0;
}

/** The last report of each commune that has one. */
export function listLatest(model: SiteModel): readonly ReportModel[] {
  return [...model.byCommune.values()].flatMap((models) => models.at(-1) ?? []);
}

export function listProvinces(
  communes: readonly Commune[],
): readonly { readonly name: string; readonly members: readonly Commune[] }[] {
  return groupByProvince(communes, (commune) => commune.province).map(({ name, members }) => ({
    name,
    members: members.toSorted((a, b) => compareVietnamese(a.name, b.name)),
  }));
}

function listFresh(models: readonly ReportModel[]): readonly ReportModel[] {
  const dated = models.filter((model) => model.report.span !== null);
  return dated
    .sort((a, b) => (b.report.span?.to ?? '').localeCompare(a.report.span?.to ?? ''))
    .slice(0, FRESH_COUNT);
}

/** The last period first. */
function listPeriods(model: SiteModel, from: Address): readonly PeriodLinks[] {
  const items = [...model.byPeriod.values()].flatMap((models) => {
    const { period } = models[0]?.report ?? {};
    if (period === undefined) return [];
    const last = models.map(({ report }) => report.span?.to ?? '').reduce((a, b) => (a > b ? a : b));
    return [
      { period, last, link: { text: titlePeriod(period), href: linkTo(from, addressPeriod(period.id)) } },
    ];
  });
  return groupPeriodLinks(items.toSorted((a, b) => (a.last < b.last ? 1 : -1)));
}

/** Every field that a report counts apart. */
export function listFieldLinks(site: SiteModel, from: Address): readonly Link[] {
  return site.listFields().flatMap((id) => {
    const field = site.dataset.fields.get(id);
    return field === undefined ? [] : [{ text: field.name, href: linkTo(from, addressField(id)) }];
  });
}
