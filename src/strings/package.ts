import { formatCount } from '../format/number.ts';
import { PASS_OPTIONS } from './pass-options.ts';

interface Sizes {
  readonly fileCount: number;
  readonly siteBytes: number;
  readonly zipBytes: number;
}

export const PACKAGE = {
  usage:
    'Cách dùng: npm run package -- --out TEN.zip\n' +
    'Đóng trang đã dựng (thư mục dist, hoặc thư mục ghi trong biến OUT_DIR) thành một tệp để tải lên cổng thông tin. Không ghi tên thì tệp là trang-cchc.zip.' +
    PASS_OPTIONS,
  unknownOption: (option: string) => `Không hiểu "${option}".`,
  noSite: (folder: string) =>
    `Chưa đóng gói: trong "${folder}" chưa có trang nào dựng xong. Hãy chạy npm run build rồi chạy lại lệnh này.`,
  outdated: (folder: string, changed: string) =>
    `Chưa đóng gói: trang trong "${folder}" cũ hơn số liệu, vì "${changed}" đã thay đổi sau khi dựng trang. Hãy chạy npm run build rồi chạy lại lệnh này.`,
  insideSite: (out: string, folder: string) =>
    `Chưa đóng gói: "${out}" nằm trong chính thư mục của trang ("${folder}"). Hãy chọn chỗ khác cho tệp nén.`,
  failed: (message: string) => `Không đóng gói được: ${message}`,
  packaged: (out: string, { fileCount, siteBytes, zipBytes }: Sizes) =>
    `Đã đóng gói ${formatCount(fileCount)} tệp của trang (${formatSize(siteBytes)}) vào "${out}" (${formatSize(zipBytes)}).\n` +
    'Việc tiếp theo:\n' +
    '1. Trên cổng thông tin, tạo một thư mục trống cho trang này, ví dụ cchc. Tải tệp nén lên đó rồi giải nén tại chỗ. Tệp nén không có thư mục bọc ngoài: giải nén xong, index.html phải nằm ngay trong thư mục vừa tạo.\n' +
    '2. Nếu đang có bản cũ: đừng giải nén đè lên, vì các tệp đã bỏ sẽ còn sót lại. Hãy giải nén vào một thư mục mới, mở xem thử, rồi đổi tên hai thư mục cho nhau.\n' +
    '3. Mở địa chỉ của thư mục bằng trình duyệt và bấm thử vài trang. Không phải cài đặt hay cấu hình gì thêm.',
} as const;

const megabytes = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

function formatSize(bytes: number): string {
  const kilobytes = Math.ceil(bytes / 1024);
  return kilobytes < 1024 ? `${formatCount(kilobytes)} KB` : `${megabytes.format(kilobytes / 1024)} MB`;
}
