import { formatCount } from '../format/number.ts';

/** What the local site says in place of its pages while the data have errors. */
export const DEV = {
  heading: (count: number) => `Số liệu có ${formatCount(count)} lỗi`,
  advice: 'Hãy sửa các chỗ dưới đây rồi lưu tệp. Trang tự hiện lại khi số liệu hết lỗi.',
} as const;
