import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { type Element, listElements, readAttribute } from './html.ts';
import { listFiles, readPages } from './read-site.ts';

/** What arrives in the first round trip of a connection: ten segments of 1.460 bytes. */
const FIRST_VIEW = 14_600;
const REPORT_PAGE = 40_000;
const CHART_CODE = 130_000;
/** What the compare page loads beyond what charts load; what it shares with the search is a file of its own. */
const COMPARE_CODE = 41_500;
const SEARCH_CODE = 9_000;

const folder = inject('shippedSite');
const pages = readPages(folder);
const assets = listFiles(folder).filter((file) => file.startsWith('_astro/'));

// The demo is a province of 100 communes over two years; a site with an address says more to messengers.
it.each([
  ['shipped', folder],
  ['addressed', inject('addressedSite')],
  ['demo', inject('demoSite')],
])('keeps the first view of every page of the %s site within its budget', (_, site) => {
  const files = listFiles(site).filter((file) => file.endsWith('.html'));
  const tooLarge = files
    .map((file) => ({
      file,
      bytes: measure(readFileSync(join(site, file))),
      budget: isReport(file) ? REPORT_PAGE : FIRST_VIEW,
    }))
    .filter(({ bytes, budget }) => bytes > budget);
  expect(tooLarge).toEqual([]);
});

// What a frame of another site or an e-mail takes, uncompressed.
it.each([
  ['frame', /^nhung\//, 20_000],
  ['file to carry away', /^tep\//, 150_000],
])('keeps every %s within its budget', (_, kind, budget) => {
  for (const site of [folder, inject('demoSite'), inject('hostileSite')]) {
    const sizes = listFiles(site)
      .filter((file) => kind.test(file))
      .map((file) => ({ file, bytes: statSync(join(site, file)).size }));
    expect(sizes.length).toBeGreaterThanOrEqual(3);
    expect(sizes.filter(({ bytes }) => bytes >= budget)).toEqual([]);
  }
});

it('loads no script and no style before a reader asks for a chart', () => {
  for (const { document, file } of pages) {
    const loading = listElements(document, 'script', 'link', 'img', 'iframe', 'object').filter(
      (element) =>
        (readAttribute(element, 'src') !== null && !isOwnBadge(element, file)) ||
        (element.tagName === 'link' &&
          !['icon', 'canonical', 'alternate'].includes(readAttribute(element, 'rel') ?? '')),
    );
    expect(loading, file).toEqual([]);
    const directives = listElements(document, 'astro-island').map((island) =>
      readAttribute(island, 'client'),
    );
    expect(
      directives.filter((directive) => directive !== 'intent'),
      file,
    ).toEqual([]);
  }
});

it('keeps all chart code within its budget', () => {
  expect(assets.filter((file) => !file.endsWith('.js'))).toEqual([]);
  const code = listCode('ChartIsland');
  expect(code.length).toBeGreaterThan(1);
  expect(addUp(code)).toBeLessThanOrEqual(CHART_CODE);
});

it('keeps the code of the compare page within a budget of its own', () => {
  const chart = listCode('ChartIsland');
  const own = listCode('CompareIsland').filter((file) => !chart.includes(file));
  expect(own.length).toBeGreaterThan(0);
  expect(addUp(own)).toBeLessThanOrEqual(COMPARE_CODE);
});

it('keeps the code of the search within its budget', () => {
  const code = listCode('find-commune');
  expect(code.length).toBeGreaterThan(0);
  expect(addUp(code)).toBeLessThanOrEqual(SEARCH_CODE);
});

it('has no other code', () => {
  const known = new Set(['ChartIsland', 'CompareIsland', 'find-commune'].flatMap(listCode));
  expect([...known].toSorted()).toEqual(assets);
});

it('bundles nothing that only a build needs', () => {
  const code = assets.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  // Zod brands its schemas "~standard" and "_zod"; PapaParse names its worker; all of Chart.js registers a radar chart.
  for (const trace of ['~standard', '_zod', 'papaparse', 'BAD_DELIMITERS', 'RadarController', 'node:fs']) {
    expect(code, trace).not.toContain(trace);
  }
});

it('bundles no fact from the data folder', () => {
  const code = assets.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  for (const fact of ['Vĩnh Thạnh', 'khanh-hoa', 'Khánh Hòa', 'Hộ tịch', '2023-Q3', '1.134']) {
    expect(code, fact).not.toContain(fact);
  }
});

it('gives islands the few numbers that they draw', () => {
  for (const { document, file } of pages) {
    for (const island of listElements(document, 'astro-island')) {
      const url = readAttribute(island, 'component-url') ?? '';
      const isForm = url.includes('CompareIsland');
      const given = Object.keys(JSON.parse(readAttribute(island, 'props') ?? '{}'));
      // `files` holds what a reader can take away: the same numbers as CSV, and the words on the picture.
      expect(given.filter((name) => name !== 'files').sort(), file).toEqual(
        url.includes('find-commune') ? [] : isForm ? ['setup'] : ['height', 'marks', 'series'],
      );
    }
  }
});

/** Every file that an island may load: those its pages name, and whatever these import, at once or later. */
function listCode(island: string): readonly string[] {
  const islands = pages
    .flatMap(({ document }) => listElements(document, 'astro-island'))
    .filter((element) => readAttribute(element, 'component-url')?.includes(island));
  const found = new Set(
    islands.flatMap((element) =>
      ['component-url', 'renderer-url', 'before-hydration-url'].flatMap((name) => {
        const address = readAttribute(element, name);
        return address === null ? [] : [address.slice(address.indexOf('_astro/'))];
      }),
    ),
  );
  for (const file of found) {
    for (const [, name] of readAsset(file).matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g))
      found.add(`_astro/${name}`);
  }
  return [...found];
}

function readAsset(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

function addUp(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + measure(readAsset(file)), 0);
}

function measure(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length;
}

/** The picture whose code the page gives, shown as it will be. */
function isOwnBadge(element: Element, file: string): boolean {
  const [, commune] = /^chia-se\/(xa\/[^/]+\/)index\.html$/.exec(file) ?? [];
  return (
    element.tagName === 'img' && readAttribute(element, 'src') === `../../../nhung/${commune}huy-hieu.svg`
  );
}

/** `xa/<commune>/<report>/index.html`, and the notices of a commune: `niem-yet/<commune>/index.html` */
function isReport(file: string): boolean {
  return /^(?:xa\/[^/]+|niem-yet)\/[^/]+\/index\.html$/.test(file);
}
