import type { PresentFigure } from '../domain/figure.ts';
import type { Grade } from '../domain/finding.ts';

/** A number that counts or amounts may have: integers, or the few decimals an amount is printed with. */
export interface ExactNumber {
  readonly value: number;
  readonly decimals: number;
}

/**
 * How a printed rate (ratio, with the decimals its percentage is printed with) relates to numerator / denominator.
 * null: rounding half up to the printed decimals gives the printed digits. The denominator must be above zero.
 * Compared in integers, so that no binary fraction decides.
 */
export function comparePrintedRate(
  rate: PresentFigure,
  numerator: ExactNumber,
  denominator: ExactNumber,
): Exclude<Grade, 'impossible'> | null {
  const scale = Math.max(numerator.decimals, denominator.decimals);
  const top = toInteger(numerator.value, scale) * 100n * 10n ** BigInt(rate.decimals);
  const bottom = toInteger(denominator.value, scale);
  const printed = toInteger(rate.value, rate.decimals + 2);
  const rounded = (2n * top + bottom) / (2n * bottom);
  if (printed === rounded) return null;
  if (printed === top / bottom) return 'truncated';
  return printed === rounded - 1n || printed === rounded + 1n ? 'rounded' : 'mismatch';
}

function toInteger(value: number, decimals: number): bigint {
  return BigInt(Math.round(value * 10 ** decimals));
}
