export const PERIOD_PAGE = {
  description: (period: string) =>
    `Các xã, phường có báo cáo ${period}: tỷ lệ nộp trực tuyến và trả kết quả đúng hạn, kèm số hồ sơ và ngày thật của từng báo cáo.`,
  lead: (count: string) => `Có ${count} báo cáo mang tên kỳ này.`,
  groups: (count: string, days: string) =>
    `Tên kỳ giống nhau nhưng ngày thật khác nhau: ${count} nhóm dưới đây, mỗi nhóm gồm các báo cáo tính cùng khoảng ngày (lệch không quá ${days} ngày) và cùng cách cộng dồn. Chỉ nên so trong một nhóm.`,
  group: (span: string, cumulative: string) => `Nhóm ${span}, ${cumulative}`,
  acrossReform: 'Kỳ chứa ngày 1/7/2025: không thuộc riêng đơn vị cũ hay mới nào, không so với nhau',
  alone: 'Chỉ có một báo cáo của kỳ này, nên chưa có đơn vị nào để so.',
  undated: 'không ghi ngày',
  byProvince: 'Theo tỉnh, thành phố',
} as const;

export const FIELD_PAGE = {
  title: (name: string) => `Lĩnh vực ${name}`,
  description: (name: string) =>
    `Hồ sơ lĩnh vực ${name} ở các xã, phường: số tiếp nhận, tỷ lệ nộp trực tuyến và trả kết quả đúng hạn.`,
  lead: (count: string) => `Có ${count} đơn vị nêu riêng lĩnh vực này trong báo cáo gần nhất có nêu.`,
  caption: (name: string) => `Lĩnh vực ${name} trong kỳ gần nhất của từng đơn vị`,
  chart: (name: string) => `Hai tỷ lệ của lĩnh vực ${name}`,
  certification:
    'Chứng thực thường chiếm phần lớn hồ sơ, và mỗi nơi ghi hồ sơ chứng thực là trực tuyến hay trực tiếp theo một cách, nên lĩnh vực này quyết định tỷ lệ trực tuyến chung.',
} as const;

export const PROVINCE_PAGE = {
  description: (name: string) => `Các xã, phường của ${name} và số liệu cải cách hành chính của từng nơi.`,
  together: (period: string) => `Mức chung, ${period}`,
  reporting: (communes: string, period: string, span: string) =>
    `${communes} xã, phường có báo cáo ${period} (${span}). Cộng số liệu của các đơn vị ấy:`,
  period: (period: string) => `Ai khác mức chung, và từng báo cáo ${period}`,
  withoutReports: 'Không có báo cáo ở đây',
  downloads: 'Tải số liệu của cả tỉnh, thành phố',
} as const;
