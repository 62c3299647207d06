import type { CommuneId } from '../domain/commune.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import { DOWNLOAD_MEANINGS, DOWNLOADS } from '../strings/downloads.ts';
import { ADDRESSES, type Address, linkTo } from './addresses.ts';
import type { Link } from './page-head.ts';

export const DOWNLOAD_TABLES = ['ho-so', 'ty-le', 'so-lieu', 'phat-hien', 'dinh-chinh'] as const;
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

export type DownloadFormat = 'csv' | 'json';

/** The folder of all communes together, or of one. */
export function addressDownloads(commune: CommuneId | null): Address {
  return commune === null ? ADDRESSES.data : `${ADDRESSES.data}xa/${commune}/`;
}

/** Where each indicator has its values in a file of its own. */
export const INDICATOR_DOWNLOADS: Address = `${ADDRESSES.data}chi-tieu/`;

/** Address of a download: all communes together when `commune` is null. */
export function addressDownload(
  table: SiteTable,
  format: DownloadFormat,
  commune: CommuneId | null = null,
): Address {
  return `${addressDownloads(commune)}${table}.${format}`;
}

/** The values of one indicator, as CSV or JSON. */
export function addressIndicatorDownload(id: IndicatorId, format: DownloadFormat): Address {
  return `${INDICATOR_DOWNLOADS}${id}.${format}`;
}

/** One link per table and format. */
export function listDownloads(
  commune: CommuneId | null,
  from: Address,
  tables: readonly SiteTable[] = DOWNLOAD_TABLES,
): readonly Link[] {
  return tables.flatMap((table) =>
    (['csv', 'json'] as const).map((format) => ({
      text: `${DOWNLOAD_NAMES[table]} (${format.toUpperCase()})`,
      href: linkTo(from, addressDownload(table, format, commune)),
    })),
  );
}
