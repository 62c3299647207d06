import { expect, test } from 'vitest';
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
