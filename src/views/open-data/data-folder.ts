import type { Commune } from '../../domain/commune.ts';
import { formatCount } from '../../format/number.ts';
import { remember } from '../../format/remember.ts';
import { locateCommune, nameCommune } from '../../strings/communes.ts';
import { OPEN_DATA } from '../../strings/open-data.ts';
import type { Address } from '../addresses.ts';
import {
  DOWNLOAD_NAMES,
  type DownloadFormat,
  INDICATOR_DOWNLOADS,
  ROW_MEANINGS,
  type SiteTable,
} from '../download-links.ts';
import { buildTableSchema } from '../downloads/build-table-schema.ts';
import {
  listIndicatorFormats,
  selectCommuneTables,
  selectProvinceTables,
  selectSiteTables,
  type TableFolder,
} from '../downloads/select-tables.ts';
import type { TableSchema } from '../downloads/table-schema.ts';
import type { ReportModel, SiteModel } from '../site-model.ts';
import type { ProvincePart } from '../site-parts.ts';

const TABLE_COUNT = Object.keys(DOWNLOAD_NAMES).length;
const describeComplete = remember(TABLE_COUNT, (table: SiteTable) => describeTable(table, true));
const describePart = remember(TABLE_COUNT, (table: SiteTable) => describeTable(table, false));

export interface TableDescription {
  /** The file's name without `.csv`. */
  readonly name: string;
  readonly title: string;
  readonly meaning: string;
  readonly schema: TableSchema;
}

export interface FolderTable {
  /** The same object in all folders that have the same table. */
  readonly about: TableDescription;
  readonly formats: readonly DownloadFormat[];
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
  return { name: NAME, ...titleSiteFolder(site), ...describeTables(selectSiteTables(site), true) };
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
  const schema = buildTableSchema('so-lieu', false);
  const indicators = [...site.dataset.indicators.values()];
  return {
    address: INDICATOR_DOWNLOADS,
    name: `${NAME}-chi-tieu`,
    title: OPEN_DATA.indicatorsTitle(site.dataset.site.title),
    description: OPEN_DATA.indicatorsDescription(formatCount(indicators.length)),
    tables: indicators.map(({ id, name, definition }) => ({
      about: { name: id, title: name, meaning: definition, schema },
      formats: listIndicatorFormats(site, id),
    })),
    sharedSchema: schema,
    models: site.models.filter(({ rows }) => rows.size > 0),
  };
}

/** Only provinces with reports have such a folder. */
export function describeProvinceFolder(site: SiteModel, part: ProvincePart): DataFolder {
  const { slug, name, reporting } = part;
  const folder = selectProvinceTables(site, part);
  const [reports, communes] = [formatCount(folder.models.length), formatCount(reporting.length)];
  return {
    name: `cchc-tinh-${slug}`,
    title: OPEN_DATA.provinceTitle(name),
    description: OPEN_DATA.provinceDescription(reports, communes, name),
    ...describeTables(folder, false),
  };
}

/** Only communes with reports have such a folder. */
export function describeCommuneFolder(site: SiteModel, commune: Commune): DataFolder {
  const { id } = commune;
  const folder = selectCommuneTables(site, id);
  const name = nameCommune(commune);
  return {
    name: `cchc-xa-${id}`,
    title: OPEN_DATA.communeTitle(name, locateCommune(commune)),
    description: OPEN_DATA.communeDescription(formatCount(folder.models.length), name),
    ...describeTables(folder, false),
  };
}

function describeTables({ address, tables, models }: TableFolder, isComplete: boolean) {
  return {
    address,
    tables: tables.map(({ table, formats }) => ({
      about: (isComplete ? describeComplete : describePart)(table),
      formats,
    })),
    sharedSchema: null,
    models,
  };
}

function describeTable(table: SiteTable, isComplete: boolean): TableDescription {
  return {
    name: table,
    title: DOWNLOAD_NAMES[table],
    meaning: ROW_MEANINGS[table],
    schema: buildTableSchema(table, isComplete),
  };
}
