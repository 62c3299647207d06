import { buffer } from 'node:stream/consumers';
import Papa from 'papaparse';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { formatCount, formatRate } from '../../src/format/number.ts';
import { type OpenPage, test } from './open-page.ts';

const REPORT = 'xa/khanh-hoa-vinh-thanh/2023-quy-3/index.html';
/** Dots of two series, one of them turned rectangles. */
const CHART = '#linh-vuc';
const NAME = 'hai-ty-le-theo-linh-vuc_xa-vinh-thanh_quy-iii-nam-2023';
/** What every picture says; the address is that of the page without its file's name. */
const PERIOD = 'Xã Vĩnh Thạnh; quý III năm 2023';
const SOURCE = 'Nguồn: báo cáo cải cách hành chính';

async function openChart(
  openPage: OpenPage,
  address: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; chart: Locator; complaints: readonly string[] }> {
  const { page, log } = await openPage(address, { acceptDownloads: true, ...options });
  return { page, chart: page.locator(CHART), complaints: log.complaints };
}

async function takeFile(page: Page, press: () => Promise<void>): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), content: await buffer(await download.createReadStream()) };
}

/** The text of the picture in reading order, lines that were broken joined again. */
async function readSvg(page: Page, svg: string) {
  return page.evaluate((markup) => {
    const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml');
    document.body.replaceChildren(document.importNode(parsed.documentElement, true));
    const root = document.querySelector('svg');
    const width = root?.width.baseVal.value ?? 0;
    const height = root?.height.baseVal.value ?? 0;
    const texts = Array.from(document.querySelectorAll('svg text'));
    const edges = texts.map((text) => {
      const box = text.getBoundingClientRect();
      const origin = root?.getBoundingClientRect() ?? box;
      return [box.left - origin.left, box.top - origin.top, box.right - origin.left, box.bottom - origin.top];
    });
    return {
      error: parsed.querySelector('parsererror')?.textContent ?? null,
      width,
      height,
      words: texts
        .filter((text) => text.getAttribute('aria-hidden') !== 'true')
        .map((text) => text.textContent)
        .join(' '),
      outside: texts
        .filter((_, index) => {
          const [left = 0, top = 0, right = 0, bottom = 0] = edges[index] ?? [];
          return left < 0 || top < 0 || right > width || bottom > height;
        })
        .map((text) => text.textContent),
      paper: document.querySelector('svg > rect')?.getAttribute('fill'),
      ink: root?.getAttribute('fill'),
      fetching: Array.from(document.querySelectorAll('svg, svg *')).flatMap((element) =>
        Array.from(element.attributes)
          .filter(
            ({ name, value }) =>
              /^(?:xlink:)?href$|^src$|^style$/u.test(name) || /url\(|@import/u.test(value),
          )
          .map(({ name, value }) => `${name}=${value}`),
      ),
      shapes: document.querySelectorAll('svg :is(circle, path)').length,
    };
  }, svg);
}

/** How many colours a PNG has, and how many of its pixels are not white. */
async function readPng(page: Page, png: Buffer) {
  return page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const data = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
      const pixels = new Uint32Array(data.buffer);
      return {
        width: canvas.width,
        height: canvas.height,
        colors: new Set(pixels).size,
        painted: pixels.filter((pixel) => pixel !== 0xffffffff).length / pixels.length,
        corner: pixels[0],
      };
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
}

describe('a chart taken away', () => {
  test('as SVG stands alone, whole and light on a dark page, with title, period, source and address', async ({
    openPage,
    shipped,
  }) => {
    const { page, chart, complaints } = await openChart(openPage, shipped + REPORT, { colorScheme: 'dark' });
    const title = (await chart.locator('figcaption').innerText()).trim();
    const drawn = await chart.locator('.chart-stage svg :is(circle, rect)').count();
    const { name, content } = await takeFile(page, () => chart.getByRole('button', { name: 'SVG' }).click());
    expect(complaints).toEqual([]);
    expect(name).toBe(`${NAME}.svg`);

    const { page: blank } = await openPage('about:blank', { colorScheme: 'dark' });
    const picture = await readSvg(blank, content.toString('utf8'));
    expect(picture).toMatchObject({
      error: null,
      width: 600,
      paper: 'rgb(255, 255, 255)',
      ink: 'rgb(26, 31, 36)',
      outside: [],
      fetching: [],
    });
    for (const words of [title, PERIOD, SOURCE]) expect(picture.words).toContain(words);
    expect(picture.words.replaceAll(' ', '')).toContain(new URL('.', shipped + REPORT).href);
    expect(picture.words).toContain('206/235');
    expect(picture.shapes).toBe(drawn);
  });

  test('as PNG is 1.200 px wide or more, white and painted', async ({ openPage, shipped }) => {
    const { page, chart, complaints } = await openChart(openPage, shipped + REPORT, { colorScheme: 'dark' });
    const { name, content } = await takeFile(page, () => chart.getByRole('button', { name: 'PNG' }).click());
    expect(complaints).toEqual([]);
    expect(name).toBe(`${NAME}.png`);
    const { page: blank } = await openPage('about:blank');
    const picture = await readPng(blank, content);
    expect(picture.width).toBeGreaterThanOrEqual(1200);
    expect(picture.corner, 'opaque white').toBe(0xffffffff);
    expect(picture.colors).toBeGreaterThan(20);
    expect(picture.painted).toBeGreaterThan(0.02);
    expect(picture.painted).toBeLessThan(0.5);
  });

  test('as CSV holds the numbers that it draws', async ({ openPage, shipped }) => {
    const { page, chart } = await openChart(openPage, shipped + REPORT);
    const shown = await chart.locator('.chart-stage svg text').allTextContents();
    const { name, content } = await takeFile(page, () => chart.getByRole('button', { name: 'CSV' }).click());
    expect(name).toBe(`${NAME}.csv`);
    expect([...content.subarray(0, 3)], 'byte order mark').toEqual([0xef, 0xbb, 0xbf]);
    const { data, errors } = Papa.parse<Record<string, string>>(content.toString('utf8').slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    const rates = data.filter((row) => row.rate !== '');
    expect(rates).toHaveLength(await chart.locator('.chart-stage svg .mark > *').count());
    for (const row of rates) {
      const [rate, numerator, denominator] = [row.rate, row.numerator, row.denominator].map(Number);
      if (rate === undefined || numerator === undefined || denominator === undefined)
        throw new Error('column');
      expect(numerator / denominator, row.label).toBeCloseTo(rate, 5);
      expect(shown).toContain(`${formatRate(rate)} ${formatCount(numerator)}/${formatCount(denominator)}`);
    }
    for (const row of data.filter((one) => one.rate === '')) expect(row.state, row.label).not.toBe('');
  });

  test('comes at the first tap, before any of its code is here', async ({ openPage, shipped }) => {
    const phone = { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true };
    const { page, chart } = await openChart(openPage, shipped + REPORT, phone);
    const { name } = await takeFile(page, () => chart.getByRole('button', { name: 'CSV' }).tap());
    expect(name).toBe(`${NAME}.csv`);
    expect(await chart.locator('canvas').count(), 'nothing else was asked for').toBe(0);
  });

  test('says so to those who hear the page, and works from the keyboard', async ({ openPage, shipped }) => {
    const { page, chart } = await openChart(openPage, shipped + REPORT);
    await chart.getByRole('button', { name: 'CSV' }).focus();
    await takeFile(page, () => page.keyboard.press('Enter'));
    await expect.poll(() => chart.getByRole('status').innerText()).toBe(`Đã tải ${NAME}.csv.`);
  });
});
