import type { SiteInfo } from '../../domain/dataset.ts';
import { remember } from '../../format/remember.ts';
import { slugify } from '../../format/text.ts';
import { OPEN_DATA } from '../../strings/open-data.ts';
import { ADDRESSES, locatePublicly } from '../addresses.ts';
import type { ReportModel, SiteModel } from '../site-model.ts';
import { buildFrictionlessSchema } from './build-frictionless-schema.ts';
import type { DataFolder, TableDescription } from './data-folder.ts';
import type { MeasureFile } from './file-measure.ts';
import { formatVersion, listProvinces, listSources } from './folder-facts.ts';

/** Beside the tables that share it; no indicator has an underscore in its id. */
export const SHARED_SCHEMA = 'table_schema.json';

const CSV = '.csv';
/** More than there are. */
const TABLES_KEPT = 32;
const DIALECT = { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true };

/**
 * The Data Package of a folder: version 2.0 of the standard (`$schema`), with the words of version 1 beside (`profile`,
 * `role`), which say the same to older programs.
 */
export function writeDataPackage(site: SiteModel, folder: DataFolder, measure: MeasureFile): string {
  const files = folder.tables.map(({ about }) => ({
    about,
    ...measure(`${folder.address}${about.name}${CSV}`),
  }));
  const head = buildHead(site, folder, mixHashes(files.map(({ sha256 }) => sha256)));
  const resources = files.map(({ about, bytes, sha256 }) => {
    const { before, after } =
      folder.sharedSchema === null ? writeOwn(about) : writeAround(about, SHARED_SCHEMA);
    return `${before},"bytes":${bytes},"hash":"sha256:${sha256}"${after}`;
  });
  return `${openObject(head)},"resources":[${resources.join(',')}]}\n`;
}

/** All but the tables. */
function buildHead(site: SiteModel, folder: DataFolder, mixed: string): object {
  const { publisher, homepage } = site.dataset.site;
  const sources = listSources(folder.models);
  // Whatever is undefined is left out of JSON.
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    name: folder.name,
    title: folder.title,
    description: describeFolder(site.dataset.site, folder),
    version: `${formatVersion(folder.models)}+${mixed}`,
    homepage: locatePublicly(site.publicRoot, ADDRESSES.data) ?? undefined,
    licenses: [describeLicence(site.dataset.site)],
    contributors: [
      { title: publisher, path: homepage ?? undefined, role: 'publisher', roles: ['publisher'] },
    ],
    sources: sources.length === 0 ? undefined : sources.map((model) => describeSource(site, model)),
    keywords: [...OPEN_DATA.keywords, ...listProvinces(folder.models)],
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

/** What stands before and after size and hash of a file: thousands of folders have the same tables. */
interface ResourceText {
  readonly before: string;
  readonly after: string;
}

const writeOwn = remember(
  TABLES_KEPT,
  (about: TableDescription): ResourceText =>
    writeAround(about, buildFrictionlessSchema(about.schema, about.name)),
);

function writeAround({ name, title, meaning }: TableDescription, schema: object | string): ResourceText {
  const before = {
    name,
    type: 'table',
    profile: 'tabular-data-resource',
    title,
    description: meaning,
    path: `${name}${CSV}`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: DIALECT,
  };
  return { before: openObject(before), after: `,"schema":${JSON.stringify(schema)}}` };
}

/** In JSON, without its end. */
function openObject(value: object): string {
  return JSON.stringify(value).slice(0, -1);
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
  const mixed = hashes.reduce((mix, hash) => mix ^ Number.parseInt(hash.slice(0, 8), 16), 0);
  return (mixed >>> 0).toString(16).padStart(8, '0');
}
