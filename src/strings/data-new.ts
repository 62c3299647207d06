import { PERIOD_EXAMPLES } from './import-questions.ts';
import { PASS_OPTIONS } from './pass-options.ts';

/** What `npm run data:new` says, but for the questions it shares with the import. */
export const DATA_NEW = {
  usage:
    'Cách dùng: npm run data:new -- --commune MÃ --period KỲ --from NGÀY --to NGÀY [lựa chọn]\n' +
    'Tạo thư mục báo cáo trống để điền bằng Excel, trong thư mục số liệu (biến DATA_DIR, mặc định: data).\n' +
    `  --period KỲ            ${PERIOD_EXAMPLES}\n` +
    '  --no-dates             báo cáo không ghi ngày\n' +
    '  --cumulative yes|no    số lũy kế từ đầu năm báo cáo hay không\n' +
    '  --form TÊN             biểu mẫu của phụ lục (thư mục forms)\n' +
    '  --report TÊN           tên thư mục báo cáo, ví dụ 2025-quy-3\n' +
    '  --title, --source      tên báo cáo, nguồn số liệu\n' +
    '  --kind issued|flat     một báo cáo (mặc định), hoặc bảng nhiều đơn vị: mỗi đơn vị một dòng, --commune ghi nhiều lần hoặc bỏ trống để lấy mọi đơn vị\n' +
    '  --separator comma|semicolon  dấu ngăn cột; dùng semicolon nếu Excel dồn mọi thứ vào cột A' +
    PASS_OPTIONS,
  questionsHeading: (count: number) => `Còn ${count} điều chưa rõ, nên chưa tạo gì:`,
  /** The forms there are, where one that was asked for is none of them. */
  forms: (ids: readonly string[]) =>
    ids.length === 0
      ? 'Thư mục forms chưa có biểu mẫu nào.'
      : `Các biểu mẫu hiện có: ${ids.map((id) => `--form ${id}`).join(', ')}.`,
  noForm: (ids: readonly string[]) =>
    `Không nêu --form nên không tạo indicators.csv.${ids.length === 0 ? '' : ` Các biểu mẫu hiện có: ${ids.join(', ')}.`}`,
  errorsHeading: 'Mẫu trống chưa qua được kiểm tra, nên chưa tạo gì:',
  written: (path: string) => `Đã tạo ${path}:`,
  nextReport: [
    'Việc tiếp theo:',
    '  1. Mở các tệp .csv bằng Excel, điền số liệu, lưu đúng kiểu CSV UTF-8. Ô không có số thì để trống; lĩnh vực không dùng thì xóa dòng. Nếu Excel dồn mọi thứ vào cột A, xóa thư mục này và tạo lại với --separator semicolon.',
    '  2. Mở report.json bằng Notepad, sửa tên báo cáo, số, ngày ban hành (kiểu 2025-09-15).',
    '  3. Chạy npm run data:check, rồi tải thư mục này lên kho số liệu. Chưa điền thì đừng tải lên: trang sẽ ghi là không có số liệu.',
  ],
  nextFlat: [
    'Việc tiếp theo:',
    '  1. Mở tệp bằng Excel, điền số liệu, lưu đúng kiểu CSV UTF-8; đơn vị chưa báo cáo thì xóa dòng. Nếu Excel dồn mọi thứ vào cột A, xóa tệp này và tạo lại với --separator semicolon.',
    '  2. Chạy npm run data:check, rồi tải tệp lên kho số liệu.',
  ],
} as const;
