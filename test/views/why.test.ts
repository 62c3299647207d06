import { describe, expect, it } from 'vitest';
import { buildCommuneWhys } from '../../src/views/commune-why.ts';
import { listFieldWhys } from '../../src/views/field-why.ts';
import type { SiteModel } from '../../src/views/site-model.ts';
import type { WhyView } from '../../src/views/why-view.ts';
import { findModel, loadSite, plain, readRows } from './load-site.ts';

const AUGUST = 'mau-an,2025-08,2025-08-01,2025-08-31';
const SEPTEMBER = 'mau-an,2025-09,2025-09-01,2025-09-30';

function readWhys(whys: readonly WhyView[]) {
  return whys.map(({ sentences, table }) => ({
    sentences: sentences.map(plain),
    caption: table.caption,
    rows: readRows(table),
  }));
}

async function readFieldWhys(...rows: readonly string[]) {
  const site = await loadSite({ rows });
  return readWhys(listFieldWhys(site, findModel(site, 'mau-an', '2025-09'), ''));
}

/*
 * Resolved in time: Hộ tịch 90/100 → 270/300 (90 % both times), Người có công 40/100 → 70/100 (40 % → 70 %).
 * Together 130/200 = 65 % → 340/400 = 85 %: 20 points. Weights: 1/2, 1/2 → 3/4, 1/4.
 * Own rates: Hộ tịch 0; NCC (1/2 + 1/4)/2 × 30 = 11,25. Mean of the two rates of the whole: 75 %.
 * Weights: Hộ tịch (3/4 − 1/2) × (90 − 75) = 3,75; NCC (1/4 − 1/2) × (55 − 75) = 5. 11,25 + 8,75 = 20.
 */
const FIELDS = [
  `${AUGUST},Hộ tịch,,,,100,90`,
  `${AUGUST},NCC,,,,100,40`,
  `${SEPTEMBER},Hộ tịch,,,,300,270`,
  `${SEPTEMBER},NCC,,,,100,70`,
];
const WHOLE = [`${AUGUST},,,,,200,130`, `${SEPTEMBER},,,,,400,340`];
const ROUNDING = 'Các phần được làm tròn đến hai chữ số thập phân, nên cộng lại có thể lệch 0,01.';

describe('why the rate of one commune moved', () => {
  it('is split over its fields: what their own rates did, and what their weight did', async () => {
    expect(await readFieldWhys(...WHOLE, ...FIELDS)).toEqual([
      {
        sentences: [
          'Trả kết quả đúng hạn tăng 20 điểm phần trăm: +11,25 điểm do tỷ lệ của từng lĩnh vực thay đổi, +8,75 điểm do tỷ trọng hồ sơ giữa các lĩnh vực thay đổi.',
          ROUNDING,
        ],
        caption: 'Trả kết quả đúng hạn: từ tháng 8 năm 2025 đến tháng 9 năm 2025',
        rows: [
          ['Người có công', '40 % (40/100)', '70 % (70/100)', '+11,25', '+5'],
          ['Hộ tịch', '90 % (90/100)', '90 % (270/300)', '0', '+3,75'],
          ['Cộng', '65 % (130/200)', '85 % (340/400)', '+11,25', '+8,75'],
        ],
      },
    ]);
  });

  it('leaves a rest to fields of one period only', async () => {
    // Chứng thực in September alone, 50/100: the whole is 390/500 = 78 %, up 13. 13 − 11,25 − 8,75 = −7.
    const [why] = await readFieldWhys(
      `${AUGUST},,,,,200,130`,
      `${SEPTEMBER},,,,,500,390`,
      ...FIELDS,
      `${SEPTEMBER},Chứng thực,,,,100,50`,
    );
    expect(why?.sentences).toEqual([
      'Trả kết quả đúng hạn tăng 13 điểm phần trăm: +11,25 điểm do tỷ lệ của từng lĩnh vực thay đổi, +8,75 điểm do tỷ trọng hồ sơ giữa các lĩnh vực thay đổi.',
      'Còn −7 điểm thuộc những phần chỉ có số ở một trong hai kỳ, hoặc phần mà tổng không bằng các dòng cộng lại.',
      ROUNDING,
    ]);
    expect(why?.rows.map(([name]) => name)).toEqual(['Người có công', 'Hộ tịch', 'Cộng']);
  });

  it('leaves fields with a share that no count can have to the rest', async () => {
    const [why] = await readFieldWhys(
      ...WHOLE,
      ...FIELDS,
      `${AUGUST},Chứng thực,,,,10,20`,
      `${SEPTEMBER},Chứng thực,,,,10,5`,
    );
    expect(why?.rows.map(([name]) => name)).toEqual(['Người có công', 'Hộ tịch', 'Cộng']);
  });

  it('is not asked of a change that chance may make, nor where nothing can be matched', async () => {
    // 130/200 = 65 % → 268/400 = 67 %
    expect(await readFieldWhys(`${AUGUST},,,,,200,130`, `${SEPTEMBER},,,,,400,268`, ...FIELDS)).toEqual([]);
    expect(await readFieldWhys(...WHOLE)).toEqual([]);
  });

  it('goes by the same period of the year before where there is one', async () => {
    const lastYear = 'mau-an,2024-09,2024-09-01,2024-09-30';
    const rows = FIELDS.map((row) => row.replace(AUGUST, lastYear));
    const [why] = await readFieldWhys(
      ...WHOLE,
      ...FIELDS,
      `${lastYear},,,,,200,130`,
      ...rows.filter((row) => row.startsWith(lastYear)),
    );
    expect(why?.caption).toBe('Trả kết quả đúng hạn: từ tháng 9 năm 2024 đến tháng 9 năm 2025');
  });

  it('names the formula where the two periods share only the less usual one', async () => {
    // August does not say what was carried over. Of all received: 130/200 → 340/400, split as above.
    const online = (row: string) => row.replace(/,,,,(\d+),(\d+)$/, ',$1,$2,,,');
    const rows = [...WHOLE, ...FIELDS].map(online);
    const [why] = await readFieldWhys(
      ...rows.map((row) => (row.startsWith(SEPTEMBER) ? row.replace(/,,$/, '0,,') : row)),
    );
    expect(why?.sentences[0]).toBe(
      'Nộp hồ sơ trực tuyến (trực tuyến ÷ tổng tiếp nhận) tăng 20 điểm phần trăm: +11,25 điểm do tỷ lệ của từng lĩnh vực thay đổi, +8,75 điểm do tỷ trọng hồ sơ giữa các lĩnh vực thay đổi.',
    );
  });

  it('adds up the fields beyond those that move most', async () => {
    const names = ['mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay'];
    const fields = ['id,name,aliases', ...names.map((name) => `${name},${name},`)].join('\n');
    // Seven fields of 100 each, k of which moves by 10·k points: 10 → 10 + 10·k in time; weights stay, so all is within.
    const site = await loadSite({
      rows: [
        `${AUGUST},,,,,700,70`,
        `${SEPTEMBER},,,,,700,350`,
        ...names.map((name) => `${AUGUST},${name},,,,100,10`),
        ...names.map((name, index) => `${SEPTEMBER},${name},,,,100,${10 + 10 * (index + 1)}`),
      ],
      files: { 'fields.csv': fields, 'forms/mau-1.csv': null },
    });
    const [why] = readWhys(listFieldWhys(site, findModel(site, 'mau-an', '2025-09'), ''));
    // Each weighs 1/7: bay 70/7 = 10, sau 60/7 = 8,57 …; the last three together (30 + 20 + 10)/7 = 8,57.
    expect(why?.rows.map(([name, , , within]) => [name, within])).toEqual([
      ['bay', '+10'],
      ['sau', '+8,57'],
      ['nam', '+7,14'],
      ['bon', '+5,71'],
      ['3 phần còn lại', '+8,57'],
      ['Cộng', '+40'],
    ]);
  });
});

describe('why the pooled rate of a group moved', () => {
  const report = (commune: string, month: '08' | '09', resolved: number, inTime: number, year = 2025) =>
    `${commune},${year}-${month},${year}-${month}-01,${year}-${month}-${month === '08' ? 31 : 30},,,,,${resolved},${inTime}`;

  function readGroup(site: SiteModel) {
    const models = site.models.filter(({ report: { id } }) => id === '2025-09');
    return readWhys(buildCommuneWhys(site, models, 'ky/2025-09/'));
  }

  /** The two fields above, as two communes. */
  const two = [
    report('mau-an', '08', 100, 90),
    report('mau-binh', '08', 100, 40),
    report('mau-an', '09', 300, 270),
    report('mau-binh', '09', 100, 70),
  ];

  it('is split over its communes', async () => {
    const [why] = readGroup(await loadSite({ rows: two }));
    expect(why?.sentences[0]).toBe(
      'Trả kết quả đúng hạn tăng 20 điểm phần trăm: +11,25 điểm do tỷ lệ của từng đơn vị thay đổi, +8,75 điểm do tỷ trọng hồ sơ giữa các đơn vị thay đổi.',
    );
    expect(why?.rows).toEqual([
      ['Xã Bình', '40 % (40/100)', '70 % (70/100)', '+11,25', '+5'],
      ['Xã An', '90 % (90/100)', '90 % (270/300)', '0', '+3,75'],
      ['Cộng', '65 % (130/200)', '85 % (340/400)', '+11,25', '+8,75'],
    ]);
  });

  it('leaves a rest to a commune that reported in one period only', async () => {
    // Châu in September alone, 50/100: 390/500 = 78 %, so the rest is 13 − 20 = −7.
    const [why] = readGroup(await loadSite({ rows: [...two, report('mau-chau', '09', 100, 50)] }));
    expect(why?.sentences[1]).toBe(
      'Còn −7 điểm thuộc những phần chỉ có số ở một trong hai kỳ, hoặc phần mà tổng không bằng các dòng cộng lại.',
    );
  });

  it('leaves out a share that no count can have', async () => {
    const [why] = readGroup(
      await loadSite({
        rows: [...two, report('mau-chau', '08', 100, 150), report('mau-chau', '09', 100, 50)],
      }),
    );
    expect(why?.rows.map(([name]) => name)).toEqual(['Xã Bình', 'Xã An', 'Cộng']);
  });

  it('goes by the period that most communes can be compared with', async () => {
    // One commune alone has figures of the year before; both have those of the month before.
    const site = await loadSite({ rows: [...two, report('mau-an', '09', 100, 90, 2024)] });
    const [why] = readGroup(site);
    expect(why?.caption).toBe('Trả kết quả đúng hạn: từ tháng 8 năm 2025 đến tháng 9 năm 2025');
  });

  it('is not asked without earlier reports, nor of one commune', async () => {
    expect(readGroup(await loadSite({ rows: two.slice(2) }))).toEqual([]);
    expect(readGroup(await loadSite({ rows: [two[1] ?? '', two[3] ?? ''] }))).toEqual([]);
  });
});
