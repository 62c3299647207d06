import type { ProblemParams } from '../domain/diagnostic.ts';

type FileCode = Extract<keyof ProblemParams, `folder/${string}` | `file/${string}` | `csv/${string}`>;
type FileTexts = { readonly [Code in FileCode]: (params: ProblemParams[Code]) => string };

const CHOOSE_CSV = 'chọn Lưu thành (Save As), kiểu "CSV UTF-8 (Comma delimited) (*.csv)"';
const SAVE_AS_CSV = `Hãy mở tệp bằng Excel, ${CHOOSE_CSV}, rồi thay tệp này bằng tệp vừa lưu.`;

export const FILE_TEXTS: FileTexts = {
  'folder/missing': () =>
    'Không tìm thấy thư mục số liệu. Trang chỉ được dựng từ thư mục này. Hãy kiểm tra tên thư mục, hoặc đặt biến môi trường DATA_DIR trỏ đúng nơi.',
  'folder/unreadable': () =>
    'Không mở được thư mục. Có thể thư mục bị khóa hoặc không có quyền đọc. Hãy kiểm tra quyền của thư mục rồi chạy lại.',
  'folder/no-reports': () =>
    'Chưa có báo cáo nào. Nếu dựng trang lúc này, mọi số liệu đã công bố sẽ biến mất. Hãy đặt ít nhất một tệp .csv, .json hoặc một thư mục báo cáo vào đây.',
  'file/missing': () =>
    'Thiếu tệp bắt buộc này. Không có nó thì không biết đơn vị, lĩnh vực hoặc người công bố. Hãy tạo lại tệp, hoặc lấy lại bản đã lưu trước đó.',
  'file/unreadable': () =>
    'Không đọc được tệp. Có thể đây không phải tệp thường, hoặc tệp đang bị khóa. Hãy đóng chương trình đang mở tệp, kiểm tra quyền đọc rồi chạy lại.',
  'file/symlink': () =>
    'Đây là liên kết không trỏ tới tệp trong thư mục số liệu. Vì an toàn, tệp bên ngoài không được đọc. Hãy chép hẳn tệp vào đây thay cho liên kết.',
  'file/type': ({ extension }) =>
    `${extension === '' ? 'Tệp không có đuôi' : `Tệp đuôi .${extension}`} không đọc được. Ở đây chỉ đọc tệp .csv (và .json trong thư mục reports). ${SAVE_AS_CSV}`,
  'file/too-large': ({ limitMegabytes }) =>
    `Tệp lớn hơn ${limitMegabytes} MB. Tệp lớn như vậy thường là tệp chép nhầm. Hãy kiểm tra lại, hoặc chia bảng thành nhiều tệp nhỏ hơn.`,
  'file/empty': () =>
    'Tệp trống. Không có gì để đọc, có thể lần lưu trước bị lỗi. Hãy lưu lại tệp có nội dung, hoặc xóa tệp này.',
  'file/spreadsheet': () =>
    `Nội dung là tệp Excel hoặc Word, chỉ có đuôi tệp được đổi. Đổi đuôi không biến tệp thành văn bản. ${SAVE_AS_CSV}`,
  'file/encoding': ({ line }) =>
    `Tệp không phải văn bản UTF-8, chỗ sai đầu tiên ở khoảng dòng ${line}. Chữ tiếng Việt sẽ bị hỏng nếu đọc tiếp. Hãy mở tệp Excel gốc (mở tệp .csv này thì chữ có thể đã thành dấu ?), ${CHOOSE_CSV}, rồi thay tệp này bằng tệp vừa lưu.`,
  'file/lost-characters': ({ line }) =>
    `Chữ tiếng Việt đã hỏng (hiện là �, ? hoặc như Há»™), chỗ đầu tiên ở khoảng dòng ${line}. Tệp từng được mở hoặc lưu sai bảng mã nên không khôi phục được chữ. Hãy mở tệp gốc còn đúng chữ, ${CHOOSE_CSV}.`,
  'csv/quotes': () =>
    'Dấu ngoặc kép không khép kín từ dòng này. Các ô phía sau sẽ bị gộp làm một. Hãy mở tệp bằng Excel, sửa ô có dấu " thừa hoặc thiếu, rồi lưu lại.',
};
