/** One commune in a file that needs no other. */
export const SINGLE_FILE = {
  tab: (title: string, place: string) => `${title} (${place}), tệp mang đi`,
  description: (name: string, period: string) =>
    `Hai tỷ lệ cải cách hành chính của ${name}, ${period}, trong một tệp đọc được khi không có mạng.`,
  contents: 'Trong tệp này',
  period: 'Kỳ báo cáo',
  dates: 'Từ ngày, đến ngày',
  nature: 'Cách cộng số',
  source: 'Báo cáo',
  place: 'Thuộc',
  rates: (period: string) => `Hai tỷ lệ, ${period}`,
  ratesShort: 'Hai tỷ lệ',
  findings: 'Điểm chưa khớp trong báo cáo',
  fields: 'Theo lĩnh vực',
  trend: 'Qua các kỳ',
  formulas: 'Cách tính khác',
  method: 'Cách đọc',
  origin: 'Nguồn của tệp',
  findingAt: (text: string, place: string) => `${text} Chỗ: ${place}.`,
  moreFindings: (count: string) => `Còn ${count} điểm chưa khớp khác, xem ở trang của đơn vị.`,
  /** What the table over time leaves out. */
  moreReports: (shown: string, others: string) =>
    `Tệp này chỉ có ${shown} kỳ gần nhất cùng loại; ${others} báo cáo khác có ở trang của đơn vị.`,
  live: 'Trang của đơn vị, có số mới nhất và mọi kỳ',
  from: (site: string) => `Trích từ trang “${site}”.`,
  stays: (period: string) =>
    `Tệp giữ nguyên số của ${period}; kỳ sau có số mới thì lấy tệp mới ở trang của đơn vị.`,
} as const;
