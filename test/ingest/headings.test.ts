import { describe, expect, test } from 'vitest';
import {
  findColumn,
  findColumnInPart,
  findPart,
  isTotalHeading,
  type Part,
  partOf,
} from '../../src/ingest/dossier-headings.ts';

/** Words that offices put above a column of their dossier tables; each must go on being understood. */
const WORDS: readonly (readonly [ReturnType<typeof findColumn>, string])[] = [
  ['number', 'STT | TT | Số TT | Số thứ tự'],
  ['agency', 'Cơ quan tiếp nhận | Cơ quan | Cơ quan giải quyết'],
  ['commune', 'Đơn vị | Xã, phường | Xã | Phường | Xã/phường | Tên đơn vị | Đơn vị báo cáo | Mã đơn vị'],
  ['period', 'Kỳ báo cáo | Kỳ'],
  ['from', 'Từ ngày | Ngày bắt đầu'],
  ['to', 'Đến ngày | Ngày kết thúc'],
  ['field', 'Lĩnh vực | Tên lĩnh vực | Lĩnh vực giải quyết | Lĩnh vực, công việc giải quyết theo cấp'],
  [
    'received',
    'Tổng số tiếp nhận | Tổng số hồ sơ tiếp nhận | Tổng tiếp nhận | Tiếp nhận | Đã tiếp nhận | Tổng số đã tiếp nhận | Tổng số hồ sơ | Số hồ sơ tiếp nhận | Số lượng hồ sơ tiếp nhận',
  ],
  [
    'received_online',
    'Trực tuyến | Thực tuyến | Tiếp nhận trực tuyến | Số mới tiếp nhận trực tuyến | Hồ sơ trực tuyến | Số hồ sơ trực tuyến',
  ],
  [
    'received_direct',
    'Trực tiếp, bưu chính | Trực tiếp | Tiếp nhận trực tiếp | Trực tiếp, dịch vụ bưu chính | Trực tiếp, dịch vụ bưu chính công ích | Trực tiếp, BCCI | Trực tiếp và bưu chính | Tiếp nhận trực tiếp, bưu chính | Số mới tiếp nhận (trực tiếp - bưu chính)',
  ],
  [
    'carried_over',
    'Từ kỳ trước | Từ kỳ trước chuyển sang | Từ kỳ trước chuyển qua | Kỳ trước chuyển sang | Kỳ trước chuyển qua | Số kỳ trước chuyển qua | Số kỳ trước chuyển sang',
  ],
  [
    'resolved',
    'Tổng số đã giải quyết | Tổng số hồ sơ đã giải quyết | Đã giải quyết | Số hồ sơ đã giải quyết | Số lượng hồ sơ đã giải quyết',
  ],
  ['resolved_early', 'Trước hạn | Đã giải quyết trước hạn | Giải quyết trước hạn | Trả trước hạn'],
  [
    'resolved_on_time',
    'Đúng hạn | Đã giải quyết đúng hạn | Giải quyết đúng hạn | Trả đúng hạn | Trả đúng thời hạn',
  ],
  [
    'resolved_in_time',
    'Trước và đúng hạn | Đúng và trước hạn | Trước hạn và đúng hạn | Đúng hạn và trước hạn | Đúng và sớm hạn',
  ],
  [
    'resolved_overdue',
    'Quá hạn | Trễ hạn | Trả quá hạn | Trả trễ hạn | Đã giải quyết quá hạn | Giải quyết quá hạn',
  ],
  [
    'pending',
    'Tổng số đang giải quyết | Tổng số hồ sơ đang giải quyết | Đang giải quyết | Số hồ sơ đang giải quyết | Số lượng hồ sơ đang giải quyết',
  ],
  ['pending_in_time', 'Trong hạn | Chưa đến hạn | Đang giải quyết trong hạn'],
  ['pending_overdue', 'Đang giải quyết quá hạn | Quá hạn đang giải quyết'],
  ['returned_with_file', 'Gán file | Đã giao trả gán file'],
  ['returned_signed', 'File ký số | Đã giao trả file ký số'],
  ['returned_archived', 'Ký số lưu trữ | Đã giao trả ký số lưu trữ'],
  ['source', 'Nguồn | Nguồn số liệu'],
  ['note', 'Ghi chú'],
];

test.each(WORDS)('%s: %s', (column, words) => {
  for (const heading of words.split(' | ')) expect([heading, findColumn(heading)]).toEqual([heading, column]);
  expect(findColumn(String(column))).toBe(column);
});

/** Words above several columns. */
const PARTS: readonly (readonly [ReturnType<typeof findPart>, string])[] = [
  [
    'received',
    'Số lượng hồ sơ tiếp nhận | Số hồ sơ tiếp nhận | Số hồ sơ nhận giải quyết | Hồ sơ tiếp nhận | Tiếp nhận | Số hồ sơ đã tiếp nhận',
  ],
  ['resolved', 'Số lượng hồ sơ đã giải quyết | Số hồ sơ đã giải quyết | Hồ sơ đã giải quyết | Đã giải quyết'],
  [
    'pending',
    'Số lượng hồ sơ đang giải quyết | Số hồ sơ đang giải quyết | Hồ sơ đang giải quyết | Đang giải quyết',
  ],
  ['returned', 'Số hồ sơ đã giao trả | Hồ sơ đã giao trả | Đã giao trả'],
  ['neutral', 'Trong kỳ | Trong đó | Kết quả giải quyết | Mới tiếp nhận | Số mới tiếp nhận'],
  [null, 'Số hồ sơ bị trả lại | Lĩnh vực | Tổng số'],
];

test.each(PARTS)('above several columns, %s: %s', (part, words) => {
  for (const heading of words.split(' | ')) expect([heading, findPart(heading)]).toEqual([heading, part]);
});

describe('what a heading means under its part', () => {
  const read = (part: Part, headings: string) =>
    headings.split(' | ').map((heading) => findColumnInPart(heading, part));

  test('Biểu 06 of TT 01/2020: a total and "quá hạn" in each part', () => {
    expect(
      read(
        'received',
        'Tổng số | Số mới tiếp nhận trực tuyến | Số kỳ trước chuyển qua | Số mới tiếp nhận (trực tiếp - bưu chính)',
      ),
    ).toEqual(['received', 'received_online', 'carried_over', 'received_direct']);
    expect(read('resolved', 'Tổng số | Trả đúng thời hạn | Trả quá hạn | Quá hạn')).toEqual([
      'resolved',
      'resolved_on_time',
      'resolved_overdue',
      'resolved_overdue',
    ]);
    expect(read('pending', 'Tổng số | Chưa đến hạn | Quá hạn')).toEqual([
      'pending',
      'pending_in_time',
      'pending_overdue',
    ]);
    expect(read('returned', 'Gán file | File ký số | Ký số lưu trữ')).toEqual([
      'returned_with_file',
      'returned_signed',
      'returned_archived',
    ]);
  });

  test('a heading of another part, a total of what is handed back, and strangers mean nothing', () => {
    expect(read('received', 'Quá hạn | Trong hạn | Lĩnh vực | Lạ')).toEqual([null, null, null, null]);
    expect(read('resolved', 'Trực tuyến | Từ kỳ trước')).toEqual([null, null]);
    expect(read('returned', 'Tổng số')).toEqual([null]);
  });

  test('each way to write a total', () => {
    expect(['Tổng số', 'Tổng', 'Tổng cộng', 'Cộng'].map(isTotalHeading)).toEqual([true, true, true, true]);
    expect(['Số', 'Lĩnh vực', ''].map(isTotalHeading)).toEqual([false, false, false]);
  });

  test('columns of counts have a part, others none', () => {
    expect(
      (['carried_over', 'received_online', 'resolved', 'pending_overdue', 'returned_signed'] as const).map(
        partOf,
      ),
    ).toEqual(['received', 'received', 'resolved', 'pending', 'returned']);
    expect((['field', 'note', 'from'] as const).map(partOf)).toEqual([null, null, null]);
  });
});
