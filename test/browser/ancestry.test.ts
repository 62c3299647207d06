import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './open-page.ts';

const REPORT = 'khanh-hoa-vinh-thanh/2023-quy-3';
const NO_SCRIPT = { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } };

/** Cells of one spreadsheet row of the shipped data, as printed. */
function readRawRow(file: string, row: number): readonly string[] {
  const { data } = Papa.parse<string[]>(readFileSync(`data/reports/${REPORT}/${file}`, 'utf8'));
  return data[row - 1] ?? [];
}

/** Follows a link and reads the row it leads to. */
async function follow(page: Page, link: ReturnType<Page['locator']>): Promise<{ id: string; text: string }> {
  await link.click();
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
  const target = page.locator(`[id="${id}"]`);
  expect(await target.isVisible()).toBe(true);
  return { id, text: (await target.innerText()).replaceAll('\u00a0', ' ') };
}

describe('a figure leads to where it comes from, without JavaScript', () => {
  test('from the headline rate to its calculation, to the row and the cell as printed', async ({
    openPage,
    shipped,
  }) => {
    const { page } = await openPage(`${shipped}xa/khanh-hoa-vinh-thanh/index.html`, NO_SCRIPT);
    const rate = await follow(page, page.locator('.rate', { hasText: '20,67' }).locator('p.num a').first());
    expect(rate.id).toBe('nguon-online-new');
    expect(rate.text).toContain('233 ÷ (1.134 − 7) = 20,67 %');
    for (const count of ['233', '1.134', '7']) {
      await page.goto(`${shipped}xa/${REPORT}/index.html`);
      const source = page.locator('#nguon-online-new a', { hasText: `“${count}”` });
      const row = await follow(page, source);
      const number = Number(row.id.replace('ho-so-', ''));
      expect(readRawRow('dossiers.csv', number)).toContain(count);
      expect(row.text).toContain(count);
    }
  });

  test('from the rate of a field to its row', async ({ openPage, shipped }) => {
    const { page } = await openPage(`${shipped}xa/khanh-hoa-vinh-thanh/index.html`, NO_SCRIPT);
    const table = page.locator('table', { hasText: 'Hộ tịch' }).first();
    const row = await follow(page, table.locator('a', { hasText: '87,66' }));
    // Hộ tịch: 206 of 240 − 5 dossiers.
    expect(readRawRow('dossiers.csv', Number(row.id.replace('ho-so-', '')))).toEqual(
      expect.arrayContaining(['Hộ tịch', '240', '206', '5']),
    );
  });

  test('from an indicator to the row of the appendix as printed', async ({ openPage, shipped }) => {
    const { page } = await openPage(`${shipped}chi-tieu/ty-le-dung-han/index.html`, NO_SCRIPT);
    const line = page.locator('tr', { hasText: 'Xã Vĩnh Thạnh' });
    expect((await line.innerText()).replaceAll('\u00a0', ' ')).toContain('98,5');
    const row = await follow(page, line.locator('td').last().locator('a'));
    expect(row.text).toContain('98,5');
    expect(readRawRow('indicators.csv', Number(row.id.replace('phu-luc-', '')))).toContain('98,5');
  });
});
