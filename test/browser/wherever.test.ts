import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { listPages } from './list-pages.ts';
import { type PageLog, test } from './open-page.ts';

const site = inject('shippedSite');
const expected = listPages(site)
  .filter((path) => path !== '404.html')
  .sort();

/** Follows every link inside the folder from its first page on; the pages reached, as paths inside the folder. */
async function crawl(page: Page, log: PageLog, folder: string): Promise<readonly string[]> {
  const queue = [`${folder}index.html`];
  const seen = new Set(queue);
  for (const address of queue) {
    log.requests.length = 0;
    await page.goto(address);
    const icon = `${folder}icon.svg`;
    const badge = address.replace('/chia-se/xa/', '/nhung/xa/').replace(/[^/]*$/u, 'huy-hieu.svg');
    const others = log.requests.map((request) => request.url()).filter((url) => ![icon, badge].includes(url));
    expect(others, 'before a reader asks for more').toEqual([address]);
    const links = await page.evaluate(() =>
      Array.from(document.links, (link) => link.href.split('#')[0] ?? ''),
    );
    for (const link of links) {
      if (!link.startsWith(folder) || !link.endsWith('.html') || seen.has(link)) continue;
      seen.add(link);
      queue.push(link);
    }
  }
  return [...seen].map((address) => address.slice(folder.length)).sort();
}

describe.concurrent('the built folder', () => {
  test('is whole under a sub-folder: links reach every page, nothing else is asked for', async ({
    openPage,
    shipped,
  }) => {
    const { page, log } = await openPage(shipped);
    expect(await crawl(page, log, shipped)).toEqual(expected);
    expect(log.complaints).toEqual([]);
  });

  test('is whole when opened as files', async ({ openPage }) => {
    const folder = `${pathToFileURL(site).href}/`;
    const { page, log } = await openPage(`${folder}index.html`);
    expect(await crawl(page, log, folder)).toEqual(expected);
    expect(log.complaints).toEqual([]);
  });

  test('has an overview at the folder itself', async ({ openPage, shipped }) => {
    const { page } = await openPage(shipped);
    const other = await openPage(`${shipped}index.html`);
    expect(await page.textContent('main')).toBe(await other.page.textContent('main'));
  });

  test.for([
    'xa/foo/',
    'xa/foo/bar/',
    'xa/foo/index.html',
    'foo',
    'foo/',
    'du-lieu/xa/foo/ty-le.csv',
    'du-lieu/tinh/foo/ty-le.csv',
  ])('shows a page with working links in place of %s', async (path, { openPage, shipped }) => {
    const { page } = await openPage(shipped + path);
    const links = await page.evaluate(() => Array.from(document.links, (link) => link.href));
    expect(links.length).toBeGreaterThan(3);
    const inside = links.filter((link) => !link.includes('#') && link.startsWith('http://127.0.0.1'));
    expect(inside).toContain(`${shipped}phuong-phap/index.html`);
    for (const link of inside) expect([link, (await page.request.get(link)).status()]).toEqual([link, 200]);
  });
});
