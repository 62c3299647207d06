import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { DEMO_KINDS } from '../site/demo-pages.ts';
import { listSamplePages } from './list-pages.ts';
import { test } from './open-page.ts';

/** 1280 px at 200 % and at 400 %, and a narrow phone. */
const WIDTHS = [640, 360, 320];

/** WCAG 1.4.12: what a reader may set without losing any text. */
const TEXT_SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

/** Text that no reader can reach: outside the page's width, or cut off by the box around it. */
function listLostText(page: Page, except = '.visually-hidden, .skip'): Promise<readonly string[]> {
  return page.evaluate((ignored) => {
    const width = document.documentElement.clientWidth;
    const lost: string[] = [];
    if (document.documentElement.scrollWidth > width)
      lost.push(`page is ${document.documentElement.scrollWidth} wide`);
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (element.closest(`${ignored}, details:not([open]) > :not(summary)`) !== null) continue;
      const isText = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
      if (!isText || element.getClientRects().length === 0) continue;
      const { left, right } = element.getBoundingClientRect();
      const words = element.textContent.trim().slice(0, 60);
      if (left < -0.5 || right > width + 0.5) lost.push(`outside: ${words} (${left} to ${right})`);
      const { overflowX, overflowY } = getComputedStyle(element);
      const cuts =
        (overflowX !== 'visible' && element.scrollWidth > element.clientWidth) ||
        (overflowY !== 'visible' && element.scrollHeight > element.clientHeight);
      if (cuts && !(element instanceof SVGElement)) lost.push(`cut: ${words}`);
    }
    return lost;
  }, except);
}

for (const [name, pages] of [
  ['shipped', listSamplePages(inject('shippedSite'))],
  ['hostile', listSamplePages(inject('hostileSite'))],
  ['demo', DEMO_KINDS],
] as const) {
  describe.concurrent(`${name} site`, () => {
    test.for(pages)('%s fits narrow screens', async (path, { openPage, shipped, hostile, demo }) => {
      const { page } = await openPage({ shipped, hostile, demo }[name] + path);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        expect(await listLostText(page), `${width} px`).toEqual([]);
      }
      await page.evaluate((rules) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        document.adoptedStyleSheets.push(sheet);
      }, TEXT_SPACING);
      await page.setViewportSize({ width: 640, height: 800 });
      expect(await listLostText(page), 'wide text spacing, 640 px').toEqual([]);
      await page.setViewportSize({ width: 360, height: 800 });
      // A drawing cannot break its lines anew; all it says also stands in the table beside it.
      expect(await listLostText(page, '.chart svg, .visually-hidden, .skip'), 'wide text spacing').toEqual(
        [],
      );
    });
  });
}

test('the main navigation has targets of 44 px', async ({ openPage, shipped }) => {
  const { page } = await openPage(shipped);
  const links = await page.locator('header a').all();
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) {
    const box = await link.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
});
