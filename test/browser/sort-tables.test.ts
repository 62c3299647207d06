import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './open-page.ts';

const NAMES = {
  CPN: 'Phường Cam Phúc Nam',
  CLN: 'Xã Chi Lăng Nam',
  HN: 'Phường không nêu tên',
  PM: 'Xã Phùng Minh',
  VT: 'Xã Vĩnh Thạnh',
};

function listRows(page: Page): Promise<string[]> {
  return page.locator('table[data-sortable] tbody th a').allTextContents();
}

describe.concurrent('the table of the overview', () => {
  test.for([
    // 20,67 % < 25 % < 52,73 % < 80,67 % < 97,58 %
    ['Nộp trực tuyến', ['VT', 'HN', 'CPN', 'PM', 'CLN'], ['CLN', 'PM', 'CPN', 'HN', 'VT']],
    // Periods end on 14/6/2023, 13/9/2023, 14/12/2023, 5/6/2024; one has no dates and stays last both ways.
    ['Kỳ báo cáo', ['CPN', 'VT', 'CLN', 'PM', 'HN'], ['PM', 'CLN', 'VT', 'CPN', 'HN']],
  ] as const)('is sorted by %s from the keyboard', async ([column, up, down], { openPage, shipped }) => {
    const { page } = await openPage(shipped, { viewport: { width: 1280, height: 900 } });
    const heading = page.getByRole('columnheader', { name: column, exact: true });
    await heading.getByRole('button').focus();
    await page.keyboard.press('Enter');
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    expect(await listRows(page)).toEqual(up.map((key) => NAMES[key]));
    const live = page.locator('table[data-sortable] + [aria-live=polite]');
    expect(await live.textContent()).toBe(`Đã sắp xếp theo ${column}, tăng dần.`);
    await page.keyboard.press('Space');
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    expect(await listRows(page)).toEqual(down.map((key) => NAMES[key]));
    expect(await live.textContent()).toBe(`Đã sắp xếp theo ${column}, giảm dần.`);
    expect(await page.locator('[aria-sort]').count()).toBe(1);
  });

  test('keeps rows without a number last in both directions', async ({ openPage, shipped }) => {
    const { page } = await openPage(shipped, { viewport: { width: 1280, height: 900 } });
    const button = page.getByRole('button', { name: 'Trực tuyến, không tính chứng thực' });
    // 79,94 % < 83,51 % < 86,55 %; two reports do not divide their dossiers by field.
    for (const known of [
      ['CPN', 'VT', 'CLN'],
      ['CLN', 'VT', 'CPN'],
    ] as const) {
      await button.press('Enter');
      const rows = await listRows(page);
      expect(rows.slice(0, 3)).toEqual(known.map((key) => NAMES[key]));
      expect(rows.slice(3).sort()).toEqual([NAMES.HN, NAMES.PM].sort());
    }
  });

  test('can be sorted on a phone, where it stands in blocks', async ({ openPage, shipped }) => {
    const { page } = await openPage(shipped);
    const button = page.getByRole('button', { name: 'Nộp trực tuyến', exact: true }).last();
    await button.click();
    expect((await listRows(page))[0]).toBe(NAMES.VT);
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
});
