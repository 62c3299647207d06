import { describe, expect, it } from 'vitest';
import { joinAdjoining } from '../../src/charts/join-spans.ts';
import type { SpansSpec, SpanValue } from '../../src/views/chart-spec.ts';
import type { SiteModel } from '../../src/views/site-model.ts';
import { buildTrend } from '../../src/views/trend-chart.ts';
import { findModel, loadSite, plain, writeMonth } from './load-site.ts';

function readTrend(site: SiteModel, id: string): SpansSpec {
  const trend = buildTrend(site, findModel(site, 'mau-an', id), 'dien-bien', 13);
  if (trend === null) throw new Error('no trend');
  return trend;
}

const readValue = ({ label, counts, from, to }: SpanValue) => [label, counts, from, to].join(' ');

describe('the series of one commune', () => {
  it('shows both rates of each period over its real days', async () => {
    const site = await loadSite({
      rows: [
        writeMonth('mau-an', '08', '1000,500,100,900,810'),
        writeMonth('mau-an', '09', '1000,600,200,900,855'),
      ],
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
        writeMonth('mau-an', '07', ',,,900,810'),
        writeMonth('mau-an', '08', ',,,900,810'),
        writeMonth('mau-an', '09', ',,,900,810'),
        'mau-an,2025-Q3,2025-07-01,2025-09-30,,,,,2700,2430',
      ],
    });
    const labels = new Set(readTrend(site, '2025-08').values.map(({ label }) => label));
    expect([...labels]).toEqual(['Tháng 7 năm 2025', 'Tháng 8 năm 2025']);
  });

  it('is none where there is one period only', async () => {
    const site = await loadSite({ rows: [writeMonth('mau-an', '08', ',,,900,810')] });
    expect(buildTrend(site, findModel(site, 'mau-an', '2025-08'), 'dien-bien', 13)).toBeNull();
  });

  it('does not join rates by different formulas', async () => {
    // September does not say what was carried over, so its online rate is of all received.
    const site = await loadSite({
      rows: [
        writeMonth('mau-an', '08', '1000,500,100,900,810'),
        writeMonth('mau-an', '09', '1000,600,,900,855'),
      ],
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
      rows: [writeMonth('mau-an', '08', august), writeMonth('mau-an', '09', september)],
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
