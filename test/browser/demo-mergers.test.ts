import { describe, expect } from 'vitest';
import type { Share } from '../../src/domain/share.ts';
import { DEMO_FACTS } from '../demo/demo-facts.ts';
import { ROLES } from '../demo/demo-roles.ts';
import { test } from './open-page.ts';
import { findSheet, readOnTime, readTable, readText, sayCounts, sayRate } from './read-page.ts';
import { readStrokes } from './read-strokes.ts';

const { merged, mergedIncomplete } = DEMO_FACTS;
const SUM = '3 đơn vị cũ cộng lại';

const successor = {
  address: `xa/${merged.successorId}/`,
  name: `phường ${ROLES.merged.successor}`,
  series: `Hai tỷ lệ của phường ${ROLES.merged.successor} qua các kỳ`,
};
const incomplete = {
  address: `xa/${mergedIncomplete.successorId}/`,
  name: `xã ${ROLES.mergedIncomplete.successor}`,
  series: `Hai tỷ lệ của xã ${ROLES.mergedIncomplete.successor} qua các kỳ`,
};

/** "97,2 % 556/572", with or without brackets. */
function matchShare(share: Share): RegExp {
  return new RegExp(`^${sayRate(share)} \\(?${sayCounts(share).replaceAll('.', '\\.')}\\)?$`, 'u');
}

describe.concurrent('the commune merged from three that all reported', () => {
  test('shows their sum before a break that no line crosses', async ({ openPage, demo }) => {
    const { page, log } = await openPage(`${demo}${successor.address}index.html`);
    const chart = page.locator('figure', { hasText: successor.series });
    const rule = chart.locator('svg .break line');
    expect(await rule.count()).toBe(1);
    expect(await rule.evaluate((line) => line.getBoundingClientRect().height)).toBeGreaterThan(100);
    expect(await chart.locator('svg .break text').textContent()).toBe('sáp nhập');
    const date = Number.parseFloat((await rule.getAttribute('x1')) ?? '');
    for (const series of [0, 1]) {
      const strokes = await readStrokes(chart, series);
      expect(strokes).toHaveLength(2);
      const [before, after] = strokes;
      expect(before?.to, 'ends on 14/6, before 1/7').toBeLessThan(date);
      expect(after?.from, 'begins on 15/7').toBeGreaterThan(date);
    }
    const text = await readText(chart.locator('xpath=..'));
    expect(text).toContain('3 đơn vị cũ được cộng lại, chỉ ở những kỳ mà cả 3 đều có báo cáo so được');
    expect(text).toContain('không nối qua vạch và không tính tăng giảm qua vạch');
    expect(log.complaints).toEqual([]);
  });

  test('gives the sums with their counts, and its own rates apart from them', async ({ openPage, demo }) => {
    const { page } = await openPage(`${demo}${successor.address}index.html`);
    const rows = await readTable(page, successor.series);
    const find = (start: string) => rows.find(([first]) => first?.startsWith(start)) ?? [];
    const { predecessorsLastMonth: last, successorFirstMonth: first } = merged;
    expect(find(`Tháng 6 năm 2025, ${SUM}`)[2]).toMatch(matchShare(last));
    expect(find('Tháng 8 năm 2025 ')[2]).toMatch(matchShare(first));
    expect(rows.filter(([name]) => name?.includes('2025') && !name.includes(SUM))).toHaveLength(5);
    expect(find('Tháng 7 năm 2025'), 'the month that contains the reform is nobody’s').toEqual([]);
  });

  test('claims no change since its predecessors', async ({ openPage, demo }) => {
    const { page } = await openPage(`${demo}${successor.address}nam-2025/index.html`);
    const first = await readOnTime(findSheet(page, 'Tháng 8 năm 2025'));
    expect(first.now).toContain(sayCounts(merged.successorFirstMonth));
    expect(first.previous).toBe('đơn vị chưa tồn tại vào kỳ ấy');
    const sheets = await page.locator('article').all();
    expect(sheets).toHaveLength(6);
    for (const sheet of sheets) {
      expect((await readOnTime(sheet)).lastYear).toBe('đơn vị chưa tồn tại vào kỳ ấy');
    }
    const second = await readOnTime(findSheet(page, 'Tháng 9 năm 2025'));
    expect(second.previous, 'its own months it does compare').toContain(
      `trước: ${sayRate(merged.successorFirstMonth)}`,
    );
  });

  test.for(merged.predecessorIds)(
    '%s says what it became, and leads there',
    async (id, { openPage, demo }) => {
      const { page } = await openPage(`${demo}xa/${id}/index.html`);
      expect(await readText(page.locator('main'))).toContain(
        `Đơn vị tồn tại đến hết ngày 30/6/2025, sau đó sáp nhập vào ${successor.name}`,
      );
      await page.getByRole('link', { name: `Đến trang của ${successor.name}` }).click();
      await page.waitForURL(`${demo}${successor.address}index.html`);
      await page.getByRole('heading', { level: 1, name: successor.name }).waitFor();
      const names = await page.locator('main a[href*="/tinh-mau-vinh-"]').allTextContents();
      for (const name of ROLES.merged.predecessors) expect(names.join()).toContain(name);
    },
  );
});

describe.concurrent('the commune merged from three of which one fell silent', () => {
  test('sums them as long as all reported, and says why no longer', async ({ openPage, demo }) => {
    const { page } = await openPage(`${demo}${incomplete.address}index.html`);
    const rows = await readTable(page, incomplete.series);
    const sums = rows.map(([name = '']) => name).filter((name) => name.includes(SUM));
    const [latest = []] = rows.filter(([name]) => name?.includes(SUM));
    const { predecessorsLastWholeMonth: last } = mergedIncomplete;
    expect(latest[0]).toMatch(/^Tháng 6 năm 2024, /u);
    expect(latest[2]).toMatch(matchShare(last));
    expect(sums.length).toBeGreaterThan(5);

    const months = [7, 8, 9, 10, 11, 12].map((month) => `tháng ${month} năm 2024`);
    const later = [1, 2, 3, 4, 5, 6].map((month) => `tháng ${month} năm 2025`);
    expect(await readText(page.locator('main'))).toContain(
      `Không cộng vì thiếu báo cáo của ít nhất một đơn vị cũ: ${[...months, ...later].join(', ')}.`,
    );
    for (const month of [...months, ...later]) {
      const name = month.replace('tháng', 'Tháng');
      expect(rows.filter(([first]) => first?.startsWith(name))).toEqual([]);
    }
  });

  test('leaves the time without a sum empty', async ({ openPage, demo }) => {
    const { page } = await openPage(`${demo}${incomplete.address}index.html`);
    const chart = page.locator('figure', { hasText: incomplete.series });
    for (const series of [0, 1]) {
      const [before, after, ...others] = await readStrokes(chart, series);
      expect(others).toEqual([]);
      // 15/6/2024 – 14/7/2025 (395 days), then its own five months 15/7 – 14/12/2025 (153 days).
      const empty = (after?.from ?? Number.NaN) - (before?.to ?? Number.NaN);
      const own = (after?.to ?? Number.NaN) - (after?.from ?? Number.NaN);
      expect(Math.abs(empty / own - 395 / 153)).toBeLessThan(0.05);
    }
  });
});
