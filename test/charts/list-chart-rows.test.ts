import { expect, it } from 'vitest';
import { listChartRows } from '../../src/charts/list-chart-rows.ts';
import { makeDots, makeSpans, makeValue, rate, state } from './specs.ts';

it('gives each rate to six digits with its counts as numbers, and a state in words', () => {
  const readings = [rate(233 / 1127, '20,67 %', '233/1.127'), state('không phát sinh')];
  const spec = makeDots([{ label: 'Xã X', detail: 'quý III', readings }], ['một', 'hai']);
  expect(listChartRows(spec)).toEqual({
    columns: ['label', 'detail', 'series', 'rate', 'numerator', 'denominator', 'state'],
    rows: [
      // 233 / 1127 = 0.20674356…
      ['Xã X', 'quý III', 'một', 0.206744, 233, 1127, null],
      ['Xã X', 'quý III', 'hai', null, null, null, 'không phát sinh'],
    ],
  });
});

it('calls amounts values, and reads decimals of their parts', () => {
  const readings = [
    rate(0.5, '50 %', '1,5/3'),
    rate(3_523_681_000, '3.523.681.000'),
    rate(0.4, '40 %', 'dưới 5/10'),
  ];
  const { columns, rows } = listChartRows({
    ...makeDots([{ label: 'X', detail: null, readings }], ['a', 'b', 'c']),
    scale: 'amount',
  });
  expect(columns).toContain('value');
  expect(rows.map((row) => row.slice(3, 6))).toEqual([
    [0.5, 1.5, 3],
    [3_523_681_000, null, null],
    [0.4, null, null],
  ]);
});

it('gives lines over time with their days, and the lines beside them', () => {
  const spec = makeSpans(
    [makeValue('2024-01-01', '2024-01-31', rate(0.5, '50 %', '5/10'), { label: 'tháng 1' })],
    {
      references: [{ label: 'chung', values: [{ from: '2024-01-01', to: '2024-01-31', ratio: 0.6 }] }],
      targets: [{ from: null, to: '2024-12-31', ratio: 0.9, label: 'chỉ tiêu' }],
    },
  );
  expect(listChartRows(spec).rows).toEqual([
    ['tháng 1', 'đúng hạn', '2024-01-01', '2024-01-31', 0.5, 5, 10, null],
    ['chung', null, '2024-01-01', '2024-01-31', 0.6, null, null, null],
    ['chỉ tiêu', null, null, '2024-12-31', 0.9, null, null, null],
  ]);
});

it('gives bands with their intervals, empty where there is none', () => {
  const row = { label: 'X', detail: null, ratio: 0.5, text: '50 %', counts: '5/10' };
  const { columns, rows } = listChartRows({
    kind: 'bands',
    id: 'x',
    title: 'X',
    description: '',
    notes: [],
    axis: '',
    bandNames: { better: 'b', similar: 's', worse: 'w' },
    rows: [
      { ...row, interval: { low: 0.25, high: 0.75 }, band: 'similar', tail: 'hạng 1 đến 2' },
      { ...row, interval: null, band: null, tail: 'quá ít' },
    ],
    references: [{ ratio: 0.6, label: 'chung' }],
  });
  expect(columns).toEqual([
    'label',
    'detail',
    'rate',
    'numerator',
    'denominator',
    'low',
    'high',
    'band',
    'note',
  ]);
  expect(rows).toEqual([
    ['X', null, 0.5, 5, 10, 0.25, 0.75, 'similar', 'hạng 1 đến 2'],
    ['X', null, 0.5, 5, 10, null, null, null, 'quá ít'],
    ['chung', null, 0.6, null, null, null, null, null, null],
  ]);
});

it('gives periods with their days, or the words for unknown ones', () => {
  const { rows } = listChartRows({
    kind: 'timeline',
    id: 'x',
    title: 'X',
    description: '',
    notes: [],
    breaks: [],
    rows: [
      { label: 'A', detail: null, span: { from: '2023-01-01', to: '2023-12-31' }, text: '365 ngày' },
      { label: 'B', detail: null, span: null, text: 'không nêu ngày' },
    ],
  });
  expect(rows).toEqual([
    ['A', null, '2023-01-01', '2023-12-31', null],
    ['B', null, null, null, 'không nêu ngày'],
  ]);
});
