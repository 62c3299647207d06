export const CLI = {
  buildStopped: (count: number) =>
    `Chưa xuất bản: có ${count} lỗi trong thư mục dữ liệu (danh sách ở trên). Trang đã xuất bản trước đó còn nguyên. Hãy sửa các ô nêu trên rồi chạy lại.`,
  foreignOutput: (folder: string) =>
    `"${folder}" đã có và không phải trang do chương trình này tạo ra, nên không ghi đè. Hãy chọn thư mục khác bằng biến OUT_DIR, hoặc xóa thư mục đó.`,
  badSiteUrl: (text: string) =>
    `SITE_URL là "${text}", không phải địa chỉ trang web. Hãy ghi đủ, ví dụ https://xa-vi-du.gov.vn/cchc, hoặc bỏ biến này.`,
  buildFailed: (message: string) =>
    `Không tạo được trang: ${message}.\nTrang đã xuất bản trước đó còn nguyên.`,
  stopped: (reason: string) => `Không làm được: ${reason}.`,
  restored: (folder: string) =>
    `Lần chạy trước bị ngắt giữa chừng. Đã đưa trang cũ trở lại thư mục "${folder}".`,
  built: (folder: string) => `Đã tạo trang trong thư mục "${folder}".`,
} as const;
