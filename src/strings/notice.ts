import type { FormulaId } from '../domain/rate.ts';

/** Sheets to be printed and posted, one for each period of a commune. */
export const NOTICE = {
  title: (commune: string) => `${commune}: phiếu niêm yết công khai`,
  description: (commune: string) =>
    `Phiếu niêm yết công khai kết quả giải quyết thủ tục hành chính của ${commune}, mỗi kỳ một trang A4 có mã QR, để in và dán.`,
  link: 'Phiếu niêm yết công khai để in',
  lead: (count: string) => `Có ${count} kỳ, mỗi kỳ một phiếu để in và niêm yết.`,
  leadOfLatest: (count: string, all: string) =>
    `${count} kỳ gần nhất trên ${all} kỳ, mỗi kỳ một phiếu để in và niêm yết.`,
  leadOfKinds: (count: string, all: string, ofKind: string) =>
    `${count} kỳ trên ${all} kỳ, tối đa ${ofKind} kỳ gần nhất của mỗi loại (tháng, quý, năm…), mỗi kỳ một phiếu để in và niêm yết.`,
  older: 'Các kỳ trước đó, cũng in được từng kỳ',
  kind: 'Phiếu niêm yết công khai',
  heading: (period: string) => `Kết quả giải quyết thủ tục hành chính, ${period}`,
  dates: (span: string, nature: string) => `Khoảng ngày: ${span}; ${nature}`,
  counts: (share: string, group: string) => `${share} hồ sơ ${group}`,
  withoutCertification: 'Không tính chứng thực',
  groups: {
    received: 'Hồ sơ tiếp nhận',
    resolved: 'Hồ sơ đã giải quyết',
    pending: 'Hồ sơ đang giải quyết',
  },
  parts: {
    online: 'Nộp trực tuyến',
    direct: 'Trực tiếp, bưu chính',
    carriedOver: 'Kỳ trước chuyển sang',
    inTime: 'Đúng hẹn hoặc sớm hơn',
    overdue: 'Trễ hẹn',
    pendingInTime: 'Còn trong hạn',
    pendingOverdue: 'Đã quá hạn',
  },
  meaning: 'Cách hiểu',
  onTime:
    'Đúng hẹn hoặc sớm hơn: trả kết quả trước hoặc đúng ngày hẹn. Tỷ lệ (cách A) là (trước hạn + đúng hạn) ÷ đã giải quyết; hồ sơ chưa giải quyết xong không tính vào, mà nêu riêng.',
  certification:
    'Chứng thực có nơi tính là trực tuyến, có nơi không, nên nêu thêm tỷ lệ không tính chứng thực.',
  nothing: '“Không phát sinh”: không có hồ sơ nào để tính, nên không có tỷ lệ.',
  unknown: '“Không có số liệu”: báo cáo không nêu; không đoán và không thay bằng 0.',
  findings: 'Điểm chưa khớp trong số liệu',
  finding: (about: string, text: string) => `${about}: ${text}`,
  moreFindings: (count: string) => `Còn ${count} điểm chưa khớp khác, xem trên trang.`,
  onlyOtherFindings: (count: string) => `Báo cáo có ${count} điểm chưa khớp, xem trên trang.`,
  corrected: (text: string) => `${text}.`,
  source: (source: string) => `Nguồn: ${source}.`,
  issued: (title: string, number: string | null, date: string | null) =>
    `${title}${number === null ? '' : `, số ${number}`}${date === null ? '' : `, ngày ${date}`}`,
  contact: (text: string) => `Liên hệ: ${text}.`,
  contactAt: (text: string, address: string) => `Liên hệ: ${text} (${address}).`,
  code: (commune: string) => `Mã QR đến trang của ${commune}`,
  noCode: 'Mã QR cần địa chỉ đã công bố của trang.',
  more: 'Các kỳ khác, số liệu đầy đủ:',
  page: (commune: string) => `trang của ${commune}`,
} as const;

/** What "nộp trực tuyến" is counted of. */
export const ONLINE_MEANINGS: Readonly<Partial<Record<FormulaId, string>>> = {
  'online-new':
    'Nộp trực tuyến: nộp qua Cổng Dịch vụ công; tính trên số hồ sơ mới tiếp nhận, không kể hồ sơ kỳ trước chuyển sang.',
  'online-all':
    'Nộp trực tuyến: nộp qua Cổng Dịch vụ công; tính trên tổng số hồ sơ tiếp nhận, vì báo cáo không tách hồ sơ kỳ trước chuyển sang.',
};
