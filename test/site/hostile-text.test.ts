import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, inject, it } from 'vitest';
import { DEMO_PAGES } from './demo-pages.ts';
import {
  type Element,
  hasClass,
  isDataBlock,
  listElements,
  type Node,
  readAttribute,
  readCode,
  readText,
  walk,
} from './html.ts';
import { listFiles, type Page, readPage, readPages } from './read-site.ts';

const DATA = 'test/fixtures/hostile/data';
const folder = inject('hostileSite');
const pages = readPages(folder);
const shipped = readPages(inject('shippedSite'));
const demo = DEMO_PAGES.map((file) => readPage(inject('demoSite'), file));

/** Texts of the data folder that a careless page, spreadsheet or template could take for something else. */
const HOSTILE = /[<>&{}$=]|javascript:|onmouseover|\u202e|Ả{9}/;
/** Read, but shown nowhere: other names of fields, and the forms, whose rows are matched with those of reports. */
const NOT_SHOWN = [
  /^fields\.csv:aliases/,
  /^forms\//,
  /url$/,
  /^site\.json:homepage$/,
  // Shown code by code.
  /^indicators\.csv:codes$/,
  /dossiers\.csv:(number|agency|note)$/,
];

describe('hostile text on pages', () => {
  it('is shown as it stands in the data, from every text field', () => {
    const shown = pages.map(({ document }) => readText(document)).join('\n');
    const texts = listHostileTexts().filter(({ place }) => !NOT_SHOWN.some((pattern) => pattern.test(place)));
    expect(texts.length).toBeGreaterThan(70);
    expect(texts.filter(({ text }) => !shown.includes(text))).toEqual([]);
  });

  it('makes no element and no attribute that harmless text does not make', () => {
    const known = new Set(shipped.flatMap(({ document }) => listElements(document).flatMap(nameMarkup)));
    const strange = pages.flatMap(({ document, file }) =>
      listElements(document)
        .flatMap(nameMarkup)
        .filter((name) => !known.has(name))
        .map((name) => `${file}: ${name}`),
    );
    expect(strange).toEqual([]);
    const comments = new Set(shipped.flatMap(({ document }) => listComments(document)));
    expect(
      pages.flatMap(({ document }) => listComments(document)).filter((one) => !comments.has(one)),
    ).toEqual([]);
  });

  it('runs and styles nothing: all code is that of the shipped site', () => {
    const listCode = (tag: string, { document }: Pick<Page, 'document'>) =>
      listElements(document, tag)
        .filter((element) => !isDataBlock(element))
        .map(readCode);
    const own = new Set(shipped.flatMap((page) => listCode('script', page)));
    const scripts = pages.flatMap((page) => listCode('script', page));
    expect(scripts.filter((one) => !own.has(one))).toEqual([]);
    // Each page keeps only the rules it can use, so its styles as a whole need not be those of another.
    const listRules = (page: Page) =>
      listCode('style', page).flatMap((style) => style.match(/\{[^{}]+\}/g) ?? []);
    const ownRules = new Set([...shipped, ...demo].flatMap(listRules));
    const rules = pages.flatMap(listRules);
    expect(rules.length).toBeGreaterThan(pages.length);
    expect(rules.filter((one) => !ownRules.has(one))).toEqual([]);
    for (const { document, file } of pages) {
      const bold = listElements(document, 'b').length;
      const inFindings = listElements(document, 'div').filter((div) => hasClass(div, 'finding'));
      expect(bold, file).toBe(inFindings.length);
    }
  });

  it('leads nowhere but to the addresses that the data names', () => {
    const outside = pages.flatMap(({ document }) =>
      listElements(document, 'a').flatMap((link) => {
        const href = readAttribute(link, 'href') ?? '';
        return /^[a-z]+:/i.test(href) ? [new URL(href)] : [];
      }),
    );
    expect(outside.length).toBeGreaterThan(3);
    expect(outside.filter(({ protocol }) => !['https:', 'mailto:'].includes(protocol))).toEqual([]);
    expect(new Set(outside.map(({ host }) => host))).toEqual(new Set(['example.org', '']));
  });

  it('stays text in titles, in drawings and in the data of islands', () => {
    const find = (file: string) => pages.filter((page) => page.file === file).map((page) => page.document);
    const [overview] = find('index.html');
    const [commune] = find('xa/a-mot/index.html');
    if (overview === undefined || commune === undefined) throw new Error('pages are missing');
    expect(listElements(overview, 'title').map(readText)).toEqual([
      'Tên trang </title><script>alert(1)</script>',
    ]);
    const drawn = listElements(overview, 'svg').flatMap((svg) => listElements(svg, 'text').map(readText));
    expect(drawn).toContain('Xã <script>alert(1)</script>');
    const props = listElements(overview, 'astro-island').map(
      (island) => readAttribute(island, 'props') ?? '',
    );
    expect(props.some((json) => JSON.stringify(JSON.parse(json)).includes('<script>alert(1)</script>'))).toBe(
      true,
    );
    const description = listElements(commune, 'meta').find(
      (meta) => readAttribute(meta, 'name') === 'description',
    );
    expect(description && readAttribute(description, 'content')).toContain(
      'huyện "><img src=x onerror=alert(1)>',
    );
  });

  it('cannot turn the reading direction of what stands beside it', () => {
    for (const { document, file } of pages)
      expect(readText(document), file).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });
});

describe('hostile text in downloads', () => {
  const downloads = listFiles(folder).filter((file) => file.startsWith('du-lieu/'));

  it('starts no formula in a spreadsheet', () => {
    const tables = downloads.filter((file) => file.endsWith('.csv'));
    expect(tables.length).toBeGreaterThanOrEqual(16);
    let harmless = 0;
    for (const file of tables) {
      const { data, errors } = Papa.parse<string[]>(read(file).replace(/^\ufeff/, ''), {
        skipEmptyLines: true,
      });
      expect(errors, file).toEqual([]);
      const cells = data.flat();
      expect(
        cells.filter((cell) => /^[=+@\t\r]/.test(cell) || /^-(?!\d)/.test(cell)),
        file,
      ).toEqual([]);
      harmless += cells.filter((cell) => cell.startsWith(`'=HYPERLINK("http://evil.example","x")`)).length;
    }
    expect(harmless).toBeGreaterThan(5);
  });

  it('is kept as printed in JSON, which nothing takes for a formula', () => {
    const rows: unknown = JSON.parse(read('du-lieu/so-lieu.json'));
    expect(JSON.stringify(rows)).toContain(
      JSON.stringify('=HYPERLINK("http://evil.example","x")').slice(1, -1),
    );
  });
});

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

/** `a`, `a[href]` … */
function nameMarkup(element: Element): readonly string[] {
  return [element.tagName, ...element.attrs.map(({ name }) => `${element.tagName}[${name}]`)];
}

function listComments(document: Node): readonly string[] {
  return [...walk(document)].flatMap((node) =>
    node.nodeName === '#comment' && 'data' in node ? node.data : [],
  );
}

interface Text {
  readonly place: string;
  readonly text: string;
}

function listHostileTexts(): readonly Text[] {
  const texts = listFiles(DATA).flatMap((file) => {
    const content = readFileSync(join(DATA, file), 'utf8');
    return file.endsWith('.csv') ? listCells(file, content) : listStrings(file, JSON.parse(content));
  });
  return texts
    .filter(({ text }) => HOSTILE.test(text))
    .map(({ place, text }) => ({ place, text: text.replaceAll('\u202e', '').replace(/\s+/g, ' ').trim() }));
}

function listCells(file: string, content: string): readonly Text[] {
  const [header = [], ...rows] = Papa.parse<string[]>(content, { skipEmptyLines: true }).data;
  return rows.flatMap((row) => row.map((text, index) => ({ place: `${file}:${header[index]}`, text })));
}

function listStrings(file: string, value: unknown): readonly Text[] {
  const found: Text[] = [];
  JSON.parse(JSON.stringify(value), (key, text) => {
    if (typeof text === 'string') found.push({ place: `${file}:${key}`, text });
    return text;
  });
  return found;
}
