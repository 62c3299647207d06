import type { SiteCorrection } from '../corrections/list-corrections.ts';
import {
  addressDownload,
  addressIndicatorDownload,
  CATALOGUE_TABLES,
  DOWNLOAD_TABLES,
  type DownloadFormat,
  type SiteTable,
} from '../download-links.ts';
import type { ReportModel, SiteModel } from '../site-model.ts';
import { listCatalogueRows, listCommuneRows, listFieldRows } from './catalogue-rows.ts';
import { listCorrectionRows } from './correction-rows.ts';
import { listDossierRows } from './dossier-rows.ts';
import { type DownloadRows, formatDownload } from './download-table.ts';
import { listFigureRows, listIndicatorRows } from './figure-rows.ts';
import { listFindingRows } from './finding-rows.ts';
import { listRateRows } from './rate-rows.ts';

type Build = (
  models: readonly ReportModel[],
  site: SiteModel,
  corrections: readonly SiteCorrection[],
) => DownloadRows;

const BUILDERS: Readonly<Record<SiteTable, Build>> = {
  'ho-so': listDossierRows,
  'ty-le': listRateRows,
  'so-lieu': listFigureRows,
  'phat-hien': listFindingRows,
  'dinh-chinh': (_models, _site, corrections) => listCorrectionRows(corrections),
  'don-vi': (_, { dataset }) => listCommuneRows(dataset),
  'linh-vuc': (_, { dataset }) => listFieldRows(dataset),
  'chi-tieu': (_, { dataset }) => listCatalogueRows(dataset),
};

export interface DownloadFile {
  readonly address: string;
  readonly format: DownloadFormat;
  readonly build: () => DownloadRows;
}

const FORMATS = ['csv', 'json'] as const;

/** Each table for everything and, but for the catalogues, for each commune with reports; and each indicator. */
export function listDownloadFiles(site: SiteModel): readonly DownloadFile[] {
  const groups = [
    {
      commune: null,
      models: site.models,
      corrections: site.corrections,
      tables: [...DOWNLOAD_TABLES, ...CATALOGUE_TABLES],
    },
    ...[...site.byCommune].map(([commune, models]) => ({
      commune,
      models,
      corrections: site.correctionsByCommune.get(commune) ?? [],
      tables: DOWNLOAD_TABLES,
    })),
  ];
  const files = groups.flatMap(({ commune, models, corrections, tables }) =>
    tables.flatMap((table) =>
      FORMATS.map((format) => ({
        address: addressDownload(table, format, commune),
        format,
        build: () => BUILDERS[table](models, site, corrections),
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
  return [...files, ...indicators];
}

export function writeDownload(file: DownloadFile): string {
  return formatDownload(file.build(), file.format);
}

/** The names of its columns, in order. */
export function listDownloadColumns(site: SiteModel, table: SiteTable): readonly string[] {
  return BUILDERS[table]([], site, []).columns;
}
