import { describe, expect, inject } from 'vitest';
import { DEMO_KINDS } from '../site/demo-pages.ts';
import { listSamplePages } from './list-pages.ts';
import { listViolations } from './list-violations.ts';
import { test } from './open-page.ts';

/** The rules whose verdict depends on colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
/** Who forces colours mostly forces dark ones; `ALL_PAGES=1` tries light ones, too. */
const FORCED = process.env['ALL_PAGES'] === '1' ? (['light', 'dark'] as const) : (['dark'] as const);

for (const [name, pages] of [
  ['shipped', listSamplePages(inject('shippedSite'))],
  ['hostile', listSamplePages(inject('hostileSite'))],
  ['demo', DEMO_KINDS],
] as const) {
  describe.concurrent(`${name} site`, () => {
    test.for(pages)(
      '%s breaks no rule in light, in dark and in forced colours',
      async (path, { openPage, shipped, hostile, demo }) => {
        const { page } = await openPage({ shipped, hostile, demo }[name] + path);
        expect(await listViolations(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await listViolations(page, COLOUR_RULES)).toEqual([]);
        for (const colorScheme of FORCED) {
          await page.emulateMedia({ colorScheme, forcedColors: 'active' });
          expect(await listViolations(page, COLOUR_RULES), `forced, ${colorScheme}`).toEqual([]);
        }
      },
    );
  });
}
