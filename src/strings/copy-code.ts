/** What the browser needs to know of the codes to copy; in a file of its own because it travels with the page. */
export const COPY_CODE = {
  copy: 'Sao chép',
  copied: 'Đã sao chép.',
  selected:
    'Trình duyệt không cho chép tự động. Đoạn mã đã được chọn sẵn: nhấn Ctrl+C, hoặc giữ ngón tay rồi chọn Sao chép.',
  /** Stands in a code where the site does not know its address; the browser puts it in. */
  placeholder: 'ĐỊA-CHỈ-TRANG/',
} as const;
