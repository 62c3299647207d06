import type { ColumnName, ProblemParams } from '../domain/diagnostic.ts';

type TableCode = Extract<
  keyof ProblemParams,
  `table/${string}` | `header/${string}` | `row/${string}` | `period/${string}`
>;
type TableTexts = { readonly [Code in TableCode]: (params: ProblemParams[Code]) => string };

export const TABLE_TEXTS: TableTexts = {
  'table/no-header': ({ names }) =>
    `Không tìm thấy dòng tiêu đề. Không có tiêu đề thì không biết cột nào là gì. Hãy thêm dòng tiêu đề, ít nhất có: ${nameEither(names)}.`,
  'table/no-rows': () =>
    'Bảng chỉ có tiêu đề, không có dòng số liệu nào. Bảng trống thường là do lưu nhầm. Hãy thêm số liệu, hoặc xóa tệp này.',
  'table/second-total': ({ firstRow }) =>
    `Bảng có hai dòng tổng cộng, dòng trước là dòng ${firstRow}. Không biết dòng nào là tổng của cả bảng. Hãy giữ một dòng tổng cộng.`,
  'header/unknown': ({ found, nearest }) =>
    `Không nhận ra tên cột "${found}". Cột không rõ nghĩa thì số liệu trong cột không được dùng. Tên gần nhất là "${nearest}"; hãy sửa lại tên cột, hoặc xóa cột.`,
  'header/ambiguous': ({ found, options }) =>
    `Tên cột "${found}" chưa đủ rõ. Bảng không có tiêu đề gộp phía trên nên không biết đó là tổng của phần nào. Hãy ghi rõ một trong các tên: ${quoteAll(options)}.`,
  'header/duplicate': ({ firstColumn }) =>
    `Cột này trùng với cột thứ ${firstColumn}. Hai cột cùng nghĩa thì không biết lấy số nào. Hãy xóa một cột, hoặc sửa lại tên cột.`,
  'header/missing': ({ names }) =>
    `Thiếu cột bắt buộc: ${nameEither(names)}. Không có cột này thì không đọc được các dòng bên dưới. Hãy thêm cột vào dòng tiêu đề.`,
  'header/blank': ({ printed }) =>
    `Ô "${printed}" nằm dưới cột không có tên. Không biết số liệu này là gì nên không bỏ qua được. Hãy đặt tên cho cột, hoặc xóa ô.`,
  'row/width': ({ expected, found }) =>
    `Dòng này có ${found} ô, trong khi tiêu đề có ${expected} cột. Số ô lệch thì số liệu có thể nằm sai cột. Hãy mở tệp bằng Excel, kiểm tra dòng này; ô không có số liệu thì ghi dấu -.`,
  'row/duplicate': ({ firstFile, firstRow }) =>
    `Dòng này trùng đơn vị, kỳ, ngày và lĩnh vực với dòng ${firstRow} của tệp ${firstFile}. Cùng một số liệu không được ghi hai lần. Hãy xóa một dòng, hoặc sửa lại lĩnh vực hay kỳ.`,
  'period/reversed': ({ from, to }) =>
    `Ngày bắt đầu ${from} sau ngày kết thúc ${to}. Một khoảng thời gian phải bắt đầu trước khi kết thúc. Hãy kiểm tra lại hai ngày.`,
  'period/half-span': () =>
    'Chỉ có một trong hai ngày. Một khoảng thời gian cần cả ngày bắt đầu và ngày kết thúc. Hãy ghi đủ from và to, hoặc để trống cả hai.',
  'period/no-letters': ({ printed }) =>
    `Tên kỳ "${printed}" không có chữ hoặc số nào. Tên kỳ được dùng làm địa chỉ trang. Hãy ghi tên kỳ, ví dụ 2023-Q3.`,
  'period/like-canonical': ({ printed }) =>
    `Tên kỳ "${printed}" gần giống tên chuẩn nhưng viết khác. Viết khác thì không so sánh được với các kỳ cùng loại. Hãy ghi tháng như 2024-05, quý như 2023-Q3, 6 tháng như 2023-H1, 9 tháng như 2023-9M, năm như 2023; nếu Excel tự đổi thành ngày thì chọn kiểu ô Văn bản (Text) rồi gõ lại.`,
};

function nameEither(names: readonly ColumnName[]): string {
  return names
    .map(({ name, heading }) => (name === heading ? `"${name}"` : `"${name}" (hoặc "${heading}")`))
    .join(', ');
}

export function quoteAll(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
