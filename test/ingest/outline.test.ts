import { describe, expect, test } from 'vitest';
import { alignForm } from '../../src/ingest/align-form.ts';
import { buildOutline } from '../../src/ingest/outline.ts';

/** Rows as `number|label`, indented the way they hang. */
function draw(rows: readonly string[]): readonly string[] {
  const entries = parse(rows);
  return buildOutline(entries).map(({ level }, index) => `${'  '.repeat(level)}${rows[index]}`);
}

function parse(rows: readonly string[]) {
  return rows.map((row) => {
    const [number = '', label = ''] = row.split('|');
    return { number, label };
  });
}

test.each([
  [
    'Khánh Hòa: dots, dashes and pluses in the label',
    ['3.|a', '  3.2.|b', '    3.2.3.|c', '      |- d', '        |+ e', '      |- f', '4.|g'],
  ],
  [
    'Thanh Hóa: repeated and foreign numbers',
    [
      '3.|a',
      '  3.2.|b',
      '    3.2.6.|c',
      '      Trong đó|d',
      '      |e',
      '    10.2.7|f',
      '  3.3.|g',
      '    3.3.1|h',
      '      Trong đó|i',
      '        |- k',
      '      |l',
      '    3.3.1.|m',
    ],
  ],
  [
    'Hải Dương: forms one after the other',
    ['Biểu mẫu 1|a', '  1.|b', '    1.1.|c', 'Biểu mẫu 2|d', '  1.|e'],
  ],
  [
    'Hà Nội: Roman numbers, bullets as numbers, decimal commas',
    [
      'I|a',
      '  1|b',
      '    -|c',
      '      +|d',
      '    -|e',
      '  3|f',
      '    3,1|g',
      '      -|h',
      '      |Trong đó, i',
      'II|k',
    ],
  ],
])('%s', (_, drawn) => {
  expect(draw(drawn.map((row) => row.trim()))).toEqual(
    drawn.map((row) => (row.includes('Trong đó, i') ? `  ${row}` : row)),
  );
});

test.each([
  [
    'capital letters above Roman numbers above digits above small letters',
    ['A|a', '  I|b', '    1)|c', '      a)|d', '      đ.|e', '    2)|f', '  V|g', 'B.|h'],
  ],
  [
    'words for forms above all',
    ['Phụ lục 1|a', '  A|b', 'Biểu 2|c', '  1|d', 'Mẫu 3|e', '  1|f', 'PHẦN II|g', '  -|h'],
  ],
  [
    'a decimal number by its parts, whatever stands at its end',
    ['1|a', '  1.2.|b', '    1,2,3|c', '      1.2.3.4)|d', '  1.3)|e', '2)|f'],
  ],
  [
    'every kind of bullet under rows without a number, + under them',
    ['1.|a', '  |b', '    –|c', '      |+ d', '    |* e', '    |• f', '    —|g', '  |h'],
  ],
  [
    '"trong đó" under a dash, but beside a row without one',
    ['|- a', '  |Trong đó: b', '    |+ c', '|- d', '  |trong đó e'],
  ],
  ['"trong đó" after a row without a bullet is a row like others', ['1|a', '  |b', '  |Trong đó: c']],
  ['what only looks like a number is none', ['1|a', '  IVa|b', '  AB|c', '  1a|d', '  ab|e', '  Biểu|f']],
])('%s', (_, drawn) => {
  expect(draw(drawn.map((row) => row.trim()))).toEqual(drawn.map((row) => row.replace(/^( *)(.*)$/, '$1$2')));
});

function align(form: readonly string[], appendix: readonly string[]) {
  return alignForm(parse(form), parse(appendix));
}

const FORM = [
  '1.|Kết quả',
  '|- Đã tiếp nhận',
  '|- Đúng hạn',
  '2.|Trực tuyến',
  '|- Đã tiếp nhận',
  '|- Trực tuyến',
];

test('rows with the same label are told apart by the rows they hang under', () => {
  expect(align(FORM, FORM)).toEqual([0, 1, 2, 3, 4, 5]);
});

test('a missing row and an added row shift nothing', () => {
  const appendix = [
    '1.|Kết quả',
    '|- Đúng hạn',
    '|- Mới',
    '2.|Trực tuyến',
    '|- Đã tiếp nhận',
    '|- Trực tuyến',
  ];
  expect(align(FORM, appendix)).toEqual([0, null, 1, 3, 4, 5]);
});

test('rows under a heading with other words are still found, in order', () => {
  const appendix = [
    '1.|Kết quả',
    '|- Đã tiếp nhận',
    '|- Đúng hạn',
    '2.|Dịch vụ công',
    '|- Đã tiếp nhận',
    '|- Trực tuyến',
  ];
  expect(align(FORM, appendix)).toEqual([0, 1, 2, null, 4, 5]);
});

test('dots after numbers, colons, dashes and tone marks do not count', () => {
  expect(align(['1.1.|- Số hoà giải:', '3,1|a'], ['1.1|– Số hòa giải', '3.1|a'])).toEqual([0, 1]);
});

test('bullets of every kind, spaces and a stop after a label do not count, nor does a number that is a bullet', () => {
  const form = ['1.|* Đã làm', '-|• Chưa làm', '2|Đã xong;'];
  expect(align(form, ['1)|Đã làm.', '+|- Chưa làm', '2. |+ Đã xong,'])).toEqual([0, 1, 2]);
});

test('where labels repeat in order, the number decides', () => {
  const form = ['1.|Số hồ sơ', '2.|Số hồ sơ', '3.|Số hồ sơ'];
  expect(align(form, ['2.|Số hồ sơ'])).toEqual([null, 0, null]);
  expect(align(form, ['2.|Số hồ sơ', '3.|Số hồ sơ'])).toEqual([null, 0, 1]);
});

test('the row above decides before the number', () => {
  const form = ['1.|A', '1.1.|Số hồ sơ', '2.|B', '2.1.|Số hồ sơ'];
  expect(align(form, ['2.|B', '1.1.|Số hồ sơ'])).toEqual([null, null, 0, 1]);
  expect(align(form, ['9.|B', '1.1.|Số hồ sơ'])).toEqual([null, null, 0, 1]);
});

test('more rows matched weigh more than a better likeness of one', () => {
  const form = ['1.|A', '2.|B', '3.|A', '4.|C'];
  expect(align(form, ['3.|A', '2.|B', '4.|C'])).toEqual([0, 1, null, 2]);
});

describe('a row that moved', () => {
  const form = ['1.|A', '1.1.|a', '2.|B', '2.1.|b'];

  test('is found by its number, its label and all above it', () => {
    expect(align(form, ['2.|B', '2.1.|b', '1.|A', '1.1.|a'])).toEqual([2, 3, 0, 1]);
  });

  test('not with another number, under another row, or where it stands twice', () => {
    expect(align(form, ['2.|B', '2.1.|b', '3.|A', '1.1.|a'])).toEqual([null, null, 0, 1]);
    expect(align(form, ['2.|B', '2.1.|b', '1.|A', '1.2.|a'])).toEqual([2, null, 0, 1]);
    const rows = ['2.|B', '3.|C'];
    expect(align(['1.|A', ...rows], [...rows, '1.|A'])).toEqual([2, 0, 1]);
    expect(align(['1.|A', ...rows], [...rows, '1.|A', '1.|A'])).toEqual([null, 0, 1]);
    expect(align(['1.|A', '1.|A', ...rows], [...rows, '1.|A'])).toEqual([null, null, 0, 1]);
  });
});
