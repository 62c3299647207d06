export const COMMUNE_PAGE = {
  description: (name: string, place: string) =>
    `Tỷ lệ nộp hồ sơ trực tuyến và trả kết quả đúng hạn của ${name} (${place}) qua các kỳ báo cáo.`,
  place: 'Thuộc',
  code: 'Mã đơn vị hành chính',
  codeUnknown: 'báo cáo không nêu tên đơn vị nên không có mã',
  life: 'Quá trình',
  website: 'Trang thông tin',
  latest: (period: string) => `Hai tỷ lệ, ${period}`,
  overTime: 'Qua các kỳ',
  overTimeTitle: (name: string) => `Hai tỷ lệ của ${name} qua các kỳ`,
  overTimeDescription: (count: string) =>
    `Mỗi đoạn ngang là một kỳ báo cáo, dài đúng bằng số ngày của kỳ, cao theo tỷ lệ. Có ${count} kỳ.`,
  undated: (period: string) => `${period}: báo cáo không ghi ngày, nên không vẽ được lên trục thời gian.`,
  axis: '% hồ sơ',
  merged: 'sáp nhập',
  byField: (period: string) => `Theo lĩnh vực, ${period}`,
  noFields: 'Báo cáo này không chia hồ sơ theo lĩnh vực.',
  reports: 'Các báo cáo',
  findings: 'Điểm chưa khớp trong các báo cáo',
  noFindings: 'Không có điểm chưa khớp nào trong các phép kiểm đã làm.',
  downloads: 'Tải số liệu của đơn vị này',
  noReports: 'Chưa có báo cáo nào của đơn vị này.',
  predecessors: 'Đơn vị này được lập từ (một phần hoặc toàn bộ)',
  predecessorsNote:
    'Số liệu của các đơn vị cũ không cộng vào đơn vị mới: địa bàn có thể khác và không phải đơn vị cũ nào cũng có báo cáo ở đây.',
  whichFormula: 'Cùng một báo cáo, cách tính khác cho tỷ lệ khác',
} as const;
