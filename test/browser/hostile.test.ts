import { describe, expect, inject } from 'vitest';
import { listPages } from './list-pages.ts';
import { test } from './open-page.ts';

describe.concurrent('hostile text', () => {
  test.for(listPages(inject('hostileSite')))('runs nowhere in %s', async (path, { openPage, hostile }) => {
    const { page, log } = await openPage(hostile + path, { viewport: { width: 1280, height: 900 } });
    for (const stage of await page.locator('[data-ready] .chart-stage').all()) {
      await stage.hover();
      await stage.locator('canvas').waitFor();
    }
    for (const heading of await page.locator('th button').all()) await heading.click();
    const found = await page.evaluate(() => ({
      handlers: [...document.querySelectorAll('*')].flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith('on')),
      ),
      foreign: document.querySelectorAll('img:not(.badge), iframe, object, embed, form, base, main b b')
        .length,
      addresses: Array.from(document.links, (link) => link.protocol).filter(
        (protocol) => protocol !== 'http:' && protocol !== 'https:' && protocol !== 'mailto:',
      ),
      styles: document.querySelectorAll('main style, main [style]:not(canvas)').length,
    }));
    expect(found).toEqual({ handlers: [], foreign: 0, addresses: [], styles: 0 });
    expect(log.requests.filter((request) => !request.url().startsWith(hostile))).toEqual([]);
    expect(log.complaints).toEqual([]);
  });

  test('is shown as it was written, in the text and in the drawings', async ({ openPage, hostile }) => {
    const { page } = await openPage(`${hostile}xa/a-mot/index.html`);
    expect(await page.locator('h1').textContent()).toBe('Xã <script>alert(1)</script>');
    expect(await page.title()).toContain('<script>alert(1)</script>');
    expect(await page.locator('main').textContent()).toContain('huyện "><img src=x onerror=alert(1)>');
    await page.goto(`${hostile}xa/a-mot/ky-tuy-y/index.html`);
    const drawn = (await page.locator('#linh-vuc svg text').allTextContents()).join(' ');
    expect(drawn).toContain('"><img src=x onerror=alert(1)>');
  });

  test('would be stopped by the policy of the page even as markup', async ({ openPage, hostile }) => {
    const { page, log } = await openPage(`${hostile}xa/a-mot/index.html`);
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "ran"';
      document.body.append(script);
      document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="document.title = \'ran\'">');
      return new Promise((resolve) => setTimeout(() => resolve(document.title), 200));
    });
    expect(ran).not.toBe('ran');
    expect(log.complaints.filter((line) => line.includes('Content Security Policy')).length).toBe(2);
  });
});
