import type { Period, PeriodId } from '../domain/period.ts';
import { formatCount } from '../format/number.ts';
import { slugify } from '../format/text.ts';
import { SPAN_TOLERANCE_DAYS } from '../indicators/compare-spans.ts';
import { LISTING } from '../strings/listing.ts';
import { PERIOD_PAGE } from '../strings/period-page.ts';
import { namePeriod, titlePeriod } from '../strings/periods.ts';
import { SHARE_PAGE } from '../strings/share-page.ts';
import { type Address, addressPeriod, addressShare, linkTo } from './addresses.ts';
import { buildTimeline } from './chart-data.ts';
import { buildChartDownload } from './chart-download.ts';
import type { TimelineSpec } from './chart-spec.ts';
import { buildCommuneWhys } from './commune-why.ts';
import { buildComparison, type ComparisonView } from './comparison-view.ts';
import { buildGroupView, type GroupView } from './group-view.ts';
import { CHART_LIMIT } from './listing.ts';
import { buildPageHead, type Link, type PageHead } from './page-head.ts';
import { captionGroup, containsReform, groupPeriod, listTogether } from './period-groups.ts';
import { standTogether } from './province-standing.ts';
import { buildProvinceTable } from './province-table.ts';
import type { ReportModel, SiteModel } from './site-model.ts';
import {
  isSplitByProvince,
  type ListingPage,
  type PartLink,
  type ProvinceLink,
  splitByProvince,
  titleListing,
  titlePage,
} from './split-by-province.ts';
import type { TableView } from './table-view.ts';
import type { WhyView } from './why-view.ts';

/** Comparable reports: what they are together, why that changed, and each of them. */
export interface PeriodGroupView {
  readonly title: string;
  /** null: listed on pages of their own. */
  readonly comparison: ComparisonView | null;
  /** null: nobody to compare with, or told on the first page of a long listing. */
  readonly group: GroupView | null;
  readonly whys: readonly WhyView[];
}

export interface PeriodView {
  readonly head: PageHead;
  readonly lead: string;
  /** What to know before comparing; empty when all reports are comparable. */
  readonly notice: string;
  readonly spans: TimelineSpec | null;
  readonly groups: readonly PeriodGroupView[];
  /** Set instead of groups where one page would list too many communes: each province together. */
  readonly provinces: TableView | null;
  readonly parts: readonly PartLink[];
  /** How to frame this comparison; null where this page is none, or a further part of one. */
  readonly share: Link | null;
}

/** With more reports than these the list would cost what is said of all of them its room in the first view. */
const LISTED_WITH_LEAD = 8;

const readProvince = ({ commune }: ReportModel) => commune.province;

export type PeriodPage = ListingPage<ReportModel> & { readonly period: Period };

export function listPeriodPages(id: PeriodId, models: readonly ReportModel[]): readonly PeriodPage[] {
  const period = models[0]?.report.period;
  if (period === undefined) return [];
  const pages = splitByProvince(addressPeriod(id), models, readProvince, {
    withLead: LISTED_WITH_LEAD,
    nameOf: (model) => model.commune.name,
  });
  return pages.map((page) => ({ ...page, period }));
}

/** Where the reports of one province for a period stand; a period of few reports has one page for all provinces. */
export function locateProvincePeriod(
  id: PeriodId,
  models: readonly ReportModel[],
  province: string,
): Address {
  const address = addressPeriod(id);
  return isSplitByProvince(models, readProvince) ? `${address}${slugify(province)}/` : address;
}

/** Whether a page says something of its reports together, which other sites may want to frame. */
export function canBeEmbedded({ isFirst, provinces }: PeriodPage): boolean {
  return isFirst && provinces.length === 0;
}

export function buildPeriodView(site: SiteModel, page: PeriodPage): PeriodView {
  const { period, address, province, items, all, provinces, part, parts } = page;
  const name = titlePeriod(period);
  const title = titlePage(name, page);
  const above = [
    ...(province === null ? [] : [{ text: name, href: linkTo(address, addressPeriod(period.id)) }]),
    ...(page.isFirst ? [] : [{ text: titleListing(name, page), href: linkTo(address, page.listing) }]),
  ];
  const shown = part === 0 ? all : items;
  const groups = provinces.length > 0 ? [] : groupPeriod(shown);
  const download = buildChartDownload(site.dataset.site, address, {
    comparison: LISTING.spansTitle,
    area: province ?? '',
    period: name,
  });
  return {
    head: buildPageHead(
      site.dataset.site,
      address,
      title,
      PERIOD_PAGE.description(namePeriod(period)),
      above,
    ),
    lead: PERIOD_PAGE.lead(formatCount(all.length)),
    notice: provinces.length > 0 ? '' : describeGroups(groupPeriod(all), all.length),
    spans:
      groups.length > 1 && shown.length <= CHART_LIMIT ? buildTimeline('khoang-ngay', shown, download) : null,
    groups: groups.map((models, index) => buildGroup(site, page, models, index)),
    provinces: provinces.length === 0 ? null : buildProvinces(site, provinces, all),
    parts,
    share: canBeEmbedded(page)
      ? { text: SHARE_PAGE.toComparison, href: linkTo(address, addressShare(address)) }
      : null,
  };
}

function buildProvinces(
  site: SiteModel,
  provinces: readonly ProvinceLink[],
  all: readonly ReportModel[],
): TableView {
  const members = Map.groupBy(all, ({ commune }) => slugify(commune.province));
  const rows = provinces.map(({ province, href }) => ({
    name: { text: province, href },
    standing: standTogether(province, members.get(slugify(province)) ?? [], site.peers),
    period: null,
  }));
  return buildProvinceTable(rows, standTogether(null, all, site.peers));
}

/** What to know before comparing; empty where all reports are comparable. */
export function describeGroups(groups: readonly (readonly ReportModel[])[], reportCount: number): string {
  const groupCount = groups.filter((group) => !group.some(containsReform)).length;
  if (groupCount > 1) return PERIOD_PAGE.groups(formatCount(groupCount), formatCount(SPAN_TOLERANCE_DAYS));
  return reportCount === 1 ? PERIOD_PAGE.alone : '';
}

function buildGroup(
  site: SiteModel,
  { address, all, part, isFirst }: PeriodPage,
  models: readonly ReportModel[],
  index: number,
): PeriodGroupView {
  const id = `nhom-${index + 1}`;
  const members = isFirst ? listTogether(site, models, all) : [];
  return {
    title: captionGroup(models),
    comparison: part === 0 ? null : buildGroupListing(site, models, address, id),
    group: isFirst ? buildGroupView(site, members, address, id) : null,
    whys: isFirst ? buildCommuneWhys(site, members, address) : [],
  };
}

/** Reports that contain the reform stand in one list without being compared. */
function buildGroupListing(
  site: SiteModel,
  models: readonly ReportModel[],
  address: Address,
  id: string,
): ComparisonView {
  const comparison = buildComparison(site, captionGroup(models), models, address, id);
  return models.some(containsReform) ? { ...comparison, charts: [], spans: null } : comparison;
}
