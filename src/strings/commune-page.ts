export const COMMUNE_PAGE = {
  description: (name: string, place: string) =>
    `Tỷ lệ nộp hồ sơ trực tuyến và trả kết quả đúng hạn của ${name} (${place}) qua các kỳ báo cáo.`,
  /** The sentences of the two rates. */
  says: (name: string, place: string, period: string, onTime: string, online: string) =>
    `${name} (${place}), ${period}. ${onTime} ${online}`,
  place: 'Thuộc',
  code: 'Mã đơn vị hành chính',
  codeUnknown: 'báo cáo không nêu tên đơn vị nên không có mã',
  life: 'Quá trình',
  toSuccessor: (name: string) => `Đến trang của ${name}`,
  website: 'Trang thông tin',
  latest: (period: string) => `Hai tỷ lệ, ${period}`,
  overTime: 'Qua các kỳ',
  overTimeTitle: (name: string) => `Hai tỷ lệ của ${name} qua các kỳ`,
  inheritedTitle: (name: string) => `Hai tỷ lệ của các đơn vị lập nên ${name}`,
  inherited:
    'Đơn vị này chưa có báo cáo nào ở đây; hình vẽ số liệu của các đơn vị cũ, là số của các đơn vị ấy.',
  compare: 'So sánh với đơn vị khác, kỳ khác',
  years: 'Từng kỳ, mỗi kỳ một phiếu in được',
  overTimeReading: 'Mỗi đoạn ngang là một kỳ báo cáo, dài đúng bằng số ngày của kỳ, cao theo tỷ lệ.',
  undated: (period: string) => `${period}: báo cáo không ghi ngày, nên không vẽ được lên trục thời gian.`,
  gap: (span: string) => `Không có báo cáo cùng loại cho ${span}; chỗ ấy để trống, không nối.`,
  contradictory: (counts: string) => `số liệu mâu thuẫn (${counts})`,
  spansReform: (period: string) =>
    `${period}: kỳ này chứa ngày 1/7/2025 nên không thuộc riêng đơn vị cũ hay mới nào, không vẽ.`,
  axis: '% hồ sơ',
  merged: 'sáp nhập',
  byField: (period: string) => `Theo lĩnh vực, ${period}`,
  noFields: 'Báo cáo này không chia hồ sơ theo lĩnh vực.',
  reports: 'Các báo cáo',
  findings: 'Điểm chưa khớp trong báo cáo gần nhất',
  noFindings: 'Không có điểm chưa khớp nào trong các phép kiểm đã làm.',
  downloads: 'Tải số liệu của đơn vị này',
  noReports: 'Chưa có báo cáo nào của đơn vị này.',
  predecessors: 'Đơn vị này được lập từ (một phần hoặc toàn bộ)',
  predecessorsNote:
    'Số liệu của các đơn vị cũ là của các đơn vị ấy: trang chỉ vẽ bên cạnh để tham khảo, không tính vào đơn vị mới, vì địa bàn có thể khác.',
  whichFormula: 'Cùng một báo cáo, cách tính khác cho tỷ lệ khác',
} as const;
