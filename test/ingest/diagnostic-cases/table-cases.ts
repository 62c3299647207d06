import { type Case, edit, flat, REPORT, report } from './changes.ts';

export const TABLE_CASES: readonly Case[] = [
  {
    name: 'table/no-header',
    files: { 'fields.csv': 'ho-tich\n' },
    lines: [
      'data/fields.csv — Không tìm thấy dòng tiêu đề. Không có tiêu đề thì không biết cột nào là gì. Hãy thêm dòng tiêu đề, ít nhất có: "id" (hoặc "Mã định danh"), "name" (hoặc "Tên lĩnh vực"), "aliases" (hoặc "Tên gọi khác"). [table/no-header]',
    ],
  },
  {
    name: 'table/no-rows',
    files: { [`${REPORT}/dossiers.csv`]: 'STT,Lĩnh vực,Tổng số tiếp nhận\n' },
    lines: [
      'data/reports/khanh-hoa-vinh-thanh/2023-quy-3/dossiers.csv — Bảng chỉ có tiêu đề, không có dòng số liệu nào. Bảng trống thường là do lưu nhầm. Hãy thêm số liệu, hoặc xóa tệp này. [table/no-rows]',
    ],
  },
  {
    name: 'table/second-total',
    files: edit(`${REPORT}/dossiers.csv`, /$/, ',Cộng,1.088,206\n'),
    lines: [
      'data/reports/khanh-hoa-vinh-thanh/2023-quy-3/dossiers.csv:5 — Bảng có hai dòng tổng cộng, dòng trước là dòng 4. Không biết dòng nào là tổng của cả bảng. Hãy giữ một dòng tổng cộng. [table/second-total]',
    ],
  },
  {
    name: 'header/unknown',
    files: flat('carried_over', 'Từ kỳ trướt'),
    lines: [
      'data/reports/2025-07.csv:1:I «Từ kỳ trướt» — Không nhận ra tên cột "Từ kỳ trướt". Cột không rõ nghĩa thì số liệu trong cột không được dùng. Tên gần nhất là "Từ kỳ trước"; hãy sửa lại tên cột, hoặc xóa cột. [header/unknown]',
    ],
  },
  {
    name: 'header/ambiguous',
    files: flat('received,', 'Tổng số,'),
    lines: [
      'data/reports/2025-07.csv:1:F «Tổng số» — Tên cột "Tổng số" chưa đủ rõ. Bảng không có tiêu đề gộp phía trên nên không biết đó là tổng của phần nào. Hãy ghi rõ một trong các tên: "Tổng số tiếp nhận", "Tổng số đã giải quyết", "Tổng số đang giải quyết". [header/ambiguous]',
    ],
  },
  {
    name: 'header/duplicate',
    files: flat('received_online', 'Tổng số tiếp nhận'),
    lines: [
      'data/reports/2025-07.csv:1:G «Tổng số tiếp nhận» — Cột này trùng với cột thứ 6. Hai cột cùng nghĩa thì không biết lấy số nào. Hãy xóa một cột, hoặc sửa lại tên cột. [header/duplicate]',
    ],
  },
  {
    name: 'header/missing',
    files: flat('period,', 'Ghi chú,'),
    lines: [
      'data/reports/2025-07.csv:1 — Thiếu cột bắt buộc: "period" (hoặc "Kỳ báo cáo"). Không có cột này thì không đọc được các dòng bên dưới. Hãy thêm cột vào dòng tiêu đề. [header/missing]',
    ],
  },
  {
    name: 'header/blank',
    files: flat('received_direct', ''),
    lines: [
      'data/reports/2025-07.csv:2:H — Ô "3" nằm dưới cột không có tên. Không biết số liệu này là gì nên không bỏ qua được. Hãy đặt tên cho cột, hoặc xóa ô. [header/blank]',
    ],
  },
  {
    name: 'row/width',
    files: flat('10,6,3,1', '10,6,3'),
    lines: [
      'data/reports/2025-07.csv:2 — Dòng này có 8 ô, trong khi tiêu đề có 9 cột. Số ô lệch thì số liệu có thể nằm sai cột. Hãy mở tệp bằng Excel, kiểm tra dòng này; ô không có số liệu thì ghi dấu -. [row/width]',
    ],
  },
  {
    name: 'row/width in a row with too many cells',
    files: flat('10,6,3,1', '10,6,3,1,5'),
    lines: [
      'data/reports/2025-07.csv:2 — Dòng này có 10 ô, trong khi tiêu đề có 9 cột. Số ô lệch thì số liệu có thể nằm sai cột. Hãy mở tệp bằng Excel, kiểm tra dòng này; ô không có số liệu thì ghi dấu -. [row/width]',
    ],
  },
  {
    name: 'row/duplicate',
    files: flat(',,30', ',hộ tịch,30'),
    lines: [
      'data/reports/2025-07.csv:3 — Dòng này trùng đơn vị, kỳ, ngày và lĩnh vực với dòng 2 của tệp reports/2025-07.csv. Cùng một số liệu không được ghi hai lần. Hãy xóa một dòng, hoặc sửa lại lĩnh vực hay kỳ. [row/duplicate]',
    ],
  },
  {
    name: 'period/reversed',
    files: flat('2025-07-31', '30/6/2025'),
    lines: [
      'data/reports/2025-07.csv:2:D «to» — Ngày bắt đầu 2025-07-01 sau ngày kết thúc 30/6/2025. Một khoảng thời gian phải bắt đầu trước khi kết thúc. Hãy kiểm tra lại hai ngày. [period/reversed]',
    ],
  },
  {
    name: 'period/half-span',
    files: report('"to": "2023-09-13"', '"to": null'),
    lines: [
      'data/reports/khanh-hoa-vinh-thanh/2023-quy-3/report.json «to» — Chỉ có một trong hai ngày. Một khoảng thời gian cần cả ngày bắt đầu và ngày kết thúc. Hãy ghi đủ from và to, hoặc để trống cả hai. [period/half-span]',
    ],
  },
  {
    name: 'period/no-letters',
    files: flat('2025-07,', '…,'),
    lines: [
      'data/reports/2025-07.csv:2:B «period» — Tên kỳ "…" không có chữ hoặc số nào. Tên kỳ được dùng làm địa chỉ trang. Hãy ghi tên kỳ, ví dụ 2023-Q3. [period/no-letters]',
    ],
  },
  {
    name: 'period/like-canonical',
    files: flat('2025-07,', '7/2025,'),
    lines: [
      'data/reports/2025-07.csv:2:B «period» — Tên kỳ "7/2025" gần giống tên chuẩn nhưng viết khác. Viết khác thì không so sánh được với các kỳ cùng loại. Hãy ghi tháng như 2024-05, quý như 2023-Q3, 6 tháng như 2023-H1, 9 tháng như 2023-9M, năm như 2023; nếu Excel tự đổi thành ngày thì chọn kiểu ô Văn bản (Text) rồi gõ lại. [period/like-canonical]',
    ],
  },
  ...[
    'Aug-25',
    'Thg8-25',
    '1/8/2025',
    'Tháng 8/2025',
    'Quý III năm 2025',
    'Q3/2025',
    '6 tháng đầu năm 2025',
  ].map((printed) => ({
    name: `period/like-canonical, ${printed}`,
    files: flat('2025-07,', `${printed},`),
    lines: [
      `data/reports/2025-07.csv:2:B «period» — Tên kỳ "${printed}" gần giống tên chuẩn nhưng viết khác. Viết khác thì không so sánh được với các kỳ cùng loại. Hãy ghi tháng như 2024-05, quý như 2023-Q3, 6 tháng như 2023-H1, 9 tháng như 2023-9M, năm như 2023; nếu Excel tự đổi thành ngày thì chọn kiểu ô Văn bản (Text) rồi gõ lại. [period/like-canonical]`,
    ],
  })),
];
