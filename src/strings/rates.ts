import type { FormulaId, UnknownReason } from '../domain/rate.ts';

export const RATE_NAMES = {
  onTime: 'Trả kết quả đúng hạn',
  online: 'Nộp hồ sơ trực tuyến',
  onlineWithoutCertification: 'Nộp trực tuyến, không tính chứng thực',
  onTimeWithoutCertification: 'Trả kết quả đúng hạn, không tính chứng thực',
} as const;

/** Each formula in the words of the form's columns. */
export const FORMULA_WORDS: Readonly<Record<FormulaId, string>> = {
  'on-time-a': '(trước hạn + đúng hạn) ÷ đã giải quyết',
  'on-time-b': '(trước hạn + đúng hạn) ÷ tiếp nhận',
  'on-time-c': '(trước hạn + đúng hạn) ÷ (đã giải quyết + đang giải quyết quá hạn)',
  'on-time-d': '(trước hạn + đúng hạn + đang giải quyết trong hạn) ÷ tiếp nhận',
  'online-new': 'trực tuyến ÷ (tiếp nhận − kỳ trước chuyển sang)',
  'online-all': 'trực tuyến ÷ tổng tiếp nhận',
};

/** A short name for lists: "cách B", "trên tổng tiếp nhận". */
export const FORMULA_NAMES: Readonly<Record<FormulaId, string>> = {
  'on-time-a': 'Cách A',
  'on-time-b': 'Cách B',
  'on-time-c': 'Cách C',
  'on-time-d': 'Cách D',
  'online-new': 'Trên số mới tiếp nhận',
  'online-all': 'Trên tổng tiếp nhận',
};

/** What the denominator counts, to stand right behind it: "233/1.127 mới tiếp nhận". */
export const DENOMINATOR_WORDS: Readonly<Record<FormulaId, string>> = {
  'on-time-a': 'đã giải quyết',
  'on-time-b': 'tiếp nhận',
  'on-time-c': 'đã đến hạn',
  'on-time-d': 'tiếp nhận',
  'online-new': 'mới tiếp nhận',
  'online-all': 'tổng tiếp nhận',
};

export const FORMULA_USERS: Readonly<Record<FormulaId, string>> = {
  'on-time-a': 'Mẫu báo cáo cải cách hành chính của Bộ; là cách tính chính của trang này.',
  'on-time-b': 'Một số báo cáo cấp xã tự tính theo cách này; hồ sơ còn trong hạn bị tính như chưa đúng hạn.',
  'on-time-c': 'Một số tỉnh dùng: chỉ tính các hồ sơ đã đến hạn trả.',
  'on-time-d': 'Quyết định 766/QĐ-TTg và Cổng Dịch vụ công quốc gia.',
  'online-new': 'Dùng khi báo cáo có số hồ sơ kỳ trước chuyển sang.',
  'online-all': 'Dùng khi báo cáo không có số hồ sơ kỳ trước chuyển sang.',
};

export const UNKNOWN_REASONS: Readonly<Record<Exclude<UnknownReason, 'not-stated'>, string>> = {
  'different-spans': 'Các số cần dùng thuộc những khoảng ngày khác nhau.',
  contradictory: 'Số kỳ trước chuyển sang lớn hơn tổng tiếp nhận.',
  'no-fields': 'Báo cáo không chia hồ sơ theo lĩnh vực, nên không tách được chứng thực.',
  'no-certification': 'Bảng hồ sơ không có dòng Chứng thực, nên không tách được.',
};

export const RATES = {
  withoutCertification: 'không tính chứng thực',
  counts: (numerator: string, denominator: string) => `${numerator}/${denominator} hồ sơ`,
  missing: (columns: readonly string[]) => `Báo cáo không nêu: ${columns.join('; ')}.`,
  nothing: 'Không có hồ sơ nào để tính.',
  span: (span: string) => `Số liệu ${span}`,
  spanUnknown: 'Báo cáo không ghi ngày của số liệu này',
  spansDiffer: (period: string, online: string, onTime: string) =>
    `Báo cáo mang tên ${period}, nhưng hai tỷ lệ không cùng khoảng ngày. Nộp trực tuyến: ${online}. Trả kết quả đúng hạn: ${onTime}.`,
  pendingOverdue: (count: string) => `Đang giải quyết đã quá hạn: ${count} hồ sơ.`,
  pendingOverdueUnknown: 'Báo cáo không nêu số hồ sơ đang giải quyết đã quá hạn.',
  formula: 'Cách tính',
  value: 'Tỷ lệ',
  note: 'Ghi chú',
} as const;
