import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ADDRESSED_ROOT } from './build-sites.ts';
import { listFiles } from './read-site.ts';
import { runBuild } from './run-build.ts';

const DATA_DIR = 'test/fixtures/hostile/data';
const CANONICAL = /<link rel="canonical" href="([^"]*)">/;
const PREVIEW = /<meta (?:property="og:[a-z_:]+"|name="twitter:card") content="[^"]*">/g;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cchc-addresses-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('builds the same bytes again from any shell', async () => {
  const again = join(folder, 'again');
  expect(await runBuild({ OUT_DIR: again, NODE_ENV: 'development' })).toMatchObject({ code: 0 });
  expectSameFiles(again, inject('shippedSite'));
});

it('builds the same bytes whatever path the site is meant for', async () => {
  const based = join(folder, 'based');
  expect(await runBuild({ DATA_DIR, OUT_DIR: based, BASE_PATH: '/a/b' })).toMatchObject({ code: 0 });
  expectSameFiles(based, inject('hostileSite'));
});

it('writes no absolute address of its own without SITE_URL', () => {
  const site = inject('shippedSite');
  const allowed = new Set([
    'https://creativecommons.org/licenses/by/4.0/deed.vi',
    'http://www.w3.org/2000/svg',
    // Names of the formats that describe the data, not places that anything is fetched from.
    'https://datapackage.org/profiles/2.0/datapackage.json',
    'http://www.w3.org/ns/csvw',
    'https://schema.org',
    'http://www.w3.org/2005/Atom',
  ]);
  const files = listFiles(site).filter((name) => /\.(html|csv|json|svg|xml|txt)$/.test(name));
  // Licences of others are handed on word for word, with the addresses in them.
  for (const file of files.filter((name) => name !== 'giay-phep.txt')) {
    const absolute = read(site, file).match(/\bhttps?:\/\/[^\s"'`<>\\]+/g) ?? [];
    expect(
      absolute.filter((address) => !allowed.has(address)),
      file,
    ).toEqual([]);
  }
  expect(listFiles(site).filter((file) => file.includes('sitemap'))).toEqual([]);
  expect(read(site, 'robots.txt')).toBe('User-agent: *\nAllow: /\n');
});

it('keeps GitHub Pages from leaving out folders that begin with a line', () => {
  expect(read(inject('shippedSite'), '.nojekyll')).toBe('');
});

describe('with SITE_URL', () => {
  const site = inject('addressedSite');
  const plain = inject('shippedSite');

  it('names the canonical address of every page, and leaves what a reader sees as it is', () => {
    expect(listFiles(site).filter((file) => !file.includes('sitemap'))).toEqual(listFiles(plain));
    for (const file of listFiles(plain).filter((name) => name.endsWith('.html'))) {
      const html = read(site, file);
      expect(CANONICAL.exec(html)?.[1], file).toBe(ADDRESSED_ROOT + findFullPage(file));
      // Codes of notices and to copy, and files to carry away say where the site is.
      if (!/^(chia-se|tep|niem-yet)\//.test(file)) {
        expect(withoutAddresses(html) === withoutAddresses(read(plain, file)), file).toBe(true);
      }
    }
  });

  it('says in codes and files to carry away where the site is', () => {
    const share = read(site, 'chia-se/xa/khanh-hoa-vinh-thanh/index.html');
    expect(share).toContain(`src=&quot;${ADDRESSED_ROOT}nhung/xa/khanh-hoa-vinh-thanh/&quot;`);
    expect(share).not.toContain('&quot;ĐỊA-CHỈ-TRANG/');
    const file = read(site, 'tep/khanh-hoa-vinh-thanh.html');
    expect(file).toContain(`<a href="${ADDRESSED_ROOT}xa/khanh-hoa-vinh-thanh/">`);
  });

  it('lists in the sitemap every page but the one for errors and extracts of others', () => {
    const map = read(site, 'sitemap-0.xml');
    const listed = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]);
    const pages = listFiles(site).filter((file) => file.endsWith('index.html') && !/^nhung\//.test(file));
    expect(listed.toSorted()).toEqual(
      pages.map((file) => ADDRESSED_ROOT + file.replace(/index\.html$/, '')).toSorted(),
    );
    expect(read(site, 'robots.txt')).toBe(
      `User-agent: *\nAllow: /\nSitemap: ${ADDRESSED_ROOT}sitemap-index.xml\n`,
    );
    expect(read(site, 'sitemap-index.xml')).toContain(`<loc>${ADDRESSED_ROOT}sitemap-0.xml</loc>`);
  });
});

it('says so when SITE_URL is no address', async () => {
  const { code, output } = await runBuild({ DATA_DIR, OUT_DIR: join(folder, 'bad'), SITE_URL: 'xa.gov.vn' });
  expect(code).toBe(1);
  expect(output).toContain('SITE_URL là "xa.gov.vn"');
  expect(output).not.toMatch(/\n\s+at /);
});

/** The page without what names addresses to programs alone. */
function withoutAddresses(html: string): string {
  return html
    .replace(CANONICAL, '')
    .replace(PREVIEW, '')
    .replace(/<script type="application\/ld\+json">.*?<\/script>/s, '');
}

/** Frames and files to carry away are extracts of a page. */
function findFullPage(file: string): string {
  return file
    .replace(/^nhung\//, '')
    .replace(/^tep\/(.*)\.html$/, 'xa/$1/')
    .replace(/index\.html$/, '');
}

function expectSameFiles(one: string, other: string): void {
  expect(listFiles(one)).toEqual(listFiles(other));
  const different = listFiles(one).filter(
    (file) => !readFileSync(join(one, file)).equals(readFileSync(join(other, file))),
  );
  expect(different).toEqual([]);
}

function read(site: string, file: string): string {
  return readFileSync(join(site, file), 'utf8');
}
