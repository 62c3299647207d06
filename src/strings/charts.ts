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
  /** Where an axis does not begin at 0 %. */
  axisFrom: (axis: string, first: string) => `${axis} (trục bắt đầu từ ${first}, không phải từ 0\u00a0%)`,
  stateOf: (name: string, state: string) => `${name}: ${state}`,
  noValues: 'không có số liệu',
  png: 'Tải PNG',
  svg: 'Tải SVG',
  csv: 'Tải CSV',
  downloads: 'Tải biểu đồ về',
  /** Said to a reader who cannot see that a file has come. */
  downloaded: (file: string) => `Đã tải ${file}.`,
  failed: 'Trình duyệt này không tạo được hình. Hãy tải CSV hoặc in trang.',
  source: (publisher: string) => `Nguồn: báo cáo cải cách hành chính của các đơn vị; ${publisher} công bố.`,
  subject: (area: string, period: string) => [area, period].filter((part) => part !== '').join('; '),
  latestReports: 'các báo cáo mới nhất',
  address: (address: string) => `Trang: ${address}`,
  nothingShown: 'Mọi chuỗi số liệu đang ẩn.',
} as const;
