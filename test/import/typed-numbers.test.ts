import { describe, expect, test } from 'vitest';
import type { Block, ImportedCell } from '../../src/import/document.ts';
import { localizeNumber } from '../../src/import/localize-number.ts';
import { settleNumbers } from '../../src/import/settle-numbers.ts';
import { splitDocument } from '../../src/import/split-document.ts';

test.each([
  ['1,134', 1134, '1.134'],
  ['1,234,567.5', 1234567.5, '1.234.567,5'],
  ['98.5%', 0.985, '98,5%'],
  ['27.7 %', 0.277, '27,7 %'],
  ['294.196', 294.196, '294,196'],
  ['99.39', 99.3865, '99,39'],
  ['1.134', 1.134, '1,134'],
  // Already as a Vietnamese spreadsheet shows it, or no number at all.
  ['1.134', 1134, '1.134'],
  ['98,5', 98.5, '98,5'],
  ['294,196', 294.196, '294,196'],
  ['12', 12, '12'],
  ['01', 1, '01'],
  ['-', 0, '-'],
])('%s stored as %d is shown as %s', (text, stored, shown) => {
  expect(localizeNumber(text, stored)).toBe(shown);
});

type Typed = string | readonly [shown: string, stored: number];

function readCell(cell: Typed): ImportedCell {
  return typeof cell === 'string' ? { text: cell, number: null } : { text: cell[0], number: cell[1] };
}

function settle(rows: readonly (readonly Typed[])[], readsDotThousands = false) {
  const cells = rows.map((row, index) => ({ row: index + 1, cells: row.map(readCell) }));
  const block: Block = { kind: 'table', sheet: 'PL', position: 1, rows: cells };
  const [part] = splitDocument({ name: 'a.xlsx', blocks: [block], remarks: [] }).parts;
  if (part === undefined) throw new Error('no table');
  const settled = settleNumbers(part, readsDotThousands);
  return { ...settled, texts: settled.rows.map((row) => row.map(({ text }) => text)) };
}

const DOSSIERS = ['STT', 'Lĩnh vực', 'Tổng số tiếp nhận', 'Trực tuyến'];

describe('a column that counts', () => {
  test('whole numbers stay whole however they are formatted', () => {
    const { texts, rewritten } = settle([
      DOSSIERS,
      [['1', 1], 'Hộ tịch', ['1,134', 1134], ['233', 233]],
      [['2', 2], 'Chứng thực', ['12.00', 12], ['-', 0]],
    ]);
    expect(texts).toEqual([
      ['1', 'Hộ tịch', '1.134', '233'],
      ['2', 'Chứng thực', '12', '0'],
    ]);
    expect(rewritten.map(({ shown, written, place }) => [shown, written, place.column])).toEqual([
      ['12.00', '12', 3],
      ['-', '0', 4],
    ]);
  });

  test('a stored fraction that someone may have typed with a dot between thousands is asked about', () => {
    const rows: readonly (readonly Typed[])[] = [
      DOSSIERS,
      ['1', 'Hộ tịch', ['1.134', 1.134], ['1.1', 1.1]],
      ['2', 'Chứng thực', ['0.5', 0.5], ['12.3456', 12.3456]],
    ];
    expect(settle(rows).dotThousands.map(({ stored, meant }) => [stored, meant])).toEqual([
      [1.134, '1.134'],
      [1.1, '1.100'],
    ]);
    expect(settle(rows, true).texts).toEqual([
      ['1', 'Hộ tịch', '1.134', '1.100'],
      ['2', 'Chứng thực', '0,5', '12,3456'],
    ]);
  });
});

test('an appendix: the unit of the row says whether its number counts', () => {
  const { texts, dotThousands, threeDecimals } = settle([
    ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu', 'Ghi chú'],
    [['1.1', 1.1], 'Số hồ sơ', 'Hồ sơ', ['3,225', 3225], ''],
    ['1.2', 'Tỷ lệ', '%', ['98.5', 98.5], ''],
    ['1.3', 'Kinh phí', 'Triệu đồng', ['294.196', 294.196], ''],
    ['1.4', 'Số phiếu', 'Phiếu', ['1.134', 1.134], ['2.5', 2.5]],
    ['1.5', 'Tỷ lệ', '%', ['#DIV/0!', 0], ''],
  ]);
  expect(texts.map((row) => row.slice(0, 1).concat(row.slice(3)))).toEqual([
    ['1.1', '3.225', ''],
    ['1.2', '98,5', ''],
    ['1.3', '294,196', ''],
    ['1.4', '1,134', '2,5'],
    ['1.5', '#DIV/0!', ''],
  ]);
  expect(dotThousands.map(({ meant, place }) => [meant, place.row])).toEqual([['1.134', 5]]);
  expect(threeDecimals.map(({ text, place }) => [text, place.row])).toEqual([['294,196', 4]]);
});
