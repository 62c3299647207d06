import { describe, expect } from 'vitest';
import { formatCount } from '../../src/format/number.ts';
import { DEMO_FACTS } from '../demo/demo-facts.ts';
import { ROLES } from '../demo/demo-roles.ts';
import { test } from './open-page.ts';
import {
  findListed,
  findSheet,
  readOnTime,
  readRow,
  readText,
  sayBefore,
  sayCounts,
  sayRate,
} from './read-page.ts';

const { cumulativeMixedIn, contradiction, lateCorrection } = DEMO_FACTS;
const CONTRADICTED = 'ít nhất một trong hai số có điểm chưa khớp';

describe.concurrent('the month that holds a cumulative figure', () => {
  const page2024 = `xa/${cumulativeMixedIn.communeId}/nam-2024/index.html`;

  test('is found to exceed the quarter that contains it, beside its rate', async ({ openPage, demo }) => {
    const { page } = await openPage(demo + page2024);
    const sheet = findSheet(page, 'Tháng 5 năm 2024');
    const { stated } = cumulativeMixedIn;
    const text = await readText(sheet);
    expect(text).toContain('Điểm chưa khớp');
    const resolved = formatCount(stated.denominator);
    expect(text).toMatch(
      new RegExp(`Báo cáo ghi ${resolved} hồ sơ đã giải quyết, lớn hơn [\\d.]+ của cả quý II năm 2024`, 'u'),
    );
    const { now, previous, lastYear } = await readOnTime(sheet);
    expect(now, 'as stated, not repaired').toContain(`${sayRate(stated)} ${sayCounts(stated)}`);
    expect(previous).toContain(CONTRADICTED);
    expect(lastYear).toContain(CONTRADICTED);
    const after = await readOnTime(findSheet(page, 'Tháng 6 năm 2024'));
    expect(after.previous).toContain(`${sayBefore(stated, 'tháng 5 năm 2024')}; ${CONTRADICTED}`);
    expect(after.lastYear).not.toContain(CONTRADICTED);
  });

  test('the quarter, true itself, is found not to be the sum of its months', async ({ openPage, demo }) => {
    const { page } = await openPage(demo + page2024);
    const text = await readText(findSheet(page, 'Quý II năm 2024'));
    const added = new RegExp(
      `cộng tháng 4 năm 2024 \\([\\d.]+\\), tháng 5 năm 2024 \\(${formatCount(cumulativeMixedIn.stated.denominator)}\\) và tháng 6 năm 2024`,
      'u',
    );
    expect(text).toMatch(added);
    for (const period of ['Tháng 4 năm 2024', 'Quý III năm 2024', 'Năm 2024'])
      expect(await readText(findSheet(page, period))).not.toContain('Điểm chưa khớp');
  });

  test('stands on the page of all findings, which leads back to it', async ({ openPage, demo }) => {
    const { page } = await openPage(`${demo}phat-hien/index.html`);
    const name = `Xã ${ROLES.cumulativeMixedIn}, tháng 5 năm 2024`;
    const row = await readRow(page, 'Theo báo cáo', name);
    expect(Number(row['Số điểm'])).toBeGreaterThan(1);
    expect(row['Mức nặng nhất']).toBe('Không thể có');
    await page.getByRole('link', { name }).click();
    await page.waitForURL(new RegExp(page2024, 'u'));
    const target = page.locator(':target');
    expect(await target.isVisible()).toBe(true);
    expect(await readText(target)).toContain('Điểm chưa khớp');
    const sheet = findSheet(page, 'Tháng 5 năm 2024');
    expect(await sheet.locator(':target').count()).toBe(1);
  });
});

describe.concurrent('the contradictions', () => {
  const page2024 = `xa/${contradiction.communeId}/nam-2024/index.html`;

  test('more on time than resolved is impossible, and compared with nothing', async ({ openPage, demo }) => {
    const { page } = await openPage(demo + page2024);
    const sheet = findSheet(page, 'Tháng 8 năm 2024');
    const { statedOnTime, resolved } = contradiction.part;
    expect(await readText(sheet)).toContain(
      `Không thể có: Tổng cộng: báo cáo ghi ${formatCount(statedOnTime)} hồ sơ giải quyết đúng hạn, lớn hơn tổng chứa nó là ${formatCount(resolved)} hồ sơ đã giải quyết`,
    );
    const { previous, lastYear, group } = await readOnTime(sheet);
    expect(previous).toMatch(/^số liệu mâu thuẫn nên không so/u);
    expect(lastYear).toMatch(/^số liệu mâu thuẫn nên không so/u);
    expect(group).toMatch(/^số liệu mâu thuẫn nên không xếp nhóm/u);
    const after = await readOnTime(findSheet(page, 'Tháng 9 năm 2024'));
    expect(after.previous).toMatch(/^số liệu mâu thuẫn nên không so/u);
  });

  test('the impossible rate is in no pooled rate, and the page of the period counts without it', async ({
    openPage,
    demo,
  }) => {
    const { page } = await openPage(`${demo}ky/2024-08/index.html`);
    const onTime = await readText(page.getByText('Trả kết quả đúng hạn: mức chung'));
    // One fell silent in July; this one's on-time rate is impossible, its online rate is not.
    expect(onTime).toContain('98 trên 100 đơn vị');
    expect(await readText(page.getByText('Nộp hồ sơ trực tuyến: mức chung'))).toContain('99 trên 100 đơn vị');
    const row = await findListed(page, `${demo}ky/2024-08/index.html`, `Xã ${ROLES.contradiction}`);
    expect(row?.['Đúng hạn (cách A)']).toContain('mâu thuẫn');
    expect(Number(row?.['Điểm chưa khớp'])).toBeGreaterThan(0);
  });

  test('a total that is not the sum of its fields is told with both numbers', async ({ openPage, demo }) => {
    const { page } = await openPage(demo + page2024);
    const { statedOnline, sumOnline, statedDirect, sumDirect } = contradiction.total;
    const text = await readText(findSheet(page, 'Tháng 3 năm 2024'));
    expect(text).toContain(
      `Tổng cộng: báo cáo ghi ${formatCount(statedOnline)} hồ sơ tiếp nhận trực tuyến; cộng các lĩnh vực được ${formatCount(sumOnline)}`,
    );
    expect(text).toContain(
      `Tổng cộng: báo cáo ghi ${formatCount(statedDirect)} hồ sơ tiếp nhận trực tiếp, qua bưu chính; cộng các lĩnh vực được ${formatCount(sumDirect)}`,
    );
  });
});

test('a late correction: the new figure, and the note that names the old one', async ({ openPage, demo }) => {
  const { page } = await openPage(`${demo}xa/${lateCorrection.communeId}/nam-2024/index.html`);
  const sheet = findSheet(page, 'Tháng 2 năm 2024');
  expect(await readText(sheet)).toContain(lateCorrection.note);
  const row = await readRow(page, 'Số liệu gốc, tháng 2 năm 2024', 'Tổng');
  expect(row['Tiếp nhận']).toBe(formatCount(lateCorrection.received));
  expect(Object.values(row)).not.toContain(formatCount(lateCorrection.formerlyReceived));
  await page.goto(`${demo}xa/${lateCorrection.communeId}/nam-2023/index.html`);
  expect(await readText(page.locator('main'))).not.toContain('Đính chính');
});
