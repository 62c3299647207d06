import type { ExternalSource, ForeignFile, ProblemParams } from '../domain/diagnostic.ts';
import { formatCount } from '../format/number.ts';

type OfficeCode = Extract<keyof ProblemParams, `office/${string}`>;
type OfficeTexts = { readonly [Code in OfficeCode]: (params: ProblemParams[Code]) => string };

const SAVE_AS_NEW =
  'Hãy mở tệp bằng Excel hoặc Word, chọn Lưu thành (Save As), kiểu "Excel Workbook (*.xlsx)" hoặc "Word Document (*.docx)", rồi dùng tệp vừa lưu.';
const SAVE_AS_WORKBOOK =
  'Hãy mở tệp bằng Excel, chọn Lưu thành (Save As), kiểu "Excel Workbook (*.xlsx)", xem lại chữ có dấu rồi dùng tệp vừa lưu.';

const FOUND: Readonly<Record<ForeignFile, string>> = {
  pdf: 'Đây là tệp PDF. PDF chỉ giữ hình trang giấy, không giữ các ô của bảng',
  picture: 'Đây là tệp ảnh. Ảnh không có chữ để đọc',
  archive: 'Đây là tệp nén. Tệp nén có thể chứa nhiều thứ nên không được mở',
  presentation: 'Đây là tệp PowerPoint. Số liệu không được đọc từ tờ trình chiếu',
  'open-document': 'Đây là tệp OpenDocument (.ods, .odt). Loại này chưa đọc được',
  'binary-workbook': 'Đây là tệp Excel nhị phân (.xlsb). Loại này chưa đọc được',
  text: 'Đây là tệp văn bản không có bảng HTML. Không biết đâu là ô, đâu là cột',
  unknown: 'Nội dung không phải Excel, Word hay trang HTML, dù tên tệp có đuôi gì',
};

const SOURCES: Readonly<Record<ExternalSource, readonly [what: string, remedy: string]>> = {
  workbook: [
    'công thức lấy số từ một tệp Excel khác',
    'Trong Excel, mở thẻ Dữ liệu (Data), chọn Sửa liên kết (Edit Links), Ngắt liên kết (Break Link), rồi lưu lại.',
  ],
  template: [
    'gắn với một tệp mẫu Word ở nơi khác',
    'Trong Word, mở Tệp > Tùy chọn > Phần bổ trợ (File > Options > Add-ins), mục Mẫu (Templates), bỏ tệp mẫu ra khỏi tài liệu, rồi lưu lại.',
  ],
  object: [
    'một đối tượng được chèn bằng liên kết tới tệp khác',
    'Trong Word hoặc Excel, xóa đối tượng đó, dán lại bảng bằng Dán đặc biệt (Paste Special), kiểu văn bản hoặc giá trị, rồi lưu lại.',
  ],
  picture: [
    'một ảnh được chèn bằng liên kết tới nơi khác',
    'Hãy xóa ảnh đó, hoặc chèn lại ảnh kiểu thường (Insert) thay cho liên kết (Link to File), rồi lưu lại.',
  ],
  document: [
    'một phần văn bản nằm ở tệp khác hoặc chưa được gộp vào',
    'Hãy mở tệp bằng Word, chép toàn bộ nội dung sang một tài liệu mới, rồi lưu tài liệu mới kiểu .docx.',
  ],
  frames: [
    'trang web này chỉ là khung, các trang tính nằm ở những tệp khác',
    'Hãy mở tệp bằng Excel, chọn Lưu thành (Save As), kiểu "Excel Workbook (*.xlsx)", rồi dùng tệp vừa lưu.',
  ],
  data: [
    'số được kéo về từ một nguồn dữ liệu (Query, Connection, DDE)',
    'Trong Excel, mở thẻ Dữ liệu (Data), chọn Truy vấn và kết nối (Queries & Connections), xóa hết kết nối, rồi lưu lại.',
  ],
  other: [
    'một liên kết tới nơi khác',
    'Hãy chép bảng sang một tệp mới bằng Dán đặc biệt (Paste Special), kiểu giá trị, rồi lưu lại.',
  ],
};

export const OFFICE_TEXTS: OfficeTexts = {
  'office/type': ({ found }) =>
    `${FOUND[found]}. Chỉ đọc được tệp Excel (.xlsx), Word (.docx), trang HTML và tệp CSV. Hãy lấy tệp gốc có bảng số liệu, hoặc chép bảng vào Excel rồi lưu kiểu .xlsx.`,
  'office/old-format': () =>
    `Đây là tệp Excel hoặc Word kiểu cũ (.xls, .doc, .rtf, XML 2003). Kiểu cũ không được đọc vì an toàn. ${SAVE_AS_NEW}`,
  'office/encrypted': () =>
    'Tệp được khóa bằng mật khẩu. Không có mật khẩu thì không đọc được ô nào. Hãy mở tệp, vào Tệp > Thông tin (File > Info), mục Bảo vệ (Protect), Mã hóa bằng mật khẩu (Encrypt with Password), xóa mật khẩu rồi lưu lại.',
  'office/damaged': ({ part }) =>
    `Tệp bị hỏng hoặc thiếu${part === '' ? '' : ` (phần "${part}")`}. Có thể lần tải về hoặc lần lưu trước bị ngắt giữa chừng. Hãy lấy lại tệp gốc; nếu Excel hoặc Word vẫn mở được thì lưu thành một tệp mới rồi dùng tệp mới.`,
  'office/macro': () =>
    `Tệp có macro hoặc điều khiển ActiveX (đoạn lệnh chạy được). Vì an toàn, tệp có macro không được đọc. ${SAVE_AS_NEW}`,
  'office/external': ({ source }) =>
    `Tệp lấy nội dung từ nơi khác: ${SOURCES[source][0]}. Phần đó không nằm trong tệp nên không kiểm được. ${SOURCES[source][1]}`,
  'office/entities': ({ part }) =>
    `Phần "${part}" trong tệp có khai báo DOCTYPE hoặc ENTITY. Excel và Word không bao giờ ghi như vậy; khai báo này dùng để phá chương trình đọc. ${SAVE_AS_NEW}`,
  'office/unsafe-name': ({ part }) =>
    `Trong tệp có phần tên "${part}" trỏ ra ngoài tệp. Excel và Word không bao giờ ghi như vậy. ${SAVE_AS_NEW}`,
  'office/too-many-parts': ({ limit }) =>
    `Tệp có hơn ${formatCount(limit)} phần bên trong. Tệp báo cáo thường chỉ có vài chục phần. Hãy chép bảng cần dùng sang một tệp mới rồi lưu lại.`,
  'office/unpacked-size': ({ limitMegabytes, limitRatio }) =>
    `Nội dung mở nén ra quá lớn (hơn ${limitMegabytes} MB, hoặc hơn ${limitRatio} lần phần nén). Tệp như vậy thường do lỗi hoặc cố ý làm treo máy. Hãy chép riêng bảng cần dùng sang một tệp mới rồi lưu lại.`,
  'office/too-deep': ({ limit }) =>
    `Nội dung lồng nhau quá ${limit} tầng. Không bảng báo cáo nào cần như vậy. Hãy chép bảng cần dùng sang một tệp Excel mới rồi lưu lại.`,
  'office/too-many-cells': ({ sheet, limit }) =>
    `${sheet === '' ? 'Bảng' : `Trang tính "${sheet}"`} có quá nhiều ô hoặc ô gộp quá rộng (giới hạn ${formatCount(limit)}). Thường do một ô bị điền nhầm ở rất xa. Hãy xóa các dòng, cột thừa ở ngoài bảng, hoặc chia thành nhiều tệp.`,
  'office/too-heavy': ({ limitSeconds }) =>
    `Đọc tệp quá ${limitSeconds} giây hoặc quá tốn bộ nhớ nên đã dừng. Có thể tệp hỏng, hoặc có quá nhiều trang tính, định dạng thừa. Hãy chép riêng bảng cần dùng sang một tệp mới rồi lưu lại.`,
  'office/encoding': () =>
    `Không xác định được bảng mã của trang HTML. Đọc tiếp thì chữ tiếng Việt sẽ hỏng. ${SAVE_AS_WORKBOOK}`,
  'office/lost-characters': () =>
    'Có ký tự đã bị mất (hiện là �). Tệp từng được lưu sai bảng mã nên không khôi phục được chữ. Hãy xuất lại tệp từ phần mềm, hoặc lấy lại tệp gốc.',
  'office/legacy-font': () =>
    'Chữ trong tệp gõ theo bảng mã cũ (phông .VnTime, VNI-Times), không phải Unicode, nên không nhận ra tên cột, tên lĩnh vực. Hãy bôi đen toàn bộ, dùng Unikey (Ctrl + Shift + F6) chuyển từ TCVN3 (ABC) hoặc VNI sang Unicode, đổi phông sang Times New Roman, rồi lưu lại.',
};
