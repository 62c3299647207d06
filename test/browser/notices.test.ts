import { pathToFileURL } from 'node:url';
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { DEMO_FACTS } from '../demo/demo-facts.ts';
import { ADDRESSED_ROOT } from '../site/build-sites.ts';
import { countSides, listWrongSheets, SHEET } from './count-sides.ts';
import { listPages } from './list-pages.ts';
import { test } from './open-page.ts';

const VINH_THANH = 'niem-yet/khanh-hoa-vinh-thanh/';
const isNotices = (path: string) => path.startsWith('niem-yet/');
const { improved, contradiction, merged } = DEMO_FACTS;

/** What a phone reads from the first code on the page, as it is painted. */
async function readCode(page: Page): Promise<string | undefined> {
  const picture = (await page.locator('.qr').first().screenshot()).toString('base64');
  const { reds, width, height } = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: image.width, height: image.height });
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    // Black and white need one channel of four; a text crosses to the test faster than a list.
    const reds = Array.from(pixels).filter((_, index) => index % 4 === 0);
    return { reds: String.fromCharCode(...reds), width: image.width, height: image.height };
  }, picture);
  const pixels = Uint8ClampedArray.from({ length: reds.length * 4 }, (_, index) =>
    reds.charCodeAt(index >> 2),
  );
  return jsQR(pixels, width, height)?.data;
}

describe.concurrent('the code on a notice', () => {
  test.for(['light', 'dark'] as const)(
    'leads to the published page of the commune, in %s',
    async (colorScheme, { openPage }) => {
      const folder = pathToFileURL(inject('addressedSite')).href;
      const { page } = await openPage(`${folder}/${VINH_THANH}index.html`, {
        colorScheme,
        deviceScaleFactor: 2,
      });
      const address = `${ADDRESSED_ROOT}xa/khanh-hoa-vinh-thanh/`;
      expect(await readCode(page)).toBe(address);
      expect(await page.locator('.code a').textContent()).toBe(address);
    },
  );

  test('is that of the address where the page was opened, if nobody knew it before', async ({
    openPage,
    shipped,
  }) => {
    const { page, log } = await openPage(`${shipped + VINH_THANH}index.html#ky-2023-quy-3`, {
      deviceScaleFactor: 2,
    });
    const address = `${shipped}xa/khanh-hoa-vinh-thanh/index.html`;
    expect(await readCode(page)).toBe(address);
    expect(await page.locator('.code a').textContent()).toBe(address);
    expect(log.requests.filter((request) => !request.url().endsWith('icon.svg'))).toHaveLength(1);
    // A host that shows index.html for a folder.
    await page.goto(shipped + VINH_THANH);
    expect(await readCode(page)).toBe(`${shipped}xa/khanh-hoa-vinh-thanh/`);
    expect(log.complaints).toEqual([]);
  });

  test('is missing on a page opened as a file, which says so and prints no empty box', async ({
    openPage,
  }) => {
    const folder = pathToFileURL(inject('shippedSite')).href;
    const { page } = await openPage(`${folder}/${VINH_THANH}index.html`);
    expect(await page.locator('.qr').innerText()).toBe('Mã QR cần địa chỉ đã công bố của trang.');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.qr').isVisible()).toBe(false);
  });
});

describe('a notice', () => {
  test('prints alone on one side of A4, for every shipped report', async ({ openPage, shipped }) => {
    const paths = listPages(inject('shippedSite')).filter(isNotices);
    expect(paths).toHaveLength(5);
    for (const path of paths) {
      const { page } = await openPage(shipped + path, { viewport: SHEET });
      expect(await listWrongSheets(page, shipped + path), path).toEqual([]);
    }
  });

  test.for([improved.communeId, contradiction.communeId, merged.successorId])(
    'prints on one side each, all of them together, of %s',
    async (id, { openPage, demo }) => {
      const { page } = await openPage(`${demo}niem-yet/${id}/index.html`, { viewport: SHEET });
      const sheets = await page.locator('article.sheet').count();
      expect(sheets).toBeGreaterThan(1);
      expect(await countSides(page)).toBe(sheets);
    },
  );

  test('is black on white and large on paper, whatever the screen', async ({ openPage, shipped }) => {
    const { page } = await openPage(shipped + VINH_THANH, { viewport: SHEET, colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const printed = await page.evaluate(() => {
      const sheet = document.querySelector('article');
      const parts = [...(sheet?.querySelectorAll('*') ?? [])].filter((part) => part.checkVisibility());
      const pointsOf = (part: Element) => Number.parseFloat(getComputedStyle(part).fontSize) * 0.75;
      return {
        colors: [...new Set(parts.map((part) => getComputedStyle(part).color))],
        code: getComputedStyle(document.querySelector('.qr path') ?? document.body).fill,
        paper: getComputedStyle(document.documentElement).backgroundColor,
        smallest: Math.min(...parts.map(pointsOf)),
        figures: Array.from(document.querySelectorAll('.big, .total'), pointsOf),
      };
    });
    expect(printed).toMatchObject({
      colors: ['rgb(0, 0, 0)'],
      code: 'rgb(0, 0, 0)',
      paper: 'rgb(255, 255, 255)',
    });
    expect(printed.smallest).toBeGreaterThanOrEqual(11);
    expect(printed.figures).toHaveLength(5);
    expect(Math.min(...printed.figures)).toBeGreaterThanOrEqual(28);
  });
});
