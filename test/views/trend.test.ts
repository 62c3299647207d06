import { describe, expect, it } from 'vitest';
import { joinAdjoining } from '../../src/charts/join-spans.ts';
import type { CommuneId } from '../../src/domain/commune.ts';
import type { SpansSpec, SpanValue } from '../../src/views/chart-spec.ts';
import { buildLineageContext } from '../../src/views/lineage-context.ts';
import type { SiteModel } from '../../src/views/site-model.ts';
import { buildInheritedTrend, buildTrend } from '../../src/views/trend-chart.ts';
import { findModel, loadSite, plain } from './load-site.ts';

const LAST_DAY: Readonly<Record<string, string>> = {
  '04': '30',
  '05': '31',
  '06': '30',
  '07': '31',
  '08': '31',
  '09': '30',
};

/** A month of 2025 by the calendar; counts from `received` on. */
function month(commune: string, number: string, counts: string): string {
  return `${commune},2025-${number},2025-${number}-01,2025-${number}-${LAST_DAY[number]},,${counts}`;
}

function readTrend(site: SiteModel, id: string): SpansSpec {
  const trend = buildTrend(site, findModel(site, 'mau-an', id), 'xa/mau-an/', 'dien-bien', 13);
  if (trend === null) throw new Error('no trend');
  return trend;
}

const readValue = ({ label, counts, from, to }: SpanValue) => [label, counts, from, to].join(' ');

describe('the series of one commune', () => {
  it('shows both rates of each period over its real days', async () => {
    const site = await loadSite({
      rows: [month('mau-an', '08', '1000,500,100,900,810'), month('mau-an', '09', '1000,600,200,900,855')],
    });
    const trend = readTrend(site, '2025-09');
    // online of the new: 500/(1.000 − 100), 600/(1.000 − 200); on time 810/900, 855/900
    expect(trend.values.map((value) => `${value.series} ${readValue(value)}`)).toEqual([
      '0 Tháng 8 năm 2025 500/900 2025-08-01 2025-08-31',
      '1 Tháng 8 năm 2025 810/900 2025-08-01 2025-08-31',
      '0 Tháng 9 năm 2025 600/800 2025-09-01 2025-09-30',
      '1 Tháng 9 năm 2025 855/900 2025-09-01 2025-09-30',
    ]);
    expect(joinAdjoining(trend.values, trend.breaks)).toHaveLength(2);
    expect(trend.notes).toEqual([]);
  });

  it('ends with the period it is drawn for, and leaves out other kinds', async () => {
    const site = await loadSite({
      rows: [
        month('mau-an', '07', ',,,900,810'),
        month('mau-an', '08', ',,,900,810'),
        month('mau-an', '09', ',,,900,810'),
        'mau-an,2025-Q3,2025-07-01,2025-09-30,,,,,2700,2430',
      ],
    });
    const labels = new Set(readTrend(site, '2025-08').values.map(({ label }) => label));
    expect([...labels]).toEqual(['Tháng 7 năm 2025', 'Tháng 8 năm 2025']);
  });

  it('is none where there is one period only', async () => {
    const site = await loadSite({ rows: [month('mau-an', '08', ',,,900,810')] });
    expect(buildTrend(site, findModel(site, 'mau-an', '2025-08'), 'xa/mau-an/', 'dien-bien', 13)).toBeNull();
  });

  it('does not join rates by different formulas', async () => {
    // September does not say what was carried over, so its online rate is of all received.
    const site = await loadSite({
      rows: [month('mau-an', '08', '1000,500,100,900,810'), month('mau-an', '09', '1000,600,,900,855')],
    });
    const { values, breaks } = readTrend(site, '2025-09');
    expect(joinAdjoining(values, breaks).map(([left]) => left.series)).toEqual([1]);
  });

  it('does not draw a period across 1/7/2025, and says so', async () => {
    const site = await loadSite({
      rows: [
        'mau-an,2025-06,2025-05-15,2025-06-14,,,,,900,810',
        'mau-an,2025-07,2025-06-15,2025-07-14,,,,,900,810',
        'mau-an,2025-08,2025-07-15,2025-08-14,,,,,900,855',
      ],
    });
    const trend = readTrend(site, '2025-08');
    expect([...new Set(trend.values.map(({ label }) => label))]).toEqual([
      'Tháng 6 năm 2025',
      'Tháng 8 năm 2025',
    ]);
    expect(joinAdjoining(trend.values, trend.breaks)).toEqual([]);
    expect(trend.notes).toEqual([
      'Tháng 7 năm 2025: kỳ này chứa ngày 1/7/2025 nên không thuộc riêng đơn vị cũ hay mới nào, không vẽ.',
    ]);
  });
});

describe('target lines', () => {
  const targets = [
    'a,Đúng hạn,on-time-a,98 %,2025-09-01,2025-09-30,,Kế hoạch 1,,',
    'b,Trực tuyến,online-new,60 %,,2025-12-31,Mẫu,Kế hoạch 2,,',
    'c,Trực tuyến,online-all,50 %,,,,Kế hoạch 3,,',
    'd,Đúng hạn,on-time-a,95 %,2025-10-01,,,Kế hoạch 4,,',
    'e,Đúng hạn,on-time-a,90 %,,,Khác,Kế hoạch 5,,',
  ];

  async function readLabels(august: string, september: string): Promise<readonly string[]> {
    const site = await loadSite({
      rows: [month('mau-an', '08', august), month('mau-an', '09', september)],
      targets,
    });
    return (readTrend(site, '2025-09').targets ?? []).map(({ label }) => plain(label));
  }

  it('stand on the formulas drawn, in the time and the province drawn', async () => {
    expect(await readLabels('1000,500,100,900,810', '1000,600,200,900,855')).toEqual([
      'mục tiêu đúng hạn 98 %',
      'mục tiêu trực tuyến 60 %',
    ]);
  });

  it('stand on the other online formula where that is the one drawn', async () => {
    expect(await readLabels('1000,500,,900,810', '1000,600,,900,855')).toEqual([
      'mục tiêu đúng hạn 98 %',
      'mục tiêu trực tuyến 50 %',
    ]);
  });

  it('are left out where a series has two formulas', async () => {
    expect(await readLabels('1000,500,100,900,810', '1000,600,,900,855')).toEqual(['mục tiêu đúng hạn 98 %']);
  });
});

describe('the units that a commune was made of', () => {
  const MERGED = `id,name,kind,district,province,code,valid_from,valid_to,successor,website
cu-mot,Cũ Một,xã,,Mẫu,,,2025-06-30,mau-an,
cu-hai,Cũ Hai,xã,,Mẫu,,,2025-06-30,mau-an,
mau-an,An,xã,,Mẫu,,2025-07-01,,,
`;
  const after = month('mau-an', '07', '1000,500,100,900,810');

  function readContext(site: SiteModel, kindOf: string | null = '2025-07') {
    const commune = site.dataset.communes.get('mau-an' as CommuneId);
    if (commune === undefined) throw new Error('no commune');
    const model = kindOf === null ? null : findModel(site, 'mau-an', kindOf);
    return { commune, context: buildLineageContext(site, commune, model) };
  }

  it('are summed for the periods that both reported, with the break between them and the new one', async () => {
    // May: on time 90/100 + 30/50 = 120/150 = 80 %; online 60/(100 − 20) + 20/(50 − 10) = 80/120.
    // April has one of the two only.
    const site = await loadSite({
      communes: MERGED,
      rows: [
        month('cu-mot', '04', '100,50,0,100,95'),
        month('cu-mot', '05', '100,60,20,100,90'),
        month('cu-hai', '05', '50,20,10,50,30'),
        after,
      ],
    });
    const { context } = readContext(site);
    expect(context.values.map((value) => `${value.series} ${readValue(value)} ${plain(value.text)}`)).toEqual(
      [
        '1 Tháng 5 năm 2025, 2 đơn vị cũ cộng lại 120/150 2025-05-01 2025-05-31 80 %',
        '0 Tháng 5 năm 2025, 2 đơn vị cũ cộng lại 80/120 2025-05-01 2025-05-31 66,67 %',
      ],
    );
    expect(context.notes).toEqual([
      'Số của 2 đơn vị cũ được cộng lại, chỉ ở những kỳ mà cả 2 đều có báo cáo so được.',
      'Không cộng vì thiếu báo cáo của ít nhất một đơn vị cũ: tháng 4 năm 2025.',
    ]);
    const trend = buildTrend(
      site,
      findModel(site, 'mau-an', '2025-07'),
      'xa/mau-an/',
      'qua-cac-ky',
      13,
      context,
    );
    expect(trend?.breaks).toEqual([{ date: '2025-07-01', label: 'sáp nhập' }]);
    expect(joinAdjoining(trend?.values ?? [], trend?.breaks ?? [])).toEqual([]);
  });

  it('are summed by the formula they share, also where one month says nothing of it', async () => {
    // Nobody states what was carried over: online of all, 60 + 20 of 100 + 50. In April Cũ Hai says nothing of online.
    const site = await loadSite({
      communes: MERGED,
      rows: [
        month('cu-mot', '04', '100,50,,100,95'),
        month('cu-hai', '04', '50,,,50,40'),
        month('cu-mot', '05', '100,60,,100,90'),
        month('cu-hai', '05', '50,20,,50,30'),
        after,
      ],
    });
    const online = readContext(site).context.values.filter(({ series }) => series === 0);
    expect(online.map(({ counts }) => counts)).toEqual(['80/150']);
  });

  it('are not summed where one of them states a share that no count can have', async () => {
    const site = await loadSite({
      communes: MERGED,
      rows: [month('cu-mot', '05', ',,,100,130'), month('cu-hai', '05', ',,,50,30'), after],
    });
    const { values, notes } = readContext(site).context;
    expect(values.map(({ label }) => label)).not.toContain('Tháng 5 năm 2025, 2 đơn vị cũ cộng lại');
    expect(notes).toEqual([
      'Không kỳ nào mà cả 2 đơn vị cũ đều có số so được, nên không cộng; hình vẽ từng đơn vị.',
    ]);
  });

  it('are drawn each on its own where there is no sum', async () => {
    const site = await loadSite({ communes: MERGED, rows: [month('cu-mot', '05', ',,,100,90'), after] });
    const { context } = readContext(site);
    expect(context.values.filter(({ ratio }) => ratio !== null).map(readValue)).toEqual([
      'Xã Cũ Một, Tháng 5 năm 2025 90/100 2025-05-01 2025-05-31',
    ]);
    expect(context.notes).toEqual([
      'Danh bạ ghi 2 đơn vị cũ nhưng chỉ 1 có báo cáo, nên không cộng; hình vẽ từng đơn vị có báo cáo.',
    ]);
  });

  it('stand alone on the page of a commune that has not reported yet', async () => {
    const site = await loadSite({
      communes: MERGED,
      rows: [month('cu-mot', '05', ',,,100,90'), month('cu-hai', '05', ',,,50,30')],
    });
    const { commune, context } = readContext(site, null);
    const trend = buildInheritedTrend(site, commune, 'xa/mau-an/', context);
    expect(trend?.title).toBe('Hai tỷ lệ của các đơn vị lập nên xã An');
    expect(trend?.values.filter(({ ratio }) => ratio !== null).map(({ counts }) => counts)).toEqual([
      '120/150',
    ]);
  });

  it('show only periods of the kind that the new one reports', async () => {
    const site = await loadSite({
      communes: MERGED,
      rows: [
        'cu-mot,2025-Q1,2025-01-01,2025-03-31,,,,,300,270',
        'cu-hai,2025-Q1,2025-01-01,2025-03-31,,,,,300,270',
        after,
      ],
    });
    expect(readContext(site).context).toEqual({ values: [], notes: [] });
  });
});
