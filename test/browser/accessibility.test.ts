import { describe, expect, inject } from 'vitest';
import { listSamplePages } from './list-pages.ts';
import { listViolations } from './list-violations.ts';
import { test } from './open-page.ts';

/** The rules whose verdict depends on colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

for (const [name, folder] of [
  ['shipped', inject('shippedSite')],
  ['hostile', inject('hostileSite')],
] as const) {
  describe.concurrent(`${name} site`, () => {
    test.for(listSamplePages(folder))(
      '%s breaks no rule in light and in dark',
      async (path, { openPage, shipped, hostile }) => {
        const { page } = await openPage((name === 'shipped' ? shipped : hostile) + path);
        expect(await listViolations(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await listViolations(page, COLOUR_RULES)).toEqual([]);
      },
    );
  });
}
