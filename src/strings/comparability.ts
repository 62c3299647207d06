import type { ComparisonRemark, IncomparableReason } from '../domain/comparison.ts';
import type { PeriodKind } from '../domain/period.ts';
import { REFORM_DATE } from '../domain/reform.ts';
import { formatDate } from '../format/date.ts';
import { formatCount } from '../format/number.ts';

const KINDS: Readonly<Record<PeriodKind, string>> = {
  month: 'tháng',
  quarter: 'quý',
  'half-year': '6 tháng',
  'nine-months': '9 tháng',
  year: 'năm',
  custom: 'khoảng ngày riêng',
};

/** One sentence with all reasons: "Không so được: khác loại kỳ (tháng và quý); hai kỳ trùng nhau 31 ngày." */
export function describeReasons(reasons: readonly IncomparableReason[]): string {
  return `Không so được: ${reasons.map(describeReason).join('; ')}.`;
}

/** Why two figures may not be compared, for the middle of a sentence. */
export function describeReason(reason: IncomparableReason): string {
  switch (reason.kind) {
    case 'period-kind-differs':
      return `khác loại kỳ (${reason.kinds.map((kind) => KINDS[kind]).join(' và ')})`;
    case 'cumulative-differs':
      return 'một bên là số lũy kế, một bên là số riêng trong kỳ';
    case 'spans-reform':
      return `kỳ chứa ngày ${formatDate(REFORM_DATE)} không thuộc riêng đơn vị cũ hay đơn vị mới`;
    case 'span-unknown':
      return 'có báo cáo không ghi ngày bắt đầu, kết thúc';
    case 'start-differs':
      return `ngày bắt đầu lệch nhau ${formatDays(reason)}`;
    case 'end-differs':
      return `ngày kết thúc lệch nhau ${formatDays(reason)}`;
    case 'length-differs':
      return describeLength(reason);
    case 'overlaps':
      return describeOverlap(reason);
    case 'measure-differs':
      return 'không cùng chỉ tiêu hoặc cách tính';
    case 'scope-differs':
      return 'không cùng phạm vi hồ sơ';
    case 'field-differs':
      return 'không cùng lĩnh vực';
    case 'commune-differs':
      return 'không cùng một đơn vị';
  }
}

/** What to know beside a comparison, for the middle of a sentence. */
export function describeRemark(remark: ComparisonRemark): string {
  switch (remark.kind) {
    case 'dates-differ':
      return `ngày bắt đầu hoặc kết thúc lệch nhau ${formatDays(remark)}`;
    case 'gap':
      return `hai kỳ cách nhau ${formatDays(remark)}`;
    case 'overlap':
      return describeOverlap(remark);
    case 'length-differs':
      return describeLength(remark);
    case 'contradicted':
      return 'ít nhất một trong hai số có điểm chưa khớp';
  }
}

interface Measured {
  readonly days: number;
}

function describeOverlap(measured: Measured): string {
  return `hai kỳ trùng nhau ${formatDays(measured)}`;
}

function describeLength(measured: Measured): string {
  return `độ dài hai kỳ lệch nhau ${formatDays(measured)}`;
}

function formatDays({ days }: Measured): string {
  return `${formatCount(days)} ngày`;
}
