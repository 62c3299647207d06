import { formatCount } from '../../format/number.ts';
import { nameCommune, titleCommune } from '../../strings/communes.ts';
import { CORRECTIONS_PAGE } from '../../strings/corrections.ts';
import {
  ADDRESSES,
  type Address,
  addressCommune,
  addressCorrectionsOfCommune,
  addressCorrectionsOfYear,
  linkTo,
} from '../addresses.ts';
import { linkToCommuneCard } from '../card-links.ts';
import { listDownloads } from '../download-links.ts';
import { selectSiteTables } from '../downloads/select-tables.ts';
import { linkToFeed } from '../feeds/list-feeds.ts';
import { LISTING_LIMIT } from '../listing.ts';
import { buildPageHead, type Link, type PageHead } from '../page-head.ts';
import type { SiteModel } from '../site-model.ts';
import {
  type ListingPage,
  type PartLink,
  splitByProvince,
  splitIntoParts,
  titlePage,
} from '../split-by-province.ts';
import type { TableView } from '../table-view.ts';
import { buildCorrectionTable } from './correction-table.ts';
import type { SiteCorrection } from './list-corrections.ts';

export interface CorrectionsView {
  readonly head: PageHead;
  readonly texts: readonly string[];
  readonly years: readonly {
    readonly id: string;
    readonly title: string;
    readonly table: TableView;
  }[];
  /** To the pages of the years, where one page is too short for all. */
  readonly byYear: readonly Link[];
  readonly provinces: readonly Link[];
  readonly parts: readonly PartLink[];
  /** To the page of all corrections, and to the table of those on this page. */
  readonly links: readonly Link[];
}

/** The page of all corrections; where it is too short for all, pages of years; and one of each commune with any. */
export function listAllCorrectionsViews(site: SiteModel): readonly CorrectionsView[] {
  const ofYears =
    site.corrections.length <= LISTING_LIMIT
      ? []
      : [...groupByYear(site.corrections)].flatMap(([year, items]) =>
          splitByProvince(addressCorrectionsOfYear(year), items, ({ commune }) => commune.province).map(
            (page) => buildYear(site, year, page),
          ),
        );
  const ofCommunes = [...site.correctionsByCommune].flatMap(([id, items]) =>
    splitIntoParts(addressCorrectionsOfCommune(id), null, items).map((page) => buildCommune(site, page)),
  );
  return [buildAll(site), ...ofYears, ...ofCommunes];
}

function buildAll(site: SiteModel): CorrectionsView {
  const { corrections } = site;
  const from = ADDRESSES.corrections;
  const isCut = corrections.length > LISTING_LIMIT;
  const count = formatCount(corrections.length);
  const { title, description, lead, none, counted } = CORRECTIONS_PAGE;
  return {
    head: {
      ...buildPageHead(site.dataset.site, from, title, description),
      feed: linkToFeed(site, null, from),
    },
    texts: [
      ...lead,
      corrections.length === 0 ? none : counted(count),
      ...(isCut ? [CORRECTIONS_PAGE.newest(formatCount(LISTING_LIMIT))] : []),
    ],
    years: buildYears(corrections.slice(0, LISTING_LIMIT), from),
    byYear: isCut
      ? [...groupByYear(corrections)].map(([year, items]) => ({
          text: CORRECTIONS_PAGE.yearLink(year, formatCount(items.length)),
          href: linkTo(from, addressCorrectionsOfYear(year)),
        }))
      : [],
    provinces: [],
    parts: [],
    links: corrections.length === 0 ? [] : listCorrectionDownloads(site, from),
  };
}

function listCorrectionDownloads(site: SiteModel, from: Address): readonly Link[] {
  const { address, tables } = selectSiteTables(site);
  return listDownloads(
    address,
    from,
    tables.filter(({ table }) => table === 'dinh-chinh'),
  );
}

function buildYear(site: SiteModel, year: string, page: ListingPage<SiteCorrection>): CorrectionsView {
  const { address, items, all, provinces, parts } = page;
  const title = titlePage(CORRECTIONS_PAGE.ofYear(year), page);
  return {
    head: buildPageHead(site.dataset.site, address, title, CORRECTIONS_PAGE.ofYearDescription(year), [
      { text: CORRECTIONS_PAGE.title, href: linkTo(address, ADDRESSES.corrections) },
    ]),
    texts: [CORRECTIONS_PAGE.counted(formatCount(all.length))],
    years: provinces.length > 0 ? [] : buildYears(items, address),
    byYear: [],
    provinces,
    parts,
    links: [linkToAll(address)],
  };
}

function buildCommune(site: SiteModel, page: ListingPage<SiteCorrection>): CorrectionsView {
  const { address, items, all, parts } = page;
  const [first] = items;
  if (first === undefined) throw new Error('page of corrections without any');
  const { commune } = first;
  const name = nameCommune(commune);
  return {
    head: {
      ...buildPageHead(
        site.dataset.site,
        address,
        titlePage(CORRECTIONS_PAGE.ofCommune(name), page),
        CORRECTIONS_PAGE.ofCommuneDescription(name),
        [{ text: titleCommune(commune), href: linkTo(address, addressCommune(commune.id)) }],
        commune.province,
      ),
      feed: linkToFeed(site, commune.id, address),
      card: linkToCommuneCard(site, commune.id),
    },
    texts: [CORRECTIONS_PAGE.counted(formatCount(all.length))],
    years: buildYears(items, address),
    byYear: [],
    provinces: [],
    parts,
    links: [linkToAll(address)],
  };
}

function linkToAll(from: Address): Link {
  return { text: CORRECTIONS_PAGE.all, href: linkTo(from, ADDRESSES.corrections) };
}

function buildYears(corrections: readonly SiteCorrection[], from: Address): CorrectionsView['years'] {
  return [...groupByYear(corrections)].map(([year, items]) => ({
    id: `nam-${year}`,
    title: CORRECTIONS_PAGE.year(year),
    table: buildCorrectionTable(CORRECTIONS_PAGE.caption(year), items, from),
  }));
}

/** In the order of the corrections: the last year first. */
function groupByYear(corrections: readonly SiteCorrection[]): ReadonlyMap<string, readonly SiteCorrection[]> {
  return Map.groupBy(corrections, ({ correction }) => correction.date.slice(0, 4));
}
