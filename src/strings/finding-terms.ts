import { type CountColumn, isCountColumn } from '../domain/dossier-counts.ts';
import type { Operand } from '../domain/finding.ts';
import { formatAmount } from '../format/number.ts';
import { nameColumn } from './columns.ts';
import { namePeriod } from './periods.ts';

/** More terms than this are not listed one by one in a sentence. */
const LISTED_TERMS = 4;

/** "1.134 hồ sơ tiếp nhận", or "652 ở “Số lượng hồ sơ đã tiếp nhận”" where only the report's own words name it. */
export function formatQuantity(operand: Operand): string {
  const value = formatAmount(operand.value);
  const { quantity, label } = operand;
  if (isColumn(quantity)) return `${value} ${nameColumn(quantity)}`;
  return label === '' ? value : `${value} ở “${cleanLabel(label)}”`;
}

function isColumn(quantity: string | null): quantity is CountColumn {
  return quantity !== null && isCountColumn(quantity);
}

/** "cộng 50 hồ sơ … và 30 hồ sơ …" where the terms have different names and are few, else "cộng các phần". */
export function listTerms(operands: readonly Operand[]): string {
  const names = new Set(operands.map(({ quantity, label }) => `${quantity} ${label}`));
  const listed = operands.length <= LISTED_TERMS && names.size === operands.length;
  return listed ? `cộng ${joinTerms(operands)}` : 'cộng các phần';
}

/** "cộng quý I năm 2024 (40) và quý II năm 2024 (50)"; of many periods in order of time only the first and the last. */
export function listPeriods(operands: readonly Operand[]): string {
  const names = operands.flatMap(({ source }) => (source === undefined ? [] : [namePeriod(source.period)]));
  if (names.length < operands.length) return 'cộng các kỳ bên trong';
  if (operands.length > LISTED_TERMS) {
    return `cộng ${formatAmount(names.length)} kỳ bên trong, từ ${names[0]} đến ${names.at(-1)},`;
  }
  return `cộng ${joinWords(operands.map(({ value }, index) => `${names[index]} (${formatAmount(value)})`))}`;
}

export function joinTerms(operands: readonly Operand[]): string {
  return joinWords(operands.map(formatTerm));
}

/** "a, b và c" */
export function joinWords(words: readonly string[]): string {
  const before = words.slice(0, -1);
  const last = words.at(-1) ?? '';
  return before.length === 0 ? last : `${before.join(', ')} và ${last}`;
}

/** "50 hồ sơ tiếp nhận trực tuyến", or "“Tiếp nhận trực tiếp” 50". */
function formatTerm(operand: Operand): string {
  if (isColumn(operand.quantity) || operand.label === '') return formatQuantity(operand);
  return `“${cleanLabel(operand.label)}” ${formatAmount(operand.value)}`;
}

/** The digits as printed, with one way of writing the sign: "98,5 %". */
export function formatPrintedRate(claim: Operand): string {
  const digits = claim.printed.replace('%', '').trim();
  return `${digits}\u00a0%`;
}

/** "1.117/1.134" */
export function formatFraction(operands: readonly Operand[]): string {
  return operands.map((operand) => formatAmount(operand.value)).join('/');
}

/** Without the bullet before it and the "of which" after it. */
function cleanLabel(label: string): string {
  return label
    .replace(/^[-–+•\s]+/u, '')
    .replace(/[.,;]?\s*trong đó\s*:?\s*$/iu, '')
    .replace(/[:;,.\s]+$/u, '');
}
