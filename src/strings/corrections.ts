import type { IsoDate } from '../domain/date.ts';
import { parsePeriod } from '../domain/period.ts';
import type { ReportId } from '../domain/report.ts';
import { formatDate } from '../format/date.ts';
import { namePeriod } from './periods.ts';

/** What a correction did to the published figure. */
export const CORRECTION_KINDS = ['changed', 'withdrawn', 'withheld'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

export const CORRECTIONS = {
  title: 'Đính chính',
  /** For a card or a line whose counts include a corrected figure. */
  rate: (date: IsoDate) => `Số liệu gốc đã được đính chính ngày ${formatDate(date)}`,
  rateShort: 'số liệu gốc đã được đính chính',
  operand: (date: IsoDate) => `đã đính chính ngày ${formatDate(date)}`,
  whole: 'có công bố',
  withdrawn: 'đã rút',
  withheld: 'không công bố vì số nhỏ',
  count: (count: string, latest: IsoDate) =>
    count === '1' ? `1 lần, ngày ${formatDate(latest)}` : `${count} lần, gần nhất ngày ${formatDate(latest)}`,
  goneReport: 'Báo cáo đã rút',
  goneReportText: (report: string, date: IsoDate) => `${report} (ngày ${formatDate(date)})`,
} as const;

/** The page of all corrections and those of single years and communes. */
export const CORRECTIONS_PAGE = {
  title: 'Đính chính',
  description:
    'Mọi lần một con số đã công bố được sửa hoặc rút: số trước đây, số hiện nay, ngày và lý do; lần gần nhất ở trên cùng.',
  ofYear: (year: string) => `Đính chính năm ${year}`,
  ofYearDescription: (year: string) =>
    `Các con số đã công bố được sửa hoặc rút trong năm ${year}, kèm ngày và lý do.`,
  ofCommune: (commune: string) => `Đính chính của ${commune}`,
  ofCommuneDescription: (commune: string) =>
    `Các con số đã công bố của ${commune} được sửa hoặc rút, kèm ngày và lý do.`,
  lead: [
    'Đính chính là khi một con số đã công bố được sửa lại, hoặc bị rút. Số trước đây không bị xóa dấu vết: trang ghi cả số cũ, số mới, ngày và lý do, ở đây và ngay tại con số.',
    'Cần đính chính: sửa một con số đã công bố của kỳ đã kết thúc; rút một con số, một dòng, một bảng hay cả báo cáo. Không cần: đưa lên báo cáo mới, thêm số trước đây chưa có, sửa tên gọi hay lời ghi chú.',
  ],
  none: 'Đến nay chưa có con số nào phải đính chính.',
  counted: (count: string) => `Có ${count} lần đính chính.`,
  newest: (count: string) => `Dưới đây là ${count} lần gần nhất; các lần khác ở trang của từng năm.`,
  year: (year: string) => `Năm ${year}`,
  caption: (year: string) => `Các con số đã sửa hoặc rút năm ${year}`,
  byYear: 'Theo năm',
  yearLink: (year: string, count: string) => `Năm ${year} (${count})`,
  all: 'Đính chính của mọi đơn vị',
  columns: {
    figure: 'Số liệu',
    old: 'Trước đây',
    new: 'Nay',
    date: 'Ngày',
    reason: 'Lý do',
  },
  where: (commune: string, report: string) => `${commune}, ${report}`,
} as const;

/** "Đã đính chính ngày 20/3/2024, trước đây 903.": the latest correction, right at the figure. */
export function sayAtFigure(kind: CorrectionKind, date: IsoDate, old: string): string {
  if (kind === 'withheld') return sayWithheld(date);
  return `đã đính chính ngày ${formatDate(date)}, trước đây ${old}.`;
}

/** A correction that a later one of the same figure followed. */
export function sayEarlier(kind: CorrectionKind, date: IsoDate, old: string, now: string): string {
  if (kind === 'withheld') return sayWithheld(date);
  return `trước đó, ngày ${formatDate(date)}, đã đính chính từ ${old} thành ${now}.`;
}

/** The whole of a correction, after the name of its figure. `old` is empty for more than one figure. */
export function sayCorrection(kind: CorrectionKind, date: IsoDate, old: string, now: string): string {
  if (kind === 'withheld') return sayWithheld(date);
  if (kind === 'changed') return `đã đính chính ngày ${formatDate(date)}, từ ${old} thành ${now}.`;
  return old === ''
    ? `đã rút ngày ${formatDate(date)}.`
    : `đã rút ngày ${formatDate(date)}, trước đây ${old}.`;
}

function sayWithheld(date: IsoDate): string {
  return `đã đính chính ngày ${formatDate(date)}; số trước và sau không công bố vì số nhỏ.`;
}

/** As its writer closed it; with a full stop otherwise. */
export function sayReason(reason: string): string {
  return `Lý do: ${reason}${/[.!?…]$/u.test(reason) ? '' : '.'}`;
}

const TABLES: Readonly<Record<string, string>> = {
  period: 'kỳ báo cáo',
  dossiers: 'bảng hồ sơ',
  statements: 'số liệu nêu bằng lời',
  indicators: 'phụ lục chỉ tiêu',
  procedures: 'bảng theo thủ tục',
  tasks: 'bảng nhiệm vụ',
};

const QUANTITIES: Readonly<Record<string, string>> = {
  tasks: 'số nhiệm vụ',
  done: 'nhiệm vụ đã thực hiện',
  not_done: 'nhiệm vụ chưa thực hiện',
  numerator: 'tử số',
  denominator: 'mẫu số',
  value: '',
  name: 'tên kỳ',
  from: 'từ ngày',
  to: 'đến ngày',
  cumulative: 'cách cộng số',
};

/** How the parts of a figure key are said. */
export const FIGURE_WORDS = {
  report: 'cả báo cáo',
  periodOf: (row: string) => (row === 'report' ? 'kỳ báo cáo' : `kỳ của ${TABLES[row] ?? row}`),
  table: (table: string) => `cả ${TABLES[table] ?? table}`,
  row: (row: string, table: string) => `cả dòng ${row}, ${TABLES[table] ?? table}`,
  /** A row that is gone and had no name but this. */
  goneRow: (id: string) => `“${id}”`,
  allFields: 'mọi lĩnh vực',
  field: (name: string) => `lĩnh vực ${name}`,
  procedure: (name: string) => `thủ tục ${name}`,
  statement: (label: string, place: string) => `${label} (${place})`,
  task: (plan: string, section: string) => `${plan}, ${section}`,
  cell: (quantity: string, subject: string) => `${quantity}, ${subject}`,
} as const;

/** What a column other than those of dossiers counts; empty where the row says it all. */
export function nameQuantity(column: string): string {
  return QUANTITIES[column] ?? column;
}

/** A report that is gone, by its id: "báo cáo tháng 2 năm 2024", or the id where it names no period. */
export function nameGoneReport(id: ReportId): string {
  const period = parsePeriod(id);
  return period === null ? `báo cáo “${id}”` : `báo cáo ${namePeriod(period)}`;
}
