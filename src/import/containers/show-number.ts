/** How a spreadsheet shows a stored number, in Vietnamese convention. */
export interface ShownNumber {
  readonly text: string;
  readonly remark: 'rounded-display' | 'hidden-value' | 'unknown-format' | null;
}

/** Formats a number by a format code in English convention; null where the code is not understood. */
export type FormatByCode = (code: string, value: number) => string | null;

/**
 * The text that a cell shows: 1134 by `#,##0` → "1.134", 0.985 by `0.0%` → "98,5%". A whole number shown for a stored
 * one that is not whole, and a power of ten, are no figure to publish: then the stored number stands in their place.
 * `value` has 15 digits at most.
 */
export function showNumber(value: number, code: string, formatByCode: FormatByCode): ShownNumber {
  const shown = formatByCode(protectLiterals(code), value);
  if (shown === null) return { text: writePlain(value), remark: 'unknown-format' };
  const text = swapMarks(shown).trim();
  const [digits, ...others] = text.match(DIGITS) ?? [];
  if (digits === undefined) return { text, remark: 'hidden-value' };
  if (others.length > 0 || /\d\s*E[+-]/i.test(text)) return showOther(value, text);
  const number = readShown(text, digits);
  const isPercent = text.includes('%');
  const stored = isPercent ? Number((value * 100).toPrecision(15)) : value;
  if (number === stored) return { text, remark: null };
  const decimals = digits.split(',')[1]?.length ?? 0;
  const isNear = Math.abs(number - stored) <= 0.5000001 * 10 ** -decimals;
  const isWhole = decimals === 0 && !isPercent;
  return { text: isNear && !isWhole ? text : writePlain(value), remark: 'rounded-display' };
}

/** All digits, no grouping, decimal comma: 1134.5 → "1134,5". */
export function writePlain(value: number): string {
  return PLAIN.format(value).replace('.', ',');
}

const PLAIN = new Intl.NumberFormat('en-US', { useGrouping: false, maximumSignificantDigits: 15 });
const DIGITS = /\d(?:[\d.]*\d)?(?:,\d+)?/g;
// Stand for marks of literal text while those of numbers change places.
const DOT = '\ue000';
const COMMA = '\ue001';

/** Fractions show two numbers and may be exact; powers of ten hide digits. */
function showOther(value: number, text: string): ShownNumber {
  const isFraction = /^-?(\d+ +)?\d+ *\/ *\d+$/.test(text);
  return { text: isFraction ? text : writePlain(value), remark: 'rounded-display' };
}

function readShown(text: string, digits: string): number {
  const size = Number(digits.replaceAll('.', '').replace(',', '.'));
  return /^\s*[-−(]|[^\w]-\s*\d/.test(text) ? -size : size;
}

function swapMarks(shown: string): string {
  return shown
    .replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'))
    .replaceAll(DOT, '.')
    .replaceAll(COMMA, ',');
}

const LITERAL = /"[^"]*"|\\.|\[\$[^\]]*\]|_./gu;

/** Marks in quoted text, behind a backslash or in a currency are no marks of the number. */
function protectLiterals(code: string): string {
  return code.replace(LITERAL, (literal) => literal.replaceAll('.', DOT).replaceAll(',', COMMA));
}
