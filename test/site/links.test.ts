import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { formatChoice, parseChoice } from '../../src/views/compare/choice.ts';
import { DEMO_PAGES } from './demo-pages.ts';
import { type Element, listElements, readAttribute, readCode } from './html.ts';
import { listFiles, type Page, readPage, readPages } from './read-site.ts';

const sites = { shipped: inject('shippedSite'), hostile: inject('hostileSite'), demo: inject('demoSite') };
const LINKS = ['href', 'src', 'component-url', 'renderer-url', 'before-hydration-url'] as const;
const ID_LISTS = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'headers', 'for', 'list'] as const;
/** Addresses that the data folder itself states: a commune's website, the licence, the contact. */
const FROM_DATA = /^(?:https?|mailto):/;

interface Link {
  readonly element: Element;
  readonly name: string;
  readonly value: string;
}

describe.each(Object.entries(sites))('the %s site', (name, folder) => {
  const pages = name === 'demo' ? DEMO_PAGES.map((file) => readPage(folder, file)) : readPages(folder);
  const ids = new Map(pages.map(({ file, document }) => [file, listIds({ document })]));
  const findIds = (file: string) => {
    const known = ids.get(file) ?? listIds(readPage(folder, file));
    ids.set(file, known);
    return known;
  };
  const links = pages.flatMap((page) => listLinks(page).map((link) => ({ ...link, page: page.file })));

  it('links only to files that it holds, each named in full and relative to the page', () => {
    const inside = links.filter(({ value }) => !FROM_DATA.test(value));
    expect(inside.length).toBeGreaterThan(pages.length * 5);
    const bad = inside.filter(({ page, value }) => {
      const [whole = '', ...rest] = value.split('#');
      const [path = '', ...queries] = whole.split('?');
      if (rest.length > 1 || value.startsWith('/') || queries.some((query) => !isChoice(path, query)))
        return true;
      if (path === '') return !value.startsWith('#');
      const target = posix.join(posix.dirname(page), path);
      return (
        target.startsWith('..') ||
        !/\.[a-z]+$|\/SHA256SUMS$/.test(target) ||
        !existsSync(join(folder, target))
      );
    });
    expect(bad.map(({ page, value }) => `${page} → ${value}`)).toEqual([]);
  });

  it('names in every fragment an element that is there', () => {
    const fragments = links.filter(({ value }) => !FROM_DATA.test(value) && value.includes('#'));
    expect(fragments.length).toBeGreaterThan(pages.length);
    const bad = fragments.filter(({ page, value }) => {
      const [path = '', id = ''] = value.split('#');
      const target = path === '' ? page : posix.join(posix.dirname(page), path);
      return !findIds(target).has(id);
    });
    expect(bad.map(({ page, value }) => `${page} → ${value}`)).toEqual([]);
  });

  it('names in every list of ids elements of the same page', () => {
    const bad = pages.flatMap(({ file, document }) =>
      listElements(document).flatMap((element) =>
        ID_LISTS.flatMap((attribute) => readAttribute(element, attribute)?.split(' ') ?? [])
          .filter((id) => !ids.get(file)?.has(id))
          .map((id) => `${file} → ${id}`),
      ),
    );
    expect(bad).toEqual([]);
  });

  it('loads nothing from another host', () => {
    const outside = links.filter(({ value }) => FROM_DATA.test(value));
    expect(
      outside.filter(({ element, name: attribute }) => element.tagName !== 'a' || attribute !== 'href'),
    ).toEqual([]);
    const styles = pages.flatMap(({ document }) => listElements(document, 'style').map(readCode));
    expect(styles).toHaveLength(pages.length);
    expect(styles.filter((style) => /url\((?!["']?data:)|@import/i.test(style))).toEqual([]);
    if (name === 'shipped') {
      const hosts = new Set(outside.map(({ value }) => new URL(value).host));
      expect([...hosts]).toEqual(['creativecommons.org']);
    }
  });

  it('can be reached page by page from the overview', () => {
    const files = listFiles(folder).filter((file) => file.endsWith('.html'));
    const seen = new Set<string>(['index.html', '404.html']);
    for (const file of seen) {
      const html = readFileSync(join(folder, file), 'utf8');
      for (const [, path = ''] of html.matchAll(/ href="([^"#?]+\.html)/gu)) {
        if (!FROM_DATA.test(path)) seen.add(posix.join(posix.dirname(file), path));
      }
    }
    expect(files.filter((file) => !seen.has(file))).toEqual([]);
  });
});

/** Only the compare page reads a query: one that it understands to the letter. */
function isChoice(path: string, query: string): boolean {
  const { choice, notices } = parseChoice(query);
  return path.endsWith('so-sanh/index.html') && notices.length === 0 && formatChoice(choice) === `?${query}`;
}

function listLinks({ document }: Pick<Page, 'document'>): readonly Link[] {
  return listElements(document).flatMap((element) =>
    LINKS.flatMap((name) => {
      const value = readAttribute(element, name);
      return value === null ? [] : [{ element, name, value }];
    }),
  );
}

function listIds({ document }: Pick<Page, 'document'>): ReadonlySet<string> {
  return new Set(listElements(document).flatMap((element) => readAttribute(element, 'id') ?? []));
}
