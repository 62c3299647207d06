import { describe, expect, it } from 'vitest';
import { buildGroupView } from '../../src/views/group-view.ts';
import { buildStandingTable } from '../../src/views/standing-table.ts';
import { findModel, loadSite, plain } from './load-site.ts';
import { readStanding, THREE, viewSeptember, writeSeptember } from './view-september.ts';

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
      'cao hơn mức chung | có thể đứng thứ 1–2 trên 3',
      'cao hơn mức chung | có thể đứng thứ 1–2 trên 3',
      'thấp hơn mức chung | đứng thứ 3 trên 3',
    ]);
  });

  it('stand among all, and among those of their kind, but in no group that repeats another', async () => {
    // The province has the same three members as all together, so it is not told again; its two xã: 1.805/2.000 = 90,25 %.
    const rows = readStanding(await loadSite({ rows: THREE }), 'mau-an');
    expect(rows.slice(0, 3)).toEqual([
      ['Trả kết quả đúng hạn: 90,5 % (905/1.000 đã giải quyết)'],
      [
        'Tất cả đơn vị có kỳ báo cáo so được',
        '80,17 % | 2.405/3.000 hồ sơ',
        '90 %',
        '3 trên 5 đơn vị',
        'cao hơn mức chung | có thể đứng thứ 1–2 trên 3',
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
    const inOrder = [
      writeSeptember('mau-an', ',,,1000,600'),
      writeSeptember('mau-binh', ',,,1000,905'),
      writeSeptember('mau-chau', ',,,1000,900'),
    ];
    const { charts } = viewSeptember(await loadSite({ rows: inOrder }));
    expect(charts).toHaveLength(1);
    expect(charts[0]?.rows.map(({ label, counts, band }) => [label, counts, band])).toEqual([
      ['Xã Bình', '905/1.000', 'better'],
      ['Phường Châu', '900/1.000', 'better'],
      ['Xã An', '600/1.000', 'worse'],
    ]);
    expect(charts[0]?.references.map(({ label }) => plain(label))).toEqual([
      'mức chung 80,17 %',
      'trung vị 90 %',
    ]);
    expect(plain(charts[0]?.description ?? '')).toBe(
      'Tất cả đơn vị có kỳ báo cáo so được: Xã Bình 90,5 % (905/1.000); Phường Châu 90 % (900/1.000); Xã An 60 % (600/1.000)',
    );
  });
});

describe('a commune that cannot be placed', () => {
  const four = (last: string) => [...THREE, writeSeptember('khac-dao', last)];

  it('below the minimum is in the pool, and neither ranked nor coloured', async () => {
    // 2.405 + 29 of 3.000 + 29 = 2.434/3.029 = 80,36 %; four members, ranks among three.
    const site = await loadSite({ rows: four(',,,29,29') });
    const [, all] = readStanding(site, 'khac-dao');
    expect(all).toEqual([
      'Tất cả đơn vị có kỳ báo cáo so được',
      '80,36 % | 2.434/3.029 hồ sơ',
      '90,25 %',
      '4 trên 5 đơn vị',
      'dưới 30 hồ sơ nên không xếp nhóm',
    ]);
    expect(readStanding(site, 'mau-chau')[1]?.at(-1)).toBe('thấp hơn mức chung | đứng thứ 3 trên 3');
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
    expect(buildStandingTable(site, findModel(site, 'mau-an', '2025-09'), 'xa/mau-an/')).toBeNull();
    expect(buildGroupView(site, site.models, 'ky/2025-09/', 'nhom-1')).toBeNull();
  });
});
