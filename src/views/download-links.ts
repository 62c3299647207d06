import type { CommuneId } from '../domain/commune.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import { DOWNLOAD_MEANINGS, DOWNLOADS } from '../strings/downloads.ts';
import { ADDRESSES, type Address, linkTo } from './addresses.ts';
import type { Link } from './page-head.ts';

/** Made of what each report brings, commune after commune. */
export const REPORT_TABLES = ['ho-so', 'ty-le', 'so-lieu', 'phat-hien'] as const;
export type ReportTable = (typeof REPORT_TABLES)[number];

export const DOWNLOAD_TABLES = [...REPORT_TABLES, 'dinh-chinh'] as const;
export type DownloadTable = (typeof DOWNLOAD_TABLES)[number];

/** What the ids in the other tables stand for; for everything only. */
export const CATALOGUE_TABLES = ['don-vi', 'linh-vuc', 'chi-tieu'] as const;
export type CatalogueTable = (typeof CATALOGUE_TABLES)[number];

export type SiteTable = DownloadTable | CatalogueTable;

export const DOWNLOAD_NAMES: Readonly<Record<SiteTable, string>> = {
  'ho-so': DOWNLOADS.dossiers,
  'ty-le': DOWNLOADS.rates,
  'so-lieu': DOWNLOADS.figures,
  'phat-hien': DOWNLOADS.findings,
  'dinh-chinh': DOWNLOADS.corrections,
  'don-vi': DOWNLOADS.communes,
  'linh-vuc': DOWNLOADS.fields,
  'chi-tieu': DOWNLOADS.indicators,
};

/** What a row of each table is. */
export const ROW_MEANINGS: Readonly<Record<SiteTable, string>> = {
  'ho-so': DOWNLOAD_MEANINGS.dossiers,
  'ty-le': DOWNLOAD_MEANINGS.rates,
  'so-lieu': DOWNLOAD_MEANINGS.figures,
  'phat-hien': DOWNLOAD_MEANINGS.findings,
  'dinh-chinh': DOWNLOAD_MEANINGS.corrections,
  'don-vi': DOWNLOAD_MEANINGS.communes,
  'linh-vuc': DOWNLOAD_MEANINGS.fields,
  'chi-tieu': DOWNLOAD_MEANINGS.indicators,
};

export function isReportTable(table: SiteTable): table is ReportTable {
  return REPORT_TABLES.some((one) => one === table);
}

/** Where the page of a province or a commune links them. */
export const DOWNLOADS_ANCHOR = 'tai-ve';

export type DownloadFormat = 'csv' | 'json';

/** A table that a folder has, and as what. */
export interface OfferedTable {
  readonly table: SiteTable;
  readonly formats: readonly DownloadFormat[];
}

/** The folder of one commune; that of all together is `ADDRESSES.data`. */
export function addressDownloads(commune: CommuneId): Address {
  return `${ADDRESSES.data}xa/${commune}/`;
}

/** The folder of all communes of a province. */
export function addressProvinceDownloads(slug: string): Address {
  return `${ADDRESSES.data}tinh/${slug}/`;
}

/** Where each indicator has its values in a file of its own. */
export const INDICATOR_DOWNLOADS: Address = `${ADDRESSES.data}chi-tieu/`;

export function addressDownload(folder: Address, table: SiteTable, format: DownloadFormat): Address {
  return `${folder}${table}.${format}`;
}

/** The values of one indicator, as CSV or JSON. */
export function addressIndicatorDownload(id: IndicatorId, format: DownloadFormat): Address {
  return `${INDICATOR_DOWNLOADS}${id}.${format}`;
}

/** One link per table and format. */
export function listDownloads(
  folder: Address,
  from: Address,
  tables: readonly OfferedTable[],
): readonly Link[] {
  return tables.flatMap(({ table, formats }) =>
    formats.map((format) => linkToDownload(folder, from, table, format)),
  );
}

export function linkToDownload(
  folder: Address,
  from: Address,
  table: SiteTable,
  format: DownloadFormat,
): Link {
  return {
    text: `${DOWNLOAD_NAMES[table]} (${format.toUpperCase()})`,
    href: linkTo(from, addressDownload(folder, table, format)),
  };
}
