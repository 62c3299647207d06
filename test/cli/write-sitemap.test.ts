import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeSitemap } from '../../src/cli/write-sitemap.ts';

const ROOT = 'https://example.org/cchc/';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cchc-sitemap-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('names no address where the site does not know its own', async () => {
  await writeSitemap(folder, ['index.html'], null);
  expect(await readdir(folder)).toEqual([]);
});

it('spreads a national site over files that search engines take, each page in one', async () => {
  const pages = Array.from({ length: 45_001 }, (_, index) => `xa/${String(index).padStart(5, '0')}/`);
  await writeSitemap(folder, pages.toReversed(), ROOT);
  const index = await listPlaces('sitemap-index.xml');
  expect(index).toEqual([`${ROOT}sitemap-0.xml`, `${ROOT}sitemap-1.xml`]);
  const first = await listPlaces('sitemap-0.xml');
  expect(first).toHaveLength(45_000);
  const all = [...first, ...(await listPlaces('sitemap-1.xml'))];
  expect(all.join('\n') === pages.map((page) => ROOT + page).join('\n')).toBe(true);
});

it('leaves out frames, files to carry away and the page for errors', async () => {
  const pages = ['index.html', '404.html', 'xa/a-b/index.html', 'nhung/xa/a-b/index.html', 'tep/a-b.html'];
  await writeSitemap(folder, pages, ROOT);
  expect(await listPlaces('sitemap-0.xml')).toEqual([ROOT, `${ROOT}xa/a-b/`]);
});

async function listPlaces(file: string): Promise<readonly string[]> {
  const xml = await readFile(join(folder, file), 'utf8');
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].flatMap(([, place]) => place ?? []);
}
