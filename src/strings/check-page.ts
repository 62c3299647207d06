import { formatCount } from '../format/number.ts';

/** What a remark of the check is: an error stops publication, a finding is published. */
export type RemarkKind = 'error' | 'finding';

const NAMES: Readonly<Record<RemarkKind, string>> = { error: 'Lỗi', finding: 'Điểm chưa khớp' };
const NOUNS: Readonly<Record<RemarkKind, string>> = { error: 'lỗi', finding: 'điểm chưa khớp' };

/** Words of the page that the check writes. */
export const CHECK_PAGE = {
  title: 'Kiểm tra số liệu',
  skip: 'Đến kết quả',
  defaultFile: 'kiem-tra-so-lieu.html',
  failed: (count: number) =>
    `Chưa công bố được: có ${formatCount(count)} lỗi phải sửa. Điểm chưa khớp giữa các số chỉ được tìm khi không còn lỗi.`,
  passed: (count: number) =>
    count === 0
      ? 'Công bố được: 0 lỗi, 0 điểm chưa khớp.'
      : `Công bố được: 0 lỗi; có ${formatCount(count)} điểm chưa khớp, sẽ hiện cạnh số liệu trên trang.`,
  /** What to do next. */
  next: {
    error:
      'Hãy mở từng tệp bằng Excel, sửa các ô nêu dưới đây (chữ là cột, số là dòng, đúng như Excel hiện), lưu lại rồi chạy kiểm tra lần nữa.',
    finding:
      'Điểm chưa khớp là chỗ các số của một báo cáo không khớp nhau. Tệp chép đúng báo cáo thì để nguyên; chép sai thì sửa ô rồi chạy kiểm tra lần nữa.',
  } satisfies Record<RemarkKind, string>,
  checked: (folder: string) => `Thư mục đã kiểm tra: ${folder}`,
  contains: (communeCount: number, reportCount: number) =>
    `Trong đó có ${formatCount(communeCount)} đơn vị, ${formatCount(reportCount)} báo cáo.`,
  files: 'Các tệp cần xem',
  file: (file: string, kind: RemarkKind, count: number) => `${file}: ${formatCount(count)} ${NOUNS[kind]}`,
  label: (kind: RemarkKind, number: number) => `${NAMES[kind]} ${formatCount(number)}`,
  /** In a cell, where room is short. */
  mark: (kind: RemarkKind, number: number) =>
    `${kind === 'error' ? '✗ Lỗi' : '≠ Điểm'} ${formatCount(number)}`,
  places: (count: number) => `${formatCount(count)} chỗ`,
  morePlaces: (count: number) => `Còn ${formatCount(count)} chỗ nữa`,
  cell: (name: string) => `ô ${name}`,
  row: (row: number) => `dòng ${formatCount(row)}`,
  column: (name: string) => `cột «${name}»`,
  entry: (position: number) => `mục ${formatCount(position)}`,
  key: (path: string) => `khóa «${path}»`,
  wholeFile: 'cả tệp',
  rule: 'Quy tắc:',
  rules: 'Các quy tắc',
  table: 'Bảng trong tệp, như Excel hiện',
  entryTable: (path: string) => `Nội dung của ${path}`,
  fileTable: 'Nội dung tệp',
  excerpt: (caption: string, file: string) => `${caption} (${file})`,
  wholeEntry: '(cả mục)',
  corner: 'Dòng',
  keyColumn: 'Khóa',
  valueColumn: 'Nội dung',
  blank: '(trống)',
  missing: '(không có)',
  gap: (kind: RemarkKind, count: number) => `… ${formatCount(count)} dòng không có ${NOUNS[kind]}`,
  shown: (shown: number, total: number) =>
    `Bảng trên hiện ${formatCount(shown)} trong ${formatCount(total)} dòng.`,
  cut: (kind: RemarkKind, count: number, markedCount: number) =>
    `… ${formatCount(count)} dòng không hiện ở đây, trong đó ${formatCount(markedCount)} dòng có ${NOUNS[kind]}; danh sách ở trên nêu đủ`,
  noRoom: 'Trang đã hiện nhiều dòng nên không hiện thêm bảng của tệp này; danh sách ở trên nêu đủ.',
  cutColumns: (shown: number, total: number) =>
    `Bảng có ${formatCount(total)} cột, chỉ hiện ${formatCount(shown)} cột đầu.`,
  written: (file: string) => `Đã ghi kết quả vào tệp ${file}. Hãy mở tệp đó bằng trình duyệt.`,
  notWritten: (file: string, message: string) =>
    `Không ghi được tệp ${file}: ${message}. Hãy đóng chương trình đang mở tệp, hoặc chọn nơi khác bằng --out.`,
  notHtml: (file: string) =>
    `"${file}" không có đuôi .html nên không ghi vào đó, kẻo mất tệp khác. Hãy đặt tên như ket-qua.html.`,
} as const;
