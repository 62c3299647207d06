import type { ProblemParams } from '../domain/diagnostic.ts';

type ImportCode = Extract<keyof ProblemParams, `import/${string}`>;
type ImportTexts = { readonly [Code in ImportCode]: (params: ProblemParams[Code]) => string };

export const IMPORT_TEXTS: ImportTexts = {
  'import/file-missing': () =>
    'Không có tệp này. Có thể gõ sai tên, hoặc tệp nằm ở thư mục khác. Hãy kiểm tra tên tệp và đường dẫn; tên có dấu cách thì đặt trong dấu ngoặc kép.',
  'import/no-table': () =>
    'Không nhận ra bảng nào trong các tệp. Chỉ nhận bảng hồ sơ theo biểu II.06, phụ lục chỉ tiêu, bảng theo thủ tục, bảng nhiệm vụ và bảng nhiều đơn vị, có dòng tiêu đề. Hãy xem lại dòng tiêu đề của bảng, hoặc chọn tệp khác.',
  'import/target-exists': ({ path, mayReplace }) =>
    `Đã có "${path}". Số liệu đang có không được ghi đè khi chưa rõ ý. ${mayReplace ? 'Thêm --replace nếu muốn thay, hoặc thêm' : 'Thêm'} --report với một tên khác.`,
  'import/target-link': ({ path }) =>
    `"${path}" là một liên kết. Ghi qua liên kết có thể làm hỏng tệp ở nơi khác. Hãy thay liên kết bằng thư mục thật rồi chạy lại.`,
  'import/target-unwritable': ({ message }) =>
    `Không ghi được vào thư mục số liệu (${message}). Có thể thư mục bị khóa, hết chỗ hoặc không có quyền ghi. Chưa có gì bị thay đổi; hãy kiểm tra rồi chạy lại.`,
};
