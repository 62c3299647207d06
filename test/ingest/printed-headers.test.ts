import { describe, expect, test } from 'vitest';
import { findAppendixColumn, unifyHeader } from '../../src/ingest/appendix-header.ts';
import { buildHeadingPaths } from '../../src/ingest/heading-paths.ts';

test.each([
  ['number', 'STT | TT | Số TT'],
  ['label', 'Chỉ tiêu thống kê | Chỉ tiêu | Nội dung | Nội dung báo cáo | Nội dung báo cáo của đơn vị'],
  ['unit', 'Đơn vị tính | ĐVT | Đơn vị'],
  ['value', 'Số liệu | Số lượng | Số lượng/ Tỷ lệ | Kết quả | Giá trị'],
  [
    'remark',
    'Ghi chú | Địa phương thực hiện | Giải trình | Giải trình/tên văn bản, số ký hiệu, ngày tháng năm ban hành văn bản/tài liệu đính kèm',
  ],
  ['group', 'Kết quả thống kê | KẾT QUẢ THỐNG KÊ'],
  [null, 'Lĩnh vực |  | Chỉ tiêu khác'],
])('above a column of an appendix, %s: %s', (column, words) => {
  for (const heading of words.split(' | ')) {
    expect([heading, findAppendixColumn(heading)]).toEqual([heading, column]);
    if (column === null || column === 'group') continue;
    expect(findAppendixColumn(`${heading} (dùng cho\nbáo cáo quý)`)).toBe(column);
  }
});

describe('the header of an appendix', () => {
  const HEADER = ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu', 'Ghi chú'];
  const BLANK = ['', '', '', '', ''];
  const ROW = ['1.', 'Số văn bản', 'Văn bản', '5', ''];
  const unify = (...rows: readonly (readonly string[])[]) => unifyHeader({ file: 'a.csv', rows }).rows;

  test('of one row stays, with what stands above it', () => {
    expect(unify(['Phụ lục 2'], HEADER, ROW)).toEqual([['Phụ lục 2'], HEADER, ROW]);
    const rows = [['a', 'b'], ROW];
    expect(unify(...rows)).toEqual(rows);
  });

  test('of two rows is put into the lower one', () => {
    expect(
      unify(
        ['Phụ lục 2', '', '', '', ''],
        ['STT', 'Chỉ tiêu (quý)', 'Kết quả thống kê', '', 'Ghi chú'],
        ['', '', 'Đơn vị tính', 'Số liệu', ''],
        ROW,
      ),
    ).toEqual([['Phụ lục 2', '', '', '', ''], BLANK, HEADER, ROW]);
  });

  test('that is repeated on a page is left blank there, in part or with its numbers below', () => {
    const numbers = ['1', '2', '3', '4', '5'];
    expect(
      unify(HEADER, numbers, ROW, HEADER, numbers, ROW, ['STT', 'Chỉ tiêu', '', '', ''], ROW, numbers, ROW),
    ).toEqual([HEADER, numbers, ROW, BLANK, BLANK, ROW, BLANK, ROW, numbers, ROW]);
  });

  test('words of a header in other columns, or beside a figure, are a row', () => {
    const swapped = ['Chỉ tiêu', 'STT', '', '', ''];
    const figure = ['', 'Chỉ tiêu', 'Đơn vị tính', '5', ''];
    expect(unify(HEADER, ROW, swapped, figure)).toEqual([HEADER, ROW, swapped, figure]);
  });
});

describe('merged headings of a dossier table', () => {
  /** "A › B" per column. */
  const read = (...rows: readonly (readonly string[])[]) => {
    const { columns, end } = buildHeadingPaths(rows, 0);
    return [
      columns.map(({ leaf, ancestors }) => [...ancestors, leaf].map(({ text }) => text).join(' › ')),
      end,
    ];
  };

  test('one row of headings', () => {
    expect(read(['Lĩnh vực', 'Trực tuyến'], ['Hộ tịch', '5'])).toEqual([['Lĩnh vực', 'Trực tuyến'], 1]);
    expect(read(['Lĩnh vực', 'Tiếp nhận', ''], ['Hộ tịch', '5', ''])).toEqual([
      ['Lĩnh vực', 'Tiếp nhận', ''],
      1,
    ]);
  });

  test('a heading reaches over the blank cells to its right, under one heading only', () => {
    expect(
      read(
        ['TT', 'Lĩnh vực', 'Số hồ sơ tiếp nhận', '', '', 'Số hồ sơ đã giải quyết', ''],
        ['', '', 'Tổng số', 'Trong kỳ', '', 'Tổng số', 'Quá hạn'],
        ['', '', '', 'Trực tuyến', 'Trực tiếp', '', ''],
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
        ['1', 'Hộ tịch', '5', '3', '2', '4', '1'],
      ),
    ).toEqual([
      [
        'TT',
        'Lĩnh vực',
        'Số hồ sơ tiếp nhận › Tổng số',
        'Số hồ sơ tiếp nhận › Trong kỳ › Trực tuyến',
        'Số hồ sơ tiếp nhận › Trong kỳ › Trực tiếp',
        'Số hồ sơ đã giải quyết › Tổng số',
        'Số hồ sơ đã giải quyết › Quá hạn',
      ],
      3,
    ]);
  });

  test('the header ends at a figure, at a blank row, at a named field, and after four rows', () => {
    const top = ['Lĩnh vực', 'Số hồ sơ tiếp nhận', ''];
    const next = ['', 'Tổng số', 'Trực tuyến'];
    expect(read(top, next, ['', '5', '3'])[1]).toBe(2);
    expect(read(top, next, ['', '', ''])[1]).toBe(2);
    expect(read(top, ['Hộ tịch', 'x', ''])[1]).toBe(1);
    expect(read(top, next, next, next, next)[1]).toBe(4);
    expect(read(top)[1]).toBe(1);
  });

  test('each heading keeps its cell in the spreadsheet', () => {
    const { columns } = buildHeadingPaths(
      [['Biểu 06'], ['Lĩnh vực', 'Số hồ sơ tiếp nhận', ''], ['', 'Tổng số', 'Trực tuyến']],
      1,
    );
    expect(columns[2]).toEqual({
      leaf: { text: 'Trực tuyến', row: 3, column: 3 },
      ancestors: [{ text: 'Số hồ sơ tiếp nhận', row: 2, column: 2 }],
    });
    expect(columns[0]?.leaf).toEqual({ text: 'Lĩnh vực', row: 2, column: 1 });
  });
});
