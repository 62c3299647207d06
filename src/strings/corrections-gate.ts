import { formatCount } from '../format/number.ts';
import { PASS_OPTIONS } from './pass-options.ts';

/** What `data:diff` and a stopped build say. */
export const CORRECTIONS_GATE = {
  changed: 'đổi',
  gone: 'mất',
  added: 'thêm',
  withheld: 'nay không công bố',
  released: 'nay công bố',
  needed: 'chưa có dòng đính chính',
  corrected: 'đã có dòng đính chính',
  running: 'kỳ chưa kết thúc, không cần đính chính',
  newReport: (count: number) => `báo cáo mới, ${formatCount(count)} số liệu`,
  goneReport: (count: number) => `báo cáo không còn, ${formatCount(count)} số liệu`,
  moved: (address: string) =>
    `Báo cáo ${address} có đúng những số liệu này: địa chỉ đã đổi, mọi liên kết cũ sẽ hỏng. Hãy đặt lại tên thư mục, tên kỳ hoặc mã đơn vị như cũ; nếu buộc phải đổi, hãy thêm dòng đính chính và ghi địa chỉ mới vào lý do.`,
  moreChanges: (count: number) => `… và ${formatCount(count)} thay đổi khác`,
  moreReports: (count: number, kind: 'added' | 'changed' | 'gone') =>
    `… và ${formatCount(count)} báo cáo ${{ added: 'mới', changed: 'có thay đổi', gone: 'không còn' }[kind]} khác`,
  seeAll: 'Thêm --all để xem hết.',
  nothing: 'So với bản đã công bố: không có gì thay đổi.',
  summary: (parts: readonly string[]) => `So với bản đã công bố: ${parts.join('; ')}.`,
  counted: {
    addedReports: (count: number) => `${formatCount(count)} báo cáo mới`,
    changedReports: (count: number) => `${formatCount(count)} báo cáo có thay đổi`,
    goneReports: (count: number) => `${formatCount(count)} báo cáo không còn`,
    changed: (count: number) => `${formatCount(count)} số liệu đổi`,
    gone: (count: number) => `${formatCount(count)} số liệu mất`,
    added: (count: number) => `${formatCount(count)} số liệu thêm`,
    withheld: (count: number) => `${formatCount(count)} số liệu nay không công bố vì ít hồ sơ`,
    released: (count: number) =>
      `${formatCount(count)} số liệu nay được công bố, trước đây giữ lại vì ít hồ sơ`,
  },
  passed: 'Không thiếu dòng đính chính nào.',
  missing: (count: number) =>
    `Thiếu ${formatCount(count)} dòng đính chính: số đã công bố của kỳ đã kết thúc không được đổi hoặc mất mà không nói lý do.`,
  addLines: (file: string) => `Nếu thay đổi là đúng, hãy thêm vào cuối tệp ${file}, ghi lý do vào cột cuối:`,
  createFile: (file: string) =>
    `Nếu thay đổi là đúng, hãy tạo tệp ${file} với nội dung sau, ghi lý do vào cột cuối:`,
  keepCommune: (id: string) =>
    `Đơn vị "${id}" không còn trong communes.csv. Mã đơn vị không bao giờ đổi: hãy giữ hoặc thêm lại đơn vị này, kể cả khi đã sáp nhập.`,
  undo: 'Nếu là nhầm, hãy sửa lại số liệu như đã công bố.',
  addLine: (line: string, file: string) =>
    `Nếu đúng, hãy thêm vào ${file} dòng: ${line} (ghi lý do vào cột cuối). Nếu nhầm, hãy sửa lại như đã công bố.`,
  buildStopped:
    'Chưa xuất bản. Trang đã xuất bản trước đó còn nguyên. Nếu trang trước đó chưa từng được công bố (chỉ dựng thử), hãy đặt biến PUBLISHED_MANIFEST là none rồi chạy lại. Trên Windows: cmd /c "set PUBLISHED_MANIFEST=none&& npm run build". Máy khác: PUBLISHED_MANIFEST=none npm run build.',
  nothingPublished: (address: string) =>
    `Chưa có gì được công bố tại ${address} (không tìm thấy, mã 404): chưa cần đính chính.`,
  noFile: (file: string) =>
    `Không đọc được bản kê đã công bố "${file}". Không có bản kê thì không biết số nào đã đổi. Hãy kiểm tra đường dẫn.`,
  unreadable: (file: string, line: number | null) =>
    `"${file}" không phải bản kê số liệu đọc được${line === null ? ': tệp bị cắt ngắn, thiếu báo cáo' : ` (dòng ${formatCount(line)})`}. Không so được với bản đã công bố. Hãy lấy lại tệp du-lieu/ban-ke.jsonl của trang đang công bố.`,
  newer: (file: string, version: number) =>
    `"${file}" do phiên bản mới hơn của chương trình tạo ra (bản kê phiên bản ${version}). Hãy cập nhật chương trình rồi chạy lại.`,
  chooseManifest:
    'Hãy đặt biến PUBLISHED_MANIFEST là bản kê của trang đang công bố, hoặc là none nếu chưa từng công bố.',
  notSaved: (file: string, message: string) => `Không ghi được tệp "${file}": ${message}.`,
  fetchFailed: {
    status: (address: string, status: number) =>
      `Không tải được bản kê từ ${address}: máy chủ trả lời mã ${status}.`,
    timeout: (address: string, seconds: number) =>
      `Không tải được bản kê từ ${address}: quá ${formatCount(seconds)} giây.`,
    tooLarge: (address: string, megabytes: number) =>
      `Không tải bản kê từ ${address}: tệp lớn hơn ${formatCount(megabytes)} MB.`,
    network: (address: string, message: string) =>
      `Không tải được bản kê từ ${address}: ${message}. Hãy kiểm tra địa chỉ và mạng.`,
  },
  fetchAgain: 'Chưa biết trang đang công bố những gì nên chưa so được. Hãy chạy lại sau.',
  usage: (formats: readonly string[]) =>
    `Cách dùng: npm run data:diff -- BẢN_KÊ_CŨ [--save TỆP] [--format ${formats.join('|')}] [--all]\n` +
    'So số liệu trong thư mục với bản đã công bố. BẢN_KÊ_CŨ là tệp, hoặc địa chỉ https://…/du-lieu/ban-ke.jsonl của trang đang công bố; --save giữ lại bản kê đã tải.' +
    PASS_OPTIONS,
  noManifest: 'Chưa cho biết bản kê cũ.',
  unknownOption: (option: string) => `Không hiểu "${option}".`,
  crashed: (message: string) =>
    `Chương trình so sánh gặp lỗi ngoài dự kiến: ${message}. Đây là lỗi của chương trình, không phải của số liệu; hãy báo cho người bảo trì.`,
} as const;
