import { type Case, communes, edit, flat, REPORT } from './changes.ts';

export const CELL_CASES: readonly Case[] = [
  {
    name: 'cell/required',
    files: flat('khanh-hoa-tay-nha-trang,', ','),
    lines: [
      'data/reports/2025-07.csv:2:A «commune» — Ô bắt buộc đang trống. Thiếu ô này thì không dùng được cả dòng. Hãy điền vào ô. [cell/required]',
    ],
  },
  {
    name: 'cell/not-integer',
    files: flat('10,6', '"1,5",6'),
    lines: [
      'data/reports/2025-07.csv:2:F «received» — Giá trị "1,5" không phải số nguyên. Cột này đếm hồ sơ. Hãy nhập số nguyên không âm, ví dụ 12. [cell/not-integer]',
    ],
  },
  {
    name: 'cell/not-integer in an appendix',
    files: edit(`${REPORT}/indicators.csv`, '1.134', '"1.134,5"'),
    lines: [
      'data/reports/khanh-hoa-vinh-thanh/2023-quy-3/indicators.csv:4:D «Số liệu» — Giá trị "1.134,5" không phải số nguyên. Dòng này đếm theo đơn vị "Hồ sơ". Hãy nhập số nguyên không âm, ví dụ 12. [cell/not-integer]',
    ],
  },
  {
    name: 'cell/ambiguous-grouping',
    files: flat('10,6', '"13,188",6'),
    lines: [
      'data/reports/2025-07.csv:2:F «received» — Giá trị "13,188" hiểu được theo hai cách. Dấu trong số có thể là dấu tách hàng nghìn hoặc dấu thập phân. Hãy bỏ dấu phẩy, hoặc dùng dấu chấm để tách hàng nghìn, ví dụ 1.134. [cell/ambiguous-grouping]',
    ],
  },
  {
    name: 'cell/negative',
    files: flat('10,6', '-3,6'),
    lines: [
      'data/reports/2025-07.csv:2:F «received» — Giá trị "-3" là số âm. Số lượng, tỷ lệ và số tiền trong báo cáo không thể âm. Hãy kiểm tra lại số; nếu không có số liệu thì chỉ ghi dấu -. [cell/negative]',
    ],
  },
  {
    name: 'cell/unreadable',
    files: flat('10,6', 'mười,6'),
    lines: [
      'data/reports/2025-07.csv:2:F «received» — Không đọc được giá trị "mười". Ô này phải là một số. Hãy nhập số nguyên không âm, ví dụ 12 hoặc 1.134; nếu không có số liệu thì để trống hoặc ghi dấu -. [cell/unreadable]',
    ],
  },
  {
    name: 'cell/too-large',
    files: flat('10,6', '12345678901234567890,6'),
    lines: [
      'data/reports/2025-07.csv:2:F «received» — Giá trị "12345678901234567890" quá lớn. Không báo cáo nào có số lớn như vậy, có thể hai ô bị dính vào nhau. Hãy kiểm tra lại số. [cell/too-large]',
    ],
  },
  {
    name: 'cell/date',
    files: flat('2025-07-01,', 'tháng 7,'),
    lines: [
      'data/reports/2025-07.csv:2:C «from» — Không đọc được ngày "tháng 7". Ngày phải có đủ ngày, tháng, năm. Hãy ghi như 14/6/2023 hoặc 2023-06-14. [cell/date]',
    ],
  },
  {
    name: 'cell/date-impossible',
    files: flat('2025-07-31', '31/6/2025'),
    lines: [
      'data/reports/2025-07.csv:2:D «to» — Ngày "31/6/2025" không có trong lịch. Có thể ngày và tháng bị đổi chỗ. Hãy kiểm tra lại, ghi theo thứ tự ngày/tháng/năm, ví dụ 14/6/2023. [cell/date-impossible]',
    ],
  },
  {
    name: 'cell/url',
    files: communes('https://example.org', 'javascript:alert(1)'),
    lines: [
      'data/communes.csv:3:J «website» — "javascript:alert(1)" không phải địa chỉ trang mạng dùng được. Chỉ nhận địa chỉ bắt đầu bằng https://, http:// hoặc mailto:. Hãy sửa lại địa chỉ, hoặc để trống. [cell/url]',
    ],
  },
  {
    name: 'cell/id',
    files: communes('hai-duong-chi-lang-nam,', 'Chi Lăng Nam,'),
    lines: [
      'data/communes.csv:4:A «id» — Mã định danh "Chi Lăng Nam" không đúng cách viết. Mã này nằm trong địa chỉ trang nên chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối. Hãy sửa lại, ví dụ khanh-hoa-vinh-thanh. [cell/id]',
    ],
  },
];
