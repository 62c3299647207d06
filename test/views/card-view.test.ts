import { describe, expect, it } from 'vitest';
import {
  linkToCard,
  linkToCommuneCard,
  linkToProvinceCard,
  listCardSubjects,
} from '../../src/views/card-links.ts';
import { buildCard, type CardSubject } from '../../src/views/card-view.ts';
import type { SiteModel } from '../../src/views/site-model.ts';
import { listProvinceParts } from '../../src/views/site-parts.ts';
import { COMMUNES, findModel, loadSite, plain, writeMonth } from './load-site.ts';

function sayCard(site: SiteModel, subject: CardSubject) {
  const { title, lines, rates } = buildCard(site, subject);
  const said = rates.map(({ name, value, lines }) => plain([name, value, ...lines].join(' | ')));
  return { title, lines: lines.map(plain), said, alt: plain(linkToCard(site, subject).alt) };
}

async function readCard(counts: string) {
  const site = await loadSite({ rows: [writeMonth('mau-an', '05', counts)] });
  return sayCard(site, findModel(site, 'mau-an', '2025-05'));
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
  const [other] = [...site.dataset.communes.keys()].filter((id) => !site.byCommune.has(id));
  if (other === undefined) throw new Error('every commune reports');
  expect(linkToCommuneCard(site, other)).toEqual({
    address: 'anh/trang.png',
    alt: 'Cải cách hành chính cấp xã',
  });
  expect(buildCard(site, null).rates).toEqual([]);
});

describe('the card of a province', () => {
  // Online: (60 + 30) / ((110 − 10) + (60 − 0)) = 90/160 = 56,25 %; on time: (90 + 40) / (100 + 50) = 130/150 = 86,67 %.
  const rows = [
    writeMonth('mau-an', '04', '500,0,0,500,0'),
    writeMonth('mau-an', '05', '110,60,10,100,90'),
    writeMonth('mau-binh', '05', '60,30,0,50,40'),
    writeMonth('mau-chau', '04', '500,0,0,500,0'),
  ];

  it('adds up the latest period of those that reported it, and says how many of all they are', async () => {
    const site = await loadSite({ rows });
    expect(sayCard(site, site.findProvinceStanding('Mẫu'))).toEqual({
      title: 'Mẫu',
      lines: ['Cộng số liệu của 2 trên 3 xã, phường', 'Tháng 5 năm 2025 (1/5 – 31/5/2025)'],
      said: [
        'Nộp hồ sơ trực tuyến | 56,25 % | 90/160 mới tiếp nhận',
        'Trả kết quả đúng hạn | 86,67 % | 130/150 đã giải quyết',
      ],
      alt:
        'Mẫu, tháng 5 năm 2025: cộng số liệu của 2 trên 3 xã, phường. ' +
        'Nộp hồ sơ trực tuyến: 56,25 % (90/160 mới tiếp nhận). ' +
        'Trả kết quả đúng hạn: 86,67 % (130/150 đã giải quyết).',
    });
    expect(linkToProvinceCard(site, 'Mẫu').address).toBe('anh/tinh/mau.png');
  });

  it('says of how many a rate is that not all of them give', async () => {
    const site = await loadSite({ rows: [...rows.slice(0, 2), writeMonth('mau-binh', '05', '60,30,0,,')] });
    expect(sayCard(site, site.findProvinceStanding('Mẫu')).said).toEqual([
      'Nộp hồ sơ trực tuyến | 56,25 % | 90/160 mới tiếp nhận',
      'Trả kết quả đúng hạn | 90 % | 90/100 đã giải quyết | 1 đơn vị có số liệu',
    ]);
  });

  it('keeps nothing to count apart from nothing said', async () => {
    const site = await loadSite({
      rows: [writeMonth('mau-an', '05', '0,0,0,,'), writeMonth('mau-binh', '05', '0,0,0,,')],
    });
    expect(sayCard(site, site.findProvinceStanding('Mẫu')).said).toEqual([
      'Nộp hồ sơ trực tuyến | không phát sinh',
      'Trả kết quả đúng hạn | không có số liệu',
    ]);
  });

  it('is that of the site where no commune has a report', async () => {
    const site = await loadSite({ rows });
    expect(site.findProvinceStanding('Khác')).toBeNull();
    expect(linkToProvinceCard(site, 'Khác').address).toBe('anh/trang.png');
  });
});

it.each([
  [300, 'anh/xa/x-0.png', 302],
  [301, 'anh/tinh/mau.png', 2],
])('stands for each of %i communes with reports: %s', async (count, address, cardCount) => {
  const [header = ''] = COMMUNES.split('\n');
  const ids = Array.from({ length: count }, (_, index) => `x-${index}`);
  const communes = [header, ...ids.map((id) => `${id},${id},xã,,Mẫu,,,,,`)].join('\n');
  const site = await loadSite({ communes, rows: ids.map((id) => writeMonth(id, '05', '10,5,0,8,8')) });
  const [first] = site.byCommune.keys();
  expect(first && linkToCommuneCard(site, first).address).toBe(address);
  const parts = [null, ...listProvinceParts(site)];
  expect(parts.flatMap((part) => listCardSubjects(site, part))).toHaveLength(cardCount);
});
