import { formatCount } from '../format/number.ts';

/** Words of the search box. */
export const FIND = {
  label: 'Tên xã, phường, đặc khu hoặc mã số',
  hint: 'Có dấu hay không dấu, tên mới hay tên cũ; thêm huyện, tỉnh nếu cần.',
  results: 'Kết quả tìm',
  loading: 'Đang tải danh sách…',
  found: (shown: number, count: number) =>
    count > shown
      ? `Hiện ${formatCount(shown)} trong ${formatCount(count)} kết quả. Gõ thêm huyện, tỉnh để thu hẹp.`
      : `Có ${formatCount(count)} kết quả. Nhấn Enter để mở kết quả đầu.`,
  none: 'Không tìm thấy. Hãy gõ ngắn hơn hoặc chọn trong danh sách bên dưới.',
  failed: 'Chưa tải được danh sách để tìm. Hãy gõ lại hoặc chọn ở danh sách bên dưới.',
  failedCode: 'Không tải được phần tìm kiếm. Hãy tải lại trang hoặc chọn trong danh sách bên dưới.',
  code: (code: string) => `mã ${code}`,
  /** Of a unit that has ended: what stands in its place. */
  heir: (name: string) => `nay thuộc ${name}`,
  formerHeir: (name: string) => `đã nhập vào ${name}`,
  gone: 'nay không còn',
} as const;
