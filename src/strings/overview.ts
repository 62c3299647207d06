export const OVERVIEW = {
  description:
    'Tỷ lệ nộp hồ sơ trực tuyến và trả kết quả đúng hạn của các xã, phường, tính lại từ chính báo cáo cải cách hành chính của đơn vị.',
  lead: (communes: string, reports: string) =>
    `Trang này đọc ${reports} báo cáo của ${communes} xã, phường, tính lại từng tỷ lệ từ số hồ sơ và nêu chỗ báo cáo chưa khớp với chính nó.`,
  find: 'Tìm xã, phường',
  choose: 'Chọn tỉnh, thành phố rồi chọn xã, phường (trong ngoặc: số xã, phường):',
  latest: 'Kỳ gần nhất của từng đơn vị',
  online: 'Nộp hồ sơ trực tuyến',
  onTime: 'Trả kết quả đúng hạn',
  spans: 'Các kỳ báo cáo không trùng nhau',
  fresh: 'Báo cáo có kỳ kết thúc gần đây nhất',
  byPeriod: 'Xem theo kỳ',
  byField: 'Xem theo lĩnh vực',
  formulaOnline:
    'Tính trên số hồ sơ mới tiếp nhận; báo cáo nào không nêu số kỳ trước chuyển sang thì tính trên tổng tiếp nhận.',
  formulaOnTime:
    'Cách A: (trước hạn + đúng hạn) ÷ đã giải quyết. Cột bên cạnh nêu số hồ sơ đang giải quyết đã quá hạn, vì cách A không tính chúng.',
  certification:
    'Chứng thực thường chiếm phần lớn hồ sơ, và mỗi nơi ghi hồ sơ chứng thực là trực tuyến hay trực tiếp theo một cách. Vì vậy trang này đưa cả hai tỷ lệ, có và không có chứng thực.',
  province: (name: string, count: string) => `${name} (${count})`,
} as const;
