/** Tables and charts that set reports side by side. */
export const LISTING = {
  commune: 'Đơn vị',
  /** What a chart's rows are, for the middle of a sentence. */
  rows: { communes: 'đơn vị', fields: 'lĩnh vực', periods: 'kỳ' },
  period: 'Kỳ báo cáo',
  online: 'Nộp trực tuyến',
  onlineWithoutCertification: 'Trực tuyến, không tính chứng thực',
  onTime: 'Đúng hạn (cách A)',
  pendingOverdue: 'Đang giải quyết quá hạn',
  received: 'Tiếp nhận',
  findings: 'Điểm chưa khớp',
  alternative: (name: string, value: string, counts: string) => `${name}: ${value} (${counts})`,
  /** A report without dates whose on-time counts alone have some. */
  partlyDated: (span: string) => `kỳ không ghi ngày; số đúng hạn: ${span}`,
  noFindings: 'không',
  allFields: 'Mọi lĩnh vực',
  withoutCertification: 'Không tính chứng thực',
  methodA: 'Cách A: (trước hạn + đúng hạn) ÷ đã giải quyết',
  axisOnline: '% hồ sơ nộp trực tuyến',
  axisOnTime: '% hồ sơ đã giải quyết được trả trước hạn hoặc đúng hạn',
  spansDiffer:
    'Các kỳ dưới đây không trùng ngày nhau, nên chỉ đặt cạnh nhau để xem, không so hơn kém và không xếp hạng.',
  spansTitle: 'Mỗi báo cáo tính từ ngày nào đến ngày nào',
  spansDescription: (count: number) =>
    `Hình vẽ khoảng ngày của ${count} báo cáo trên cùng một trục thời gian; độ dài và vị trí khác nhau cho thấy các kỳ không trùng nhau.`,
  part: (first: string, last: string) => `Từ ${first} đến ${last}`,
  /** Heading of a part of a long listing. */
  titlePart: (title: string, part: string) => `${title}, trang ${part}`,
  parts: 'Các trang của danh sách này',
  before: '← Trang trước',
  after: 'Trang sau →',
  days: (span: string, days: string) => `${span} (${days} ngày)`,
} as const;

export interface KnownRate {
  readonly label: string;
  readonly text: string;
  readonly counts: string;
}

/** The lowest and the highest of the rates that are known, the first and the last of those. */
export interface RateRange {
  readonly low: KnownRate;
  readonly high: KnownRate;
  readonly knownCount: number;
}

/**
 * One sentence that states what a chart of one rate shows; it compares nobody, as the periods may differ. `range` null:
 * no rate is known.
 */
export function describeRange(
  name: string,
  range: RateRange | null,
  unknownCount: number,
  noun: string,
): string {
  const tail = unknownCount === 0 ? '' : ` ${unknownCount} ${noun} không có số liệu để tính.`;
  if (range === null) return `${name}: chưa ${noun} nào có số liệu để tính.`;
  const { low, high, knownCount } = range;
  if (knownCount === 1) return `${name}: ${low.label} đạt ${low.text} (${low.counts}).${tail}`;
  if (low.text === high.text)
    return `${name}: cả ${knownCount} ${noun} có số liệu đều đạt ${low.text}.${tail}`;
  return `${name}: từ ${describe(low)} đến ${describe(high)}, trong ${knownCount} ${noun} có số liệu.${tail}`;
}

function describe({ text, counts, label }: KnownRate): string {
  return `${text} (${counts}, ${label})`;
}
