import { DATA_PAGE } from '../strings/data-page.ts';
import { ADDRESSES, type Address, linkTo, NOTICES } from './addresses.ts';
import { countCorrections } from './corrections/report-corrections.ts';
import {
  CATALOGUE_TABLES,
  DOWNLOAD_NAMES,
  DOWNLOAD_TABLES,
  INDICATOR_DOWNLOADS,
  listDownloads,
  type SiteTable,
} from './download-links.ts';
import { buildTableSchema } from './downloads/build-table-schema.ts';
import { linkToFeed } from './feeds/list-feeds.ts';
import { linkToReport } from './fragments.ts';
import { LISTING_LIMIT } from './listing.ts';
import { CSV_METADATA } from './open-data/build-csv-metadata.ts';
import { buildSiteDatasetJsonLd, type JsonLd } from './open-data/dataset-json-ld.ts';
import { CHECKSUMS, DATA_PACKAGE } from './open-data/list-description-files.ts';
import { buildPageHead, type Link, type PageHead } from './page-head.ts';
import type { SiteModel } from './site-model.ts';
import type { TableView } from './table-view.ts';

export interface DataPageView {
  readonly head: PageHead;
  readonly words: typeof DATA_PAGE;
  readonly downloads: readonly Link[];
  readonly catalogues: readonly Link[];
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
  return {
    head: {
      ...buildPageHead(site.dataset.site, from, DATA_PAGE.title, DATA_PAGE.description),
      feed: linkToFeed(site, null, from),
    },
    words: DATA_PAGE,
    downloads: listDownloads(null, from),
    catalogues: listDownloads(null, from, CATALOGUE_TABLES),
    hasIndicators: site.dataset.indicators.size > 0,
    descriptions: listDescriptions(site, from),
    columns: [...DOWNLOAD_TABLES, ...CATALOGUE_TABLES].map((table) => buildColumnTable(site, table)),
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

function buildColumnTable(site: SiteModel, table: SiteTable): TableView {
  return {
    caption: DATA_PAGE.columnsCaption(DOWNLOAD_NAMES[table]),
    isSortable: false,
    columns: [DATA_PAGE.column, DATA_PAGE.type, DATA_PAGE.meaning].map((label) => ({
      label,
      isNumeric: false,
    })),
    rows: buildTableSchema(site, table).columns.map(({ name, type, meaning }) => ({
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
