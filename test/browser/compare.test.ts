import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { listViolations } from './list-violations.ts';
import { type PageLog, test } from './open-page.ts';

const PAGE = 'so-sanh/index.html';
const VT = 'khanh-hoa-vinh-thanh';
const CPN = 'khanh-hoa-cam-phuc-nam';
const DESKTOP = { viewport: { width: 1280, height: 900 } };

/** What the compare page loads of its own: the paths inside `so-sanh/`, in order. */
function listLoaded(log: PageLog): readonly string[] {
  return log.requests.flatMap((request) => /so-sanh\/(.*\.json)$/.exec(request.url())?.[1] ?? []);
}

async function readMain(page: Page): Promise<string> {
  return ((await page.locator('main').innerText()) ?? '').replaceAll('\u00a0', ' ');
}

/** Waits until the code has taken the form over: only then is there a list of communes. */
async function chooseProvince(page: Page, name: string): Promise<void> {
  await page.getByLabel('Tỉnh, thành phố').selectOption({ label: name });
  await page.getByRole('group', { name: /^Đơn vị của/ }).waitFor();
}

describe('the compare page', () => {
  test('loads nothing before a reader turns to its form, then only what is shown', async ({
    openPage,
    shipped,
  }) => {
    const { page, log } = await openPage(shipped + PAGE, DESKTOP);
    const first = log.requests.map((request) => request.url()).filter((url) => !url.endsWith('icon.svg'));
    expect(first).toEqual([shipped + PAGE]);
    await chooseProvince(page, 'Khánh Hòa (2)');
    expect(listLoaded(log)).toEqual(['tinh/khanh-hoa.json']);
    await page.getByRole('checkbox', { name: 'Xã Vĩnh Thạnh' }).check();
    await page.locator('#bieu-do svg[role=img]').waitFor();
    expect(listLoaded(log)).toEqual(['tinh/khanh-hoa.json', `xa/${VT}.json`, 'chi-tieu.json']);
    await expect.poll(() => new URL(page.url()).search).toBe(`?tinh=khanh-hoa&xa=${VT}`);
    expect(log.complaints).toEqual([]);
  });

  test('shows one commune: sentence, picture and table with counts, each number leading to its source', async ({
    openPage,
    shipped,
  }) => {
    const { page, log } = await openPage(`${shipped}${PAGE}?xa=${VT}&ty-le=online-new`, DESKTOP);
    await page.locator('#bieu-do svg[role=img]').waitFor();
    // VT: 233 online of 1.134 − 7 newly received.
    expect(await readMain(page)).toContain('Xã Vĩnh Thạnh, quý III năm 2023: 20,67 % (233/1.127 hồ sơ).');
    const cell = page.getByRole('cell', { name: '20,67' });
    expect((await cell.innerText()).replaceAll('\u00a0', ' ')).toMatch(/20,67 %\s+233\/1\.127/);
    await cell.getByRole('link').click();
    expect(new URL(page.url()).hash).toBe('#nguon-online-new');
    expect(await page.locator('#nguon-online-new').innerText()).toContain('233 ÷ (1.134 − 7)');
    expect(log.complaints).toEqual([]);
  });

  test('says that the shipped reports are not comparable, and why, and draws nothing', async ({
    openPage,
    shipped,
  }) => {
    const { page, log } = await openPage(`${shipped}${PAGE}?xa=${CPN},${VT}`, DESKTOP);
    await page.getByRole('table').waitFor();
    const text = await readMain(page);
    expect(text).toContain('Các đơn vị đã chọn không có kỳ nào so được với nhau');
    // 14/6/2023 − 15/12/2022 = 181 days; 13/9/2023 − 14/6/2023 = 91 days.
    expect(text).toContain(
      'không so được với Phường Cam Phúc Nam (6 tháng đầu năm 2023, 15/12/2022 – 14/6/2023): khác loại kỳ (quý và 6 tháng); một bên là số lũy kế, một bên là số riêng trong kỳ; ngày bắt đầu lệch nhau 181 ngày; ngày kết thúc lệch nhau 91 ngày.',
    );
    expect(text).not.toMatch(/cao hơn|thấp hơn/);
    expect(await page.locator('main svg').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Tải bảng này (CSV)' }).count()).toBe(1);
    expect(listLoaded(log).filter((file) => file.startsWith('xa/'))).toEqual([
      `xa/${CPN}.json`,
      `xa/${VT}.json`,
    ]);
    expect(log.complaints).toEqual([]);
  });

  test('follows the back button, and a reload shows the same', async ({ openPage, shipped }) => {
    const { page } = await openPage(shipped + PAGE, DESKTOP);
    await chooseProvince(page, 'Khánh Hòa (2)');
    await page.getByRole('checkbox', { name: 'Xã Vĩnh Thạnh' }).check();
    await page.locator('#bieu-do').waitFor();
    await page.waitForURL(/xa=/);
    await page.getByLabel('Tỷ lệ hoặc chỉ tiêu').selectOption('online-all');
    await page.getByRole('cell', { name: '20,55' }).waitFor();
    await page.waitForURL(/ty-le=online-all/);
    const shown = await readMain(page);
    await page.reload();
    await page.getByRole('cell', { name: '20,55' }).waitFor();
    await page.getByRole('group', { name: /^Đơn vị của/ }).waitFor();
    await expect.poll(() => readMain(page)).toBe(shown);
    await page.goBack();
    await page.getByRole('cell', { name: '1.117/1.117' }).waitFor();
    expect(await page.getByLabel('Tỷ lệ hoặc chỉ tiêu').inputValue()).toBe('on-time-a');
    await page.goBack();
    await expect.poll(() => page.getByRole('table').count()).toBe(0);
    expect(await page.getByRole('checkbox', { name: 'Xã Vĩnh Thạnh' }).isChecked()).toBe(false);
  });

  test('keeps what was chosen before its code had come', async ({ openPage, shipped }) => {
    const { page } = await openPage(shipped + PAGE, DESKTOP);
    await page.route('**/_astro/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await page.getByLabel('Loại kỳ').selectOption('quarter');
    // Its code comes in files that load one another, each as late.
    await expect.poll(() => new URL(page.url()).search, { timeout: 10_000 }).toBe('?ky=quy');
    expect(await page.getByLabel('Loại kỳ').inputValue()).toBe('quarter');
  });

  test('works from the keyboard alone, and says what changed', async ({ openPage, shipped }) => {
    const { page } = await openPage(shipped + PAGE, DESKTOP);
    await page.getByLabel('Tỉnh, thành phố').focus();
    await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
    await page.keyboard.type('Khánh');
    await page.getByRole('group', { name: 'Đơn vị của Khánh Hòa' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('vinh');
    expect(await page.getByRole('checkbox').count()).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.locator('#bieu-do').waitFor();
    await expect
      .poll(() => page.locator('.compare [aria-live=polite]').textContent())
      .toContain('Xã Vĩnh Thạnh, quý III năm 2023: 100');
    const checkbox = page.getByRole('checkbox', { name: 'Xã Vĩnh Thạnh' });
    expect(await checkbox.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Bỏ Xã Vĩnh Thạnh' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('table').count()).toBe(0);
    const province = page.getByLabel('Tỉnh, thành phố');
    expect(await province.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('says what it could not follow in an address', async ({ openPage, shipped }) => {
    const { page } = await openPage(`${shipped}${PAGE}?ty-le=cach-z&ky=tuan`, DESKTOP);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toBe(
      'Không có tỷ lệ, chỉ tiêu “cach-z” như địa chỉ ghi; đang dùng Trả kết quả đúng hạn: Cách A.\n\nKhông có loại kỳ “tuan” như địa chỉ ghi; trang tự chọn loại kỳ.',
    );
  });

  test('says that a commune is unknown', async ({ openPage, shipped }) => {
    const { page } = await openPage(`${shipped}${PAGE}?xa=khong-co`, DESKTOP);
    await page.getByText('Không có số liệu của đơn vị nào mang mã “khong-co”.').waitFor();
  });

  test('offers to try again what could not be loaded, and shows the rest', async ({ openPage, shipped }) => {
    const { page } = await openPage(shipped + PAGE, DESKTOP);
    await page.route(`**/xa/${VT}.json`, (route) => route.abort());
    await page.goto(`${shipped}${PAGE}?xa=${VT},${CPN}`);
    await page.getByText(`Không tải được số liệu của`).waitFor();
    await page.getByRole('cell', { name: '478/478' }).waitFor();
    await page.unroute(`**/xa/${VT}.json`);
    await page.getByRole('button', { name: 'Tải lại' }).click();
    await page.getByRole('cell', { name: '1.117/1.117' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('breaks no accessibility rule and fits a phone while it compares', async ({ openPage, shipped }) => {
    const { page } = await openPage(`${shipped}${PAGE}?xa=${VT}&ty-le=online-new`);
    await page.locator('#bieu-do svg[role=img]').waitFor();
    await page.getByRole('checkbox').first().waitFor();
    expect(await listViolations(page)).toEqual([]);
    for (const width of [320, 360, 640]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBe(width);
    }
    for (const control of await page.locator('.compare :is(select, button, li label)').all()) {
      expect((await control.boundingBox())?.height, await control.innerText()).toBeGreaterThanOrEqual(44);
    }
  });

  test('takes the table away under a name that says what it is', async ({ openPage, shipped }) => {
    const { page } = await openPage(`${shipped}${PAGE}?xa=${VT}&ty-le=online-new`, DESKTOP);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải CSV' }).click();
    expect((await waiting).suggestedFilename()).toBe(`so-sanh_online-new_quy_2023-09_2023-09_${VT}.csv`);
  });

  test('shows an indicator of an appendix', async ({ openPage, shipped }) => {
    const { page, log } = await openPage(`${shipped}${PAGE}?xa=${VT}&chi-tieu=ty-le-dung-han`, DESKTOP);
    await page.locator('#bieu-do svg[role=img]').waitFor();
    await expect.poll(() => readMain(page)).toMatch(/Xã Vĩnh Thạnh.*quý III năm 2023/);
    expect(await page.getByLabel('Tỷ lệ hoặc chỉ tiêu').inputValue()).toBe('chi-tieu:ty-le-dung-han');
    expect(log.complaints).toEqual([]);
  });

  test('shows hostile text as it was written', async ({ openPage, hostile }) => {
    const { page, log } = await openPage(`${hostile}${PAGE}?xa=a-mot`, DESKTOP);
    await page.getByRole('table').waitFor();
    expect(await readMain(page)).toContain('Xã <script>alert(1)</script>');
    expect(await page.locator('.compare script, .compare img, .compare iframe').count()).toBe(0);
    expect(log.complaints).toEqual([]);
  });

  for (const [where, options] of [
    ['without JavaScript', { javaScriptEnabled: false }],
    ['opened as a file', {}],
  ] as const) {
    test(`is a page of plain links ${where}`, async ({ openPage, shipped }) => {
      const folder = where === 'opened as a file' ? `${pathToFileURL(inject('shippedSite')).href}/` : shipped;
      const { page, log } = await openPage(folder + PAGE, options);
      expect(await page.locator('main :is(select, input, button):visible').count()).toBe(0);
      expect(await readMain(page)).toContain(
        'Những trang này đọc được cả khi tắt JavaScript hoặc mở từ đĩa:',
      );
      const names = await page.locator('main a').allInnerTexts();
      for (const name of ['Khánh Hòa', 'Quý III năm 2023', 'Hộ tịch', 'Danh sách chỉ tiêu']) {
        expect(names).toContain(name);
      }
      expect(log.complaints).toEqual([]);
    });
  }
});
