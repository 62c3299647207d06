import { type Case, flat, WITHOUT_REPORTS } from './changes.ts';

export const FILE_CASES: readonly Case[] = [
  {
    name: 'folder/no-reports',
    files: WITHOUT_REPORTS,
    lines: [
      'data/reports — Chưa có báo cáo nào. Nếu dựng trang lúc này, mọi số liệu đã công bố sẽ biến mất. Hãy đặt ít nhất một tệp .csv, .json hoặc một thư mục báo cáo vào đây. [folder/no-reports]',
    ],
  },
  {
    name: 'file/missing',
    files: { 'fields.csv': null },
    lines: [
      'data/fields.csv — Thiếu tệp bắt buộc này. Không có nó thì không biết đơn vị, lĩnh vực hoặc người công bố. Hãy tạo lại tệp, hoặc lấy lại bản đã lưu trước đó. [file/missing]',
    ],
  },
  {
    name: 'file/empty',
    files: { 'reports/2025-08.csv': '\n' },
    lines: [
      'data/reports/2025-08.csv — Tệp trống. Không có gì để đọc, có thể lần lưu trước bị lỗi. Hãy lưu lại tệp có nội dung, hoặc xóa tệp này. [file/empty]',
    ],
  },
  {
    name: 'file/spreadsheet',
    files: { 'reports/2025-08.csv': new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]) },
    lines: [
      'data/reports/2025-08.csv — Nội dung là tệp Excel hoặc Word, chỉ có đuôi tệp được đổi. Đổi đuôi không biến tệp thành văn bản. Hãy mở tệp bằng Excel, chọn Lưu thành (Save As), kiểu "CSV UTF-8 (Comma delimited) (*.csv)", rồi thay tệp này bằng tệp vừa lưu. [file/spreadsheet]',
    ],
  },
  {
    name: 'file/encoding',
    files: { 'reports/2025-08.csv': new Uint8Array([...Buffer.from('commune,period\n'), 0xd0, 0x20]) },
    lines: [
      'data/reports/2025-08.csv — Tệp không phải văn bản UTF-8, chỗ sai đầu tiên ở khoảng dòng 2. Chữ tiếng Việt sẽ bị hỏng nếu đọc tiếp. Hãy mở tệp Excel gốc (mở tệp .csv này thì chữ có thể đã thành dấu ?), chọn Lưu thành (Save As), kiểu "CSV UTF-8 (Comma delimited) (*.csv)", rồi thay tệp này bằng tệp vừa lưu. [file/encoding]',
    ],
  },
  ...[
    { name: 'as signs', text: 'commune,period,from,to\n\n\u0110\ufffd', line: 3 },
    { name: 'in a heading of a plain CSV of Excel', text: 'Ðon v?,K? báo cáo,T? ngày\n', line: 1 },
    {
      name: 'UTF-8 opened as if it were ANSI',
      text: 'commune,field\nkhanh-hoa-cam-ranh,Há»™ tá»‹ch\n',
      line: 2,
    },
  ].map(({ name, text, line }) => ({
    name: `file/lost-characters, ${name}`,
    files: { 'reports/2025-08.csv': text },
    lines: [
      `data/reports/2025-08.csv — Chữ tiếng Việt đã hỏng (hiện là �, ? hoặc như Há»™), chỗ đầu tiên ở khoảng dòng ${line}. Tệp từng được mở hoặc lưu sai bảng mã nên không khôi phục được chữ. Hãy mở tệp gốc còn đúng chữ, chọn Lưu thành (Save As), kiểu "CSV UTF-8 (Comma delimited) (*.csv)". [file/lost-characters]`,
    ],
  })),
  {
    name: 'csv/quotes',
    files: flat('Hộ tịch', '"Hộ tịch'),
    lines: [
      'data/reports/2025-07.csv:2 — Dấu ngoặc kép không khép kín từ dòng này. Các ô phía sau sẽ bị gộp làm một. Hãy mở tệp bằng Excel, sửa ô có dấu " thừa hoặc thiếu, rồi lưu lại. [csv/quotes]',
    ],
  },
];
