import type { Commune } from '../../domain/commune.ts';
import { formatCount } from '../../format/number.ts';
import { locateCommune, nameCommune } from '../../strings/communes.ts';
import { OPEN_DATA } from '../../strings/open-data.ts';
import { ADDRESSES, type Address } from '../addresses.ts';
import {
  addressDownloads,
  CATALOGUE_TABLES,
  DOWNLOAD_NAMES,
  DOWNLOAD_TABLES,
  INDICATOR_DOWNLOADS,
  ROW_MEANINGS,
  type SiteTable,
} from '../download-links.ts';
import { buildTableSchema } from '../downloads/build-table-schema.ts';
import type { TableSchema } from '../downloads/table-schema.ts';
import type { ReportModel, SiteModel } from '../site-model.ts';

export interface FolderTable {
  /** The file's name without `.csv`. */
  readonly name: string;
  readonly title: string;
  readonly meaning: string;
  readonly schema: TableSchema;
}

/** A folder of CSV tables that describes itself. */
export interface DataFolder {
  readonly address: Address;
  /** Never changes; small letters, digits and hyphens. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly tables: readonly FolderTable[];
  /** The schema of all tables, where they share one. */
  readonly sharedSchema: TableSchema | null;
  readonly models: readonly ReportModel[];
}

const NAME = 'cchc-cap-xa';

export function describeSiteFolder(site: SiteModel): DataFolder {
  const { models } = site;
  return {
    address: ADDRESSES.data,
    name: NAME,
    ...titleSiteFolder(site),
    tables: [...DOWNLOAD_TABLES, ...CATALOGUE_TABLES].map((table) => describeTable(site, table, true)),
    sharedSchema: null,
    models,
  };
}

/** What the folder of all communes is, without its tables: each page of a commune names it. */
export function titleSiteFolder({ models, byCommune, dataset }: SiteModel) {
  return {
    title: OPEN_DATA.title(dataset.site.title),
    description: OPEN_DATA.description(formatCount(models.length), formatCount(byCommune.size)),
  };
}

/** One table per indicator, all with the columns of the table of figures. */
export function describeIndicatorFolder(site: SiteModel): DataFolder {
  const schema = buildTableSchema(site, 'so-lieu', false);
  const indicators = [...site.dataset.indicators.values()];
  return {
    address: INDICATOR_DOWNLOADS,
    name: `${NAME}-chi-tieu`,
    title: OPEN_DATA.indicatorsTitle(site.dataset.site.title),
    description: OPEN_DATA.indicatorsDescription(formatCount(indicators.length)),
    tables: indicators.map(({ id, name, definition }) => ({
      name: id,
      title: name,
      meaning: definition,
      schema,
    })),
    sharedSchema: schema,
    models: site.models.filter(({ rows }) => rows.size > 0),
  };
}

/** Only communes with reports have such a folder. */
export function describeCommuneFolder(site: SiteModel, commune: Commune): DataFolder {
  const { id } = commune;
  const models = site.byCommune.get(id) ?? [];
  const name = nameCommune(commune);
  return {
    address: addressDownloads(id),
    name: `cchc-xa-${id}`,
    title: OPEN_DATA.communeTitle(name, locateCommune(commune)),
    description: OPEN_DATA.communeDescription(formatCount(models.length), name),
    tables: DOWNLOAD_TABLES.map((table) => describeTable(site, table, false)),
    sharedSchema: null,
    models,
  };
}

function describeTable(site: SiteModel, table: SiteTable, isComplete: boolean): FolderTable {
  return {
    name: table,
    title: DOWNLOAD_NAMES[table],
    meaning: ROW_MEANINGS[table],
    schema: buildTableSchema(site, table, isComplete),
  };
}
