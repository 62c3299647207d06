import {
  addressDownload,
  addressIndicatorDownload,
  type DownloadFormat,
  type SiteTable,
} from '../download-links.ts';
import type { SiteModel } from '../site-model.ts';
import { listProvinceParts } from '../site-parts.ts';
import { listCatalogueRows, listCommuneRows, listFieldRows } from './catalogue-rows.ts';
import { listCorrectionRows } from './correction-rows.ts';
import { listDossierRows } from './dossier-rows.ts';
import type { DownloadRows } from './download-table.ts';
import { listFigureRows, listIndicatorRows } from './figure-rows.ts';
import { listFindingRows } from './finding-rows.ts';
import { listRateRows } from './rate-rows.ts';
import {
  listIndicatorFormats,
  selectCommuneTables,
  selectProvinceTables,
  selectSiteTables,
  type TableFolder,
} from './select-tables.ts';
import { formatDownload } from './table-text.ts';

type Build = (folder: TableFolder, site: SiteModel) => DownloadRows;

const BUILDERS: Readonly<Record<SiteTable, Build>> = {
  'ho-so': ({ models }) => listDossierRows(models),
  'ty-le': ({ models }, site) => listRateRows(models, site),
  'so-lieu': ({ models }) => listFigureRows(models),
  'phat-hien': ({ models }) => listFindingRows(models),
  'dinh-chinh': ({ corrections }) => listCorrectionRows(corrections),
  'don-vi': (_, { dataset }) => listCommuneRows(dataset),
  'linh-vuc': (_, { dataset }) => listFieldRows(dataset),
  'chi-tieu': (_, { dataset }) => listCatalogueRows(dataset),
};

export function buildTable(site: SiteModel, folder: TableFolder, table: SiteTable): DownloadRows {
  return BUILDERS[table](folder, site);
}

export interface DownloadFile {
  readonly address: string;
  readonly format: DownloadFormat;
  readonly build: () => DownloadRows;
}

/** The tables of everything, of each province and each commune with reports; and those of each indicator. */
export function listDownloadFiles(site: SiteModel): readonly DownloadFile[] {
  const provinces = listProvinceParts(site).filter(({ reporting }) => reporting.length > 0);
  const folders = [
    selectSiteTables(site),
    ...provinces.map((part) => selectProvinceTables(site, part)),
    ...[...site.byCommune.keys()].map((id) => selectCommuneTables(site, id)),
  ];
  const files = folders.flatMap((folder) =>
    folder.tables.flatMap(({ table, formats }) =>
      formats.map((format) => ({
        address: addressDownload(folder.address, table, format),
        format,
        build: () => buildTable(site, folder, table),
      })),
    ),
  );
  return [...files, ...listIndicatorFiles(site)];
}

function listIndicatorFiles(site: SiteModel): readonly DownloadFile[] {
  return [...site.dataset.indicators.keys()].flatMap((id) =>
    listIndicatorFormats(site, id).map((format) => ({
      address: addressIndicatorDownload(id, format),
      format,
      build: () => listIndicatorRows(site.byIndicator.get(id) ?? []),
    })),
  );
}

export function writeDownload(file: DownloadFile): string {
  return formatDownload(file.build(), file.format);
}
