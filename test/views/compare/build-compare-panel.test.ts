import { describe, expect, test } from 'vitest';
import { buildComparePanel } from '../../../src/views/compare/build-compare-panel.ts';
import { parseChoice } from '../../../src/views/compare/choice.ts';
import { loadSeries } from './load-series.ts';

const HEADER = 'commune,period,from,to,resolved,resolved_in_time';
const SETTINGS = { minimumDossiers: 30, indicator: null };

async function show(query: string, ...rows: readonly string[]) {
  const { choice } = parseChoice(query);
  const series = await loadSeries([HEADER, ...rows].join('\n'), choice.communes);
  const panel = buildComparePanel(choice, series, SETTINGS);
  return JSON.parse(JSON.stringify(panel).replaceAll('\u00a0', ' ')) as typeof panel;
}

/** Columns of the table as text, row by row. */
function readTable(panel: Awaited<ReturnType<typeof show>>) {
  return panel.table?.rows.map(({ cells }) =>
    cells.map(({ text, small }) => [text, small].filter((part) => part !== undefined).join(' | ')),
  );
}

describe('two communes over the same months', () => {
  // Một 800/1.000 = 80 % → 900/1.000 = 90 %: +10 points; 99 % interval by hand ≈ 10 ± 4.
  // Hai 800/1.000 = 80 % → 810/1.000 = 81 %: +1 point, interval ≈ 1 ± 4.6.
  const rows = [
    'tinh-mot,2024-01,2024-01-01,2024-01-31,1000,800',
    'tinh-mot,2024-02,2024-02-01,2024-02-29,1000,900',
    'tinh-hai,2024-01,2024-01-01,2024-01-31,1000,800',
    'tinh-hai,2024-02,2024-02-01,2024-02-29,1000,810',
  ];

  test('are told apart, and told how each one moved, with counts', async () => {
    const panel = await show('?xa=tinh-mot,tinh-hai', ...rows);
    expect(panel.title).toBe('Trả kết quả đúng hạn: Cách A, theo tháng');
    expect(panel.sentences).toEqual([
      'Tháng 2 năm 2024: Xã Một 90 % (900/1.000 hồ sơ), Xã Hai 81 % (810/1.000 hồ sơ); Xã Một cao hơn Xã Hai 9 điểm phần trăm, nhiều hơn mức dao động ngẫu nhiên.',
      'Xã Một: từ 80 % (800/1.000 hồ sơ, tháng 1 năm 2024) đến 90 % (900/1.000 hồ sơ, tháng 2 năm 2024), tăng 10 điểm phần trăm, nhiều hơn mức dao động ngẫu nhiên.',
      'Xã Hai: từ 80 % (800/1.000 hồ sơ, tháng 1 năm 2024) đến 81 % (810/1.000 hồ sơ, tháng 2 năm 2024), không đổi đáng kể: chênh 1 điểm, trong mức dao động ngẫu nhiên.',
    ]);
    expect(panel.notices).toEqual([]);
  });

  test('are drawn on one axis that fits them', async () => {
    const { chart } = await show('?xa=tinh-mot,tinh-hai', ...rows);
    expect(chart).toMatchObject({
      kind: 'spans',
      series: ['Xã Một', 'Xã Hai'],
      domain: [0.8, 0.9],
      breaks: [],
    });
    const values = chart?.kind === 'spans' ? chart.values : [];
    expect(values.map(({ series, ratio, counts }) => [series, ratio, counts])).toEqual([
      [0, 0.8, '800/1.000'],
      [0, 0.9, '900/1.000'],
      [1, 0.8, '800/1.000'],
      [1, 0.81, '810/1.000'],
    ]);
  });

  test('stand in one table, each number leading to where it stands', async () => {
    const panel = await show('?xa=tinh-mot,tinh-hai', ...rows);
    expect(readTable(panel)).toEqual([
      ['Tháng 1 năm 2024 | 1/1 – 31/1/2024', '80 % | 800/1.000', '80 % | 800/1.000'],
      ['Tháng 2 năm 2024 | 1/2 – 29/2/2024', '90 % | 900/1.000', '81 % | 810/1.000'],
    ]);
    expect(panel.table?.rows[0]?.cells[2]?.href).toBe(
      '../xa/tinh-hai/nam-2024/index.html#ky-2024-01-nguon-on-time-a',
    );
    expect(panel.links).toEqual([
      { text: 'Xã Một', href: '../xa/tinh-mot/index.html' },
      { text: 'Xã Hai', href: '../xa/tinh-hai/index.html' },
    ]);
  });

  test('can be taken away as they are shown, unrounded', async () => {
    const { download } = await show('?xa=tinh-mot,tinh-hai', ...rows);
    expect(download?.file).toBe('so-sanh_on-time-a_thang_2024-01_2024-02_tinh-mot_tinh-hai');
    expect(download?.period).toBe('1/1 – 29/2/2024');
    expect(download?.rows.rows[3]).toEqual([
      'tinh-hai',
      'Xã Hai',
      '2024-02',
      '2024-02',
      '2024-02-01',
      '2024-02-29',
      0,
      'on-time-a',
      810,
      1000,
      0.81,
      'share',
      1,
    ]);
  });

  test('offer the ends of their periods as limits, and keep to them', async () => {
    const panel = await show('?xa=tinh-mot,tinh-hai&tu=2024-02', ...rows);
    expect(panel.months).toEqual([
      { value: '2024-01', text: 'Tháng 1 năm 2024' },
      { value: '2024-02', text: 'Tháng 2 năm 2024' },
    ]);
    expect(panel.table?.rows).toHaveLength(1);
    expect(panel.sentences.slice(1)).toEqual([
      'Xã Một, tháng 2 năm 2024: 90 % (900/1.000 hồ sơ).',
      'Xã Hai, tháng 2 năm 2024: 81 % (810/1.000 hồ sơ).',
    ]);
  });
});

test('below the minimum of dossiers nothing is concluded', async () => {
  const { sentences } = await show(
    '?xa=tinh-mot,tinh-hai',
    'tinh-mot,2024-01,2024-01-01,2024-01-31,29,29',
    'tinh-mot,2024-02,2024-02-01,2024-02-29,1000,500',
    'tinh-hai,2024-02,2024-02-01,2024-02-29,29,29',
  );
  expect(sentences).toEqual([
    'Tháng 2 năm 2024: Xã Một 50 % (500/1.000 hồ sơ), Xã Hai 100 % (29/29 hồ sơ); có đơn vị dưới 30 hồ sơ nên không kết luận hơn kém.',
    'Xã Một: từ 100 % (29/29 hồ sơ, tháng 1 năm 2024) đến 50 % (500/1.000 hồ sơ, tháng 2 năm 2024), dưới 30 hồ sơ nên không kết luận tăng hay giảm.',
    'Xã Hai, tháng 2 năm 2024: 100 % (29/29 hồ sơ).',
  ]);
});

test('more in time than resolved is not judged', async () => {
  const { sentences } = await show(
    '?xa=tinh-mot,tinh-hai',
    'tinh-mot,2024-02,2024-02-01,2024-02-29,100,110',
    'tinh-hai,2024-02,2024-02-01,2024-02-29,100,90',
  );
  expect(sentences[0]).toContain('110 % (110/100 hồ sơ)');
  expect(sentences[0]).toContain('số liệu mâu thuẫn nên không so.');
  expect(sentences[1]).toContain('Tử số lớn hơn mẫu số, nên số liệu này không thể đúng.');
});

test('the same quarter of the year before is compared besides the first one', async () => {
  const { sentences } = await show(
    '?xa=tinh-mot',
    'tinh-mot,2023-Q1,2023-01-01,2023-03-31,1000,500',
    'tinh-mot,2023-Q2,2023-04-01,2023-06-30,1000,600',
    'tinh-mot,2024-Q2,2024-04-01,2024-06-30,1000,610',
  );
  expect(sentences).toEqual([
    'Xã Một: từ 50 % (500/1.000 hồ sơ, quý I năm 2023) đến 61 % (610/1.000 hồ sơ, quý II năm 2024), tăng 11 điểm phần trăm, nhiều hơn mức dao động ngẫu nhiên.',
    'Xã Một, so với cùng kỳ năm trước: từ 60 % (600/1.000 hồ sơ, quý II năm 2023) đến 61 % (610/1.000 hồ sơ, quý II năm 2024), không đổi đáng kể: chênh 1 điểm, trong mức dao động ngẫu nhiên.',
  ]);
});

test('a missing quarter is named and not joined', async () => {
  const { notices, chart } = await show(
    '?xa=tinh-mot',
    'tinh-mot,2024-Q1,2024-01-01,2024-03-31,100,90',
    'tinh-mot,2024-Q3,2024-07-01,2024-09-30,100,90',
  );
  expect(notices).toEqual(['Xã Một không có số liệu của 1/4 – 30/6/2024; chỗ này để trống, không nối.']);
  expect(chart?.kind === 'spans' && chart.values).toHaveLength(2);
});

test('a figure of another kind among the others is not drawn, and stands in the table with a word', async () => {
  const panel = await show(
    '?xa=tinh-mot&ky=6-thang',
    'tinh-mot,2023-H1,2022-12-15,2023-06-14,100,90',
    'tinh-mot,2024-H1,2023-12-15,2024-06-14,100,90',
    'tinh-mot,2024-H2,2024-06-15,2024-12-14,100,50',
  );
  expect(panel.chart?.kind === 'spans' && panel.chart.values).toHaveLength(2);
  expect(panel.notices).toEqual([
    'Xã Một, 6 tháng cuối năm 2024, 15/6 – 14/12/2024, không đặt chung với các kỳ khác của đơn vị: một bên là số lũy kế, một bên là số riêng trong kỳ.',
  ]);
  expect(readTable(panel)?.at(-1)).toEqual([
    '6 tháng cuối năm 2024 | 15/6 – 14/12/2024',
    '50 % | 50/100; không vẽ',
  ]);
});

test('a period that contains 1/7/2025 belongs to nobody', async () => {
  const { notices, chart, sentences } = await show(
    '?xa=tinh-mot',
    'tinh-mot,2025-Q2,2025-03-15,2025-06-14,100,90',
    'tinh-mot,2025-Q3,2025-06-15,2025-09-14,100,50',
  );
  expect(chart?.kind === 'spans' && chart.values).toHaveLength(1);
  expect(sentences).toEqual(['Xã Một, quý II năm 2025: 90 % (90/100 hồ sơ).']);
  expect(notices).toEqual([
    'Xã Một, quý III năm 2025, 15/6 – 14/9/2025, không đặt chung với các kỳ khác của đơn vị: kỳ chứa ngày 1/7/2025 không thuộc riêng đơn vị cũ hay đơn vị mới.',
  ]);
});

describe('communes without a common period', () => {
  const rows = [
    'tinh-mot,2024-01,2024-01-01,2024-01-31,1000,800',
    'tinh-hai,2024-Q1,2024-01-01,2024-03-31,1000,810',
  ];

  test('are not drawn together, and the page says why', async () => {
    const panel = await show('?xa=tinh-mot,tinh-hai', ...rows);
    expect(panel.chart).toBeNull();
    expect(panel.notices).toEqual([
      'Các đơn vị đã chọn không có kỳ nào so được với nhau, nên trang không vẽ chung và không kết luận hơn kém.',
      'Xã Hai không có báo cáo theo tháng trong khoảng đã chọn.',
      'Xã Hai (quý I năm 2024, 1/1 – 31/3/2024) không so được với Xã Một (tháng 1 năm 2024, 1/1 – 31/1/2024): khác loại kỳ (quý và tháng); ngày kết thúc lệch nhau 60 ngày.',
    ]);
    expect(panel.sentences).toEqual(['Xã Một, tháng 1 năm 2024: 80 % (800/1.000 hồ sơ).']);
    expect(readTable(panel)).toEqual([
      ['Tháng 1 năm 2024 | 1/1 – 31/1/2024', '80 % | 800/1.000; không vẽ', 'chưa có báo cáo'],
      ['Quý I năm 2024 | 1/1 – 31/3/2024', 'chưa có báo cáo', '81 % | 810/1.000; không vẽ'],
    ]);
  });

  test('leave the others that are comparable drawn', async () => {
    const panel = await show(
      '?xa=tinh-hai,tinh-mot,tinh-ba',
      ...rows,
      'tinh-ba,2024-01,2024-01-02,2024-01-31,1000,700',
    );
    expect(panel.chart?.kind === 'spans' && panel.chart.series).toEqual(['Xã Một', 'Xã Ba']);
    expect(panel.sentences[0]).toBe(
      'Tháng 1 năm 2024: Xã Một 80 % (800/1.000 hồ sơ), Xã Ba 70 % (700/1.000 hồ sơ); Xã Một cao hơn Xã Ba 10 điểm phần trăm, nhiều hơn mức dao động ngẫu nhiên. Lưu ý: ngày bắt đầu hoặc kết thúc lệch nhau 1 ngày.',
    );
    expect(panel.notices[0]).toBe('Xã Hai không có báo cáo theo tháng trong khoảng đã chọn.');
  });
});

test('a rate that a report does not give stays a state, with the reason', async () => {
  const panel = await show('?xa=tinh-mot&ty-le=online-new', 'tinh-mot,2024-01,2024-01-01,2024-01-31,100,90');
  expect(panel.chart).toBeNull();
  expect(panel.notices).toEqual(['Xã Một: các báo cáo trong khoảng đã chọn không có số liệu này.']);
  expect(readTable(panel)?.[0]?.[1]).toMatch(/^không có số liệu \| Báo cáo không nêu: /);
});

test('the kind of period that most communes have is shown first', async () => {
  const { periodKind } = await show(
    '?xa=tinh-mot,tinh-hai',
    'tinh-mot,2024-01,2024-01-01,2024-01-31,100,90',
    'tinh-mot,2024-02,2024-02-01,2024-02-29,100,90',
    'tinh-mot,2024-Q1,2024-01-01,2024-03-31,100,90',
    'tinh-hai,2024-Q1,2024-01-01,2024-03-31,100,90',
  );
  expect(periodKind).toBe('quarter');
});
