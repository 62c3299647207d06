import type { CommuneId } from '../domain/commune.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import { DOWNLOADS } from '../strings/downloads.ts';
import { type Address, linkTo } from './addresses.ts';
import type { Link } from './page-head.ts';

export const DOWNLOAD_TABLES = ['ho-so', 'ty-le', 'so-lieu', 'phat-hien'] as const;
export type DownloadTable = (typeof DOWNLOAD_TABLES)[number];

export const DOWNLOAD_NAMES: Readonly<Record<DownloadTable, string>> = {
  'ho-so': DOWNLOADS.dossiers,
  'ty-le': DOWNLOADS.rates,
  'so-lieu': DOWNLOADS.figures,
  'phat-hien': DOWNLOADS.findings,
};

export type DownloadFormat = 'csv' | 'json';

/** Address of a download: all communes together when `commune` is null. */
export function addressDownload(
  table: DownloadTable,
  format: DownloadFormat,
  commune: CommuneId | null = null,
): Address {
  return commune === null ? `du-lieu/${table}.${format}` : `du-lieu/xa/${commune}/${table}.${format}`;
}

/** The values of one indicator, as CSV or JSON. */
export function addressIndicatorDownload(id: IndicatorId, format: DownloadFormat): Address {
  return `du-lieu/chi-tieu/${id}.${format}`;
}

/** One link per table and format. */
export function listDownloads(commune: CommuneId | null, from: Address): readonly Link[] {
  return DOWNLOAD_TABLES.flatMap((table) =>
    (['csv', 'json'] as const).map((format) => ({
      text: `${DOWNLOAD_NAMES[table]} (${format.toUpperCase()})`,
      href: linkTo(from, addressDownload(table, format, commune)),
    })),
  );
}
