import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { DEMO_PAGES } from './demo-pages.ts';
import { hasClass, listElements, readAttribute, readCode, readText } from './html.ts';
import { type Page, readPage, readPages } from './read-site.ts';

const pages = {
  shipped: readPages(inject('shippedSite')),
  hostile: readPages(inject('hostileSite')),
  demo: DEMO_PAGES.map((file) => readPage(inject('demoSite'), file)),
};
const every = Object.values(pages).flat();

const PRESETS = ['html-validate:recommended', 'html-validate:standard'];
// The official name of an indicator is its page's title; cut to 70 characters, two of them would be the same.
const strict = new HtmlValidate({ extends: PRESETS, rules: { 'long-title': ['error', { maxlength: 160 }] } });
const validators = {
  shipped: strict,
  demo: strict,
  // How long a title is depends on the data there.
  hostile: new HtmlValidate({ extends: PRESETS, rules: { 'long-title': 'off' } }),
};

describe.each(['shipped', 'hostile', 'demo'] as const)('every page of the %s site', (name) => {
  const site = pages[name];

  it('has a title of its own', () => {
    const titles = site.map(({ document }) => listElements(document, 'title').map(readText).join());
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    expect(titles).not.toContain('');
  });

  it('is valid HTML', async () => {
    const errors = await Promise.all(site.map((page) => validate(validators[name], page)));
    expect(errors.flat()).toEqual([]);
  });
});

it('says its language, what it is about and how to scale it', () => {
  for (const { document, file } of every) {
    const [html] = listElements(document, 'html');
    expect(html && readAttribute(html, 'lang'), file).toBe('vi');
    const metas = new Map(
      listElements(document, 'meta').map((meta) => [
        readAttribute(meta, 'name'),
        readAttribute(meta, 'content'),
      ]),
    );
    expect(metas.get('description'), file).toMatch(/\S+ \S+/);
    expect(metas.get('viewport'), file).toBe('width=device-width, initial-scale=1');
  }
});

it('has one first heading and skips no level', () => {
  for (const { document, file } of every) {
    const levels = listElements(document, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) =>
      Number(tagName.slice(1)),
    );
    expect(
      levels.filter((level) => level === 1),
      file,
    ).toHaveLength(1);
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(jumps, file).toEqual([]);
  }
});

it('names every table and every row and column in it', () => {
  const tables = every.flatMap(({ document, file }) =>
    listElements(document, 'table').map((table) => ({ table, file })),
  );
  expect(tables.length).toBeGreaterThan(every.length);
  for (const { table, file } of tables) {
    expect(listElements(table, 'caption').map(readText).join(), file).toMatch(/\p{L}/u);
    const heads = listElements(table, 'th');
    const columns = heads.filter((head) => readAttribute(head, 'scope') === 'col');
    const rows = heads.filter((head) => readAttribute(head, 'scope') === 'row');
    expect(columns.length, file).toBeGreaterThan(0);
    expect(columns.length + rows.length, file).toBe(heads.length);
    expect(rows.length, file).toBe(
      listElements(table, 'tbody').flatMap((body) =>
        listElements(body, 'tr').filter((row) => !hasClass(row, 'note')),
      ).length,
    );
  }
});

it('describes every picture in words', () => {
  for (const { document, file } of every) {
    const words = new Map(
      listElements(document).map((element) => [readAttribute(element, 'id') ?? '', readText(element)]),
    );
    const pictures = listElements(document, 'svg');
    const parts = new Set(
      pictures.flatMap((svg) => listElements(svg, 'svg').filter((inner) => inner !== svg)),
    );
    for (const svg of pictures.filter((one) => !parts.has(one))) {
      const ids = readAttribute(svg, 'aria-labelledby')?.split(' ') ?? [];
      const said = [readAttribute(svg, 'aria-label') ?? '', ...ids.map((id) => words.get(id) ?? '')].join(
        ' ',
      );
      expect(readAttribute(svg, 'aria-hidden') === 'true' || /\p{L}{2}/u.test(said), file).toBe(true);
    }
  }
});

it('moves nothing by itself', () => {
  for (const { document, file } of every) {
    const styles = listElements(document, 'style').map(readCode).join('');
    expect(styles, file).not.toMatch(/\b(?:animation|transition|scroll-behavior)\b/u);
    expect(listElements(document, 'marquee', 'blink', 'video', 'audio', 'animate'), file).toEqual([]);
  }
});

it('gives every id once', () => {
  for (const { document, file } of every) {
    const ids = listElements(document).flatMap((element) => readAttribute(element, 'id') ?? []);
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      file,
    ).toEqual([]);
    expect(
      ids.filter((id) => !/^[a-z][a-z0-9-]*$/.test(id)),
      file,
    ).toEqual([]);
  }
});

async function validate(validator: HtmlValidate, { file, html }: Page): Promise<readonly string[]> {
  const { results } = await validator.validateString(html, file);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${file}:${line}:${column} ${message} [${ruleId}]`),
  );
}
