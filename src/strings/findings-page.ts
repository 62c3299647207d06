export const FINDINGS_PAGE = {
  title: 'Điểm chưa khớp',
  description:
    'Mọi chỗ các con số trong báo cáo không khớp nhau, xếp theo mức độ, có cả hai con số và phần lệch.',
  lead: (findings: string, reports: string, all: string) =>
    `Có ${findings} điểm chưa khớp trong ${reports} trên ${all} báo cáo. Trang nêu ra, không tự sửa số nào; mỗi điểm dẫn về dòng gốc.`,
  byReport: 'Theo báo cáo',
  count: 'Số điểm',
  report: 'Báo cáo',
  worst: 'Mức nặng nhất',
  none: 'không có',
  grade: (name: string, count: string) => `${name} (${count})`,
  ofReport: (report: string) => `Điểm chưa khớp: ${report}`,
  ofReportDescription: (report: string) => `Các con số không khớp nhau trong ${report}, xếp theo mức độ.`,
  back: 'Về báo cáo',
  rule: 'Phép kiểm',
  nothing: 'Các phép kiểm đã làm không thấy điểm chưa khớp nào.',
} as const;
