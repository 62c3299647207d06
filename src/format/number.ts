import type { Share } from '../domain/share.ts';

const NO_BREAK_SPACE = '\u00a0';

const count = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 });
const amount = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });
const percent = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

/** Whole number with dots between thousands: 1134 → "1.134". */
export function formatCount(value: number): string {
  return count.format(value);
}

/** A part of a whole: "1.117/1.134". */
export function formatShare({ numerator, denominator }: Share): string {
  return `${formatCount(numerator)}/${formatCount(denominator)}`;
}

/** Number with a decimal comma, at most six decimals, nothing cut that a report prints: 294.196 → "294,196". */
export function formatAmount(value: number): string {
  return amount.format(value);
}

/** Percent points without the sign, two decimals at most: 0.2067 → "20,67". */
export function formatPercentNumber(ratio: number): string {
  return percent.format(roundPercent(ratio));
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
  const size = percent.format(Math.abs(difference) * 100);
  if (size === '0') return size;
  return difference < 0 ? `−${size}` : `+${size}`;
}

function roundPercent(ratio: number): number {
  const points = Math.round(ratio * 10_000) / 100;
  if (ratio < 1 && points >= 100) return 99.99;
  if (ratio > 0 && points <= 0) return 0.01;
  return points;
}
