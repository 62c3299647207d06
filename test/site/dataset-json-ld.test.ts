import { existsSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import jsonld from 'jsonld';
import ts from 'typescript';
import { describe, expect, inject, it } from 'vitest';
import { loadDataFolder } from '../../src/ingest/load-data-folder.ts';
import { addressCommune, addressShare } from '../../src/views/addresses.ts';
import { buildCommuneDatasetJsonLd } from '../../src/views/open-data/dataset-json-ld.ts';
import { buildSiteModel } from '../../src/views/site-model.ts';
import { isDataBlock, listElements, readCode } from './html.ts';
import { readPage } from './read-site.ts';

const FILE = 'du-lieu/index.html';
const ROOT = 'https://example.org/cchc/';

interface Dataset {
  readonly [key: string]: unknown;
  readonly name: string;
  readonly description: string;
  readonly distribution: readonly { readonly contentUrl: string }[];
}

function readDataset(site: string): Dataset {
  const blocks = listElements(readPage(site, FILE).document).filter(isDataBlock);
  expect(blocks).toHaveLength(1);
  return JSON.parse(blocks.map(readCode).join(''));
}

async function buildCommuneDatasets(publicRoot: string | null): Promise<readonly Dataset[]> {
  const result = await loadDataFolder('data');
  if (result.kind === 'failed') throw new Error('the shipped data does not load');
  const site = buildSiteModel(result.dataset, publicRoot);
  return [...site.byCommune.values()].flatMap(([model]) => {
    if (model === undefined) return [];
    const from = addressShare(addressCommune(model.commune.id));
    return [JSON.parse(JSON.stringify(buildCommuneDatasetJsonLd(site, model.commune, from)))];
  });
}

const datasets = {
  shipped: readDataset(inject('shippedSite')),
  hostile: readDataset(inject('hostileSite')),
  demo: readDataset(inject('demoSite')),
  addressed: readDataset(inject('addressedSite')),
};

/** What the compiler says of it by the types of schema.org's vocabulary: properties, where they belong, their values. */
function findFaults(values: readonly object[]): readonly string[] {
  const name = resolve('dataset-under-test.ts');
  const lines = values.map((value, index) => `export const d${index}: Known = ${JSON.stringify(value)};`);
  const text = `import type { Dataset, WithContext } from 'schema-dts';\ntype Known = WithContext<Dataset>;\n${lines.join('\n')}`;
  const settings: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };
  const host = ts.createCompilerHost(settings);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => file === name || fileExists(file);
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2022) : getSourceFile(file, ...rest);
  const program = ts.createProgram([name], settings, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the dataset in words of schema.org', () => {
  it('uses properties where the vocabulary has them, with values of their types', async () => {
    const communes = [...(await buildCommuneDatasets(null)), ...(await buildCommuneDatasets(ROOT))];
    expect(communes).toHaveLength(10);
    expect(findFaults([...Object.values(datasets), ...communes])).toEqual([]);
    const { shipped } = datasets;
    expect(findFaults([{ ...shipped, warranty: '' }])).toHaveLength(1);
    expect(findFaults([{ ...shipped, distribution: [{ '@type': 'DataDownload', url: 1 }] }])).toHaveLength(1);
  });

  it('is JSON-LD of which nothing is lost', async () => {
    for (const dataset of Object.values(datasets)) {
      const local = { ...dataset, '@context': { '@vocab': 'https://schema.org/' } };
      const [expanded] = await jsonld.expand(local, { safe: true });
      expect(expanded?.['@type']).toEqual(['https://schema.org/Dataset']);
      expect(Object.keys(expanded ?? {})).toHaveLength(Object.keys(dataset).length - 1);
    }
  });

  it('says what, when, where, by whom and under which licence', () => {
    expect(datasets.shipped).toMatchObject({
      '@context': 'https://schema.org',
      inLanguage: 'vi',
      isAccessibleForFree: true,
      license: 'https://creativecommons.org/licenses/by/4.0/deed.vi',
      creator: { '@type': 'Organization', name: 'Nhóm Dữ liệu cải cách hành chính cấp xã' },
      // The first day of CPN's and CLN's reports, the last of PM's.
      temporalCoverage: '2022-12-15/2024-06-05',
      version: '2024.6.5',
    });
    const places = datasets.shipped['spatialCoverage'] as readonly { readonly name: string }[];
    expect(places.map(({ name }) => name)).toEqual(['Hà Nội', 'Hải Dương', 'Khánh Hòa', 'Thanh Hóa']);
    // What search engines ask of a description.
    for (const { description } of Object.values(datasets)) {
      expect(description.length).toBeGreaterThan(50);
      expect(description.length).toBeLessThan(5000);
    }
  });

  it('leads to files that are there: relative to the page, or absolute where the site knows its address', async () => {
    const lead = (dataset: Dataset, page: string) =>
      dataset.distribution.map(({ contentUrl }) => posix.join(posix.dirname(page), contentUrl));
    const communes = await buildCommuneDatasets(null);
    const share = 'chia-se/xa/x/index.html';
    const files = [...lead(datasets.shipped, FILE), ...communes.flatMap((one) => lead(one, share))];
    expect(files.length).toBe(17 + 5 * 9);
    expect(files.filter((file) => !existsSync(join(inject('shippedSite'), file)))).toEqual([]);
    expect(datasets.addressed['url']).toBe(`${ROOT}du-lieu/`);
    for (const { contentUrl } of datasets.addressed.distribution)
      expect(contentUrl.startsWith(`${ROOT}du-lieu/`)).toBe(true);
  });

  it('keeps text from the data as text', () => {
    expect(datasets.hostile.name).toBe('Toàn bộ số liệu – Tên trang </title><script>alert(1)</script>');
    const { html } = readPage(inject('hostileSite'), FILE);
    const block = html.slice(html.indexOf('application/ld+json'));
    expect(block.slice(block.indexOf('>') + 1, block.indexOf('</script>'))).not.toContain('<');
  });
});
