import { describe, expect, it } from 'vitest';
import { buildPeriodView, listPeriodPages, type PeriodView } from '../../src/views/period-view.ts';
import { loadSite, plain, readRows } from './load-site.ts';

async function viewPeriod(...rows: readonly string[]): Promise<PeriodView> {
  const site = await loadSite({ rows });
  const [views] = [...site.byPeriod].map(([id, models]) =>
    listPeriodPages(id, models).map((page) => buildPeriodView(site, page)),
  );
  if (views?.[0] === undefined) throw new Error('no period');
  return views[0];
}

function report(commune: string, from: string, to: string, inTime = 810): string {
  return `${commune},2025-07,${from},${to},,,,,900,${inTime}`;
}

const listCommunes = ({ comparison }: PeriodView['groups'][number]) =>
  readRows(comparison?.table ?? null).map(([name]) => name?.split(' | ')[0]);

const MIDDLE = ['2025-07-15', '2025-08-14'] as const;
const CALENDAR = ['2025-07-02', '2025-07-31'] as const;
const ACROSS = ['2025-06-15', '2025-07-14'] as const;
const GROUPS =
  'Tên kỳ giống nhau nhưng ngày thật khác nhau: 2 nhóm dưới đây, mỗi nhóm gồm các báo cáo tính cùng khoảng ngày (lệch không quá 3 ngày) và cùng cách cộng dồn. Chỉ nên so trong một nhóm.';

describe('the page of a period', () => {
  it('has one group where the dates are alike up to the tolerance, and no warning', async () => {
    const view = await viewPeriod(
      report('mau-an', ...CALENDAR),
      report('mau-binh', '2025-07-04', '2025-07-31'),
      report('mau-chau', '2025-07-01', '2025-07-31'),
    );
    expect(view.lead).toBe('Có 3 báo cáo mang tên kỳ này.');
    expect(view.notice).toBe('');
    expect(view.spans).toBeNull();
    expect(view.groups.map(listCommunes)).toEqual([['Xã An', 'Xã Bình', 'Phường Châu']]);
    expect(view.groups[0]?.comparison?.spans).toBeNull();
    // 3 × 810/900
    expect(plain(view.groups[0]?.group?.sentences[0] ?? '')).toMatch(
      /^Trả kết quả đúng hạn: mức chung 90 % \(2\.430\/2\.700 hồ sơ\)/,
    );
  });

  it('keeps reports of other dates apart, each once, and draws their spans', async () => {
    const view = await viewPeriod(
      report('mau-an', ...CALENDAR),
      report('mau-binh', ...MIDDLE),
      report('mau-chau', ...MIDDLE),
    );
    expect(view.notice).toBe(GROUPS);
    expect(view.spans?.rows.map(({ label }) => label)).toEqual(['Xã An', 'Xã Bình', 'Phường Châu']);
    expect(view.groups.map(listCommunes)).toEqual([['Xã An'], ['Xã Bình', 'Phường Châu']]);
    expect(view.groups.map(({ title }) => plain(title))).toEqual([
      'Nhóm 2/7 – 31/7/2025, chỉ tính trong kỳ',
      'Nhóm 15/7 – 14/8/2025, chỉ tính trong kỳ',
    ]);
    expect(view.groups.map(({ group }) => group === null)).toEqual([true, false]);
  });

  it('judges nobody across two groups', async () => {
    const view = await viewPeriod(report('mau-an', ...CALENDAR, 900), report('mau-binh', ...MIDDLE, 100));
    expect(view.groups.map(({ group, whys }) => [group, whys])).toEqual([
      [null, []],
      [null, []],
    ]);
    const cells = view.groups.flatMap(({ comparison }) => readRows(comparison?.table ?? null)).flat();
    expect(cells.filter((text) => /cao hơn|thấp hơn|hạng \d/.test(text))).toEqual([]);
  });

  it('of one report says that there is nobody to compare with', async () => {
    const view = await viewPeriod(report('mau-an', ...CALENDAR));
    expect(view.notice).toBe('Chỉ có một báo cáo của kỳ này, nên chưa có đơn vị nào để so.');
  });
});

it('tells a long period on its first page, and lists each report once on the others', async () => {
  const ids = Array.from({ length: 30 }, (_, index) => `mau-${index + 10}`);
  const site = await loadSite({
    communes: [
      'id,name,kind,district,province,code,valid_from,valid_to,successor,website',
      ...ids.map((id) => `${id},${id},xã,,Mẫu,,,,,`),
    ].join('\n'),
    rows: ids.map((id) => report(id, ...CALENDAR)),
  });
  const pages = [...site.byPeriod].flatMap(([id, models]) => listPeriodPages(id, models));
  const views = pages.map((page) => buildPeriodView(site, page));
  expect(views.flatMap(({ groups }) => groups.flatMap(listCommunes))).toHaveLength(30);
  expect(views.map(({ groups }) => groups.some(({ group }) => group !== null))).toEqual(
    views.map((_, index) => index === 0),
  );
  expect(plain(views[0]?.groups[0]?.group?.sentences[0] ?? '')).toMatch(/có số liệu: 30 trên 30 đơn vị/);
});

describe('reports across 1/7/2025', () => {
  it('stand together, once and last, compared with nobody', async () => {
    const view = await viewPeriod(
      report('mau-an', ...ACROSS, 900),
      report('mau-binh', ...ACROSS, 100),
      report('mau-chau', ...CALENDAR),
      report('khac-dao', ...CALENDAR),
    );
    expect(view.groups.map(listCommunes)).toEqual([
      ['Phường Châu', 'Xã Đào'],
      ['Xã An', 'Xã Bình'],
    ]);
    expect(view.notice).toBe('');
    const across = view.groups[1];
    expect(across?.title).toBe(
      'Kỳ chứa ngày 1/7/2025: không thuộc riêng đơn vị cũ hay mới nào, không so với nhau',
    );
    expect(across).toMatchObject({ group: null, whys: [], comparison: { charts: [], note: null } });
    expect(
      readRows(across?.comparison?.table ?? null)
        .flat()
        .filter((text) => /hạng \d/.test(text)),
    ).toEqual([]);
  });

  it('of the very same days are not said to have different ones', async () => {
    const view = await viewPeriod(report('mau-an', ...ACROSS), report('mau-binh', ...ACROSS));
    expect(view.notice).toBe('');
    expect(view.groups).toHaveLength(1);
    expect(view.groups[0]?.comparison?.spans).toBeNull();
  });
});
