import { describe, expect, it } from 'vitest';
import { buildGroupView } from '../../src/views/group-view.ts';
import { buildPeriodView, listPeriodPages } from '../../src/views/period-view.ts';
import type { SiteModel } from '../../src/views/site-model.ts';
import { buildStandingTable } from '../../src/views/standing-table.ts';
import { COMMUNES, findModel, loadSite, plain, readRows } from './load-site.ts';

function row(commune: string, counts: string, days = '2025-09-01,2025-09-30'): string {
  return `${commune},2025-09,${days},,${counts}`;
}

/** The group that the page of September speaks of. */
function viewSeptember(site: SiteModel) {
  const view = buildGroupView(site, site.models, 'ky/2025-09/', 'nhom-1');
  if (view === null) throw new Error('no group');
  return {
    sentences: view.sentences.map(plain),
    charts: view.charts,
    peers: readRows(view.peers),
  };
}

function readStanding(site: SiteModel, commune: string) {
  return readRows(buildStandingTable(site, findModel(site, commune, '2025-09')));
}

/** Resolved, in time. An: 905/1.000, Bình: 900/1.000, Châu: 600/1.000. */
const THREE = [row('mau-an', ',,,1000,905'), row('mau-binh', ',,,1000,900'), row('mau-chau', ',,,1000,600')];

describe('three communes of one province', () => {
  it('are told together: pooled rate, median, coverage, how many stand out', async () => {
    // (905 + 900 + 600) / 3.000 = 2.405/3.000 = 80,17 %; the middle one of 90,5 %, 90 % and 60 % is 90 %. Intervals of
    // 1.000 dossiers are about ±2 to ±4 points wide, so all lie clear of 80,17 %: two above, one below.
    const { sentences } = viewSeptember(await loadSite({ rows: THREE }));
    expect(sentences).toEqual([
      'Trả kết quả đúng hạn: mức chung 80,17 % (2.405/3.000 hồ sơ), trung vị 90 %; có số liệu: 3 trên 5 đơn vị. 2 cao hơn, 0 không khác đáng kể, 1 thấp hơn mức chung.',
      'Nộp hồ sơ trực tuyến: chưa đơn vị nào có số liệu để tính.',
      'Nộp trực tuyến, không tính chứng thực: chưa đơn vị nào có số liệu để tính.',
    ]);
  });

  it('have the ranks that overlapping intervals leave open', async () => {
    // 90,5 % and 90 % overlap, so either may be first; 60 % lies below both and is third for certain.
    const site = await loadSite({ rows: THREE });
    const verdicts = ['mau-an', 'mau-binh', 'mau-chau'].map((id) => readStanding(site, id)[1]?.at(-1));
    expect(verdicts).toEqual([
      'cao hơn mức chung | hạng có thể 1–2 trong 3',
      'cao hơn mức chung | hạng có thể 1–2 trong 3',
      'thấp hơn mức chung | hạng 3 trong 3',
    ]);
  });

  it('stand among all, and among those of their kind, but in no group that repeats another', async () => {
    // The province has the same three members as all together, so it is not told again; its two xã: 1.805/2.000 = 90,25 %.
    const rows = readStanding(await loadSite({ rows: THREE }), 'mau-an');
    expect(rows.slice(0, 3)).toEqual([
      ['Trả kết quả đúng hạn: 90,5 % (905/1.000 đã giải quyết)'],
      [
        'Mọi đơn vị có báo cáo so được',
        '80,17 % | 2.405/3.000 hồ sơ',
        '90 %',
        '3 trên 5 đơn vị',
        'cao hơn mức chung | hạng có thể 1–2 trong 3',
      ],
      [
        'Các xã của Mẫu',
        '90,25 % | 1.805/2.000 hồ sơ',
        '90,25 %',
        '2 trên 2 đơn vị',
        'nhóm quá ít đơn vị để xếp',
      ],
    ]);
  });

  it('are drawn from the highest to the lowest, against the pooled rate and the median', async () => {
    const { charts } = viewSeptember(await loadSite({ rows: THREE }));
    expect(charts).toHaveLength(1);
    expect(charts[0]?.rows.map(({ label, counts, band }) => [label, counts, band])).toEqual([
      ['Xã An', '905/1.000', 'better'],
      ['Xã Bình', '900/1.000', 'better'],
      ['Phường Châu', '600/1.000', 'worse'],
    ]);
    expect(charts[0]?.references.map(({ label }) => plain(label))).toEqual([
      'mức chung 80,17 %',
      'trung vị 90 %',
    ]);
    expect(plain(charts[0]?.description ?? '')).toBe(
      'Mọi đơn vị có báo cáo so được: Xã An 90,5 % (905/1.000); Xã Bình 90 % (900/1.000); Phường Châu 60 % (600/1.000)',
    );
  });
});

describe('a commune that cannot be placed', () => {
  const four = (last: string) => [...THREE, row('khac-dao', last)];

  it('below the minimum is in the pool, and neither ranked nor coloured', async () => {
    // 2.405 + 29 of 3.000 + 29 = 2.434/3.029 = 80,36 %; four members, ranks among three.
    const site = await loadSite({ rows: four(',,,29,29') });
    const [, all] = readStanding(site, 'khac-dao');
    expect(all).toEqual([
      'Mọi đơn vị có báo cáo so được',
      '80,36 % | 2.434/3.029 hồ sơ',
      '90,25 %',
      '4 trên 5 đơn vị',
      'dưới 30 hồ sơ nên không xếp nhóm',
    ]);
    expect(readStanding(site, 'mau-chau')[1]?.at(-1)).toBe('thấp hơn mức chung | hạng 3 trong 3');
    const drawn = viewSeptember(site).charts[0]?.rows.find(({ label }) => label === 'Xã Đào');
    expect(drawn).toMatchObject({ interval: null, band: null });
  });

  it('with a share that no count can have is left out of the pool too', async () => {
    const [, all] = readStanding(await loadSite({ rows: four(',,,100,120') }), 'khac-dao');
    expect(all?.slice(1)).toEqual([
      '80,17 % | 2.405/3.000 hồ sơ',
      '90 %',
      '3 trên 5 đơn vị',
      'số liệu mâu thuẫn nên không xếp nhóm',
    ]);
  });

  it('without a rate has no verdict, and is not counted as having figures', async () => {
    const [head, all] = readStanding(await loadSite({ rows: four('100,,,,') }), 'khac-dao');
    expect(head).toEqual(['Trả kết quả đúng hạn: không có số liệu']);
    expect(all?.slice(1)).toEqual(['80,17 % | 2.405/3.000 hồ sơ', '90 %', '3 trên 5 đơn vị', '']);
  });
});

describe('two communes only', () => {
  it('have a pooled rate, and no bands', async () => {
    // (905 + 900) / 2.000 = 90,25 %
    const site = await loadSite({ rows: THREE.slice(0, 2) });
    const { sentences, charts } = viewSeptember(site);
    expect(sentences[0]).toBe(
      'Trả kết quả đúng hạn: mức chung 90,25 % (1.805/2.000 hồ sơ), trung vị 90,25 %; có số liệu: 2 trên 5 đơn vị. Quá ít đơn vị đủ hồ sơ để nói đơn vị nào cao hơn hay thấp hơn.',
    );
    expect(charts).toEqual([]);
    expect(readStanding(site, 'mau-an')[1]?.at(-1)).toBe('nhóm quá ít đơn vị để xếp');
  });

  it('and one alone has nobody to stand among', async () => {
    const site = await loadSite({ rows: THREE.slice(0, 1) });
    expect(buildStandingTable(site, findModel(site, 'mau-an', '2025-09'))).toBeNull();
    expect(buildGroupView(site, site.models, 'ky/2025-09/', 'nhom-1')).toBeNull();
  });
});

describe('communes of two provinces', () => {
  const rows = [...THREE, row('khac-dao', ',,,1000,500'), row('khac-giang', ',,,1000,700')];

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
        'Mọi đơn vị có báo cáo so được',
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
    row('mau-an', '1000,500,100,,'),
    row('mau-binh', '1000,600,200,,'),
    row('mau-chau', '1000,300,,,'),
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
      ['Mọi đơn vị có báo cáo so được | trực tuyến ÷ tổng tiếp nhận', '46,67 % | 1.400/3.000 hồ sơ'],
      ['Các xã của Mẫu', '64,71 % | 1.100/1.700 hồ sơ'],
    ]);
  });

  it('is not changed by a member that received nothing new', async () => {
    // Châu carried over all of its 10: nothing to count, which is no reason to count otherwise elsewhere.
    const site = await loadSite({ rows: [...rows.slice(0, 2), row('mau-chau', '10,0,10,,')] });
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
  const rows = ids.map((id, index) => row(`mau-${id}`, `${100 * (index + 1)},${50 * (index + 1)},0,,`));
  const { peers } = viewSeptember(await loadSite({ rows, communes }));
  const online = peers.slice(peers.findIndex(([name]) => name === 'Nộp hồ sơ trực tuyến') + 1);
  expect(online.slice(0, 4).map((cells) => cells.slice(0, 4))).toEqual([
    ['Mọi đơn vị có báo cáo so được', '50 % | 2.250/4.500 hồ sơ', '50 %', '9 trên 9 đơn vị'],
    ['Mẫu, từ 100 đến 300 hồ sơ tiếp nhận', '50 % | 300/600 hồ sơ', '50 %', '3 đơn vị'],
    ['Mẫu, từ 400 đến 600 hồ sơ tiếp nhận', '50 % | 750/1.500 hồ sơ', '50 %', '3 đơn vị'],
    ['Mẫu, từ 700 đến 900 hồ sơ tiếp nhận', '50 % | 1.200/2.400 hồ sơ', '50 %', '3 đơn vị'],
  ]);
});

it('does not judge one commune twice where two of its reports are comparable', async () => {
  const twice = [...THREE, row('mau-an', ',,,1000,500', '2025-09-02,2025-09-30')];
  const site = await loadSite({ rows: twice });
  const [id, models = []] = [...site.byPeriod][0] ?? [];
  if (id === undefined) throw new Error('no period');
  const [page] = listPeriodPages(id, models);
  if (page === undefined) throw new Error('no page');
  const [group] = buildPeriodView(site, page).groups;
  expect(group?.group?.sentences[0]).toMatch(/có số liệu: 3 trên 5 đơn vị/);
});
