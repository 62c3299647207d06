import type { Finding, Grade, Operand, RuleId } from '../domain/finding.ts';
import type { FormulaId } from '../domain/rate.ts';
import { formatSpan } from '../format/date.ts';
import { formatAmount, formatPoints, formatRate } from '../format/number.ts';
import { formatFraction, formatPrintedRate, formatQuantity, joinTerms, listTerms } from './finding-terms.ts';
import { namePeriod } from './periods.ts';
import { describePlace } from './places.ts';

const GRADE_NAMES: Readonly<Record<Grade, string>> = {
  truncated: 'Cắt chữ số cuối',
  rounded: 'Lệch chữ số cuối',
  mismatch: 'Không khớp',
  impossible: 'Không thể có',
};

const GRADE_EXPLANATIONS: Readonly<Record<Grade, string>> = {
  truncated:
    'Tỷ lệ đúng, nhưng phần thập phân bị cắt bớt thay vì làm tròn, ví dụ 99,386… ghi thành 99,38. Mức nhẹ nhất.',
  rounded: 'Tỷ lệ lệch đúng một đơn vị ở chữ số cuối được in, thường do cách làm tròn.',
  mismatch: 'Số được in khác với số tính lại từ chính các số khác trong báo cáo.',
  impossible: 'Số không thể đúng với bất kỳ cách đếm nào, ví dụ một phần lớn hơn tổng chứa nó.',
};

const RULE_NAMES: Readonly<Record<RuleId, string>> = {
  'I1-received': 'Tổng tiếp nhận',
  'I2-resolved': 'Tổng đã giải quyết',
  'I3-pending': 'Tổng đang giải quyết',
  'I4-balance': 'Cân đối tiếp nhận và giải quyết',
  'I5-total': 'Dòng tổng cộng',
  'I6-rate': 'Tỷ lệ và các số của nó',
  'I6-empty': 'Tỷ lệ khi không có gì để tính',
  'I7-part': 'Phần và tổng',
  'I8-carried-over': 'Từ kỳ trước chuyển sang',
  'I9-cumulative': 'Số lũy kế',
  'I10-procedures': 'Theo thủ tục và theo lĩnh vực',
  'parts-sum': 'Tổng và các phần',
  'stated-twice': 'Một số nêu ở hai nơi',
  unit: 'Số và đơn vị tính',
  'period-name': 'Tên kỳ và ngày của số liệu',
  'over-received': 'Giải quyết nhiều hơn tiếp nhận',
};

const RULE_EXPLANATIONS: Readonly<Record<RuleId, string>> = {
  'I1-received':
    'Số tiếp nhận bằng số trực tuyến, cộng số trực tiếp và bưu chính, cộng số từ kỳ trước chuyển sang.',
  'I2-resolved': 'Số đã giải quyết bằng số trước hạn, cộng số đúng hạn, cộng số quá hạn.',
  'I3-pending': 'Số đang giải quyết bằng số còn trong hạn cộng số đã quá hạn.',
  'I4-balance': 'Số tiếp nhận bằng số đã giải quyết cộng số đang giải quyết.',
  'I5-total': 'Mỗi cột của dòng tổng cộng bằng tổng của các lĩnh vực ở cột đó.',
  'I6-rate':
    'Mỗi tỷ lệ được in bằng tỷ lệ tính lại từ chính các số của nó, làm tròn đến số chữ số mà báo cáo in ra.',
  'I6-empty':
    'Khi mẫu số bằng 0 thì không có tỷ lệ. Ghi 0 % hay 100 % đều không có căn cứ; nên ghi “không phát sinh”.',
  'I7-part': 'Một phần không bao giờ lớn hơn tổng chứa nó.',
  'I8-carried-over':
    'Số từ kỳ trước chuyển sang bằng số đang giải quyết ở cuối kỳ liền trước của cùng đơn vị.',
  'I9-cumulative': 'Số lũy kế của một kỳ dài bằng tổng các kỳ ngắn nằm trọn và nối liền nhau trong kỳ đó.',
  'I10-procedures':
    'Số trong bảng theo lĩnh vực bằng tổng các dòng của bảng theo thủ tục, ở từng lĩnh vực và ở dòng tổng.',
  'parts-sum': 'Khi báo cáo in một tổng cùng tất cả các phần của nó, tổng phải bằng các phần cộng lại.',
  'stated-twice':
    'Cùng một số, cùng phạm vi và cùng thời gian, nêu ở hai nơi trong báo cáo thì phải giống nhau. Bảng hồ sơ được lấy làm gốc trước lời văn, lời văn trước phụ lục.',
  unit: 'Số phải đúng loại mà tên chỉ tiêu và đơn vị tính nói: chỉ tiêu gọi là tỷ lệ thì không đếm bằng hồ sơ, câu trả lời bằng mã phải là một trong các mã đã cho.',
  'period-name':
    'Số liệu của một kỳ phải có ít nhất một ngày nằm trong tháng, quý hay năm mà báo cáo mang tên.',
  'over-received':
    'Không thể giải quyết nhiều hồ sơ hơn số đã tiếp nhận trong cùng khoảng ngày (số tiếp nhận đã gồm hồ sơ kỳ trước chuyển sang).',
};

const FORMULA_WORDS: Readonly<Record<FormulaId, string>> = {
  'on-time-a': 'trước hạn và đúng hạn trên đã giải quyết',
  'on-time-b': 'trước hạn và đúng hạn trên tiếp nhận',
  'on-time-c': 'trước hạn và đúng hạn trên đã giải quyết và đang giải quyết quá hạn',
  'on-time-d': 'trước hạn, đúng hạn và còn trong hạn trên tiếp nhận',
  'online-new': 'trực tuyến trên mới tiếp nhận',
  'online-all': 'trực tuyến trên tiếp nhận',
};

export function nameGrade(grade: Grade): string {
  return GRADE_NAMES[grade];
}

/** One or two sentences for the method page. */
export function explainGrade(grade: Grade): string {
  return GRADE_EXPLANATIONS[grade];
}

export function nameRule(rule: RuleId): string {
  return RULE_NAMES[rule];
}

/** What the rule asks of a report, for the method page. */
export function explainRule(rule: RuleId): string {
  return RULE_EXPLANATIONS[rule];
}

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
      return formatSumFinding(finding, 'cộng các kỳ bên trong');
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
  const pending = finding.operands.map(formatQuantity).join('');
  return `Báo cáo ghi ${formatQuantity(finding.claim)}; cuối kỳ liền trước còn ${pending} (${formatDifference(finding)}).`;
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
