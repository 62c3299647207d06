import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { listViolations } from './list-violations.ts';
import { test } from './open-page.ts';

const COMMUNE = 'xa/khanh-hoa-vinh-thanh/index.html';
/** Five fields, both rates of each; the first is Bảo trợ xã hội, online 26/36, on time 31/31. */
const CHART = '#linh-vuc';
const DESKTOP = { viewport: { width: 1280, height: 900 } };

/** How many pixels of the canvas are painted. */
function countPainted(canvas: Locator): Promise<number> {
  return canvas.evaluate((element: HTMLCanvasElement) => {
    const data = element.getContext('2d')?.getImageData(0, 0, element.width, element.height).data ?? [];
    let painted = 0;
    for (let index = 3; index < data.length; index += 4) if (data[index] !== 0) painted += 1;
    return painted;
  });
}

/** What the live region says, with plain spaces. */
async function hear(chart: Locator): Promise<string> {
  return ((await chart.locator('[aria-live=polite]').textContent()) ?? '').replaceAll('\u00a0', ' ');
}

async function openByKeyboard(page: Page): Promise<Locator> {
  const chart = page.locator(CHART);
  await chart.getByRole('button', { name: 'từng điểm' }).focus();
  await page.keyboard.press('Enter');
  await chart.locator('canvas').waitFor();
  return chart;
}

describe('a chart', () => {
  test('loads its code, at most 130.000 bytes compressed, when a mouse enters it', async ({
    openPage,
    shipped,
  }) => {
    const { page, log } = await openPage(shipped + COMMUNE, DESKTOP);
    await page.locator(`${CHART} svg`).scrollIntoViewIfNeeded();
    expect(log.requests.filter((request) => request.url().endsWith('.js'))).toEqual([]);
    await page.locator(`${CHART} .chart-stage`).hover();
    await page.locator(`${CHART} canvas`).waitFor();
    const scripts = log.requests.filter((request) => request.url().endsWith('.js'));
    const sizes = await Promise.all(scripts.map(async (request) => (await request.sizes()).responseBodySize));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(10_000);
    expect(total).toBeLessThanOrEqual(130_000);
    expect(await countPainted(page.locator(`${CHART} canvas`))).toBeGreaterThan(100);
    expect(await page.locator('canvas').count(), 'the other charts stay as they are').toBe(1);
    expect(log.requests.filter((request) => !request.url().startsWith(shipped))).toEqual([]);
    expect(log.complaints).toEqual([]);
  });

  test('opens by a tap, not by a finger that scrolls past', async ({ openPage, shipped }) => {
    const phone = { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true };
    const { page, log } = await openPage(shipped + COMMUNE, phone);
    await page.locator(`${CHART} .chart-stage`).tap();
    await page.locator(`${CHART} canvas`).waitFor();
    expect(log.complaints).toEqual([]);
  });

  test('fetches its code on focus but opens only when asked to', async ({ openPage, shipped }) => {
    const { page, log } = await openPage(shipped + COMMUNE, DESKTOP);
    const loaded = page.waitForResponse((response) => response.url().includes('ChartIsland'));
    await page.locator(`${CHART} .chart-tools > button`).focus();
    await loaded;
    expect(await page.locator('canvas').count()).toBe(0);
    expect(log.complaints).toEqual([]);
  });

  test('is read by the arrow keys, each value announced with its counts, and left by Escape', async ({
    openPage,
    shipped,
  }) => {
    const { page } = await openPage(shipped + COMMUNE, DESKTOP);
    const chart = await openByKeyboard(page);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')))
      .toBe('application');
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => hear(chart))
      .toBe('Bảo trợ xã hội. Nộp trực tuyến: 72,22 % (26/36). Điểm 1 trên 10.');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => hear(chart)).toContain('Đúng hạn (cách A): 100 % (31/31). Điểm 2 trên 10.');
    await page.keyboard.press('Home');
    await expect.poll(() => hear(chart)).toContain('Điểm 1 trên 10.');
    await page.keyboard.press('Escape');
    await expect.poll(() => chart.locator('canvas').count()).toBe(0);
    const focused = await page.evaluate(() => document.activeElement?.closest('.chart-tools') !== null);
    expect(focused, 'the focus is back where it came from').toBe(true);
  });

  test('switches a series off and on', async ({ openPage, shipped }) => {
    const { page } = await openPage(shipped + COMMUNE, DESKTOP);
    const chart = await openByKeyboard(page);
    const canvas = chart.locator('canvas');
    const both = await countPainted(canvas);
    const online = chart.getByRole('button', { name: 'Nộp trực tuyến' });
    await online.click();
    expect(await online.getAttribute('aria-pressed')).toBe('false');
    await expect.poll(() => countPainted(canvas)).toBeLessThan(both * 0.8);
    await chart.locator('[role=application]').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => hear(chart)).toContain('Đúng hạn (cách A)');
    await online.click();
    await expect.poll(() => countPainted(canvas)).toBeGreaterThanOrEqual(both);
  });

  test('breaks no accessibility rule while it is open', async ({ openPage, shipped }) => {
    const { page } = await openPage(shipped + COMMUNE, DESKTOP);
    await openByKeyboard(page);
    await page.keyboard.press('ArrowRight');
    expect(await listViolations(page)).toEqual([]);
  });

  test('does not move, least of all for a reader who asked for less motion', async ({
    openPage,
    shipped,
  }) => {
    const { page } = await openPage(shipped + COMMUNE, { ...DESKTOP, reducedMotion: 'reduce' });
    const chart = await openByKeyboard(page);
    const canvas = chart.locator('canvas');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => hear(chart)).toContain('Điểm 1 trên 10.');
    const first = await canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL());
    await page.waitForTimeout(300);
    expect(await canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL())).toBe(first);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  test('stays a still picture in a page opened as a file', async ({ openPage }) => {
    const { page, log } = await openPage(`${pathToFileURL(inject('shippedSite')).href}/${COMMUNE}`, DESKTOP);
    await page.locator(`${CHART} .chart-stage`).hover();
    await page.locator(`${CHART} .chart-stage`).click();
    await page.keyboard.press('Tab');
    expect(await page.locator('.chart-tools:visible').count()).toBe(0);
    expect(await page.locator('canvas').count()).toBe(0);
    expect(log.requests.filter((request) => request.url().endsWith('.js'))).toEqual([]);
    expect(log.complaints).toEqual([]);
  });
});
