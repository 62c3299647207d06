import { formatCount } from '../format/number.ts';
import { PASS_OPTIONS } from './pass-options.ts';

export const DATA_CHECK = {
  usage:
    'Cách dùng: npm run data:check -- --format text|json|github\n' +
    'hoặc:      npm run data:check -- --format html [--out TỆP.html]\n' +
    'Kiểm tra thư mục số liệu mà không dựng trang. Mặc định in dạng text; thư mục lấy từ biến môi trường DATA_DIR (mặc định: data).' +
    PASS_OPTIONS,
  unknownOption: (option: string) => `Không hiểu "${option}".`,
  failed: (errorCount: number) =>
    `Có ${formatCount(errorCount)} lỗi. Số liệu chưa dùng để dựng trang được; hãy sửa các chỗ nêu trên rồi chạy lại.`,
  passed: (communeCount: number, reportCount: number, findingCount: number) =>
    `Đã kiểm tra: ${formatCount(communeCount)} đơn vị, ${formatCount(reportCount)} báo cáo, 0 lỗi, ${formatCount(findingCount)} điểm chưa khớp.`,
  findingsHeading: 'Điểm chưa khớp (không cản trở việc dựng trang, sẽ được công bố cạnh số liệu):',
  findingTitle: (rule: string) => `Điểm chưa khớp ${rule}`,
  crashed: (message: string) =>
    `Chương trình kiểm tra gặp lỗi ngoài dự kiến: ${message}. Đây là lỗi của chương trình, không phải của số liệu; hãy báo cho người bảo trì.`,
} as const;
