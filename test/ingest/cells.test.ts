import { describe, expect, test } from 'vitest';
import type { NumberKind } from '../../src/domain/diagnostic.ts';
import { cleanText } from '../../src/ingest/clean-text.ts';
import { classifyUnit, isRateLabel, readAppendixValue } from '../../src/ingest/read-appendix-value.ts';
import { readDate } from '../../src/ingest/read-date.ts';
import { readFigure } from '../../src/ingest/read-figure.ts';
import type { ValueColumn } from '../../src/ingest/read-form.ts';

function makeCell(text: string, column = 4) {
  return { text: cleanText(text), place: { file: 'a.csv', row: 2, column, header: 'Số liệu' } };
}

/** The value read with its printed decimals, or why there is none, or the code of the problem. */
function read(printed: string, kind: NumberKind) {
  const reading = readFigure(makeCell(printed), kind, null);
  if (reading.kind !== 'figure') return reading.kind === 'text' ? 'text' : reading.problem.code;
  const { figure } = reading;
  return figure.kind === 'present' ? [figure.value, figure.decimals] : figure.reason;
}

describe('a count', () => {
  test.each([
    ['1.134', 1134],
    ['4.136.000', 4_136_000],
    ['08', 8],
    ['0', 0],
    ['1 134', 1134],
    ['1\u00a0134', 1134],
    ['1\u202f134', 1134],
    ['12.345', 12_345],
    ['123.456.789', 123_456_789],
    ['4 136 000', 4_136_000],
    ['9007199254740991', 9_007_199_254_740_991],
  ])('%s is %d', (printed, value) => {
    expect(read(printed, 'count')).toEqual([value, 0]);
  });

  test.each([
    ['1,5', 'cell/not-integer'],
    ['1.5', 'cell/not-integer'],
    ['12,0', 'cell/not-integer'],
    ['0.123', 'cell/not-integer'],
    ['1.134,5', 'cell/not-integer'],
    ['294,196', 'cell/ambiguous-grouping'],
    ['13,188', 'cell/ambiguous-grouping'],
    ['-3', 'cell/negative'],
    ['−3', 'cell/negative'],
    ['100%', 'cell/unreadable'],
    ['12.34.567', 'cell/unreadable'],
    ['+5', 'cell/unreadable'],
    ['１２', 'cell/unreadable'],
    ['٣', 'cell/unreadable'],
    ['99999999999999999999', 'cell/too-large'],
    ['9007199254740993', 'cell/too-large'],
    ['9.007.199.254.740.993', 'cell/too-large'],
    ['1,134,567', 'cell/ambiguous-grouping'],
    ['1.134.56', 'cell/not-integer'],
    ['12 345,6', 'cell/not-integer'],
    ['1.1345', 'cell/not-integer'],
    ['1234.567', 'cell/not-integer'],
    ['1,1345', 'cell/not-integer'],
    ['1234,567', 'cell/not-integer'],
    ['01.134', 'cell/not-integer'],
    ['1..134', 'cell/unreadable'],
    ['1.134.', 'cell/unreadable'],
    ['1134 567', 'cell/unreadable'],
    ['1 13', 'cell/unreadable'],
    ['1 1345', 'cell/unreadable'],
    ['0 134', 'cell/unreadable'],
    ["1'134", 'cell/unreadable'],
    ['1.5.2', 'cell/unreadable'],
    ['1. 234', 'cell/unreadable'],
    ["1' 234", 'cell/unreadable'],
    ['1.234.567,5', 'cell/not-integer'],
    ['12%', 'cell/unreadable'],
    ['- 3', 'cell/negative'],
    ['–3%', 'cell/negative'],
    ['a1', 'text'],
    ['1a', 'text'],
    ['.5', 'text'],
    ['--3', 'text'],
    ['%', 'text'],
    ['5%%', 'text'],
  ])('%s is refused: %s', (printed, code) => {
    expect(read(printed, 'count')).toBe(code);
  });
});

test.each([
  ['98,5', 0.985, 1],
  ['88.8%', 0.888, 1],
  ['57%', 0.57, 0],
  ['27,7 %', 0.277, 1],
  ['20,5467', 0.205467, 4],
  ['133,2%', 1.332, 1],
  ['100', 1, 0],
  ['0,5', 0.005, 1],
  ['100,00 %', 1, 2],
  ['1.134,5', 11.345, 1],
  ['12,345', 0.12345, 3],
  ['0.123', 0.00123, 3],
  ['98.55', 0.9855, 2],
  ['1234.985', 12.34985, 3],
])('the rate %s is %d with %d printed decimals', (printed, value, decimals) => {
  expect(read(printed, 'rate')).toEqual([value, decimals]);
});

test.each([
  ['1.234', 'cell/ambiguous-grouping'],
  ['-1,5', 'cell/negative'],
  ['46/166', 'text'],
  ['12.345', 'cell/ambiguous-grouping'],
  ['1.234%', 'cell/ambiguous-grouping'],
  ['1,234.5', 'cell/ambiguous-grouping'],
  ['12,345.6', 'cell/ambiguous-grouping'],
  ['1,234.56', 'cell/ambiguous-grouping'],
  ['1,234,567.8', 'cell/ambiguous-grouping'],
  ['1. 234,5', 'cell/unreadable'],
  ['1,234,567', 'cell/ambiguous-grouping'],
  ['98,5,', 'cell/unreadable'],
  ['98..5', 'cell/unreadable'],
  ['+98,5', 'cell/unreadable'],
])('the rate %s is not guessed', (printed, outcome) => {
  expect(read(printed, 'rate')).toBe(outcome);
});

test.each([
  ['294,196', 294.196, 3],
  ['9,743', 9.743, 3],
  ['4.000', 4000, 0],
  ['4.136.000', 4_136_000, 0],
  ['11.750.652.112', 11_750_652_112, 0],
  ['1.955.500,5', 1_955_500.5, 1],
  ['4 136 000,25', 4_136_000.25, 2],
  ['1.5', 1.5, 1],
  ['007', 7, 0],
])('the amount %s is %d', (printed, value, decimals) => {
  expect(read(printed, 'amount')).toEqual([value, decimals]);
});

test.each([
  ['1,234.5', 'cell/ambiguous-grouping'],
  ['4,136,000', 'cell/ambiguous-grouping'],
  ['5%', 'cell/unreadable'],
  ['1.13.000', 'cell/unreadable'],
  ['1 13', 'cell/unreadable'],
  ['9007199254740993', 'cell/too-large'],
])('the amount %s is refused: %s', (printed, code) => {
  expect(read(printed, 'amount')).toBe(code);
});

test.each([
  ['2', [2, 0]],
  ['1,5', 'cell/not-integer'],
])('the code %s is %s', (printed, expected) => {
  expect(read(printed, 'code')).toEqual(expected);
});

test.each([
  ['', 'blank'],
  ['-', 'dash'],
  ['–', 'dash'],
  ['x', 'crossed'],
  ['X', 'crossed'],
  ['#DIV/0!', 'division-error'],
  ['#N/A', 'division-error'],
  ['không có', 'none'],
  ['Không', 'none'],
  ['chưa có', 'not-yet'],
  ['Chưa phát sinh', 'not-arisen'],
  ['Đang thực hiện', 'in-progress'],
  ['Đang thực hiện'.normalize('NFD'), 'in-progress'],
  ['- -', 'dash'],
  ['--', 'dash'],
  ['chưa', 'not-yet'],
  ['Không phát sinh', 'not-arisen'],
  ['không phát sinh hồ sơ.', 'not-arisen'],
  ['Đang triển khai', 'in-progress'],
  ['#REF!', 'division-error'],
  ['#VALUE!', 'division-error'],
  ['#NAME?', 'division-error'],
  ['#NUM!', 'division-error'],
  ['#null!', 'division-error'],
])('"%s" is no value, never zero: %s', (printed, reason) => {
  for (const kind of ['count', 'rate', 'amount'] as const) expect(read(printed, kind)).toBe(reason);
});

test.each(['không 5', 'x1', '#N/A 5', 'a #N/A', 'có', 'không có gì', 'Không.có'])(
  '"%s" is no word for no value',
  (printed) => {
    expect(read(printed, 'count')).toBe('text');
  },
);

test.each([
  ['2023-06-14', '2023-06-14'],
  ['14/6/2023', '2023-06-14'],
  ['05/6/2024', '2024-06-05'],
  ['14-6-2023', '2023-06-14'],
  ['29/2/2024', '2024-02-29'],
  ['29/2/2023', 'cell/date-impossible'],
  ['2023-13-01', 'cell/date-impossible'],
  ['6/14/2023', 'cell/date-impossible'],
  ['14/6/23', 'cell/date'],
  ['14/6-2023', 'cell/date'],
  ['45091', 'cell/date'],
])('the date %s is read as %s', (printed, expected) => {
  const reading = readDate(printed);
  expect(reading.kind === 'date' ? reading.date : reading.problem.code).toBe(expected);
});

test.each([
  ['%', 'rate'],
  ['% (Hồ sơ)', 'rate'],
  ['Triệu đồng', 'amount'],
  ['Đồng', 'amount'],
  ['tỷ đồng', 'amount'],
  ['Triệu', 'amount'],
  ['Nghìn tỷ đồng', 'amount'],
  ['ngàn đồng', 'amount'],
  ['đồng Việt Nam', 'count'],
  ['Việt Nam đồng', 'amount'],
  ['VNĐ', 'amount'],
  ['triệu đ', 'amount'],
  ['Triệu lượt', 'count'],
  ['=3', 'code'],
  ['Có =', 'count'],
  ['Hợp đồng', 'count'],
  ['Không = 0 Có = 1', 'code'],
  ['Chưa =0 Có = 1', 'code'],
  ['Hồ sơ', 'count'],
  ['', 'none'],
])('the unit "%s" makes the row a %s', (unit, kind) => {
  expect(classifyUnit(unit)).toBe(kind);
});

test.each([
  ['Tỷ lệ hồ sơ', true],
  ['tỉ lệ hồ sơ', true],
  ['TỶ LỆ hồ sơ', true],
  ['- Tỷ lệ hồ sơ', true],
  ['+• * Tỷ lệ hồ sơ', true],
  ['Tỷ lệ', false],
  ['Số hồ sơ theo tỷ lệ chung', false],
  ['a Tỷ lệ hồ sơ', false],
])('the label "%s" speaks of a rate: %s', (label, expected) => {
  expect(isRateLabel(label)).toBe(expected);
});

describe('an appendix value', () => {
  const readRow = (
    value: string,
    unit: string,
    remark: string,
    order: readonly ValueColumn[] = ['value'],
  ) => {
    const cells = { value: makeCell(value, 3), unit: makeCell(unit, 4), remark: makeCell(remark, 5) };
    const reading = readAppendixValue(cells, order);
    if (reading.kind === 'problem') return reading.problem.code;
    const { figure, text } = reading.value;
    if (text !== null) return text;
    return figure.kind === 'present' ? [figure.value, figure.place.column] : figure.reason;
  };

  test.each<[string, readonly [string, string, string], readonly ValueColumn[], unknown]>([
    ['stands in the remark', ['', 'Hồ sơ', '893'], ['value', 'remark'], [893, 5]],
    [
      'stands in the value column, so the remark is only a remark',
      ['3', 'Người', '4'],
      ['value', 'remark'],
      [3, 3],
    ],
    ['stands in the unit', ['#DIV/0!', '22,09%', '(478/2163) x 100 = 22,09%'], ['unit'], [0.2209, 4]],
    ['stands in the unit with its own unit', ['', '0 Cuộc', 'Đang thực hiện'], ['unit'], [0, 4]],
    ['is a word in the unit column', ['', 'Có', ''], ['unit'], 'Có'],
    ['is a broken formula and words', ['#DIV/0!', '%', 'không có'], ['value', 'remark'], 'division-error'],
    ['is only words', ['', 'Vụ việc', 'không có'], ['value', 'remark'], 'none'],
    ['is a fraction', ['162/173', 'TTHC', ''], ['value'], '162/173'],
    ['has a percent sign but no unit', ['57%', '', ''], ['value'], [0.57, 3]],
    ['is a number without a unit', ['339', '', ''], ['value'], [339, 3]],
    ['is blank and no other column counts', ['', '%', 'Đang triển khai'], ['value'], 'blank'],
    ['cannot be a count', ['1,5', 'Hồ sơ', ''], ['value'], 'cell/not-integer'],
  ])('that %s', (_, [value, unit, remark], order, expected) => {
    expect(readRow(value, unit, remark, order)).toEqual(expected);
  });
});
