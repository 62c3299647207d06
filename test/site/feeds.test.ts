import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { DEMO_NOTICE } from '../demo/write-registries.ts';
import { ADDRESSED_ROOT } from './build-sites.ts';
import { listElements, readAttribute } from './html.ts';
import { listFeeds, readFeed, validateFeeds } from './read-feeds.ts';
import { readPage } from './read-site.ts';

const sites = {
  shipped: inject('shippedSite'),
  addressed: inject('addressedSite'),
  hostile: inject('hostileSite'),
  demo: inject('demoSite'),
};

describe.each(Object.entries(sites))('the feeds of the %s site', (name, folder) => {
  const files = listFeeds(folder);
  const feeds = files.map((file) => ({ file, feed: readFeed(folder, file) }));

  it('are valid by the schema of RFC 4287', () => {
    const documents = files.map((file) => ({ file, xml: readFileSync(join(folder, file), 'utf8') }));
    expect(validateFeeds(documents)).toEqual([]);
  });

  it('have entries, the newest first, each with an id of its own, and are as new as the first', () => {
    expect(files.length).toBeGreaterThan(1);
    for (const { file, feed } of feeds) {
      const entries = feed.entries ?? [];
      const days = entries.map(({ updated }) => updated ?? '');
      expect(days.length, file).toBeGreaterThan(0);
      expect(days, file).toEqual(days.toSorted().reverse());
      expect(feed.updated, file).toBe(days[0]);
      expect(new Set(entries.map(({ id }) => id)).size, file).toBe(entries.length);
      expect(
        entries.filter(
          ({ id }) =>
            !/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u.test(id ?? ''),
        ),
        file,
      ).toEqual([]);
    }
    const ids = feeds.map(({ feed }) => feed.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('lead to a place on a page of the site', () => {
    const places = feeds.flatMap(({ file, feed }) =>
      [feed, ...(feed.entries ?? [])].map(({ links = [] }) => {
        const alternates = links.filter(({ rel }) => rel === 'alternate');
        expect(alternates, file).toHaveLength(1);
        return findPage(file, alternates[0]?.href ?? '');
      }),
    );
    for (const [page, found] of Map.groupBy(places, (place) => place.page)) {
      const ids = readIds(join(folder, page));
      const lost = found.filter(({ fragment }) => ids === null || (fragment !== '' && !ids.has(fragment)));
      expect(lost, page).toEqual([]);
    }
  });

  it('are named by the pages that they are about', () => {
    for (const file of files) {
      const folderOfPage = posix.dirname(file);
      const { document } = readPage(folder, posix.join(folderOfPage, 'index.html'));
      const named = listElements(document, 'link')
        .filter((link) => readAttribute(link, 'type') === 'application/atom+xml')
        .map((link) => posix.join(folderOfPage, readAttribute(link, 'href') ?? ''));
      expect(named).toEqual([file]);
    }
  });

  it('say where they are found only where the site knows', () => {
    const found = feeds.flatMap(({ feed }) => (feed.links ?? []).filter(({ rel }) => rel === 'self'));
    const expected = name === 'addressed' ? files.map((file) => ADDRESSED_ROOT + file) : [];
    expect(found.map(({ href }) => href)).toEqual(expected);
  });
});

it('gives a report the same id for ever, wherever the site is published', () => {
  for (const folder of [sites.shipped, sites.addressed]) {
    const [entry] = readFeed(folder, 'xa/khanh-hoa-vinh-thanh/tin.xml').entries ?? [];
    expect(entry?.title?.value).toBe('Báo cáo quý III năm 2023, xã Vĩnh Thạnh');
    expect(entry?.id).toBe('urn:uuid:e1d89c3a-7fe8-5b6f-bd3c-45f4a227c14b');
    expect(entry?.updated).toBe('2023-09-13T00:00:00+07:00');
  }
});

it('keeps hostile text as text', () => {
  const { title, authors } = readFeed(sites.hostile, 'tin.xml');
  expect(title?.value).toContain('</title><script>alert(1)</script>');
  expect(authors?.map((author) => author.name)).toEqual(['Cơ quan "><img src=x onerror=alert(1)>']);
  const xml = readFileSync(join(sites.hostile, 'tin.xml'), 'utf8');
  expect(xml).not.toMatch(/<(?:script|img|b)\b|\]\]>/u);
});

it('says in every entry of the made-up province that it is made up', () => {
  const { subtitle, entries = [] } = readFeed(sites.demo, 'tin.xml');
  expect(subtitle?.value).toContain(DEMO_NOTICE);
  expect(entries.length).toBe(50);
  expect(entries.filter(({ summary }) => !summary?.value?.startsWith(DEMO_NOTICE))).toEqual([]);
});

describe('the schema', () => {
  const xml = readFileSync(join(sites.shipped, 'tin.xml'), 'utf8');

  it.each([
    ['a feed without a date', /<updated>.*<\/updated>/u, ''],
    ['a day for a moment', /T00:00:00\+07:00/u, ''],
    ['a link to nowhere', / href="[^"]*"/u, ''],
    ['an element unknown to Atom', '<summary>', '<text/><summary>'],
  ])('objects to %s', (_, part, other) => {
    expect(validateFeeds([{ file: 'tin.xml', xml: xml.replace(part, other) }])).toHaveLength(1);
  });
});

/** Where the address, as seen from the feed, leads inside the built folder. */
function findPage(feed: string, href: string): { readonly page: string; readonly fragment: string } {
  const [path = '', fragment = ''] = href.split('#');
  const page = path.startsWith(ADDRESSED_ROOT)
    ? posix.join(path.slice(ADDRESSED_ROOT.length), 'index.html')
    : posix.join(posix.dirname(feed), path);
  return { page, fragment };
}

/** Ids of a built page; null where there is no such page. */
function readIds(file: string): ReadonlySet<string> | null {
  if (!existsSync(file)) return null;
  const ids = readFileSync(file, 'utf8').matchAll(/ id="([^"]*)"/gu);
  return new Set(Array.from(ids, ([, id = '']) => id));
}
