import type { PeriodKind } from '../domain/period.ts';

/** One commune's rate in one period, all parts formatted. */
export interface SaidRate {
  readonly name: string;
  readonly value: string;
  readonly counts: string;
  readonly period: string;
}

const KIND_NAMES: Readonly<Record<PeriodKind, string>> = {
  month: 'tháng',
  quarter: 'quý',
  'half-year': '6 tháng',
  'nine-months': '9 tháng',
  year: 'năm',
  custom: 'kỳ khác',
};

export function namePeriodKind(kind: PeriodKind): string {
  return KIND_NAMES[kind];
}

export const COMPARE_PAGE = {
  title: 'So sánh',
  description:
    'Chọn xã, phường, tỷ lệ hoặc chỉ tiêu, loại kỳ và khoảng thời gian để so sánh; lựa chọn nằm trong địa chỉ trang.',
  lead: 'Chọn đơn vị, tỷ lệ, loại kỳ và khoảng thời gian. Chỉ những số so được với nhau mới được vẽ chung; chỗ nào không so được, trang nêu lý do.',
  ready: 'Các trang so sánh lập sẵn',
  readyLead: 'Những trang này đọc được cả khi tắt JavaScript hoặc mở từ đĩa:',
  provinces: 'Theo tỉnh, thành phố',
  periods: 'Theo kỳ',
  fields: 'Theo lĩnh vực',
  indicators: 'Theo chỉ tiêu',
  allIndicators: 'Danh sách chỉ tiêu',
} as const;

/** Words of the form. */
export const COMPARE_FORM = {
  province: 'Tỉnh, thành phố',
  noProvince: 'Chọn tỉnh, thành phố',
  provinceOption: (name: string, count: string) => `${name} (${count})`,
  communes: (province: string) => `Đơn vị của ${province}`,
  filter: 'Lọc theo tên',
  noMatch: 'Không có đơn vị nào có tên như vậy.',
  silent: (count: string) => `${count} đơn vị khác của tỉnh chưa có báo cáo nào.`,
  latest: (period: string) => `kỳ gần nhất: ${period}`,
  until: (date: string) => `đến hết ${date}`,
  chosen: 'Đã chọn',
  remove: 'Bỏ',
  full: (limit: string) => `Đã chọn đủ ${limit} đơn vị; bỏ bớt một đơn vị để chọn đơn vị khác.`,
  measure: 'Tỷ lệ hoặc chỉ tiêu',
  indicators: 'Chỉ tiêu của phụ lục',
  kind: 'Loại kỳ',
  anyKind: 'Tự chọn: loại có ở nhiều đơn vị nhất',
  from: 'Từ kỳ',
  to: 'Đến kỳ',
  earliest: 'đầu tiên có số liệu',
  latestPeriod: 'gần nhất có số liệu',
  month: (month: string, year: string) => `tháng ${month}/${year}`,
  prompt: 'Chọn ít nhất một đơn vị để xem biểu đồ và bảng.',
  loading: 'Đang tải số liệu…',
  failed: (names: string) => `Không tải được số liệu của ${names}. Phần dưới đây thiếu các đơn vị này.`,
  failedList: 'Không tải được danh sách đơn vị.',
  missing: (id: string) => `Không có số liệu của đơn vị nào mang mã “${id}”.`,
  retry: 'Tải lại',
  csv: 'Tải bảng này (CSV)',
} as const;

/** Why an address was not followed to the letter. */
export const COMPARE_ADDRESS = {
  tooMany: (limit: string, left: string) =>
    `Chọn nhiều nhất ${limit} đơn vị để còn đọc được; địa chỉ ghi thừa ${left} đơn vị, đã bỏ qua.`,
  commune: 'mã đơn vị',
  province: 'tỉnh',
  month: 'thời điểm',
  dropped: (noun: string, text: string) => `Địa chỉ ghi ${noun} “${text}” không hợp lệ, đã bỏ qua.`,
  replaced: (text: string, used: string) =>
    `Không có tỷ lệ, chỉ tiêu “${text}” như địa chỉ ghi; đang dùng ${used}.`,
  both: 'Địa chỉ ghi cả tỷ lệ và chỉ tiêu; đang dùng tỷ lệ.',
  badKind: (text: string) => `Không có loại kỳ “${text}” như địa chỉ ghi; trang tự chọn loại kỳ.`,
  reversed: 'Địa chỉ ghi kỳ đầu sau kỳ cuối; đang lấy mọi kỳ.',
} as const;

export const COMPARE_PANEL = {
  title: (measure: string, kind: string) => `${measure}, theo ${kind}`,
  description: (names: string) =>
    `Mỗi đoạn ngang là một kỳ báo cáo, dài đúng bằng số ngày của kỳ, cao theo tỷ lệ: ${names}.`,
  amounts: (name: string) => `${name}: số báo cáo nêu, mỗi dòng một đơn vị trong một kỳ.`,
  axis: (formula: string) => `%, ${formula}`,
  percent: '%',
  table: (title: string) => `${title}: số liệu từng kỳ`,
  period: 'Kỳ báo cáo',
  noReport: 'chưa có báo cáo',
  notDrawn: 'không vẽ',
  cumulative: 'lũy kế',
  merged: 'sáp nhập',
  printed: 'như báo cáo in',

  first: ({ name, value, counts, period }: SaidRate) => `${name}, ${period}: ${value} (${counts}).`,
  counts: (numerator: string, denominator: string) => `${numerator}/${denominator} hồ sơ`,
  notPossible: 'Tử số lớn hơn mẫu số, nên số liệu này không thể đúng.',
  oneAmount: (name: string, value: string) => `${name}: ${value}.`,
  change: (before: SaidRate, after: SaidRate, verdict: string) =>
    `${before.name}: từ ${before.value} (${before.counts}, ${before.period}) đến ${after.value} (${after.counts}, ${after.period}), ${verdict}.`,
  lastYear: (before: SaidRate, after: SaidRate, verdict: string) =>
    `${before.name}, so với cùng kỳ năm trước: từ ${before.value} (${before.counts}, ${before.period}) đến ${after.value} (${after.counts}, ${after.period}), ${verdict}.`,
  beyond: 'nhiều hơn mức dao động ngẫu nhiên',
  beside: (period: string, a: SaidRate, b: SaidRate, verdict: string) =>
    `${period}: ${a.name} ${a.value} (${a.counts}), ${b.name} ${b.value} (${b.counts}); ${verdict}.`,
  more: (a: string, b: string, points: string) => `${a} cao hơn ${b} ${points} điểm phần trăm`,
  less: (a: string, b: string, points: string) => `${a} thấp hơn ${b} ${points} điểm phần trăm`,
  alike: 'không khác nhau đáng kể',
  tooFewBeside: (minimum: string) => `có đơn vị dưới ${minimum} hồ sơ nên không kết luận hơn kém`,
  noCommon: (a: string, b: string) => `${a} và ${b} không có kỳ chung nào có đủ số liệu để so.`,
  changeAmount: (name: string, before: string, after: string) => `${name}: ${before}; ${after}.`,
  amountAt: (period: string, value: string) => `${period} là ${value}`,
  noVerdict:
    'Đây không phải là tỷ lệ tính từ số đếm, nên trang chỉ nêu số, không kết luận tăng giảm hay hơn kém.',
  remark: (sentence: string, remarks: string) => `${sentence} Lưu ý: ${remarks}.`,

  nothingComparable:
    'Các đơn vị đã chọn không có kỳ nào so được với nhau, nên trang không vẽ chung và không kết luận hơn kém.',
  notComparable: (a: string, aPeriod: string, b: string, bPeriod: string, reasons: string) =>
    `${a} (${aPeriod}) không so được với ${b} (${bPeriod}): ${reasons}.`,
  leftOut: (name: string, period: string, reasons: string) =>
    `${name}, ${period}, không đặt chung với các kỳ khác của đơn vị: ${reasons}.`,
  noKind: (name: string, kind: string) => `${name} không có báo cáo theo ${kind} trong khoảng đã chọn.`,
  gap: (name: string, span: string) => `${name} không có số liệu của ${span}; chỗ này để trống, không nối.`,
  noReports: (name: string) => `${name} chưa có báo cáo nào.`,
  noValue: (name: string) => `${name}: các báo cáo trong khoảng đã chọn không có số liệu này.`,
  dated: (period: string, span: string) => `${period}, ${span}`,
  file: 'so-sanh',
} as const;
