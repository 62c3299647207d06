import type { JsonType, ProblemParams } from '../domain/diagnostic.ts';
import { quoteAll } from './diagnostics-tables.ts';

type ReportCode = Extract<keyof ProblemParams, `report/${string}` | `json/${string}`>;
type ReportTexts = { readonly [Code in ReportCode]: (params: ProblemParams[Code]) => string };

const TYPES: Readonly<Record<JsonType, string>> = {
  list: 'danh sách [ ]',
  object: 'nhóm khóa { }',
  text: 'chữ trong ngoặc kép',
  number: 'số',
  'whole-number': 'số nguyên không âm',
  boolean: 'true hoặc false',
  null: 'null',
  cell: 'chữ trong ngoặc kép, số nguyên hoặc null',
};

export const REPORT_TEXTS: ReportTexts = {
  'report/no-json': () =>
    'Thư mục có bảng của một báo cáo nhưng thiếu report.json. Không có report.json thì không biết báo cáo của đơn vị nào, kỳ nào. Hãy thêm report.json, hoặc nếu là bảng nhiều đơn vị thì đổi tên tệp.',
  'report/id': ({ printed }) =>
    `Tên thư mục báo cáo "${printed}" không đúng cách viết. Tên này nằm trong địa chỉ trang nên chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, và không có dạng nam-2023 vì đó là địa chỉ trang của một năm. Hãy đổi tên thư mục, ví dụ 2023-quy-3.`,
  'report/unknown-table': ({ found, nearest }) =>
    `Không biết "${found}" là bảng gì của báo cáo. Trong thư mục báo cáo chỉ đọc dossiers.csv, indicators.csv, procedures.csv và tasks.csv. Hãy đổi tên tệp (gần nhất là "${nearest}"), hoặc chuyển tệp ra ngoài thư mục báo cáo.`,
  'report/missing-table': ({ table }) =>
    `Báo cáo có khai bảng "${table}" nhưng trong thư mục không có tệp đó. Có thể tệp bị quên hoặc sai tên. Hãy thêm tệp, hoặc xóa phần khai này.`,
  'report/wrong-folder': ({ folder, commune }) =>
    `Báo cáo nằm trong thư mục "${folder}" nhưng lại ghi đơn vị là "${commune}". Có thể báo cáo được chép từ đơn vị khác mà chưa sửa. Hãy sửa đơn vị, hoặc chuyển thư mục.`,
  'report/duplicate-id': ({ id, otherFile }) =>
    `Đơn vị này đã có báo cáo "${id}" ở ${otherFile}. Hai báo cáo không thể có cùng địa chỉ trang. Hãy đổi tên một thư mục báo cáo.`,
  'report/duplicate-period': ({ commune, period, otherFile }) =>
    `Đơn vị "${commune}" đã có báo cáo kỳ "${period}" với cùng ngày ở ${otherFile}. Cùng một kỳ không được ghi hai lần. Hãy xóa một báo cáo, hoặc sửa lại kỳ hay ngày.`,
  'report/span-rows': ({ printed, lastRow }) =>
    `"${printed}" không chỉ đúng các dòng của bảng. Bảng có các dòng từ 2 đến ${lastRow}. Hãy ghi một dòng như 76, hoặc một khoảng như 76-79.`,
  'json/syntax': ({ line }) =>
    `Tệp JSON viết sai${line === null ? '' : ` ở khoảng dòng ${line}`}. Thường là thiếu hoặc thừa dấu phẩy (nhiều khi ở cuối dòng trên), dấu ngoặc. Hãy so với một tệp đúng rồi sửa lại.`,
  'json/missing-key': ({ key }) =>
    `Thiếu khóa "${key}". Khóa này bắt buộc phải có. Hãy thêm khóa, ghi đúng chữ thường như ở đây.`,
  'json/unknown-key': ({ key, nearest }) =>
    `Không nhận ra khóa "${key}". Khóa không rõ nghĩa thì nội dung không được dùng. Khóa gần nhất là "${nearest}"; hãy sửa lại tên khóa, hoặc xóa khóa.`,
  'json/wrong-type': ({ expected, found }) =>
    `Ở đây phải là ${TYPES[expected]}, nhưng đang là ${TYPES[found]}. Sai kiểu thì không đọc được nội dung. Hãy sửa lại theo đúng kiểu.`,
  'json/not-an-option': ({ printed, options }) =>
    `Không nhận "${printed}" ở đây. Chỉ nhận: ${quoteAll(options)}. Hãy chọn một trong các giá trị đó, hoặc xóa khóa.`,
  'json/blank': () =>
    'Nội dung bắt buộc đang trống. Thiếu nội dung này thì trang không hiện được. Hãy điền vào.',
};
