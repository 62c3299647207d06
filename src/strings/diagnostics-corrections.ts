import type { ProblemParams } from '../domain/diagnostic.ts';

type CorrectionCode = Extract<keyof ProblemParams, `correction/${string}`>;
type CorrectionTexts = { readonly [Code in CorrectionCode]: (params: ProblemParams[Code]) => string };

export const CORRECTION_TEXTS: CorrectionTexts = {
  'correction/figure': ({ printed }) =>
    `"${printed}" không phải mã của một số liệu. Mã gồm đơn vị, báo cáo, bảng, dòng, cột, cách nhau bằng dấu /, viết thường không dấu. Hãy chép đúng mã mà lệnh npm run data:diff in ra.`,
  'correction/value': ({ printed }) =>
    `Không đọc được số "${printed}". Dấu chấm ngăn hàng nghìn, dấu phẩy trước phần lẻ, tỷ lệ có dấu %. Hãy ghi như 1.134 hoặc 98,5%; nếu là câu trả lời bằng chữ thì đặt trong ngoặc kép “ ”.`,
  'correction/percent': ({ printed }) =>
    `Giá trị "${printed}" thiếu dấu %. Số liệu này là tỷ lệ phần trăm, không có dấu % thì thành một số khác. Hãy thêm dấu %.`,
  'correction/whole': ({ printed }) =>
    `Ô này ghi "${printed}", trong khi mã ở cột đầu chỉ cả một dòng, một bảng hoặc một báo cáo. Mã như vậy chỉ dùng khi rút toàn bộ phần đó. Hãy để trống cả ô Cũ và ô Mới, hoặc ghi đủ mã của một số liệu.`,
  'correction/no-change': () =>
    'Giá trị cũ và mới như nhau. Không có gì được đính chính. Hãy sửa một trong hai ô, hoặc xóa dòng này.',
  'correction/duplicate': ({ firstRow }) =>
    `Dòng này lặp lại dòng ${firstRow}. Mỗi lần đính chính chỉ ghi một lần. Hãy xóa một dòng.`,
  'correction/early': ({ printed, from }) =>
    `Ngày đính chính ${printed} trước ngày đầu của kỳ báo cáo (${from}). Không thể đính chính số liệu của một kỳ chưa bắt đầu. Hãy kiểm tra lại năm.`,
  'correction/report': ({ printed, nearest }) =>
    `Đơn vị này không có báo cáo "${printed}".${nearest === null ? '' : ` Mã báo cáo gần nhất là "${nearest}".`} Số liệu ghi là có giá trị mới thì phải còn trong thư mục số liệu. Hãy sửa lại mã; nếu số liệu đã được rút thì để trống ô Mới.`,
  'correction/no-such-figure': ({ printed, nearest }) =>
    `Báo cáo không có số liệu "${printed}".${nearest === null ? '' : ` Mã gần nhất là "${nearest}".`} Số liệu ghi là có giá trị mới thì phải còn trong thư mục số liệu. Hãy sửa lại mã; nếu số liệu đã được rút thì để trống ô Mới.`,
  'correction/still-there': ({ printed }) =>
    `"${printed}" được ghi là đã rút nhưng vẫn còn trong thư mục số liệu. Trang không thể vừa công bố vừa ghi là đã rút. Hãy bỏ phần đó khỏi số liệu; nếu nó được công bố lại thì thay dòng này bằng các dòng đính chính của từng số liệu.`,
  'correction/chain': ({ printed, expected, otherRow }) =>
    `Ô Cũ ghi ${sayValue(printed)}, trong khi lần đính chính trước (dòng ${otherRow}) kết thúc ở ${sayValue(expected)}. Các lần đính chính của một số liệu phải nối tiếp nhau theo ngày. Hãy ghi lại ô này, hoặc sửa ngày hay giá trị của một trong hai dòng.`,
  'correction/not-current': ({ printed, current }) =>
    `Ô Mới ghi ${sayValue(printed)}, trong khi số liệu hiện nay là ${sayValue(current)}. Lần đính chính cuối cùng phải dẫn đến đúng số đang công bố. Hãy sửa ô này hoặc sửa số liệu; nếu đây là lần đính chính nữa thì thêm một dòng mới.`,
};

function sayValue(written: string): string {
  return written === '' ? 'không có số liệu' : `"${written}"`;
}
