import type { Commune } from '../domain/commune.ts';
import { formatSpan } from '../format/date.ts';
import { formatCount } from '../format/number.ts';
import { slugify } from '../format/text.ts';
import { titleCommune } from '../strings/communes.ts';
import { LISTING } from '../strings/listing.ts';
import { OVERVIEW } from '../strings/overview.ts';
import { PROVINCE_PAGE } from '../strings/period-page.ts';
import { namePeriod } from '../strings/periods.ts';
import { type Address, addressCommune, addressProvince, linkTo } from './addresses.ts';
import { linkToProvinceCard } from './card-links.ts';
import { buildComparison, type ComparisonView } from './comparison-view.ts';
import { listDownloads } from './download-links.ts';
import { selectProvinceTables } from './downloads/select-tables.ts';
import { linkToProvincePeriod } from './leading-table.ts';
import { listProvinces } from './overview-view.ts';
import { buildPageHead, type Link, type PageHead } from './page-head.ts';
import { countReporting, describePools } from './pooled-rates.ts';
import type { SiteModel } from './site-model.ts';
import { listProvinceParts } from './site-parts.ts';
import { type ListingPage, type PartLink, splitIntoParts } from './split-by-province.ts';

/** All communes that reported the latest period, taken together. */
interface ProvinceSummary {
  readonly title: string;
  readonly lead: string;
  readonly sentences: readonly string[];
  /** To who stands out, and each report of the period. */
  readonly period: Link;
}

export interface ProvinceView {
  readonly head: PageHead;
  /** null where fewer than two communes can be taken together, and on further parts. */
  readonly summary: ProvinceSummary | null;
  /** The last report of each commune on this page that has one. */
  readonly comparison: ComparisonView | null;
  readonly withoutReports: readonly Link[];
  readonly parts: readonly PartLink[];
  /** The tables of the province, on its first page; empty where it has no reports. */
  readonly downloads: readonly Link[];
}

export type ProvincePage = ListingPage<Commune> & { readonly name: string };

/** The communes of each province, so many to a page; those that ended and have no reports come last. */
export function listProvincePages(site: SiteModel): readonly ProvincePage[] {
  return listProvinces([...site.dataset.communes.values()]).flatMap(({ name, members }) => {
    const isListedFirst = ({ id, validTo }: Commune) => validTo === null || site.byCommune.has(id);
    const ordered = [...members.filter(isListedFirst), ...members.filter((one) => !isListedFirst(one))];
    const pages = splitIntoParts(addressProvince(slugify(name)), name, ordered, {
      nameOf: (commune) => commune.name,
    });
    return pages.map((page) => ({ ...page, name }));
  });
}

export function buildProvinceView(site: SiteModel, page: ProvincePage): ProvinceView {
  const { name, address: from, items, part, isFirst, parts } = page;
  const title = isFirst ? name : LISTING.titlePart(name, formatCount(part));
  const reports = items.flatMap((commune) => site.byCommune.get(commune.id)?.at(-1) ?? []);
  return {
    head: {
      ...buildPageHead(site.dataset.site, from, title, PROVINCE_PAGE.description(name)),
      card: linkToProvinceCard(site, name),
    },
    summary: isFirst ? buildSummary(site, name, from) : null,
    comparison: reports.length === 0 ? null : buildComparison(site, OVERVIEW.latest, reports, from, 'tinh'),
    withoutReports: items
      .filter(({ id }) => !site.byCommune.has(id))
      .map((commune) => ({ text: titleCommune(commune), href: linkTo(from, addressCommune(commune.id)) })),
    parts,
    downloads: isFirst ? listDownloadLinks(site, from, name) : [],
  };
}

function buildSummary(site: SiteModel, name: string, from: Address): ProvinceSummary | null {
  const standing = site.findProvinceStanding(name);
  if (standing === null || standing.members.length < 2) return null;
  const { period, span } = standing;
  return {
    title: PROVINCE_PAGE.together(namePeriod(period)),
    lead: PROVINCE_PAGE.reporting(countReporting(standing), namePeriod(period), formatSpan(span)),
    sentences: describePools(standing),
    period: {
      text: PROVINCE_PAGE.period(namePeriod(period)),
      href: linkToProvincePeriod(site, standing, from),
    },
  };
}

function listDownloadLinks(site: SiteModel, from: Address, name: string): readonly Link[] {
  const part = listProvinceParts(site).find(({ slug }) => slug === slugify(name));
  if (part === undefined || part.reporting.length === 0) return [];
  const { address, tables } = selectProvinceTables(site, part);
  return listDownloads(address, from, tables);
}
