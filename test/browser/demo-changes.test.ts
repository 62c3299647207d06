import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { computeRatio, type Share } from '../../src/domain/share.ts';
import { formatPercentNumber, formatPoints } from '../../src/format/number.ts';
import { DEMO_FACTS } from '../demo/demo-facts.ts';
import { test } from './open-page.ts';
import {
  findSheet,
  ON_TIME,
  readOnTime,
  readTable,
  readText,
  sayBefore,
  sayCounts,
  sayRate,
  toPlain,
} from './read-page.ts';

const { improved, wobbled } = DEMO_FACTS;
const UNCHANGED = /^không đổi đáng kể/u;

function sayRise(before: Share, after: Share): string {
  return `tăng ${formatPercentNumber(computeRatio(after) - computeRatio(before))} điểm phần trăm`;
}

/** "+13,87" → 13.87 */
function readNumber(text: string): number {
  return Number(text.replaceAll('.', '').replace(',', '.').replace('−', '-'));
}

/** "80,06 % (8.587/10.726)" → 8587, 10726 */
function readCounts(text: string): readonly number[] {
  const [, numerator = '', denominator = ''] = /([\d.]+)\/([\d.]+)/u.exec(text) ?? [];
  return [readNumber(numerator), readNumber(denominator)];
}

describe.concurrent('the commune that truly improved', () => {
  test('is told so in its last month against the same month of the year before', async ({
    openPage,
    demo,
  }) => {
    const { page, log } = await openPage(`${demo}xa/${improved.communeId}/index.html`);
    const { now, previous, lastYear } = await readOnTime(page);
    const { december2023, november2024, december2024 } = improved;
    expect(now).toContain(`${sayRate(december2024)} ${sayCounts(december2024)} đã giải quyết`);
    expect(lastYear.startsWith(sayRise(december2023, december2024))).toBe(true);
    expect(lastYear).toContain(sayBefore(december2023, 'tháng 12 năm 2023'));
    expect(previous, 'and not against the month before, when it had risen already').toMatch(UNCHANGED);
    expect(previous).toContain(sayBefore(november2024, 'tháng 11 năm 2024'));
    expect(log.complaints).toEqual([]);
  });

  test('is told so for the year, and why', async ({ openPage, demo }) => {
    const { page } = await openPage(`${demo}xa/${improved.communeId}/nam-2024/index.html`);
    const sheet = findSheet(page, 'Năm 2024');
    const { year2023, year2024 } = improved;
    const rise = sayRise(year2023, year2024);
    const { now, lastYear } = await readOnTime(sheet);
    expect(now).toContain(`${sayRate(year2024)} ${sayCounts(year2024)} đã giải quyết`);
    expect(lastYear.startsWith(rise)).toBe(true);
    expect(lastYear).toContain(sayBefore(year2023, 'năm 2023'));
    await checkWhy(sheet, rise, { before: year2023, after: year2024 });
  });
});

/** The sentence gives two amounts that make up the rise; the table gives both again, field by field. */
async function checkWhy(
  sheet: Locator,
  rise: string,
  whole: { readonly before: Share; readonly after: Share },
) {
  await sheet.getByRole('heading', { name: 'Vì sao thay đổi' }).waitFor();
  const [, within = '', shift = ''] =
    /: (\S+) điểm do tỷ lệ của từng (?:lĩnh vực|đơn vị) thay đổi, (\S+) điểm do tỷ trọng/u.exec(
      await readText(sheet.getByText(`${ON_TIME} ${rise}:`)),
    ) ?? [];
  const total = computeRatio(whole.after) - computeRatio(whole.before);
  // Each printed amount is off by half a hundredth at most.
  expect(Math.abs(readNumber(within) + readNumber(shift) - total * 100)).toBeLessThan(0.0101);
  expect(readNumber(within), 'the fields themselves got better').toBeGreaterThan(10);

  const [, ...rows] = await readTable(sheet, `${ON_TIME}: từ năm 2023 đến năm 2024`);
  const [parts, sum = []] = [rows.slice(0, -1), rows.at(-1)];
  expect(parts).toHaveLength(4);
  expect([sum[0], sum[3], sum[4]]).toEqual(['Cộng', within, shift]);
  for (const [column, share] of [
    [1, whole.before],
    [2, whole.after],
  ] as const) {
    expect(sum[column]).toContain(sayRate(share));
    const counts = parts.map((cells) => readCounts(cells[column] ?? ''));
    const added = [0, 1].map((index) =>
      counts.reduce((before, pair) => before + (pair[index] ?? Number.NaN), 0),
    );
    expect(added).toEqual([share.numerator, share.denominator]);
    expect(readCounts(sum[column] ?? '')).toEqual(added);
  }
  for (const column of [3, 4]) {
    const added = parts.reduce((before, cells) => before + readNumber(cells[column] ?? ''), 0);
    // Five printed amounts, half a hundredth each.
    expect(Math.abs(added - readNumber(sum[column] ?? ''))).toBeLessThan(0.0251);
  }
}

describe.concurrent('the commune that only wobbled', () => {
  test('is told to have changed by nothing that matters in its last month', async ({ openPage, demo }) => {
    const { page } = await openPage(`${demo}xa/${wobbled.communeId}/index.html`);
    const { december2023, november2024, december2024 } = wobbled;
    const { now, previous, lastYear } = await readOnTime(page);
    expect(now).toContain(sayCounts(december2024));
    expect(previous).toMatch(UNCHANGED);
    expect(previous).toContain(sayBefore(november2024, 'tháng 11 năm 2024'));
    expect(previous, 'though the difference can be seen').toContain(
      toPlain(formatPoints(computeRatio(december2024) - computeRatio(november2024))).slice(1),
    );
    expect(lastYear).toMatch(UNCHANGED);
    expect(lastYear).toContain(sayBefore(december2023, 'tháng 12 năm 2023'));
    expect(await readText(page.locator('main'))).not.toMatch(/Trả kết quả đúng hạn (?:tăng|giảm)/u);
  });

  test.for(['2023', '2024'])(
    'is told to have risen or fallen in no period of %s',
    async (year, { openPage, demo }) => {
      const { page } = await openPage(`${demo}xa/${wobbled.communeId}/nam-${year}/index.html`);
      const sheets = await page.locator('article').all();
      // Twelve months, four quarters, six and nine months, the year.
      expect(sheets).toHaveLength(12 + 4 + 2 + 1);
      for (const sheet of sheets) {
        const { previous, lastYear } = await readOnTime(sheet);
        expect(previous).not.toMatch(/tăng|giảm/u);
        expect(lastYear).not.toMatch(/tăng|giảm/u);
        expect(await sheet.getByText(/^Trả kết quả đúng hạn (?:tăng|giảm)/u).count()).toBe(0);
      }
      if (year === '2023') return;
      const { lastYear } = await readOnTime(findSheet(page, 'Năm 2024'));
      expect(lastYear).toMatch(UNCHANGED);
      expect(lastYear).toContain(sayBefore(wobbled.year2023, 'năm 2023'));
    },
  );
});
