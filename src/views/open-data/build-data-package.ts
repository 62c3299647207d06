import type { SiteInfo } from '../../domain/dataset.ts';
import { slugify } from '../../format/text.ts';
import { OPEN_DATA } from '../../strings/open-data.ts';
import { ADDRESSES, locatePublicly } from '../addresses.ts';
import type { ReportModel, SiteModel } from '../site-model.ts';
import { buildFrictionlessSchema } from './build-frictionless-schema.ts';
import type { DataFolder, FolderTable } from './data-folder.ts';
import type { MeasureFile } from './file-measure.ts';
import { formatVersion, listProvinces, listSources } from './folder-facts.ts';

/** Beside the tables that share it; no indicator has an underscore in its id. */
export const SHARED_SCHEMA = 'table_schema.json';

const DIALECT = { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true };

/**
 * The Data Package of a folder: version 2.0 of the standard (`$schema`), with the words of version 1 beside (`profile`,
 * `role`), which say the same to older programs.
 */
export function buildDataPackage(site: SiteModel, folder: DataFolder, measure: MeasureFile): object {
  const { publisher, homepage } = site.dataset.site;
  const resources = folder.tables.map((table) => buildResource(folder, table, measure));
  const sources = listSources(folder.models);
  // Whatever is undefined is left out of JSON.
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    name: folder.name,
    title: folder.title,
    description: describeFolder(site.dataset.site, folder),
    version: `${formatVersion(folder.models)}+${mixHashes(resources.map(({ hash }) => hash))}`,
    homepage: locatePublicly(site.publicRoot, ADDRESSES.data) ?? undefined,
    licenses: [describeLicence(site.dataset.site)],
    contributors: [
      { title: publisher, path: homepage ?? undefined, role: 'publisher', roles: ['publisher'] },
    ],
    sources: sources.length === 0 ? undefined : sources.map((model) => describeSource(site, model)),
    keywords: [...OPEN_DATA.keywords, ...listProvinces(folder.models)],
    resources,
  };
}

function describeSource({ publicRoot }: SiteModel, { report, address }: ReportModel): object {
  return { title: report.source, path: locatePublicly(publicRoot, address) ?? undefined };
}

/** What it holds, how it is written, and what the site says at the top of every page. */
export function describeFolder({ notice, licence }: SiteInfo, { description }: DataFolder): string {
  return [notice, description, OPEN_DATA.format, OPEN_DATA.licence(licence.name)]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

function buildResource(folder: DataFolder, table: FolderTable, measure: MeasureFile) {
  const path = `${table.name}.csv`;
  const { bytes, sha256 } = measure(`${folder.address}${path}`);
  return {
    name: table.name,
    type: 'table',
    profile: 'tabular-data-resource',
    title: table.title,
    description: table.meaning,
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: DIALECT,
    bytes,
    hash: `sha256:${sha256}`,
    schema: folder.sharedSchema === null ? buildFrictionlessSchema(table.schema, table.name) : SHARED_SCHEMA,
  };
}

export function writeSharedSchema({ sharedSchema }: DataFolder): string {
  return `${JSON.stringify(sharedSchema === null ? null : buildFrictionlessSchema(sharedSchema, ''))}\n`;
}

/** For a licence without a letter in its name. */
const NO_NAME = 'khac';
const CREATIVE_COMMONS = /^https:\/\/creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)\//u;

/** A licence is named by an id that programs know where its address is one they know, else by its own name. */
function describeLicence({ licence: { name, url } }: SiteInfo): object {
  const [, terms, version] = CREATIVE_COMMONS.exec(url ?? '') ?? [];
  const id = terms === undefined ? slugify(name) : `CC-${terms.toUpperCase()}-${version}`;
  return { name: id === '' ? NO_NAME : id, title: name, path: url ?? undefined };
}

/** Eight digits that change with any file of the folder. */
function mixHashes(hashes: readonly string[]): string {
  const mixed = hashes.reduce((mix, hash) => mix ^ Number.parseInt(hash.slice(7, 15), 16), 0);
  return (mixed >>> 0).toString(16).padStart(8, '0');
}
