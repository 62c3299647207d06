import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { listFiles } from '../site/read-site.ts';
import { test } from './open-page.ts';

/** On both sides of every width at which a code changes its height, and what lies between. */
const WIDTHS = [280, 320, 359, 360, 479, 480, 600, 719, 720, 1000];
const shares = (folder: string) => listFiles(folder).filter((file) => file.startsWith('chia-se/'));
/** One commune in twelve of the made-up province, one period in nine. */
const some = (files: readonly string[]) =>
  files.filter((file, index) => index % (file.includes('/xa/') ? 12 : 9) === 0);

const sites = {
  shipped: shares(inject('shippedSite')),
  hostile: shares(inject('hostileSite')),
  demo: some(shares(inject('demoSite'))),
};

/** A portal's page on the site's own host, so that the frame's content can be measured. */
async function openPortal(page: Page, site: string): Promise<void> {
  await page.route(`${site}portal`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Cổng</title><div></div>' }),
  );
  await page.goto(`${site}portal`);
}

/** Pastes a code; how much is left of the frame's height, and of its width, at each width of its place. */
function measureFrame(page: Page, code: string, widths: readonly number[]) {
  return page.evaluate(
    async ([markup, all]) => {
      const place = document.querySelector('div');
      if (place === null) throw new Error('no place');
      place.innerHTML = markup.replace('loading="lazy"', '');
      const frame = place.querySelector('iframe');
      if (frame === null) throw new Error('no frame');
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      return all.map((width) => {
        place.style.width = `${width}px`;
        const { clientHeight, clientWidth, contentDocument } = frame;
        const main = contentDocument?.querySelector('main');
        const root = contentDocument?.documentElement;
        return {
          width,
          left: clientHeight - Math.ceil(main?.getBoundingClientRect().bottom ?? 9e9),
          isCut: (root?.scrollHeight ?? 9e9) > clientHeight || (root?.scrollWidth ?? 9e9) > clientWidth,
        };
      });
    },
    [code, widths] as const,
  );
}

describe.each(['shipped', 'hostile', 'demo'] as const)('frames of the %s site', (name) => {
  test('fit the height that their code states at every width', async ({
    openPage,
    shipped,
    hostile,
    demo,
  }) => {
    const site = { shipped, hostile, demo }[name];
    const { page, log } = await openPage(`${site}index.html`, { viewport: { width: 1200, height: 900 } });
    expect(sites[name].length).toBeGreaterThan(5);
    for (const file of sites[name]) {
      await page.goto(site + file);
      const code = await page.locator('#ma-khung').inputValue();
      await openPortal(page, site);
      for (const { width, left, isCut } of await measureFrame(page, code, WIDTHS)) {
        expect(isCut, `${file} at ${width}`).toBe(false);
        expect(left, `${file} at ${width}`).toBeGreaterThanOrEqual(0);
        // Room for longer sentences of later periods, but no empty half.
        expect(left, `${file} at ${width}`).toBeLessThan(420);
      }
    }
    expect(log.complaints).toEqual([]);
  });

  test('shows its badges whole, as pictures', async ({ openPage, shipped, hostile, demo }) => {
    const site = { shipped, hostile, demo }[name];
    const { page } = await openPage(`${site}index.html`);
    for (const file of sites[name].filter((one) => one.includes('/xa/'))) {
      await page.goto(site + file);
      const image = await page.locator('img.badge').evaluate(async (element: HTMLImageElement) => {
        await element.decode();
        return [element.naturalWidth, element.naturalHeight, element.width, element.height];
      });
      expect(image[0]).toBeGreaterThanOrEqual(300);
      expect((image[2] ?? 0) / (image[3] ?? 1)).toBeCloseTo((image[0] ?? 0) / (image[1] ?? 1), 1);
      await page.goto(site + file.replace('chia-se/', 'nhung/').replace('index.html', 'huy-hieu.svg'));
      const outside = await page.evaluate(() => {
        const { width, height } = document.documentElement.getBoundingClientRect();
        return Array.from(document.querySelectorAll('text'), (text) => ({
          text: text.textContent,
          box: text.getBBox(),
        }))
          .filter(({ box }) => box.x + box.width > width - 6 || box.y + box.height > height)
          .map(({ text }) => text);
      });
      expect(outside, file).toEqual([]);
    }
  });
});

test('a frame is light on a reader who likes dark, as the page around it is', async ({
  openPage,
  shipped,
}) => {
  const { page } = await openPage(`${shipped}nhung/xa/khanh-hoa-vinh-thanh/index.html`, {
    colorScheme: 'dark',
  });
  const colors = await page.evaluate(() => {
    const { backgroundColor, color, colorScheme } = getComputedStyle(document.documentElement);
    return { backgroundColor, color, colorScheme };
  });
  expect(colors).toEqual({
    backgroundColor: 'rgb(255, 255, 255)',
    color: 'rgb(26, 31, 36)',
    colorScheme: 'light',
  });
});
