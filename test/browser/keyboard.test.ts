import { describe, expect } from 'vitest';
import { test } from './open-page.ts';

/** A page of each kind; those that list every row of a report would take hundreds of steps of the same sort. */
const PAGES = [
  'index.html',
  'xa/khanh-hoa-vinh-thanh/index.html',
  'phuong-phap/index.html',
  'ky/2023-q3/index.html',
  'linh-vuc/ho-tich/index.html',
  'so-sanh/index.html',
  'du-lieu/index.html',
  'tiep-can/index.html',
  'niem-yet/khanh-hoa-vinh-thanh/index.html',
  'chia-se/xa/khanh-hoa-vinh-thanh/index.html',
  'nhung/xa/khanh-hoa-vinh-thanh/index.html',
  'tep/khanh-hoa-vinh-thanh.html',
];

describe.concurrent('by keyboard', () => {
  test('the first stop leads past the navigation', async ({ openPage, shipped }) => {
    const { page } = await openPage(shipped);
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip');
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  });

  test.for(PAGES)(
    'every control of %s is reached in reading order and seen',
    async (path, { openPage, shipped }) => {
      const { page } = await openPage(shipped + path);
      const controls = await page.evaluate(() => {
        const all = [
          ...document.querySelectorAll<HTMLElement>(
            'a[href], button, input, select, textarea, summary, [tabindex="0"]',
          ),
        ];
        const shown = all.filter((control) => control.checkVisibility());
        shown.forEach((control, index) => {
          control.setAttribute('data-stop', String(index));
        });
        return shown.length;
      });
      expect(controls).toBeGreaterThan(1);
      for (let stop = 0; stop < controls; stop += 1) {
        await page.keyboard.press('Tab');
        const seen = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement;
          const { top, bottom } = element.getBoundingClientRect();
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return {
            stop: element.getAttribute('data-stop'),
            isInView: bottom > 0 && top < innerHeight,
            outline: `${outlineWidth} ${outlineStyle}`,
          };
        });
        expect(seen).toEqual({ stop: String(stop), isInView: true, outline: '3px solid' });
      }
    },
  );
});
