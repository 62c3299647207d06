import { describe, expect, test } from 'vitest';
import { auditReport } from '../../src/audit/audit-report.ts';
import { buildAppendix, buildDossierRow, buildDossierTable, buildReport } from '../build-report.ts';
import { listFindings } from './list-findings.ts';

type Cells = Parameters<typeof buildAppendix>[0];

function audit(cells: Cells, given: Parameters<typeof buildAppendix>[1] = {}) {
  return listFindings(buildReport({ appendix: buildAppendix(cells, given) }));
}

describe('a rate and the counts under it', () => {
  test('the numerator is the count whose label is nearest to the rate, the denominator the one before it', () => {
    expect(
      audit([
        ['3.2.2.', 'Tỷ lệ hồ sơ TTHC được giải quyết đúng hạn của UBND cấp xã. Trong đó:', '%', '98,5'],
        ['>', '- Tổng số hồ sơ TTHC đã tiếp nhận', 'Hồ sơ', '1.134'],
        ['>', '- Số hồ sơ TTHC đã giải quyết xong', 'Hồ sơ', '1.117'],
        ['>', '- Số hồ sơ TTHC đã giải quyết đúng hạn', 'Hồ sơ', '1.117'],
      ]),
    ).toEqual(['I6-rate mismatch: “Tỷ lệ hồ sơ TTHC” 98.5% ≠ 100% ← 1117, 1117']);
  });

  test('a third count that narrows the second is not the numerator', () => {
    expect(
      audit([
        ['6.6.1.', 'Tỷ lệ TTHC đủ điều kiện được cung cấp trực tuyến mức độ 3', '%', '26,7'],
        ['>', '- Tổng số TTHC đủ điều kiện cung cấp trực tuyến mức độ 3', 'Thủ tục', '68'],
        ['>', '- Số TTHC đang cung cấp trực tuyến mức độ 3', 'Thủ tục', '34'],
        [
          '>',
          '- Số TTHC đang cung cấp trực tuyến mức độ 3 có phát sinh hồ sơ nộp trực tuyến',
          'Thủ tục',
          '9',
        ],
      ]),
    ).toEqual(['I6-rate mismatch: “Tỷ lệ TTHC đủ điều” 26.7% ≠ 50% ← 34, 68']);
  });

  // 46/166 = 27,71 %, printed 27,7: fine. The counts under it are about something else, 46/46.
  test('a fraction printed in the row itself comes before the counts under it', () => {
    const rows: Cells = [
      ['5.8.1', 'Tỷ lệ TTHC đủ điều kiện được cung cấp trực tuyến một phần', '%', '27,7'],
      ['-', 'Tổng số TTHC đủ điều kiện cung cấp trực tuyến một phần', 'TTHC', '46'],
      ['-', 'Số TTHC đang cung cấp trực tuyến một phần', 'TTHC', '46'],
    ];
    expect(audit(rows, { 0: { printedValue: '46/166' } })).toEqual([]);
    expect(audit(rows, { 0: { printedValue: '46/160' } })).toEqual([
      'I6-rate mismatch: “Tỷ lệ TTHC đủ điều” 27.7% ≠ 28.75% ← 46, 160',
    ]);
  });

  test('only two numbers with a stroke between them, and nothing else, are such a fraction', () => {
    const judge = (printedValue: string) =>
      audit([['5.8.1', 'Tỷ lệ trực tuyến', '%', '50']], { 0: { printedValue } });
    const expected = ['I6-rate mismatch: “Tỷ lệ trực tuyến” 50% ≠ 25% ← 4, 16'];
    expect(judge('4/16')).toEqual(expected);
    expect(judge(' 4 / 16 ')).toEqual(expected);
    expect(judge('4/16/2024')).toEqual([]);
    expect(judge('QĐ 4/16')).toEqual([]);
    expect(judge('4a/16')).toEqual([]);
    const [finding] = auditReport(
      buildReport({
        appendix: buildAppendix([['5.8.1', 'Tỷ lệ trực tuyến', '%', '50']], { 0: { printedValue: '04/16' } }),
      }),
    );
    expect(finding?.operands).toMatchObject([
      { label: 'Tỷ lệ trực tuyến', printed: '04', place: { row: 2 } },
      { label: 'Tỷ lệ trực tuyến', printed: '16', place: { row: 2 } },
    ]);
  });

  test('numbered counts, money with decimals, a rate that agrees', () => {
    expect(
      audit([
        ['1.2.', 'Tỷ lệ hoàn thành kế hoạch CCHC năm', '%', '57%'],
        ['>1.2.1.', 'Số nhiệm vụ đề ra trong kế hoạch', 'Nhiệm vụ', '21'],
        ['>1.2.2.', 'Số nhiệm vụ đã hoàn thành', 'Nhiệm vụ', '12'],
        ['5.1.', 'Tỷ lệ thực hiện kế hoạch giải ngân vốn đầu tư công', '%', '99,4'],
        ['>', '- Kế hoạch được giao', 'Triệu đồng', '300'],
        ['>', '- Đã thực hiện', 'Triệu đồng', '294,196'],
      ]),
    ).toEqual(['I6-rate mismatch: “Tỷ lệ thực hiện kế” 99.4% ≠ 98.0653% ← 294.196, 300']);
  });

  test('the part may be printed before its whole', () => {
    expect(
      audit([
        ['-', 'Tỷ lệ sử dụng văn bản điện tử của UBND cấp xã', '%', '100'],
        ['>+', 'Số văn bản được gửi hoàn toàn dưới dạng điện tử; sử dụng chữ ký số', 'Văn bản', '744'],
        ['>+', 'Số văn bản đi được phát hành trong năm trên phần mềm E-Office', 'Văn bản', '894'],
      ]),
    ).toEqual(['I6-rate mismatch: “Tỷ lệ sử dụng văn” 100% ≠ 83.2215% ← 744, 894']);
  });

  test('a rate for nothing at all', () => {
    expect(
      audit([
        ['3.5.', 'Tỷ lệ giải quyết phản ánh, kiến nghị (PAKN) về quy định TTHC', '%', '0'],
        ['>', '- Tổng số PAKN đã tiếp nhận', 'PAKN', '0'],
        ['>', '- Số PAKN đã giải quyết xong', 'PAKN', '0'],
      ]),
    ).toEqual(['I6-empty mismatch: “Tỷ lệ giải quyết phản” 0% ≠ ? ← 0, 0']);
  });

  test('more on time than resolved cannot be', () => {
    expect(
      audit([
        ['3.3.', 'Tỷ lệ hồ sơ TTHC được giải quyết đúng hạn', '%', '102'],
        ['>', '- Tổng số hồ sơ TTHC đã giải quyết xong', 'Hồ sơ', '50'],
        ['>', '- Số hồ sơ TTHC giải quyết đúng hạn', 'Hồ sơ', '51'],
      ]),
    ).toEqual(['I6-rate impossible: “Tỷ lệ hồ sơ TTHC” 102% ≠ 102% ← 51, 50']);
  });

  test('money may exceed its plan', () => {
    expect(
      audit([
        ['5.1.', 'Tỷ lệ thực hiện kế hoạch', '%', '133,2'],
        ['>', '- Kế hoạch được giao', 'Triệu đồng', '4.078'],
        ['>', '- Đã thực hiện', 'Triệu đồng', '5.432'],
      ]),
    ).toEqual([]);
  });

  test('counts that overlap make no rate: received, returned, received and returned', () => {
    expect(
      audit([
        ['7.3.2', 'Tỷ lệ hồ sơ được tiếp nhận qua dịch vụ BCCI. Trong đó:', '%', '0'],
        ['>', '- Số hồ sơ được tiếp nhận qua dịch vụ BCCI', 'Hồ sơ', '0'],
        ['>', '- Số hồ sơ được trả kết quả qua dịch vụ BCCI', 'Hồ sơ', '0'],
        ['>', '- Số hồ sơ được tiếp nhận và trả kết quả qua dịch vụ BCCI', 'Hồ sơ', '0'],
      ]),
    ).toEqual([]);
  });

  test('nothing is said where a count is blank, or of a different unit', () => {
    expect(
      audit([
        ['1.', 'Tỷ lệ thực hiện kế hoạch', '%', '0'],
        ['>', '- Kế hoạch được giao', 'Triệu đồng', ''],
        ['>', '- Đã thực hiện', 'Triệu đồng', '0'],
        ['3.', 'Tỷ lệ hoàn thành', '%', '0'],
        ['>', '- Được giao', 'Việc', '5'],
        ['>', '- Đã hoàn thành', 'Việc', ''],
        ['4.', 'Tỷ lệ bỏ trống', '%', ''],
        ['>', '- Được giao', 'Việc', '5'],
        ['>', '- Đã làm', 'Việc', '4'],
        ['2.', 'Tỷ lệ khảo sát', '%', '50'],
        ['>', '- Số phiếu', 'Phiếu', '10'],
        ['>', '- Số người', 'Người', '4'],
      ]),
    ).toEqual([]);
  });
});

test('what a rate is held against, nearest first: its own counts, dossier counts, nothing', () => {
  const rate = (printed: string, cells: Cells = [], received = 200) =>
    listFindings(
      buildReport({
        dossiers: buildDossierTable([buildDossierRow(null, { received, received_online: 50 })]),
        appendix: buildAppendix([['1.', 'Tỷ lệ trực tuyến', '%', printed], ...cells], {
          0: { quantity: 'online_rate' },
        }),
      }),
    );
  const own: Cells = [
    ['>', '- Tổng số', 'Hồ sơ', '10'],
    ['>', '- Số trực tuyến', 'Hồ sơ', '9'],
  ];
  const blank: Cells = [
    ['>', '- Tổng số', 'Hồ sơ', '10'],
    ['>', '- Số trực tuyến', 'Hồ sơ', ''],
  ];
  expect(rate('30', own)).toEqual(['I6-rate mismatch: online_rate 30% ≠ 90% ← 9, 10']);
  expect(rate('30', blank)).toEqual(['I6-rate mismatch: online_rate 30% ≠ 25% ← 50, 200']);
  expect(rate('30')).toEqual(['I6-rate mismatch: online_rate 30% ≠ 25% ← 50, 200']);
  expect(rate('25')).toEqual([]);
});

describe('a rate and the rows beside it', () => {
  test('bullets that follow it', () => {
    expect(
      audit([
        ['2.2.', 'Kiểm tra, xử lý VBQPPL', '', ''],
        ['>', '- Số VBQPPL đã kiểm tra theo thẩm quyền', 'Văn bản', '7'],
        ['>', '- Tỷ lệ xử lý VBQPPL sau kiểm tra', '%', '100'],
        ['>', '- Tổng số VBQPPL cần phải xử lý sau kiểm tra', 'Văn bản', '4'],
        ['>', '- Số VBQPPL có kiến nghị xử lý đã được xử lý xong', 'Văn bản', '3'],
      ]),
    ).toEqual(['I6-rate mismatch: “- Tỷ lệ xử lý” 100% ≠ 75% ← 3, 4']);
  });

  test('two counts above it', () => {
    expect(
      audit([
        ['1', 'Kế hoạch Cải cách hành chính (CCHC)', '', ''],
        ['>-', 'Số nhiệm vụ được giao triển khai thực hiện trong kế hoạch', 'Nhiệm vụ', '20'],
        ['>-', 'Số nhiệm vụ đã hoàn thành theo kế hoạch', 'Nhiệm vụ', '6'],
        ['>-', 'Tỷ lệ hoàn thành so với Kế hoạch', '%', '40'],
        ['>-', 'Số vấn đề phát hiện sau kiểm tra CCHC:', 'Vấn đề', '5'],
      ]),
    ).toEqual(['I6-rate mismatch: “Tỷ lệ hoàn thành so” 40% ≠ 30% ← 6, 20']);
  });

  test('unrelated counts above it are not its own', () => {
    expect(
      audit([
        ['4.2.', 'Số liệu về biên chế công chức', '', ''],
        ['>', '- Số hợp đồng lao động làm việc tại cơ quan hành chính nhà nước', 'Người', '0'],
        ['>', '- Số biên chế đã tinh giản trong kỳ báo cáo', 'Người', '0'],
        ['>', '- Tỷ lệ phần trăm biên chế đã tinh giản so với năm 2015', '%', '10'],
        ['3,1', 'Số liệu về biên chế', '', ''],
        ['>-', 'Số biên chế công chức được giao:', 'Biên chế', '23'],
        ['>-', 'Số biên chế công chức có mặt đến thời điểm báo cáo:', 'Biên chế', '20'],
        ['>-', 'Tỷ lệ % số biên chế công chức chưa sử dụng', '%', '13'],
      ]),
    ).toEqual([]);
  });

  test('a rate that stands alone can only be impossible', () => {
    expect(
      audit([
        ['5.', 'Tỷ lệ báo cáo định kỳ được gửi', '%', '100'],
        ['6.', 'Tỷ lệ % số lượng người tham gia khảo sát', '%', '402'],
        ['7.', 'Số người', 'Người', '4'],
        ['8.', 'Số người đã gửi', 'Người', '3'],
      ]),
    ).toEqual(['I6-rate impossible: “Tỷ lệ % số lượng” 402% ≠ ? ← ']);
  });
});
