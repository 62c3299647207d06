import { describe, expect, test } from 'vitest';
import { auditReport } from '../../src/audit/audit-report.ts';
import { buildAppendix, buildReport } from '../build-report.ts';
import { listFindings } from './list-findings.ts';

function audit(cells: Parameters<typeof buildAppendix>[0]) {
  const findings = listFindings(buildReport({ appendix: buildAppendix(cells) }));
  return findings.filter((finding) => !finding.startsWith('unit '));
}

describe('a part is never larger than its whole', () => {
  test('a numbered row under its whole', () => {
    expect(
      audit([
        ['1.4', 'Tổng số TTHC thuộc thẩm quyền giải quyết', 'Thủ tục', '139'],
        ['>1.4.3.', 'Số TTHC cấp xã (UBND: 139, CA: 11, QS: 7)', 'Thủ tục', '157'],
      ]),
    ).toEqual(['I7-part impossible: “Số TTHC cấp xã (UBND:” 157 ≠ 139 ← 139']);
  });

  test('a part with a blank unit cell', () => {
    expect(
      audit([
        ['3.4.3.', 'Số TTHC đã tích hợp dịch vụ thanh toán trực tuyến', 'Thủ tục', '0'],
        ['>Trong đó', '- Cấp huyện', '', ''],
        ['>', '- Cấp xã', '', '5'],
      ]),
    ).toEqual(['I7-part impossible: “- Cấp xã” 5 ≠ 0 ← 0']);
  });

  test('not under a heading, nor with another unit, nor beside the row', () => {
    expect(
      audit([
        ['2.4.4', 'Kết quả tiếp nhận và trả hồ sơ', '', '3'],
        ['>-', 'Tổng số hồ sơ TTHC đã giải quyết xong', 'Hồ sơ', '893'],
        ['7.1.1', 'Số lượng chữ ký số đã cấp. Trong đó:', 'Chữ ký số', '4'],
        ['>', '- Số người', 'Người', '9'],
        ['8.', 'Số hồ sơ', 'Hồ sơ', '10'],
      ]),
    ).toEqual([]);
  });
});

describe('a whole and all its parts', () => {
  const CHANNELS: Parameters<typeof buildAppendix>[0] = [
    ['3.3.1', 'Số lượng hồ sơ đã tiếp nhận', 'Số lượng hồ sơ', '652'],
    ['>Trong đó', 'Tiếp nhận trực tiếp', '', '0'],
    ['>>', '- Cấp huyện', '', '0'],
    ['>>', '- Cấp xã', '', '0'],
    ['>', 'Tiếp nhận qua BCCI', 'Số lượng hồ sơ', '0'],
    ['>>', '- Cấp huyện', '', ''],
    ['>>', '- Cấp xã', '', ''],
    ['>', 'Tiếp nhận trực tuyến mức độ 3', 'Số lượng hồ sơ', ''],
    ['>>', '- Cấp huyện', '', ''],
    ['>>', '- Cấp xã', '', '423'],
  ];

  test('parts without a value of their own count as what stands under them: 0 + 0 + 423 + 103 = 526', () => {
    expect(
      audit([
        ...CHANNELS,
        ['>', 'Tiếp nhận trực tuyến mức độ 4', 'Số lượng hồ sơ', ''],
        ['>>', '- Cấp huyện', '', ''],
        ['>>', '- Cấp xã', '', '103'],
      ]),
    ).toEqual(['parts-sum mismatch: “Số lượng hồ sơ đã” 652 ≠ 526 ← 0, 0, 423, 103']);
  });

  test('one part without any value: nothing is said', () => {
    expect(audit([...CHANNELS, ['>', 'Tiếp nhận trực tuyến mức độ 4', 'Số lượng hồ sơ', '']])).toEqual([]);
  });

  test('"of which:" before bullets', () => {
    expect(
      audit([
        ['2.1', 'Số VBQPPL do cấp xã ban hành, trong đó:', 'Văn bản', '9'],
        ['>', '- Số VBQPPL do HĐND cấp xã ban hành', 'Văn bản', '4'],
        ['>', '- Số VBQPPL do UBND cấp xã ban hành', 'Văn bản', '3'],
      ]),
    ).toEqual(['parts-sum mismatch: “Số VBQPPL do cấp xã” 9 ≠ 7 ← 4, 3']);
  });

  test('parts that overlap, or that the form does not present as all parts, are not added up', () => {
    expect(
      audit([
        ['6.7.2', 'Tỷ lệ hồ sơ được tiếp nhận qua dịch vụ BCCI. Trong đó:', 'Hồ sơ', '11'],
        ['>', '- Số hồ sơ được tiếp nhận qua dịch vụ BCCI', 'Hồ sơ', '1'],
        ['>', '- Số hồ sơ được trả kết quả qua dịch vụ BCCI', 'Hồ sơ', '11'],
        ['>', '- Số hồ sơ được tiếp nhận và trả kết quả qua dịch vụ BCCI', 'Hồ sơ', '0'],
        ['3.1.5.', 'Tổng số TTHC tiếp nhận tại Bộ phận một cửa. Trong đó:', 'Thủ tục', '220'],
        ['>', '- Tiếp nhận trên Trung tâm', 'Thủ tục', '220'],
        ['>', '- Bộ phận Một cửa cấp xã', 'Thủ tục', '220'],
        ['-', 'Tổng số công chức đang làm việc tại Bộ phận Một cửa', 'Người', '3'],
        ['>+', 'Số người được hưởng chế độ bồi dưỡng', 'Người', '3'],
        ['>+', 'Số người được tập huấn', 'Người', '3'],
        ['1.', 'Thống kê TTHC', 'Thủ tục', '139'],
        ['>1.1.', 'Số TTHC công bố mới', 'Thủ tục', '0'],
        ['>1.2.', 'Số TTHC bãi bỏ', 'Thủ tục', '3'],
        ['-', 'Số VBQPPL đã rà soát, trong đó:', 'Văn bản', '10'],
        ['>+', 'Tỷ lệ xử lý VBQPPL sau rà soát', '%', ''],
        ['>+', 'Tổng số VBQPPL cần phải xử lý sau rà soát', 'Văn bản', '4'],
        ['>+', 'Số VBQPPL đã được xử lý xong', 'Văn bản', '3'],
      ]),
    ).toEqual([]);
  });
});

describe('which rows are parts', () => {
  test('of money nothing is added up, nor of a whole that is left blank', () => {
    expect(
      audit([
        ['5.', 'Kinh phí, trong đó:', 'Triệu đồng', '3'],
        ['>', '- Chi thường xuyên', '', '9'],
        ['>', '- Chi đầu tư', '', '9'],
        ['6.', 'Số văn bản, trong đó:', 'Văn bản', ''],
        ['>', '- Đến', 'Văn bản', '9'],
        ['>', '- Đi', 'Văn bản', '9'],
      ]),
    ).toEqual([]);
  });

  const WHOLE = 'Số văn bản, trong đó:';
  const sum = (
    whole: string,
    first: string,
    ...parts: readonly (readonly [label: string, value: string])[]
  ) =>
    audit([
      ['2.1', whole, 'Văn bản', '9'],
      ...parts.map(
        ([label, value], index) => [`>${index === 0 ? first : ''}`, label, 'Văn bản', value] as const,
      ),
    ]);

  test('one of another unit, or one alone: the others need not add up', () => {
    expect(
      audit([
        ['2.1', WHOLE, 'Văn bản', '9'],
        ['>', '- Số văn bản đến', 'Văn bản', '4'],
        ['>', '- Số người soạn', 'Người', '3'],
      ]),
    ).toEqual([]);
    expect(sum(WHOLE, '', ['- Số văn bản đến', '4'])).toEqual([]);
  });

  test('parts of the same things are not added: one is all of the whole, or joins two others', () => {
    expect(sum(WHOLE, '', ['- Đến', '9'], ['- Đi', '2'])).toEqual([]);
    // 4 + 5 = 9
    expect(sum(WHOLE, '', ['- Đến', '4'], ['- Đi', '5'])).toEqual([]);
    expect(sum(WHOLE, '', ['- Nhận', '5'], ['- Trả', '6'], ['- Nhận và trả', '3'])).toEqual([]);
    // Each fits, together they are too many: 5 + 6 = 11.
    expect(sum(WHOLE, '', ['- Đến', '5'], ['- Đi', '6'])).toEqual([
      'parts-sum mismatch: “Số văn bản, trong đó:” 9 ≠ 11 ← 5, 6',
    ]);
  });

  test.each([
    ['Số văn bản', 'Trong đó', true],
    ['Số văn bản', '- Trong đó:', true],
    ['Số văn bản', '(Trong  đó)', true],
    ['Số văn bản', 'Phần a', true],
    ['Số văn bản: ', '', true],
    ['Số văn bản', '', false],
    ['Số văn bản: đến', '-', false],
    ['Số văn bản', 'a)', false],
    ['Số văn bản', 'Gồm', false],
    ['Số văn bản', '1. Trong đó', false],
    ['Số văn bản', 'Trong đó 1', false],
    ['Số văn bản', 'Trong đó 1 a', false],
    ['Số văn bản', 'a 1 Trong đó', false],
    ['Số văn bản', 'Trong1đó', false],
  ])('"%s" with "%s" before the first part presents its parts: %s', (whole, first, expected) => {
    expect(sum(whole, first, ['Đến', '5'], ['Đi', '3'])).toHaveLength(expected ? 1 : 0);
  });

  test('a part keeps what is printed where one row says it; two rows under it are a sum', () => {
    const appendix = buildAppendix([
      ['2.1', WHOLE, 'Văn bản', '90'],
      ['>', '- Đến', 'Văn bản', ''],
      ['>>', '+ Giấy', 'Văn bản', '01'],
      ['>', '- Đi', 'Văn bản', ''],
      ['>>', '+ Giấy', 'Văn bản', '02'],
      ['>>', '+ Điện tử', '', '03'],
      ['>>', '+ Số người', 'Người', '7'],
    ]);
    const [finding] = auditReport(buildReport({ appendix }));
    expect(finding).toMatchObject({
      expected: 6,
      difference: 84,
      claim: { value: 90, printed: '90', place: { row: 2 } },
      operands: [
        { label: '- Đến', value: 1, printed: '01', place: { row: 4 } },
        { label: '- Đi', value: 5, printed: '', place: { row: 6 } },
      ],
    });
  });
});
