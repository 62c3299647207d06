import {
  addressDownload,
  DOWNLOAD_TABLES,
  type DownloadFormat,
  type DownloadTable,
} from '../download-links.ts';
import type { ReportModel, SiteModel } from '../site-model.ts';
import { listDossierRows } from './dossier-rows.ts';
import { type DownloadRows, formatDownload } from './download-table.ts';
import { listFigureRows } from './figure-rows.ts';
import { listFindingRows } from './finding-rows.ts';
import { listRateRows } from './rate-rows.ts';

const BUILDERS: Readonly<Record<DownloadTable, (models: readonly ReportModel[]) => DownloadRows>> = {
  'ho-so': listDossierRows,
  'ty-le': listRateRows,
  'so-lieu': listFigureRows,
  'phat-hien': listFindingRows,
};

export interface DownloadFile {
  readonly address: string;
  readonly table: DownloadTable;
  readonly format: DownloadFormat;
  readonly models: readonly ReportModel[];
}

/** Every file under `du-lieu/`: each table as CSV and JSON, for everything and for each commune with reports. */
export function listDownloadFiles(site: SiteModel): readonly DownloadFile[] {
  const groups = [
    { commune: null, models: site.models },
    ...[...site.byCommune].map(([commune, models]) => ({ commune, models })),
  ];
  return groups.flatMap(({ commune, models }) =>
    DOWNLOAD_TABLES.flatMap((table) =>
      (['csv', 'json'] as const).map((format) => ({
        address: addressDownload(table, format, commune),
        table,
        format,
        models,
      })),
    ),
  );
}

export function writeDownload(file: DownloadFile): string {
  return formatDownload(BUILDERS[file.table](file.models), file.format);
}

export function listDownloadColumns(table: DownloadTable): readonly string[] {
  return BUILDERS[table]([]).columns;
}
