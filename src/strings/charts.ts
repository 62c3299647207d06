/** Words of the charts' controls; what a chart is about comes with its specification. */
export const CHARTS = {
  open: 'Chạm hoặc nhấn Enter để xem từng điểm',
  close: 'Trở về hình tĩnh',
  series: 'Chuỗi số liệu',
  /** Name of the surface that takes the arrow keys. */
  keys: 'Biểu đồ đọc được bằng phím mũi tên; Home, End đến điểm đầu, điểm cuối; Escape để thoát',
  role: 'biểu đồ',
  reading: (title: string, value: string, position: number, count: number) =>
    `${title}. ${value}. Điểm ${position} trên ${count}.`,
  nothingShown: 'Mọi chuỗi số liệu đang ẩn.',
} as const;
