import type { Remark, RemarkCode, RemarkPlace } from '../domain/remark.ts';
import { formatColumn } from './diagnostics.ts';

const TEXTS: Readonly<Record<RemarkCode, (detail: string) => string>> = {
  'hidden-sheet': () => 'Trang tính đang ẩn, vẫn được đọc. Nếu không cần, hãy xóa trang này trong Excel.',
  'hidden-rows': (detail) => `Dòng đang ẩn: ${detail}. Trong Excel, dòng ẩn vẫn được đọc như dòng thường.`,
  'hidden-columns': (detail) => `Cột đang ẩn: ${nameColumns(detail)}. Cột ẩn vẫn được đọc như cột thường.`,
  'hidden-text': (detail) => `Chữ ẩn không được đọc: ${detail}.`,
  'hidden-value': (detail) =>
    `Ô chứa ${detail} nhưng định dạng không cho hiện số đó. Ô được đọc như đang hiện; hãy xem lại.`,
  'rounded-display': (detail) => `Ô hiện số đã làm tròn; số đầy đủ lưu trong ô là ${detail}.`,
  'unknown-format': (detail) => `Không hiểu định dạng số của ô; đọc theo số lưu trong ô là ${detail}.`,
  'formula-without-value': () =>
    'Ô có công thức nhưng chưa có kết quả, được đọc là ô trống. Hãy mở tệp bằng Excel rồi lưu lại để có kết quả.',
  'nested-table': () => 'Trong ô có một bảng khác. Bảng bên trong được đọc thành bảng riêng, đứng sau.',
  'tracked-change': (detail) =>
    `Có nội dung sửa theo dõi (Track Changes): ${detail}. Được đọc như khi đã chấp nhận mọi thay đổi.`,
  'struck-text': (detail) => `Có chữ gạch ngang, không được đọc: ${detail}.`,
  note: (detail) =>
    `Dấu chú thích ${detail} không được đọc vào ô; lời chú thích được đọc thành đoạn văn ở cuối.`,
  'text-box': (detail) => `Chữ trong khung (Text Box) không được đọc: ${detail}.`,
  'embedded-object': () =>
    'Có đối tượng nhúng (ví dụ bảng Excel nhúng), bên trong không được đọc. Hãy dán lại thành bảng thường.',
  equation: (detail) => `Công thức toán không được đọc: ${detail}.`,
  'left-out': (detail) => `Có phần không đọc được: ${detail}.`,
  more: (detail) => `Còn ${detail} cùng loại, không liệt kê hết.`,
  picture: () => 'Có ảnh; chữ và số trong ảnh không được đọc.',
};

/** The whole line: where, what, and the code in brackets. */
export function formatRemark(remark: Remark): string {
  const place = formatRemarkPlace(remark.place);
  return `${place === '' ? '' : `${place} — `}${TEXTS[remark.code](quote(remark.detail))} [${remark.code}]`;
}

/** "trang tính «Biểu 06», ô B7", "bảng 2, dòng 3, cột 4"; empty where the whole file is meant. */
export function formatRemarkPlace({ sheet, table, row, column }: RemarkPlace): string {
  if (sheet !== null && row !== null && column !== null) {
    return `trang tính «${quote(sheet)}», ô ${formatColumn(column)}${row}`;
  }
  const parts = [
    sheet === null ? null : `trang tính «${quote(sheet)}»`,
    table === null ? null : `bảng ${table}`,
    row === null ? null : `dòng ${row}`,
    column === null ? null : `cột ${column}`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

const LONGEST_QUOTE = 120;
const UNPRINTABLE = /[\p{Cc}\u2028-\u202e\u2066-\u2069]+/gu;

function quote(text: string): string {
  const line = text.replace(UNPRINTABLE, ' ');
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE)}…`;
}

/** `3-5` → "C-E". */
function nameColumns(detail: string): string {
  return detail.replace(/\d+/g, (column) => formatColumn(Number(column)));
}
