import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { default as Axe, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Put into the page by its own script. */
    axe: typeof Axe;
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every violation as one line: the rule and the element. `runOnly` narrows it to some rules. */
export async function listViolations(page: Page, runOnly = TAGS): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(
    async (options: RunOptions) => {
      const { violations } = await window.axe.run(document, options);
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`));
    },
    { runOnly, preload: false },
  );
}
