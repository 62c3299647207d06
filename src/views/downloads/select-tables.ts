import type { CommuneId } from '../../domain/commune.ts';
import type { IndicatorId } from '../../domain/indicator.ts';
import { isIssuedReport } from '../../domain/report.ts';
import { ADDRESSES, type Address } from '../addresses.ts';
import type { SiteCorrection } from '../corrections/list-corrections.ts';
import {
  addressDownloads,
  addressProvinceDownloads,
  DOWNLOAD_TABLES,
  type DownloadFormat,
  type DownloadTable,
  type OfferedTable,
} from '../download-links.ts';
import { isNational } from '../national-size.ts';
import type { ReportModel, SiteModel } from '../site-model.ts';
import type { ProvincePart } from '../site-parts.ts';
import { estimateRows, listFormats } from './json-limit.ts';

/** The tables of one folder, and what their rows are made of. */
export interface TableFolder {
  readonly address: Address;
  readonly tables: readonly OfferedTable[];
  readonly models: readonly ReportModel[];
  readonly corrections: readonly SiteCorrection[];
}

/** Of everything; with the catalogues. */
export function selectSiteTables({ dataset, models, corrections }: SiteModel): TableFolder {
  const { communes, fields, indicators } = dataset;
  return {
    address: ADDRESSES.data,
    tables: [
      ...DOWNLOAD_TABLES.map((table) => offerTable(table, models, corrections)),
      { table: 'don-vi', formats: listFormats(communes.size) },
      { table: 'linh-vuc', formats: listFormats(fields.size) },
      { table: 'chi-tieu', formats: listFormats(indicators.size) },
    ],
    models,
    corrections,
  };
}

/** Of a province with reports. */
export function selectProvinceTables(
  site: SiteModel,
  { slug, communes, reporting }: ProvincePart,
): TableFolder {
  const models = reporting.flatMap((id) => site.byCommune.get(id) ?? []);
  const ids = new Set(communes.map(({ id }) => id));
  const corrections = site.corrections.filter(({ commune }) => ids.has(commune.id));
  return {
    address: addressProvinceDownloads(slug),
    tables: DOWNLOAD_TABLES.map((table) => offerTable(table, models, corrections)),
    models,
    corrections,
  };
}

/**
 * Of a commune with reports: without figures as printed where no report was copied whole, without corrections before
 * the first one. So thousands of files without a row are not written; and those of the whole country not twice.
 */
export function selectCommuneTables(site: SiteModel, id: CommuneId): TableFolder {
  const models = site.byCommune.get(id) ?? [];
  const corrections = site.correctionsByCommune.get(id) ?? [];
  const isLeftOut: Readonly<Partial<Record<DownloadTable, boolean>>> = {
    'so-lieu': !models.some(({ report }) => isIssuedReport(report)),
    'dinh-chinh': corrections.length === 0,
  };
  return {
    address: addressDownloads(id),
    tables: DOWNLOAD_TABLES.filter((table) => isLeftOut[table] !== true).map((table) =>
      isNational(site) ? { table, formats: ['csv'] } : offerTable(table, models, corrections),
    ),
    models,
    corrections,
  };
}

export function listIndicatorFormats({ byIndicator }: SiteModel, id: IndicatorId): readonly DownloadFormat[] {
  return listFormats(byIndicator.get(id)?.length ?? 0);
}

function offerTable(
  table: DownloadTable,
  models: readonly ReportModel[],
  corrections: readonly SiteCorrection[],
): OfferedTable {
  const rowCount = table === 'dinh-chinh' ? corrections.length : estimateRows(table, models);
  return { table, formats: listFormats(rowCount) };
}
