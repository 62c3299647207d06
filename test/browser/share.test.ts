import { globSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject } from 'vitest';
import { test } from './open-page.ts';

const PATH = 'chia-se/xa/khanh-hoa-vinh-thanh/index.html';

describe('codes to copy', () => {
  test('name the place where the site is served, and go to the clipboard at a press', async ({
    openPage,
    shipped,
  }) => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const { page, log } = await openPage(shipped + PATH, { permissions });
    const buttons = page.getByRole('button', { name: 'Sao chép' });
    expect(await buttons.count()).toBe(2);
    await buttons.nth(1).press('Enter');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator('#ma-huy-hieu').inputValue());
    expect(copied).toContain(`<a href="${shipped}xa/khanh-hoa-vinh-thanh/index.html"><img`);
    expect(await page.getByRole('status').textContent()).toBe('Đã sao chép.');
    expect(log.complaints).toEqual([]);
  });

  test('are selected where the browser copies nothing', async ({ openPage, shipped }) => {
    const { page } = await openPage(shipped + PATH);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: 'Sao chép' }).first().click();
    const selected = await page.locator('#ma-khung').evaluate((field: HTMLTextAreaElement) => ({
      text: field.value.slice(field.selectionStart, field.selectionEnd),
      isFocused: field === document.activeElement,
    }));
    expect(selected).toEqual({ text: await page.locator('#ma-khung').inputValue(), isFocused: true });
    expect(await page.getByRole('status').textContent()).toContain('Ctrl+C');
  });

  test('say what to put in their place where the page is a file', async ({ openPage }) => {
    const address = pathToFileURL(`${inject('shippedSite')}/${PATH}`).href;
    const { page } = await openPage(address);
    const code = await page.locator('#ma-khung').inputValue();
    expect(code).toContain('src="ĐỊA-CHỈ-TRANG/nhung/xa/khanh-hoa-vinh-thanh/index.html"');
    expect(await page.locator('main').innerText()).toContain('Nếu trong mã còn chữ ĐỊA-CHỈ-TRANG/');
  });
});

describe('the file to carry away', () => {
  test.for(['shipped', 'hostile', 'demo'] as const)(
    'of the %s site opens from a disk and asks for nothing',
    async (name, { openPage, given }) => {
      const folder = given[name];
      const files = globSync('tep/*.html', { cwd: folder }).sort();
      const shown = name === 'demo' ? files.filter((_, index) => index % 12 === 0) : files;
      expect(shown.length).toBeGreaterThan(1);
      const { page, log } = await openPage('about:blank');
      for (const file of shown) {
        log.requests.length = 0;
        const address = pathToFileURL(`${folder}/${file}`).href;
        await page.goto(address);
        expect(log.requests.map((request) => request.url())).toEqual([address]);
        expect(await page.locator('section.rate').count()).toBe(3);
        for (const link of await page.locator('nav a').all()) await link.click();
      }
      expect(log.complaints).toEqual([]);
    },
  );

  test('prints on A4 with its chart whole', async ({ openPage, demo }) => {
    const { page } = await openPage(`${demo}tep/tinh-mau-an-binh.html`, {
      viewport: { width: 688, height: 1009 },
    });
    await page.emulateMedia({ media: 'print' });
    const printed = await page.evaluate(() => ({
      navigation: [...document.querySelectorAll('nav, .skip')].filter((part) => part.checkVisibility())
        .length,
      isWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      breaks: Array.from(document.querySelectorAll('figure'), (chart) => getComputedStyle(chart).breakInside),
    }));
    expect(printed).toEqual({ navigation: 0, isWide: false, breaks: ['avoid'] });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/gu)?.length).toBeLessThanOrEqual(5);
  });
});
