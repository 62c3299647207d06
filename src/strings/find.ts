import { formatCount } from '../format/number.ts';

/** Words of the search box. */
export const FIND = {
  label: 'Tên xã, phường, đặc khu hoặc mã số',
  hint: 'Gõ tên mới hoặc tên cũ, có dấu hay không dấu; thêm huyện, tỉnh nếu nhiều nơi trùng tên.',
  results: 'Kết quả tìm',
  loading: 'Đang tải danh sách…',
  found: (shown: number, count: number) =>
    count > shown
      ? `Có ${formatCount(count)} kết quả, hiện ${formatCount(shown)} kết quả đầu. Gõ thêm huyện, tỉnh để thu hẹp.`
      : `Có ${formatCount(count)} kết quả. Nhấn Enter để mở kết quả đầu.`,
  none: 'Không tìm thấy. Hãy xem lại chính tả, gõ ngắn hơn, hoặc chọn trong danh sách bên dưới.',
  failed: 'Không tải được danh sách để tìm. Hãy gõ lại, hoặc chọn trong danh sách bên dưới.',
  failedCode: 'Không tải được phần tìm kiếm. Hãy tải lại trang, hoặc chọn trong danh sách bên dưới.',
  code: (code: string) => `mã ${code}`,
  /** Of a unit that has ended: what stands in its place. */
  heir: (name: string) => `nay thuộc ${name}`,
  formerHeir: (name: string) => `đã nhập vào ${name}`,
  gone: 'nay không còn',
} as const;
