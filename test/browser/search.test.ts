import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, inject } from 'vitest';
import { listViolations } from './list-violations.ts';
import { type PageLog, test } from './open-page.ts';

const INDEX = '**/tim/chi-muc.json';
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const findBox = (page: Page) => page.locator('.find input');
const findOptions = (page: Page) => page.getByRole('listbox', { name: 'Kết quả tìm' }).getByRole('option');
const readStatus = (page: Page) => page.locator('.find [role=status]').textContent();

/** What was asked for beside the page and its icon: file names without the hash. */
function listLoaded(log: PageLog): readonly string[] {
  return log.requests
    .map((request) => new URL(request.url()).pathname.replace(/^.*\//, '').replace(/\.[\w-]{8}\.js$/, '.js'))
    .filter((name) => name !== '' && name !== 'index.html' && name !== 'icon.svg');
}

async function type(page: Page, text: string): Promise<void> {
  await findBox(page).click();
  await page.keyboard.type(text);
}

describe.concurrent('the search box', () => {
  test('loads nothing before it is touched, then its code and the index', async ({
    expect,
    openPage,
    shipped,
  }) => {
    const { page, log } = await openPage(shipped);
    expect(listLoaded(log)).toEqual([]);
    await type(page, 'cam');
    await findOptions(page).first().waitFor();
    expect(listLoaded(log)).toContain('find-commune.js');
    expect(listLoaded(log).filter((name) => name.endsWith('.json'))).toEqual(['chi-muc.json']);
    expect(listLoaded(log).filter((name) => /react|chart/i.test(name))).toEqual([]);
    expect(log.complaints).toEqual([]);
  });

  test('leads from the keyboard alone to the page of a commune', async ({ expect, openPage, shipped }) => {
    const { page, log } = await openPage(shipped, { viewport: { width: 1280, height: 900 } });
    for (let stop = 0; stop < 20; stop += 1) {
      await page.keyboard.press('Tab');
      if (await findBox(page).evaluate((box) => box === document.activeElement)) break;
    }
    await page.keyboard.type('kh hoa');
    await expect.poll(() => readStatus(page)).toMatch(/^Không tìm thấy/);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('khanh hoa');
    await expect.poll(() => findOptions(page).count()).toBe(4);
    expect(await readStatus(page)).toBe('Có 4 kết quả. Nhấn Enter để mở kết quả đầu.');
    // Living units first, each group in alphabetical order.
    expect(await findOptions(page).allInnerTexts()).toEqual([
      'Phường Cam Ranh\nKhánh Hòa',
      'Phường Tây Nha Trang\nKhánh Hòa',
      'Phường Cam Phúc Nam\nthành phố Cam Ranh, Khánh Hòa; nay thuộc phường Cam Ranh',
      'Xã Vĩnh Thạnh\nthành phố Nha Trang, Khánh Hòa; nay thuộc phường Tây Nha Trang',
    ]);
    const box = findBox(page);
    for (const [key, active] of [
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['End', null],
      ['ArrowUp', 3],
    ] as const) {
      await page.keyboard.press(key);
      const id = active === null ? null : await findOptions(page).nth(active).getAttribute('id');
      expect(await box.getAttribute('aria-activedescendant'), key).toBe(id);
    }
    expect(await page.locator('[aria-selected=true]').count()).toBe(1);
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${shipped}xa/khanh-hoa-vinh-thanh/index.html`);
    expect(log.complaints).toEqual([]);
  });

  test('goes to the first hit on Enter, be it pressed before the index is there', async ({
    expect,
    openPage,
    shipped,
  }) => {
    const { page } = await openPage(shipped);
    await page.route(INDEX, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      await route.continue();
    });
    await type(page, '22414');
    await expect.poll(() => readStatus(page)).toBe('Đang tải danh sách…');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${shipped}xa/khanh-hoa-cam-phuc-nam/index.html`);
  });

  test('tells a screen reader what it is, what is open and how many hits there are', async ({
    expect,
    openPage,
    shipped,
  }) => {
    const { page } = await openPage(shipped);
    await type(page, 'cam ranh');
    const box = page.getByRole('combobox', { name: 'Tên xã, phường, đặc khu hoặc mã số' });
    await expect.poll(() => box.getAttribute('aria-expanded')).toBe('true');
    const list = page.getByRole('listbox', { name: 'Kết quả tìm' });
    expect(await box.getAttribute('aria-controls')).toBe(await list.getAttribute('id'));
    expect(await box.getAttribute('aria-autocomplete')).toBe('list');
    // The ward of that name, then the unit of the district of that name.
    expect(await readStatus(page)).toBe('Có 2 kết quả. Nhấn Enter để mở kết quả đầu.');
    await page.keyboard.press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    expect(await list.isVisible()).toBe(false);
    expect(await box.inputValue()).toBe('cam ranh');
    await page.keyboard.press('ArrowDown');
    expect(await list.isVisible()).toBe(true);
    expect(await page.getByRole('option', { selected: true }).textContent()).toMatch(/^Phường Cam Ranh/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await box.inputValue()).toBe('');
    expect(await readStatus(page)).toMatch(/^Có dấu hay không dấu/);
    await page.keyboard.type('xyz');
    expect(await readStatus(page)).toMatch(/^Không tìm thấy\. Hãy gõ ngắn hơn/);
    expect(await box.getAttribute('aria-expanded')).toBe('false');
  });

  test('closes its list when the focus goes elsewhere', async ({ expect, openPage, shipped }) => {
    const { page } = await openPage(shipped);
    await type(page, 'cam');
    await findOptions(page).first().waitFor();
    await page.keyboard.press('Tab');
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
  });

  test('breaks no rule while its list is open, in any colours', async ({ expect, openPage, shipped }) => {
    const { page } = await openPage(shipped);
    await type(page, 'khanh hoa');
    await findOptions(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await listViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await listViolations(page, COLOUR_RULES)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await listViolations(page)).toEqual([]);
    const outline = await findOptions(page)
      .first()
      .evaluate((option) => getComputedStyle(option).outlineStyle);
    expect(outline).toBe('solid');
  });

  test('answers a finger, fits narrow screens and moves nothing below it', async ({
    expect,
    openPage,
    shipped,
  }) => {
    const { page } = await openPage(shipped, { hasTouch: true, viewport: { width: 320, height: 640 } });
    const below = page.locator('.facts').first();
    const before = await below.boundingBox();
    await findBox(page).tap();
    for (const text of ['cam ranh', 'xyz', 'khanh hoa']) {
      await findBox(page).fill(text);
      await expect.poll(() => readStatus(page)).toMatch(text === 'xyz' ? /^Không tìm/ : /^Có/);
      expect(await below.boundingBox(), text).toEqual(before);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    for (const target of [findBox(page), ...(await findOptions(page).all())]) {
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await findOptions(page).nth(3).tap();
    await page.waitForURL(`${shipped}xa/khanh-hoa-vinh-thanh/index.html`);
  });

  test('says that the index could not be loaded, and tries again', async ({ expect, openPage, shipped }) => {
    const { page } = await openPage(shipped);
    await page.route(INDEX, (route) => route.fulfill({ status: 404, body: '' }));
    await type(page, 'cam ranh');
    await expect.poll(() => readStatus(page)).toMatch(/^Chưa tải được danh sách để tìm/);
    expect(await page.getByRole('link', { name: 'Phường Cam Ranh', exact: true }).isVisible()).toBe(true);
    await page.unroute(INDEX);
    await page.keyboard.type(' ');
    await findOptions(page).first().waitFor();
  });

  test('says that its code could not be loaded', async ({ expect, openPage, shipped }) => {
    const { page } = await openPage(shipped);
    await page.route(/_astro\/find-commune/, (route) => route.abort());
    await findBox(page).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toMatch(/^Không tải được phần tìm kiếm/);
    expect(await page.getByRole('link', { name: 'Phường Cam Ranh', exact: true }).isVisible()).toBe(true);
  });

  test('shows hostile names as they were written', async ({ expect, openPage, hostile }) => {
    const { page, log } = await openPage(hostile);
    await type(page, 'alert(1)');
    await expect.poll(() => findOptions(page).count()).toBeGreaterThan(0);
    expect(await findOptions(page).first().textContent()).toContain('<script>alert(1)</script>');
    await findBox(page).fill('<img src=x onerror=alert(1)>');
    expect(await page.locator('.find :is(script, img, b)').count()).toBe(0);
    await findBox(page).fill('00001');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${hostile}xa/a-mot/index.html`);
    expect(log.complaints).toEqual([]);
  });

  for (const [where, options] of [
    ['without JavaScript', { javaScriptEnabled: false }],
    ['opened as a file', {}],
  ] as const) {
    test(`is not there ${where}: a plain list is`, async ({ expect, openPage, shipped }) => {
      const folder = where === 'opened as a file' ? `${pathToFileURL(inject('shippedSite')).href}/` : shipped;
      const { page, log } = await openPage(`${folder}index.html`, options);
      expect(await page.locator('main :is(input, [role=listbox], [role=status]):visible').count()).toBe(0);
      expect(await page.locator('#tim ~ dl').first().getByRole('link').allInnerTexts()).toContain(
        'Phường Cam Ranh',
      );
      expect(log.complaints).toEqual([]);
    });
  }
});
