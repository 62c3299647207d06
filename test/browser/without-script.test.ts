import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { listSamplePages } from './list-pages.ts';
import { test } from './open-page.ts';

/** What a reader sees in the main part, apart from the controls that scripts add. */
function readMain(page: Page): Promise<string> {
  return page.evaluate(() => {
    for (const control of document.querySelectorAll(
      '.chart-tools, .compare, .find, .codes button, .code, [aria-live]',
    ))
      control.remove();
    // A phone hides the headings of a table unless they are buttons to sort by.
    for (const head of document.querySelectorAll('thead')) head.remove();
    return (document.querySelector('main')?.innerText ?? '').replace(/\s+/gu, ' ');
  });
}

describe.concurrent('without JavaScript', () => {
  test.for(listSamplePages(inject('shippedSite')))(
    '%s says all it says with it',
    async (path, { openPage, shipped }) => {
      const { page } = await openPage(shipped + path, { javaScriptEnabled: false });
      const charts = await page.evaluate(() =>
        Array.from(document.querySelectorAll('figure.chart'), (chart) => ({
          id: chart.id,
          isVisible: (chart.querySelector('svg[role=img]')?.getBoundingClientRect().height ?? 0) > 40,
          marks: chart.querySelectorAll('svg .mark > *').length,
          values: Array.from(chart.querySelectorAll('svg .value text, svg .words text'), (text) =>
            text.firstChild?.textContent?.trim(),
          ),
          hasControls: chart.querySelector('.chart-tools')?.checkVisibility() ?? false,
        })),
      );
      for (const chart of charts) {
        expect(chart).toMatchObject({ isVisible: true, hasControls: false });
        expect(chart.values.length, `${chart.id}: each mark has its value in words`).toBeGreaterThanOrEqual(
          chart.marks,
        );
      }
      const hasButtons = await page.locator('main button:visible').count();
      expect(hasButtons).toBe(0);
      const tables = await page.locator('table').allInnerTexts();
      const rates = charts
        .flatMap((chart) => chart.values)
        .map((value) => value?.match(/[\d,]+\u00a0%$/u)?.[0]);
      for (const rate of rates) if (rate !== undefined) expect(tables.join(' ')).toContain(rate);

      const plain = await readMain(page);
      const scripted = await openPage(shipped + path);
      expect(plain.length).toBeGreaterThan(20);
      expect(await readMain(scripted.page)).toBe(plain);
    },
  );
});
