import type { NumberKind, ProblemParams } from '../domain/diagnostic.ts';

type CellCode = Extract<keyof ProblemParams, `cell/${string}`>;
type CellTexts = { readonly [Code in CellCode]: (params: ProblemParams[Code]) => string };

const EXAMPLES: Readonly<Record<NumberKind, string>> = {
  count:
    'Hãy nhập số nguyên không âm, ví dụ 12 hoặc 1.134; nếu không có số liệu thì để trống hoặc ghi dấu -.',
  code: 'Hãy nhập một trong các số mà cột đơn vị tính cho phép, ví dụ 1.',
  rate: 'Hãy nhập tỷ lệ phần trăm, ví dụ 98,5 hoặc 98,5%.',
  amount: 'Hãy nhập số với dấu phẩy trước phần lẻ, ví dụ 294,196 hoặc 4.136.000.',
  none: 'Hãy nhập số với dấu phẩy trước phần lẻ, ví dụ 12 hoặc 98,5.',
};
const GROUPINGS: Readonly<Record<NumberKind, string>> = {
  count: 'Hãy bỏ dấu phẩy, hoặc dùng dấu chấm để tách hàng nghìn, ví dụ 1.134.',
  code: 'Hãy nhập số nguyên, không có dấu.',
  rate: 'Hãy dùng dấu phẩy trước phần lẻ, ví dụ 98,512.',
  amount: 'Hãy dùng dấu chấm để tách hàng nghìn và dấu phẩy trước phần lẻ, ví dụ 4.136.000 hoặc 294,196.',
  none: 'Hãy dùng dấu chấm để tách hàng nghìn và dấu phẩy trước phần lẻ.',
};

export const CELL_TEXTS: CellTexts = {
  'cell/required': () => 'Ô bắt buộc đang trống. Thiếu ô này thì không dùng được cả dòng. Hãy điền vào ô.',
  'cell/not-integer': ({ printed, unit }) =>
    `Giá trị "${printed}" không phải số nguyên. ${unit === null ? 'Cột này đếm hồ sơ.' : `Dòng này đếm theo đơn vị "${unit}".`} Hãy nhập số nguyên không âm, ví dụ 12.`,
  'cell/ambiguous-grouping': ({ printed, kind }) =>
    `Giá trị "${printed}" hiểu được theo hai cách. Dấu trong số có thể là dấu tách hàng nghìn hoặc dấu thập phân. ${GROUPINGS[kind]}`,
  'cell/negative': ({ printed }) =>
    `Giá trị "${printed}" là số âm. Số lượng, tỷ lệ và số tiền trong báo cáo không thể âm. Hãy kiểm tra lại số; nếu không có số liệu thì chỉ ghi dấu -.`,
  'cell/unreadable': ({ printed, kind }) =>
    `Không đọc được giá trị "${printed}". Ô này phải là một số. ${EXAMPLES[kind]}`,
  'cell/too-large': ({ printed }) =>
    `Giá trị "${printed}" quá lớn. Không báo cáo nào có số lớn như vậy, có thể hai ô bị dính vào nhau. Hãy kiểm tra lại số.`,
  'cell/date': ({ printed }) =>
    `Không đọc được ngày "${printed}". Ngày phải có đủ ngày, tháng, năm. Hãy ghi như 14/6/2023 hoặc 2023-06-14.`,
  'cell/date-impossible': ({ printed }) =>
    `Ngày "${printed}" không có trong lịch. Có thể ngày và tháng bị đổi chỗ. Hãy kiểm tra lại, ghi theo thứ tự ngày/tháng/năm, ví dụ 14/6/2023.`,
  'cell/url': ({ printed }) =>
    `"${printed}" không phải địa chỉ trang mạng dùng được. Chỉ nhận địa chỉ bắt đầu bằng https://, http:// hoặc mailto:. Hãy sửa lại địa chỉ, hoặc để trống.`,
  'cell/id': ({ printed }) =>
    `Mã định danh "${printed}" không đúng cách viết. Mã này nằm trong địa chỉ trang nên chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối. Hãy sửa lại, ví dụ khanh-hoa-vinh-thanh.`,
};
