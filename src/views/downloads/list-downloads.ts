import {
  addressDownload,
  addressIndicatorDownload,
  DOWNLOAD_TABLES,
  type DownloadFormat,
  type DownloadTable,
} from '../download-links.ts';
import type { ReportModel, SiteModel } from '../site-model.ts';
import { listDossierRows } from './dossier-rows.ts';
import { type DownloadRows, formatDownload } from './download-table.ts';
import { listFigureRows, listIndicatorRows } from './figure-rows.ts';
import { listFindingRows } from './finding-rows.ts';
import { listRateRows } from './rate-rows.ts';

type Build = (models: readonly ReportModel[], site: SiteModel) => DownloadRows;

const BUILDERS: Readonly<Record<DownloadTable, Build>> = {
  'ho-so': listDossierRows,
  'ty-le': listRateRows,
  'so-lieu': listFigureRows,
  'phat-hien': listFindingRows,
};

export interface DownloadFile {
  readonly address: string;
  readonly format: DownloadFormat;
  readonly build: () => DownloadRows;
}

const FORMATS = ['csv', 'json'] as const;

/** Every file under `du-lieu/`: each table for everything and for each commune with reports, and each indicator. */
export function listDownloadFiles(site: SiteModel): readonly DownloadFile[] {
  const groups = [
    { commune: null, models: site.models },
    ...[...site.byCommune].map(([commune, models]) => ({ commune, models })),
  ];
  const tables = groups.flatMap(({ commune, models }) =>
    DOWNLOAD_TABLES.flatMap((table) =>
      FORMATS.map((format) => ({
        address: addressDownload(table, format, commune),
        format,
        build: () => BUILDERS[table](models, site),
      })),
    ),
  );
  const indicators = [...site.dataset.indicators.keys()].flatMap((id) =>
    FORMATS.map((format) => ({
      address: addressIndicatorDownload(id, format),
      format,
      build: () => listIndicatorRows(site.byIndicator.get(id) ?? []),
    })),
  );
  return [...tables, ...indicators];
}

export function writeDownload(file: DownloadFile): string {
  return formatDownload(file.build(), file.format);
}

export function listDownloadColumns(site: SiteModel, table: DownloadTable): readonly string[] {
  return BUILDERS[table]([], site).columns;
}
