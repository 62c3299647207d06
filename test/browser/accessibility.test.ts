import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { listPages } from './list-pages.ts';
import { test } from './open-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose verdict depends on colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

declare global {
  interface Window {
    /** Put into the page by its own script. */
    axe: typeof axe;
  }
}

/** Every violation as one line: the rule and the element. */
export async function listViolations(page: Page, options: RunOptions = {}): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(
    async (given) => {
      const { violations } = await window.axe.run(document, given);
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`));
    },
    { runOnly: TAGS, preload: false, ...options },
  );
}

for (const [name, folder] of [
  ['shipped', inject('shippedSite')],
  ['hostile', inject('hostileSite')],
] as const) {
  describe.concurrent(`${name} site`, () => {
    test.for(listPages(folder))(
      '%s breaks no rule in light and in dark',
      async (path, { openPage, shipped, hostile }) => {
        const { page } = await openPage((name === 'shipped' ? shipped : hostile) + path);
        expect(await listViolations(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        await page.setViewportSize({ width: 1280, height: 800 });
        expect(await listViolations(page, { runOnly: COLOUR_RULES })).toEqual([]);
      },
    );
  });
}
