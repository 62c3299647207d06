import { describe, expect, inject } from 'vitest';
import { DEMO_FACTS } from '../demo/demo-facts.ts';
import { listWrongSheets, SHEET } from './count-sides.ts';
import { listPages } from './list-pages.ts';
import { test } from './open-page.ts';

describe.concurrent('printing', () => {
  test.for(['xa/khanh-hoa-vinh-thanh/2023-quy-3/index.html', 'xa/khanh-hoa-vinh-thanh/index.html'])(
    '%s gives whole charts and no navigation on A4',
    async (path, { openPage, shipped }) => {
      const { page } = await openPage(shipped + path, { viewport: SHEET, colorScheme: 'dark' });
      await page.emulateMedia({ media: 'print' });
      const printed = await page.evaluate(() => ({
        navigation: [...document.querySelectorAll('nav, .skip, .chart-tools')].filter((part) =>
          part.checkVisibility(),
        ).length,
        isWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
        charts: Array.from(document.querySelectorAll('figure.chart'), (chart) => ({
          height: chart.getBoundingClientRect().height,
          breaks: getComputedStyle(chart).breakInside,
        })),
        folded: [...document.querySelectorAll('details > *')].filter(
          (part) => part.getClientRects().length === 0,
        ).length,
        tables: [
          ...new Set(
            Array.from(document.querySelectorAll('table'), (table) => getComputedStyle(table).display),
          ),
        ],
        ink: getComputedStyle(document.body).color,
      }));
      expect(printed).toMatchObject({ navigation: 0, isWide: false, folded: 0, tables: ['table'] });
      expect(printed.charts.length).toBeGreaterThan(0);
      for (const chart of printed.charts) {
        expect(chart.breaks).toBe('avoid');
        expect(chart.height).toBeLessThan(SHEET.height);
      }
      expect(printed.ink, 'dark on white').toBe('rgb(26, 31, 36)');
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.startsWith('%PDF-')).toBe(true);
      const sizes = pdf.match(/\/MediaBox \[0 0 [\d.]+ [\d.]+\]/gu) ?? [];
      expect(sizes.length).toBeGreaterThan(1);
      expect(sizes.length, 'sheets of paper').toBeLessThan(20);
      for (const size of sizes) expect(size).toMatch(/ 59[45](\.\d+)? 84[12](\.\d+)?\]/u);
    },
  );
});

const isYear = (path: string) => /^xa\/[^/]+\/nam-/u.test(path);
const { improved, contradiction, merged } = DEMO_FACTS;

describe('the sheet of a period', () => {
  test('prints alone on one side of A4, for every shipped report', async ({ openPage, shipped }) => {
    const paths = listPages(inject('shippedSite')).filter(isYear);
    expect(paths.length).toBeGreaterThanOrEqual(5);
    for (const path of paths) {
      const { page } = await openPage(shipped + path, { viewport: SHEET });
      expect(await listWrongSheets(page, shipped + path), path).toEqual([]);
    }
  });

  test.for([
    `xa/${improved.communeId}/nam-2024/index.html`,
    `xa/${contradiction.communeId}/nam-2024/index.html`,
    `xa/${merged.successorId}/nam-2025/index.html`,
  ])(
    'prints alone on one side of A4, with trends, reasons and findings: %s',
    async (path, { openPage, demo }) => {
      const { page } = await openPage(demo + path, { viewport: SHEET });
      expect(await listWrongSheets(page, demo + path)).toEqual([]);
    },
  );
});
