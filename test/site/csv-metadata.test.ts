import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import factory from '@rdfjs/data-model';
import rdfDataset from '@rdfjs/dataset';
import type { NamedNode, Quad_Object, Quad_Predicate, Quad_Subject } from '@rdfjs/types';
import jsonld from 'jsonld';
import CsvwParser from 'rdf-parser-csvw';
import { validateQuad } from 'rdf-validate-datatype';
import { expect, inject, it } from 'vitest';
import { COLUMN_FOLDERS, readTable } from './described-folders.ts';

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const BASE = 'https://example.org/du-lieu/';

interface Column {
  readonly name: string;
  readonly titles: readonly string[];
  readonly 'dc:description': string;
  readonly datatype: string | { readonly base: string; readonly format?: string };
  readonly required?: boolean;
}

interface TableSchema {
  readonly columns: readonly Column[];
}

interface Metadata {
  readonly '@context': readonly unknown[];
  readonly tableSchema?: TableSchema;
  readonly tables: readonly { readonly url: string; readonly tableSchema?: TableSchema }[];
}

/** The context of the standard as published; any other is refused, so nothing is fetched. */
const context = JSON.parse(readFileSync('node_modules/rdf-parser-csvw/test/support/csvw.json', 'utf8'))[
  '@context'
];
const options = {
  base: `${BASE}csv-metadata.json`,
  safe: true,
  documentLoader: async (url: string) => {
    if (url !== 'http://www.w3.org/ns/csvw') throw new Error(`unknown context ${url}`);
    return { documentUrl: url, document: { '@context': context } };
  },
};

/** The parser hands a datatype on as a term where others hand on its name. */
const terms = {
  ...Object.fromEntries(
    (['literal', 'blankNode', 'quad', 'defaultGraph'] as const).map((make) => [
      make,
      (factory[make] as (...parts: unknown[]) => unknown).bind(factory),
    ]),
  ),
  namedNode: (name: string | NamedNode) => factory.namedNode(typeof name === 'string' ? name : name.value),
};

function readMetadata(folder: string): Metadata {
  return JSON.parse(readFileSync(join(folder, 'csv-metadata.json'), 'utf8'));
}

function listTables(metadata: Metadata) {
  return metadata.tables.map(({ url, tableSchema }) => {
    const schema = tableSchema ?? metadata.tableSchema;
    if (schema === undefined) throw new Error(`${url} has no schema`);
    return { url, schema };
  });
}

/** The cells of one table as the parser reads them by the metadata: column → literals with their type. */
async function convert(folder: string, metadata: Metadata, url: string, tableSchema: TableSchema) {
  const table = { '@context': metadata['@context'], url, tableSchema };
  const quads = (await jsonld.toRDF(table, options)).map(({ subject, predicate, object }) =>
    factory.quad(
      factory.fromTerm<Quad_Subject>(subject),
      factory.fromTerm<Quad_Predicate>(predicate),
      factory.fromTerm<Quad_Object>(object),
    ),
  );
  const parser = new CsvwParser({
    metadata: rdfDataset.dataset(quads),
    baseIRI: `${BASE}${url}`,
    factory: terms,
  });
  const cells = new Map<string, number>();
  const faults: string[] = [];
  for await (const quad of parser.import(createReadStream(join(folder, url)))) {
    const { predicate, object } = quad;
    if (object.termType !== 'Literal' || !predicate.value.startsWith(`${BASE}${url}#`)) continue;
    const key = `${predicate.value.slice(`${BASE}${url}#`.length)} ${object.datatype.value}`;
    cells.set(key, (cells.get(key) ?? 0) + 1);
    if (!validateQuad(quad)) faults.push(`${url}: ${key} "${object.value}"`);
  }
  return { cells, faults };
}

it.each(COLUMN_FOLDERS)('is metadata in which every word is one of the standard: %s', async (folder) => {
  const metadata = readMetadata(folder);
  // Throws where anything would be dropped: a key or a type that the context does not know.
  const [group] = await jsonld.expand(metadata, options);
  expect(group?.['@type']).toEqual(['http://www.w3.org/ns/csvw#TableGroup']);
  for (const { schema } of listTables(metadata)) {
    for (const { name, titles, ...column } of schema.columns) {
      expect(name).toMatch(/^[a-z][a-z_]*$/);
      expect(titles[0]).toBe(name);
      expect(column['dc:description'].length).toBeGreaterThan(3);
    }
  }
});

it.each(COLUMN_FOLDERS)(
  'types every cell of every table, and no cell against its type: %s',
  async (folder) => {
    const metadata = readMetadata(folder);
    for (const { url, schema } of listTables(metadata)) {
      const { cells, faults } = await convert(folder, metadata, url, schema);
      expect(faults).toEqual([]);
      const rows = readTable(join(folder, url));
      const expected = schema.columns.flatMap(({ name, datatype, required }) => {
        const filled = rows.filter((row) => row[name] !== '').length;
        if (required) expect(filled, `${url} ${name}`).toBe(rows.length);
        const type = typeof datatype === 'string' ? datatype : datatype.base;
        return filled === 0 ? [] : [[`${name} ${XSD}${type}`, filled] as const];
      });
      expect([...cells].toSorted(), url).toEqual(expected.toSorted());
    }
  },
);

it('gives every text with a pattern the form that it names', () => {
  for (const folder of COLUMN_FOLDERS) {
    for (const { url, schema } of listTables(readMetadata(folder))) {
      const rows = readTable(join(folder, url));
      for (const { name, datatype } of schema.columns) {
        if (typeof datatype === 'string' || datatype.format === undefined) continue;
        const pattern = new RegExp(`^(?:${datatype.format})$`);
        const strange = rows.filter((row) => row[name] !== '' && !pattern.test(row[name] ?? ''));
        expect(strange.length, `${url} ${name}`).toBe(0);
      }
    }
  }
});

it('names the licence as an address, and the ids that lead to another table', () => {
  expect(readMetadata(join(inject('shippedSite'), 'du-lieu'))).toMatchObject({
    'dc:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/deed.vi' },
    'dc:publisher': 'Nhóm Dữ liệu cải cách hành chính cấp xã',
    'dc:language': 'vi',
  });
  const [dossiers] = readMetadata(join(inject('shippedSite'), 'du-lieu')).tables;
  expect(dossiers?.tableSchema).toMatchObject({
    foreignKeys: [
      { columnReference: ['commune'], reference: { resource: 'don-vi.csv', columnReference: ['id'] } },
      { columnReference: ['field'], reference: { resource: 'linh-vuc.csv', columnReference: ['id'] } },
    ],
  });
});
