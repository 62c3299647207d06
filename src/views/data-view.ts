import { COLUMN_MEANINGS, DATA_PAGE } from '../strings/data-page.ts';
import { ADDRESSES } from './addresses.ts';
import { DOWNLOAD_NAMES, DOWNLOAD_TABLES, listDownloads } from './download-links.ts';
import { listDownloadColumns } from './downloads/list-downloads.ts';
import { linkToFeed } from './feeds/list-feeds.ts';
import { linkToReport } from './fragments.ts';
import { LISTING_LIMIT } from './listing.ts';
import { buildPageHead, type Link, type PageHead } from './page-head.ts';
import type { SiteModel } from './site-model.ts';
import type { TableView } from './table-view.ts';

export interface DataPageView {
  readonly head: PageHead;
  readonly words: typeof DATA_PAGE;
  readonly downloads: readonly Link[];
  readonly columns: readonly TableView[];
  readonly licence: string;
  readonly licenceUrl: string | null;
  /** Titles of the source reports; empty where they are too many for one page. */
  readonly sources: readonly Link[];
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
    columns: DOWNLOAD_TABLES.map((table) => ({
      caption: DATA_PAGE.columnsCaption(DOWNLOAD_NAMES[table]),
      isSortable: false,
      columns: [DATA_PAGE.column, DATA_PAGE.meaning].map((label) => ({ label, isNumeric: false })),
      rows: listDownloadColumns(site, table).map((column) => ({
        cells: [{ text: column }, { text: COLUMN_MEANINGS[column] ?? '' }],
      })),
    })),
    licence: DATA_PAGE.licenceText(licence.name, publisher),
    licenceUrl: licence.url,
    sources:
      site.models.length > LISTING_LIMIT
        ? []
        : site.models.map((model) => ({ text: model.report.source, href: linkToReport(from, model) })),
  };
}
