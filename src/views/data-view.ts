import { formatCount } from '../format/number.ts';
import { DATA_PAGE } from '../strings/data-page.ts';
import { ADDRESSES, type Address, addressProvince, linkTo, NOTICES } from './addresses.ts';
import { countCorrections } from './corrections/report-corrections.ts';
import {
  CATALOGUE_TABLES,
  DOWNLOAD_NAMES,
  DOWNLOADS_ANCHOR,
  INDICATOR_DOWNLOADS,
  listDownloads,
  type OfferedTable,
  type SiteTable,
} from './download-links.ts';
import { buildTableSchema } from './downloads/build-table-schema.ts';
import { JSON_ROW_LIMIT } from './downloads/json-limit.ts';
import { selectSiteTables } from './downloads/select-tables.ts';
import { linkToFeed } from './feeds/list-feeds.ts';
import { linkToReport } from './fragments.ts';
import { LISTING_LIMIT } from './listing.ts';
import { CSV_METADATA } from './open-data/build-csv-metadata.ts';
import { buildSiteDatasetJsonLd, type JsonLd } from './open-data/dataset-json-ld.ts';
import { CHECKSUMS, DATA_PACKAGE } from './open-data/list-description-files.ts';
import { buildPageHead, type Link, type PageHead } from './page-head.ts';
import type { SiteModel } from './site-model.ts';
import { listProvinceParts } from './site-parts.ts';
import type { TableView } from './table-view.ts';

export interface DataPageView {
  readonly head: PageHead;
  readonly words: typeof DATA_PAGE;
  readonly downloads: readonly Link[];
  /** Names the tables that are too large for JSON; null where there are none. */
  readonly csvOnly: string | null;
  readonly catalogues: readonly Link[];
  /** To the downloads of each province with reports. */
  readonly provinces: readonly Link[];
  /** Whether there are files of single indicators. */
  readonly hasIndicators: boolean;
  /** Packages, metadata and checksums, each with what it is for. */
  readonly descriptions: readonly (Link & { readonly meaning: string })[];
  readonly columns: readonly TableView[];
  readonly licence: string;
  readonly licenceUrl: string | null;
  /** Titles of the source reports; empty where they are too many for one page. */
  readonly sources: readonly Link[];
  readonly toNotices: Link;
  readonly corrections: string;
  readonly toCorrections: Link;
  readonly jsonLd: JsonLd;
}

export function buildDataView(site: SiteModel): DataPageView {
  const { licence, publisher } = site.dataset.site;
  const from = ADDRESSES.data;
  const { tables } = selectSiteTables(site);
  const [ofReports, ofNames] = [
    tables.filter(({ table }) => !isCatalogue(table)),
    tables.filter(({ table }) => isCatalogue(table)),
  ];
  return {
    head: {
      ...buildPageHead(site.dataset.site, from, DATA_PAGE.title, DATA_PAGE.description),
      feed: linkToFeed(site, null, from),
    },
    words: DATA_PAGE,
    downloads: listDownloads(from, from, ofReports),
    csvOnly: describeLarge(tables),
    catalogues: listDownloads(from, from, ofNames),
    provinces: listProvinceParts(site)
      .filter(({ reporting }) => reporting.length > 0)
      .map(({ slug, name }) => ({ text: name, href: linkTo(from, addressProvince(slug), DOWNLOADS_ANCHOR) })),
    hasIndicators: site.dataset.indicators.size > 0,
    descriptions: listDescriptions(site, from),
    columns: tables.map(({ table }) => buildColumnTable(table)),
    licence: DATA_PAGE.licenceText(licence.name, publisher),
    licenceUrl: licence.url,
    sources:
      site.models.length > LISTING_LIMIT
        ? []
        : site.models.map((model) => ({ text: model.report.source, href: linkToReport(from, model) })),
    toNotices: { text: DATA_PAGE.toNotices, href: linkTo(from, NOTICES) },
    corrections: describeCorrections(site),
    toCorrections: { text: DATA_PAGE.toCorrections, href: linkTo(from, ADDRESSES.corrections) },
    jsonLd: buildSiteDatasetJsonLd(site),
  };
}

function describeCorrections(site: SiteModel): string {
  const count = countCorrections(site.corrections.map(({ correction }) => correction));
  return count === null ? DATA_PAGE.noCorrections : DATA_PAGE.hasCorrections(count);
}

function isCatalogue(table: SiteTable): boolean {
  return CATALOGUE_TABLES.some((one) => one === table);
}

function describeLarge(tables: readonly OfferedTable[]): string | null {
  const large = tables.filter(({ formats }) => !formats.includes('json'));
  if (large.length === 0) return null;
  const names = large.map(({ table }) => DOWNLOAD_NAMES[table]).join(', ');
  return DATA_PAGE.csvOnly(formatCount(JSON_ROW_LIMIT), names);
}

function buildColumnTable(table: SiteTable): TableView {
  return {
    caption: DATA_PAGE.columnsCaption(DOWNLOAD_NAMES[table]),
    isSortable: false,
    columns: [DATA_PAGE.column, DATA_PAGE.type, DATA_PAGE.meaning].map((label) => ({
      label,
      isNumeric: false,
    })),
    rows: buildTableSchema(table).columns.map(({ name, type, meaning }) => ({
      cells: [{ text: name }, { text: DATA_PAGE.types[type] }, { text: meaning }],
    })),
  };
}

function listDescriptions(site: SiteModel, from: Address): DataPageView['descriptions'] {
  const describe = (address: Address, text: string, meaning: string) => ({
    text,
    href: linkTo(from, address),
    meaning,
  });
  const indicators = describe(
    `${INDICATOR_DOWNLOADS}${DATA_PACKAGE}`,
    DATA_PAGE.indicatorPackageName,
    DATA_PAGE.indicatorPackageText,
  );
  return [
    describe(`${from}${DATA_PACKAGE}`, DATA_PAGE.packageName, DATA_PAGE.packageText),
    describe(`${from}${CSV_METADATA}`, DATA_PAGE.metadataName, DATA_PAGE.metadataText),
    ...(site.dataset.indicators.size === 0 ? [] : [indicators]),
    describe(CHECKSUMS, DATA_PAGE.checksumsName, DATA_PAGE.checksumsText),
  ];
}
