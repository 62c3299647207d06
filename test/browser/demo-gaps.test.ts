import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { DEMO_FACTS } from '../demo/demo-facts.ts';
import { ROLES } from '../demo/demo-roles.ts';
import { listCommunes } from '../demo/list-communes.ts';
import { test } from './open-page.ts';
import { CHANGES, findListed, findSheet, readTable, readText } from './read-page.ts';
import { readStrokes } from './read-strokes.ts';

const { communeId, periods } = DEMO_FACTS.missingQuarter;
const NAME = `Xã ${ROLES.missingQuarter}`;
const NO_PREVIOUS = 'chưa có báo cáo của kỳ liền trước';

/** Every line of the chart is in two pieces; how wide the hole is beside the piece after it. */
async function measureHoles(scope: Locator): Promise<readonly number[]> {
  const chart = scope.locator('figure', { hasText: 'qua các kỳ' });
  return Promise.all(
    [0, 1].map(async (series) => {
      const [before, after, ...others] = await readStrokes(chart, series);
      if (before === undefined || after === undefined || others.length > 0) return Number.NaN;
      return (after.from - before.to) / (after.to - after.from);
    }),
  );
}

describe.concurrent('the commune with a missing quarter', () => {
  test('its line has a hole, in months and in quarters', async ({ openPage, demo }) => {
    const { page } = await openPage(`${demo}xa/${communeId}/index.html`);
    // 15/3 – 14/6/2024 is missing, 92 days; the months after it are 15/6 – 14/12/2024, 183 days.
    for (const hole of await measureHoles(page.locator('main'))) expect(hole).toBeCloseTo(92 / 183, 1);
    await page.goto(`${demo}xa/${communeId}/nam-2024/index.html`);
    // The third quarter has 92 days too.
    for (const hole of await measureHoles(findSheet(page, 'Quý III năm 2024')))
      expect(hole).toBeCloseTo(1, 1);
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
    const address = `${demo}ky/${period.toLowerCase()}/index.html`;
    expect(await findListed(page, address, NAME)).toBe(null);
    expect(await findListed(page, address, `Xã ${ROLES.improved}`)).not.toBe(null);
  });
});
