import type { Share } from '../domain/share.ts';

const NO_BREAK_SPACE = '\u00a0';

const count = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 });
const amount = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });
const percent = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

/** Whole number with dots between thousands: 1134 → "1.134". */
export function formatCount(value: number): string {
  return isWritable(value) ? groupDigits(value) : count.format(value);
}

/** A part of a whole: "1.117/1.134". */
export function formatShare({ numerator, denominator }: Share): string {
  return `${formatCount(numerator)}/${formatCount(denominator)}`;
}

/** Number with a decimal comma, at most six decimals, nothing cut that a report prints: 294.196 → "294,196". */
export function formatAmount(value: number): string {
  return isWritable(value) ? groupDigits(value) : amount.format(value);
}

/** Percent points without the sign, two decimals at most: 0.2067 → "20,67". */
export function formatPercentNumber(ratio: number): string {
  return formatHundredths(roundPercent(ratio));
}

/**
 * Ratio as a percentage with two decimals at most: 0.2067 → "20,67 %" (no-break space).
 * Rounding never reaches 0 or 100 from outside: 0.99999 → "99,99 %", 0.000001 → "0,01 %".
 */
export function formatRate(ratio: number): string {
  return `${formatPercentNumber(ratio)}${NO_BREAK_SPACE}%`;
}

/** Difference of two ratios in percentage points, with its sign: -0.0123 → "−1,23"; "0" below 0,005. */
export function formatPoints(difference: number): string {
  const size = formatHundredths(Math.abs(difference) * 100);
  if (size === '0') return size;
  return difference < 0 ? `−${size}` : `+${size}`;
}

function roundPercent(ratio: number): number {
  const points = Math.round(ratio * 10_000) / 100;
  if (ratio < 1 && points >= 100) return 99.99;
  if (ratio > 0 && points <= 0) return 0.01;
  return points;
}

/**
 * Whole numbers, and hundredths that are no tie, are written by hand as `Intl` writes them: a page has hundreds, and
 * `Intl` takes ten times as long.
 */
function isWritable(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < LARGEST;
}

const LARGEST = 1e12;
/** Nearer than this to the middle between two hundredths, `Intl` decides which of them it is. */
const NEAR_TIE = 1e-4;

function groupDigits(value: number): string {
  if (value < 1000) return String(value);
  return `${groupDigits(Math.floor(value / 1000))}.${String(value % 1000).padStart(3, '0')}`;
}

/** As the formatter of percentages does: two decimals at most, no zeros at the end. */
function formatHundredths(value: number): string {
  const exact = value * 100;
  const hundredths = Math.round(exact);
  const isTie = Math.abs(Math.abs(exact - hundredths) - 0.5) < NEAR_TIE;
  if (isTie || !isWritable(hundredths)) return percent.format(value);
  const [whole, part] = [groupDigits(Math.floor(hundredths / 100)), hundredths % 100];
  if (part === 0) return whole;
  return `${whole},${part % 10 === 0 ? part / 10 : String(part).padStart(2, '0')}`;
}
