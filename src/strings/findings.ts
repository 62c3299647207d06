import type { Finding, Grade, Operand, OperandSource } from '../domain/finding.ts';
import type { FormulaId } from '../domain/rate.ts';
import { formatSpan } from '../format/date.ts';
import { formatAmount, formatPoints, formatRate } from '../format/number.ts';
import {
  formatFraction,
  formatPrintedRate,
  formatQuantity,
  joinTerms,
  listPeriods,
  listTerms,
} from './finding-terms.ts';
import { namePeriod } from './periods.ts';
import { describePlace } from './places.ts';

const FORMULA_WORDS: Readonly<Record<FormulaId, string>> = {
  'on-time-a': 'trước hạn và đúng hạn trên đã giải quyết',
  'on-time-b': 'trước hạn và đúng hạn trên tiếp nhận',
  'on-time-c': 'trước hạn và đúng hạn trên đã giải quyết và đang giải quyết quá hạn',
  'on-time-d': 'trước hạn, đúng hạn và còn trong hạn trên tiếp nhận',
  'online-new': 'trực tuyến trên mới tiếp nhận',
  'online-all': 'trực tuyến trên tiếp nhận',
};

/** One or two plain sentences with both numbers and the difference. */
export function formatFinding(finding: Finding): string {
  return isComputed(finding) ? formatComputed(finding) : formatUncomputed(finding);
}

function formatExcess({ claim, operands, difference, grade }: Computed): string {
  const [received] = operands;
  const limit = received === undefined ? '' : ` nhưng chỉ có ${formatQuantity(received)}`;
  const dates = grade === 'impossible' ? '' : ' Báo cáo không ghi rõ hai số có cùng khoảng ngày hay không.';
  return `Báo cáo ghi ${formatQuantity(claim)}${limit} (vượt ${formatAmount(difference)}).${dates}`;
}

function formatDatesFinding(claim: Operand, { period, span }: NonNullable<Finding['dates']>): string {
  return `Báo cáo mang tên ${namePeriod(period)}, nhưng số ${formatAmount(claim.value)} ở đây tính từ ${formatSpan(span)}: không có ngày nào thuộc kỳ đó.`;
}

function formatUnitFinding(claim: Operand, unit: string, grade: Grade): string {
  const printed = `Báo cáo ghi ${formatQuantity(claim)}`;
  if (grade === 'impossible') return `${printed}, nhưng đơn vị tính “${unit}” không có mã này.`;
  return `${printed}, tên chỉ tiêu là tỷ lệ nhưng đơn vị tính là “${unit}”: không rõ là tỷ lệ hay số đếm.`;
}

/** A finding whose figure can be reckoned anew. */
type Computed = Finding & { readonly expected: number; readonly difference: number };

function isComputed(finding: Finding): finding is Computed {
  return finding.expected !== null && finding.difference !== null;
}

function formatUncomputed({ rule, claim, operands, subject, grade, dates }: Finding): string {
  if (rule === 'unit') return formatUnitFinding(claim, subject, grade);
  if (dates !== undefined) return formatDatesFinding(claim, dates);
  const printed = `Báo cáo ghi ${formatPrintedRate(claim)}`;
  if (rule === 'I6-empty') {
    return `${printed}, nhưng tính từ ${formatFraction(operands)}: không có gì để tính nên không có tỷ lệ.`;
  }
  const limit = claim.value < 0 ? 'nhỏ hơn 0' : 'vượt 100';
  return `${printed}; tỷ lệ của một phần trên tổng không thể ${limit}\u00a0%.`;
}

function formatComputed(finding: Computed): string {
  switch (finding.rule) {
    case 'I6-rate':
      return formatRateFinding(finding);
    case 'I7-part':
      return formatPartFinding(finding);
    case 'stated-twice':
      return formatRepetition(finding);
    case 'over-received':
      return formatExcess(finding);
    case 'I5-total':
      return formatSumFinding(finding, 'cộng các lĩnh vực');
    case 'I8-carried-over':
      return formatCarriedOver(finding);
    case 'I9-cumulative':
      return formatSumFinding(finding, listPeriods(finding.operands));
    case 'I9-part-exceeds':
      return formatPeriodExcess(finding);
    case 'I10-procedures':
      return formatSumFinding(finding, 'cộng theo thủ tục');
    default:
      return formatSumFinding(finding, listTerms(finding.operands));
  }
}

function formatRateFinding(finding: Computed): string {
  const { claim, operands, formula, equation, expected, difference, grade } = finding;
  const words = formula === undefined ? '' : ` hồ sơ (${FORMULA_WORDS[formula]})`;
  const computed = `tính từ ${formatFraction(operands)}${words} là ${formatRate(expected)}`;
  const isSame = Math.abs(difference) < 1e-9;
  const points = isSame ? '' : ` (lệch ${formatPoints(difference)} điểm phần trăm)`;
  if (equation !== undefined) return `Phần ghi chú ghi “${equation}”; ${computed}${points}.`;
  const remark = grade === 'impossible' && expected > 1 ? ' Một phần không thể lớn hơn tổng.' : '';
  return `Báo cáo ghi ${formatPrintedRate(claim)}; ${computed}${points}.${remark}`;
}

function formatPartFinding(finding: Computed): string {
  const limit = finding.operands.map(formatQuantity).join('');
  const over = formatAmount(finding.difference);
  return `${startSentence(finding)} ghi ${formatQuantity(finding.claim)}, lớn hơn tổng chứa nó là ${limit} (vượt ${over}).`;
}

function formatSumFinding(finding: Computed, sum: string): string {
  const expected = formatAmount(finding.expected);
  const claim = formatQuantity(finding.claim);
  return `${startSentence(finding)} ghi ${claim}; ${sum} được ${expected} (${formatDifference(finding)}).`;
}

function formatCarriedOver(finding: Computed): string {
  const [pending] = finding.operands;
  const name = pending?.source === undefined ? '' : ` (${namePeriod(pending.source.period)})`;
  const left = pending === undefined ? '' : `; cuối kỳ liền trước${name} còn ${formatQuantity(pending)}`;
  return `Báo cáo ghi ${formatQuantity(finding.claim)}${left} (${formatDifference(finding)}).`;
}

function formatPeriodExcess({ claim, operands, difference }: Computed): string {
  const whole = operands.map(
    ({ value, source }) =>
      `, lớn hơn ${formatAmount(value)} ${source === undefined ? '' : nameWhole(source)}`,
  );
  return `Báo cáo ghi ${formatQuantity(claim)}${whole.join('')} (vượt ${formatAmount(difference)}).`;
}

function nameWhole({ period, span }: OperandSource): string {
  return `của cả ${namePeriod(period)} (${formatSpan(span)}) chứa trọn kỳ này`;
}

function formatRepetition(finding: Computed): string {
  const { claim, operands } = finding;
  const place = operands[0] === undefined ? '' : describePlace(operands[0].place);
  const isRate = finding.unit === 'rate';
  const expected = isRate ? formatRate(finding.expected) : formatAmount(finding.expected);
  const printed = isRate ? formatPrintedRate(claim) : formatQuantity(claim);
  const other =
    operands.length === 1
      ? `ở ${place} là ${expected}`
      : `ở ${place}, cộng ${joinTerms(operands)} được ${expected}`;
  const points = `lệch ${formatPoints(finding.difference)} điểm phần trăm`;
  return `Ở chỗ này báo cáo ghi ${printed}; ${other} (${isRate ? points : formatDifference(finding)}).`;
}

/** The field, row or plan a sentence is about, where there is one. */
function startSentence({ subject }: Finding): string {
  return subject === '' ? 'Báo cáo' : `${subject}: báo cáo`;
}

function formatDifference({ difference }: Computed): string {
  return `lệch ${formatAmount(Math.abs(difference))}`;
}
