import { expect, it } from 'vitest';
import { buildOverviewView } from '../../src/views/overview-view.ts';
import { buildProvinceView, listProvincePages } from '../../src/views/province-view.ts';
import type { SiteModel } from '../../src/views/site-model.ts';
import { COMMUNES, HEADER, loadSite, plain, writeMonth } from './load-site.ts';

function viewProvince(site: SiteModel, name: string) {
  const [page] = listProvincePages(site).filter((one) => one.name === name);
  if (page === undefined) throw new Error(`no province ${name}`);
  return buildProvinceView(site, page);
}

it('takes the communes of a province together by the latest period, of those that reported it', async () => {
  const rows = [
    writeMonth('mau-an', '05', '110,60,10,100,90'),
    writeMonth('mau-binh', '05', '60,30,0,50,40'),
    writeMonth('mau-chau', '04', '500,0,0,500,0'),
  ];
  const { summary, comparison, withoutReports } = viewProvince(await loadSite({ rows }), 'Mẫu');
  expect(plain(summary?.lead ?? '')).toBe(
    '2 trên 3 xã, phường có báo cáo tháng 5 năm 2025 (1/5 – 31/5/2025). Cộng số liệu của các đơn vị ấy:',
  );
  // (90 + 40) / (100 + 50); the middle of 90 % and 80 %
  expect(plain(summary?.sentences[0] ?? '')).toBe(
    'Trả kết quả đúng hạn: mức chung 86,67 % (130/150 hồ sơ), trung vị 85 %; có số liệu: 2 trên 3 đơn vị.',
  );
  expect(summary?.period.href).toBe('../../ky/2025-05/index.html');
  expect(comparison?.table.rows).toHaveLength(3);
  expect(withoutReports).toEqual([]);
});

it('lists those without reports by themselves, and first those that there are', async () => {
  const communes = COMMUNES.replace('An,xã,,Mẫu,,,,', 'An,xã,,Mẫu,,,2025-06-30,');
  const site = await loadSite({ communes, rows: [writeMonth('mau-binh', '07', '60,30,0,50,40')] });
  const view = viewProvince(site, 'Mẫu');
  expect(view.summary).toBeNull();
  expect(view.withoutReports.map(({ text }) => text)).toEqual(['Phường Châu', 'Xã An']);
});

it('lists many periods of one kind year by year', async () => {
  const months = Array.from({ length: 13 }, (_, index) => {
    const month = `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    return `mau-an,${month},${month}-01,${month}-28,,10,5,0,8,8`;
  });
  const table = (rows: readonly string[]) => ({ 'reports/b.csv': [HEADER, ...rows].join('\n') });
  const listKinds = async (rows: readonly string[]) =>
    buildOverviewView(await loadSite({ files: table(rows) })).periods.map(({ kind, links }) => [
      kind,
      links.length,
    ]);
  expect(await listKinds(months)).toEqual([
    ['Tháng, năm 2025', 1],
    ['Tháng, năm 2024', 12],
  ]);
  expect(await listKinds(months.slice(1))).toEqual([['Tháng', 12]]);
});
