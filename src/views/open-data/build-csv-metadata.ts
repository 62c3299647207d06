import type { Column, ColumnType, ForeignKey, TableSchema } from '../downloads/table-schema.ts';
import type { SiteModel } from '../site-model.ts';
import type { DataFolder } from './data-folder.ts';
import { describeFolder } from './write-data-package.ts';

/** Where a program that reads `du-lieu/x.csv` looks for its metadata. */
export const CSV_METADATA = 'csv-metadata.json';

/** The CSV on the Web metadata of a folder: a group of tables. Byte order mark, commas and CRLF are its defaults. */
export function buildCsvMetadata(site: SiteModel, folder: DataFolder): object {
  const { publisher, licence } = site.dataset.site;
  const { sharedSchema } = folder;
  // Whatever is undefined is left out of JSON.
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'vi' }],
    '@type': 'TableGroup',
    'dc:title': folder.title,
    'dc:description': describeFolder(site.dataset.site, folder),
    'dc:publisher': publisher,
    'dc:license': licence.url === null ? undefined : { '@id': licence.url },
    'dc:rights': licence.url === null ? licence.name : undefined,
    'dc:language': 'vi',
    null: [''],
    tableSchema: sharedSchema === null ? undefined : buildSchema(sharedSchema),
    tables: folder.tables.map(({ about: { name, title, meaning, schema } }) => ({
      url: `${name}.csv`,
      'dc:title': title,
      'dc:description': meaning === '' ? undefined : meaning,
      tableSchema: sharedSchema === null ? buildSchema(schema) : undefined,
    })),
  };
}

function buildSchema({ columns, primaryKey, foreignKeys }: TableSchema): object {
  return {
    columns: columns.map(buildColumn),
    primaryKey: primaryKey.length === 0 ? undefined : primaryKey,
    foreignKeys: foreignKeys.length === 0 ? undefined : foreignKeys.map(buildKey),
  };
}

function buildKey({ column, table, id }: ForeignKey): object {
  return {
    columnReference: [column],
    reference: { resource: `${table}.csv`, columnReference: [id] },
  };
}

/** The heading in the file is the column's name, so that is one of its titles. */
function buildColumn(column: Column): object {
  return {
    name: column.name,
    titles: [column.name, column.title],
    'dc:description': column.meaning,
    datatype: buildDatatype(column),
    required: column.isRequired,
  };
}

const BASES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  integer: 'integer',
  number: 'double',
  boolean: 'boolean',
  date: 'date',
};

function buildDatatype({ type, minimum, maximum, values, pattern }: Column): object | string {
  const format = type === 'boolean' ? '1|0' : (pattern ?? values?.map(escapePattern).join('|'));
  const isPlain = [minimum, maximum, format].every((limit) => limit === undefined);
  return isPlain ? BASES[type] : { base: BASES[type], minimum, maximum, format };
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
