import { describe, expect, it } from 'vitest';
import { joinAdjoining } from '../../src/charts/join-spans.ts';
import type { CommuneId } from '../../src/domain/commune.ts';
import type { SpanValue } from '../../src/views/chart-spec.ts';
import { buildLineageContext } from '../../src/views/lineage-context.ts';
import type { SiteModel } from '../../src/views/site-model.ts';
import { buildInheritedTrend, buildTrend } from '../../src/views/trend-chart.ts';
import { findModel, loadSite, plain, writeMonth } from './load-site.ts';

const readValue = ({ label, counts, from, to }: SpanValue) => [label, counts, from, to].join(' ');

describe('the units that a commune was made of', () => {
  const MERGED = `id,name,kind,district,province,code,valid_from,valid_to,successor,website
cu-mot,Cũ Một,xã,,Mẫu,,,2025-06-30,mau-an,
cu-hai,Cũ Hai,xã,,Mẫu,,,2025-06-30,mau-an,
mau-an,An,xã,,Mẫu,,2025-07-01,,,
`;
  const after = writeMonth('mau-an', '07', '1000,500,100,900,810');

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
        writeMonth('cu-mot', '04', '100,50,0,100,95'),
        writeMonth('cu-mot', '05', '100,60,20,100,90'),
        writeMonth('cu-hai', '05', '50,20,10,50,30'),
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
    const trend = buildTrend(site, findModel(site, 'mau-an', '2025-07'), 'qua-cac-ky', 13, context);
    expect(trend?.breaks).toEqual([{ date: '2025-07-01', label: 'sáp nhập' }]);
    expect(joinAdjoining(trend?.values ?? [], trend?.breaks ?? [])).toEqual([]);
  });

  it('are summed by the formula they share, also where one month says nothing of it', async () => {
    // Nobody states what was carried over: online of all, 60 + 20 of 100 + 50. In April Cũ Hai says nothing of online.
    const site = await loadSite({
      communes: MERGED,
      rows: [
        writeMonth('cu-mot', '04', '100,50,,100,95'),
        writeMonth('cu-hai', '04', '50,,,50,40'),
        writeMonth('cu-mot', '05', '100,60,,100,90'),
        writeMonth('cu-hai', '05', '50,20,,50,30'),
        after,
      ],
    });
    const online = readContext(site).context.values.filter(({ series }) => series === 0);
    expect(online.map(({ counts }) => counts)).toEqual(['80/150']);
  });

  it('are not summed where one of them states a share that no count can have', async () => {
    const site = await loadSite({
      communes: MERGED,
      rows: [writeMonth('cu-mot', '05', ',,,100,130'), writeMonth('cu-hai', '05', ',,,50,30'), after],
    });
    const { values, notes } = readContext(site).context;
    expect(values.map(({ label }) => label)).not.toContain('Tháng 5 năm 2025, 2 đơn vị cũ cộng lại');
    expect(notes).toEqual([
      'Không kỳ nào mà cả 2 đơn vị cũ đều có số so được, nên không cộng; hình vẽ từng đơn vị.',
    ]);
  });

  it('are drawn each on its own where there is no sum', async () => {
    const site = await loadSite({ communes: MERGED, rows: [writeMonth('cu-mot', '05', ',,,100,90'), after] });
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
      rows: [writeMonth('cu-mot', '05', ',,,100,90'), writeMonth('cu-hai', '05', ',,,50,30')],
    });
    const { commune, context } = readContext(site, null);
    const trend = buildInheritedTrend(commune, context);
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
