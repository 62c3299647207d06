import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { DEMO_FACTS } from '../demo/demo-facts.ts';
import { ROLES } from '../demo/demo-roles.ts';
import { listCommunes } from '../demo/list-communes.ts';
import { test } from './open-page.ts';
import { CHANGES, findSheet, readTable, readText } from './read-page.ts';
import { readStrokes } from './read-strokes.ts';

const { communeId, periods } = DEMO_FACTS.missingQuarter;
const NAME = `Xã ${ROLES.missingQuarter}`;
const NO_PREVIOUS = 'chưa có báo cáo của kỳ liền trước';

/** Every line of the chart is in two pieces, and the hole is as wide as its days. */
async function checkGap(
  page: Page,
  heading: string,
  days: { readonly hole: number; readonly whole: number },
) {
  const scope = heading === '' ? page.locator('main') : findSheet(page, heading);
  const chart = scope.locator('figure', { hasText: 'qua các kỳ' });
  for (const series of [0, 1]) {
    const [before, after, ...others] = await readStrokes(chart, series);
    expect(others).toEqual([]);
    const hole = (after?.from ?? Number.NaN) - (before?.to ?? Number.NaN);
    const whole = (after?.to ?? Number.NaN) - (before?.from ?? Number.NaN);
    expect(Math.abs(hole / whole - days.hole / days.whole)).toBeLessThan(0.01);
  }
}

describe.concurrent('the commune with a missing quarter', () => {
  test('its line has a hole, in months and in quarters', async ({ openPage, demo }) => {
    const { page } = await openPage(`${demo}xa/${communeId}/index.html`);
    // 15/3 – 14/6/2024 is missing: 92 days. The last 13 months there are began on 15/8/2023: 488 days to 14/12/2024.
    await checkGap(page, '', { hole: 92, whole: 488 });
    await page.goto(`${demo}xa/${communeId}/nam-2024/index.html`);
    // The first quarter of 2023 began on 15/12/2022: 640 days to 14/9/2024.
    await checkGap(page, 'Quý III năm 2024', { hole: 92, whole: 640 });
  });

  test('a commune that reported all has a line without a hole', async ({ openPage, demo }) => {
    const { page } = await openPage(`${demo}xa/${DEMO_FACTS.improved.communeId}/nam-2024/index.html`);
    for (const period of ['Tháng 7 năm 2024', 'Quý III năm 2024']) {
      const chart = findSheet(page, period).locator('figure', { hasText: 'qua các kỳ' });
      for (const series of [0, 1]) expect(await readStrokes(chart, series)).toHaveLength(1);
    }
  });

  test.for(['Tháng 7 năm 2024', 'Quý III năm 2024'])(
    '%s has no previous period to be compared with',
    async (period, { openPage, demo }) => {
      const { page } = await openPage(`${demo}xa/${communeId}/nam-2024/index.html`);
      const [, ...rows] = await readTable(findSheet(page, period), CHANGES);
      expect(rows).toHaveLength(3);
      for (const [, now, previous, lastYear] of rows) {
        expect(now).toMatch(/\d %/u);
        expect(previous).toBe(NO_PREVIOUS);
        expect(lastYear, 'the year before it has').toContain('trước: ');
      }
    },
  );

  test('the missing periods have no sheet; the longer ones around them do', async ({ openPage, demo }) => {
    const { page } = await openPage(`${demo}xa/${communeId}/nam-2024/index.html`);
    const headings = await page.locator('article').getByRole('heading', { level: 2 }).allTextContents();
    const has = (name: string) => headings.some((heading) => heading.startsWith(`${name},`));
    for (const name of ['Tháng 4 năm 2024', 'Tháng 5 năm 2024', 'Tháng 6 năm 2024', 'Quý II năm 2024'])
      expect(has(name), name).toBe(false);
    for (const name of ['6 tháng đầu năm 2024', '9 tháng đầu năm 2024', 'Năm 2024'])
      expect(has(name), name).toBe(true);
    expect(headings).toHaveLength(19 - periods.length);
  });

  test.for(periods)('the page of %s tells that one of all is missing', async (period, { openPage, demo }) => {
    const { page } = await openPage(`${demo}ky/${period.toLowerCase()}/index.html`);
    // Those that began with the reform of 2025 are not among them.
    const all = listCommunes().filter(({ validFrom }) => validFrom === '').length;
    const main = await readText(page.locator('main'));
    expect(main).toContain(`${all - 1} trên ${all} đơn vị`);
    expect(main).not.toContain(`${all} trên ${all} đơn vị`);
    expect(main).not.toContain(NAME);
  });
});
