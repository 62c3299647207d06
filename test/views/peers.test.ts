import { describe, expect, it } from 'vitest';
import { buildPeriodView, listPeriodPages } from '../../src/views/period-view.ts';
import { COMMUNES, loadSite } from './load-site.ts';
import { THREE, viewSeptember, writeSeptember } from './view-september.ts';

describe('communes of two provinces', () => {
  const rows = [
    ...THREE,
    writeSeptember('khac-dao', ',,,1000,500'),
    writeSeptember('khac-giang', ',,,1000,700'),
  ];

  it('on one page are told together, not as the first province alone', async () => {
    // (905 + 900 + 600 + 500 + 700) / 5.000 = 3.605/5.000 = 72,1 %; the middle one is 70 %.
    const { sentences } = viewSeptember(await loadSite({ rows }));
    expect(sentences[0]).toBe(
      'Trả kết quả đúng hạn: mức chung 72,1 % (3.605/5.000 hồ sơ), trung vị 70 %; có số liệu: 5 trên 5 đơn vị. 2 cao hơn, 1 không khác đáng kể, 2 thấp hơn mức chung.',
    );
  });

  it('are listed as all, and province by province', async () => {
    // Khác: (500 + 700) / 2.000 = 60 %, two members: no bands
    const { peers } = viewSeptember(await loadSite({ rows }));
    const few = 'nhóm quá ít đơn vị để xếp';
    expect(peers.slice(0, 5)).toEqual([
      ['Trả kết quả đúng hạn'],
      [
        'Tất cả đơn vị có kỳ báo cáo so được',
        '72,1 % | 3.605/5.000 hồ sơ',
        '70 %',
        '5 trên 5 đơn vị',
        '2',
        '1',
        '2',
      ],
      ['Mẫu', '80,17 % | 2.405/3.000 hồ sơ', '90 %', '3 trên 3 đơn vị', '2', '0', '1'],
      ['Các xã của Mẫu', '90,25 % | 1.805/2.000 hồ sơ', '90,25 %', '2 trên 2 đơn vị', few, few, few],
      ['Khác', '60 % | 1.200/2.000 hồ sơ', '60 %', '2 trên 2 đơn vị', few, few, few],
    ]);
  });

  it('whose province is spelt in two ways are of one', async () => {
    const communes = COMMUNES.replaceAll(',Khác,', ',Hòa,').replace('Giang,xã,,Hòa', 'Giang,xã,,Hoà');
    const site = await loadSite({ rows, communes });
    const names = viewSeptember(site).peers.map(([name]) => name);
    expect(names.filter((name) => name === 'Hòa' || name === 'Hoà')).toHaveLength(3);
  });
});

describe('the online rate of a group', () => {
  // Of the new: An 500/900, Bình 600/800. Châu does not say what it carried over: only 300/1.000 of all.
  const rows = [
    writeSeptember('mau-an', '1000,500,100,,'),
    writeSeptember('mau-binh', '1000,600,200,,'),
    writeSeptember('mau-chau', '1000,300,,,'),
  ];

  it('is that which every member can give, and named where it is not the usual one', async () => {
    // (500 + 600 + 300) / 3.000 = 46,67 %
    const { sentences, charts, peers } = viewSeptember(await loadSite({ rows }));
    expect(sentences[1]).toBe(
      'Nộp hồ sơ trực tuyến (trực tuyến ÷ tổng tiếp nhận): mức chung 46,67 % (1.400/3.000 hồ sơ), trung vị 50 %; có số liệu: 3 trên 5 đơn vị. 1 cao hơn, 1 không khác đáng kể, 1 thấp hơn mức chung.',
    );
    expect(charts.map(({ axis }) => axis)).toEqual(['trực tuyến ÷ tổng tiếp nhận']);
    // The two xã can both give the usual one: (500 + 600) / (900 + 800) = 1.100/1.700 = 64,71 %
    const online = peers.slice(peers.findIndex(([name]) => name === 'Nộp hồ sơ trực tuyến') + 1);
    expect(online.slice(0, 2).map(([name, pooled]) => [name, pooled])).toEqual([
      ['Tất cả đơn vị có kỳ báo cáo so được | trực tuyến ÷ tổng tiếp nhận', '46,67 % | 1.400/3.000 hồ sơ'],
      ['Các xã của Mẫu', '64,71 % | 1.100/1.700 hồ sơ'],
    ]);
  });

  it('is not changed by a member that received nothing new', async () => {
    // Châu carried over all of its 10: nothing to count, which is no reason to count otherwise elsewhere.
    const site = await loadSite({ rows: [...rows.slice(0, 2), writeSeptember('mau-chau', '10,0,10,,')] });
    expect(viewSeptember(site).sentences[1]).toMatch(
      /^Nộp hồ sơ trực tuyến: mức chung 64,71 % \(1\.100\/1\.700 hồ sơ\)/,
    );
  });
});

it('counts only communes that existed on every day among those who might have reported', async () => {
  // Of five communes, one ended in the middle of September and one began then.
  const communes = COMMUNES.replace('Đào,xã,,Khác,,,,', 'Đào,xã,,Khác,,,2025-09-15,').replace(
    'Giang,xã,,Khác,,,,',
    'Giang,xã,,Khác,,2025-09-16,,',
  );
  expect(viewSeptember(await loadSite({ rows: THREE, communes })).sentences[0]).toMatch(
    /có số liệu: 3 trên 3 đơn vị/,
  );
});

it('splits a province of nine into thirds by dossiers received', async () => {
  const ids = ['mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin'];
  const communes = [
    'id,name,kind,district,province,code,valid_from,valid_to,successor,website',
    ...ids.map((id) => `mau-${id},${id},xã,,Mẫu,,,,,`),
  ].join('\n');
  // 100, 200 … 900 received, half of them online: thirds 100–300, 400–600, 700–900
  const rows = ids.map((id, index) =>
    writeSeptember(`mau-${id}`, `${100 * (index + 1)},${50 * (index + 1)},0,,`),
  );
  const { peers } = viewSeptember(await loadSite({ rows, communes }));
  const online = peers.slice(peers.findIndex(([name]) => name === 'Nộp hồ sơ trực tuyến') + 1);
  expect(online.slice(0, 4).map((cells) => cells.slice(0, 4))).toEqual([
    ['Tất cả đơn vị có kỳ báo cáo so được', '50 % | 2.250/4.500 hồ sơ', '50 %', '9 trên 9 đơn vị'],
    ['Đơn vị của Mẫu tiếp nhận 100–300 hồ sơ', '50 % | 300/600 hồ sơ', '50 %', '3 đơn vị'],
    ['Đơn vị của Mẫu tiếp nhận 400–600 hồ sơ', '50 % | 750/1.500 hồ sơ', '50 %', '3 đơn vị'],
    ['Đơn vị của Mẫu tiếp nhận 700–900 hồ sơ', '50 % | 1.200/2.400 hồ sơ', '50 %', '3 đơn vị'],
  ]);
});

it('does not judge one commune twice where two of its reports are comparable', async () => {
  const twice = [...THREE, writeSeptember('mau-an', ',,,1000,500', '2025-09-02,2025-09-30')];
  const site = await loadSite({ rows: twice });
  const [id, models = []] = [...site.byPeriod][0] ?? [];
  if (id === undefined) throw new Error('no period');
  const [page] = listPeriodPages(id, models);
  if (page === undefined) throw new Error('no page');
  const [group] = buildPeriodView(site, page).groups;
  expect(group?.group?.sentences[0]).toMatch(/có số liệu: 3 trên 5 đơn vị/);
});
