import { expect, it } from 'vitest';
import { buildCard, linkToCard } from '../../src/views/card-view.ts';
import { findModel, loadSite, plain, writeMonth } from './load-site.ts';

async function readCard(counts: string) {
  const site = await loadSite({ rows: [writeMonth('mau-an', '05', counts)] });
  const { commune } = findModel(site, 'mau-an', '2025-05');
  const { title, lines, rates } = buildCard(site, commune.id);
  const said = rates.map(({ name, value, lines }) => plain([name, value, ...lines].join(' | ')));
  return { title, lines: lines.map(plain), said, alt: plain(linkToCard(site, commune.id).alt) };
}

it('has the commune, its place, the period with its days and both rates with their counts', async () => {
  expect(await readCard('1134,233,7,1117,1117')).toEqual({
    title: 'Xã An',
    lines: ['Mẫu', 'Tháng 5 năm 2025 (1/5 – 31/5/2025)'],
    said: [
      'Nộp hồ sơ trực tuyến | 20,67 % | 233/1.127 mới tiếp nhận',
      'Trả kết quả đúng hạn | 100 % | 1.117/1.117 đã giải quyết',
    ],
    alt:
      'Xã An (Mẫu), tháng 5 năm 2025. Nộp hồ sơ trực tuyến: 20,67 % (233/1.127 mới tiếp nhận). ' +
      'Trả kết quả đúng hạn: 100 % (1.117/1.117 đã giải quyết).',
  });
});

it.each([
  ['0 %', '10,0,0,10,0', '0 % | 0/10 mới tiếp nhận', '0 % | 0/10 đã giải quyết'],
  ['nothing to count', '0,0,0,0,0', 'không phát sinh', 'không phát sinh'],
  ['nothing said', '10,,,10,', 'không có số liệu', 'không có số liệu'],
])('keeps %s apart from the other states', async (_, counts, online, onTime) => {
  expect((await readCard(counts)).said).toEqual([
    `Nộp hồ sơ trực tuyến | ${online}`,
    `Trả kết quả đúng hạn | ${onTime}`,
  ]);
});

it('gives another formula with its name where the usual one cannot be reckoned', async () => {
  const { said } = await readCard('652,526,,,648');
  expect(said).toEqual([
    'Nộp hồ sơ trực tuyến | 80,67 % | 526/652 tổng tiếp nhận',
    'Trả kết quả đúng hạn | không có số liệu | Cách B: 99,39 % | 648/652 hồ sơ',
  ]);
});

it('lets the site stand for a commune without reports', async () => {
  const site = await loadSite({ rows: [writeMonth('mau-an', '05', '10,5,0,8,8')] });
  const other = [...site.dataset.communes.keys()].find((id) => !site.byCommune.has(id)) ?? null;
  expect(other).not.toBeNull();
  expect(linkToCard(site, other)).toEqual({ address: 'anh/trang.png', alt: 'Cải cách hành chính cấp xã' });
  expect(buildCard(site, other)).toEqual(buildCard(site, null));
  expect(buildCard(site, null).rates).toEqual([]);
});
