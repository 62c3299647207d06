import { isSameMeasure, type Measure } from '../domain/measure.ts';
import type { Span } from '../domain/period.ts';
import type { Share } from '../domain/share.ts';
import type { Target } from '../domain/target.ts';

/**
 * In whole dossiers. met: `spare` more could have failed and the target would still be met. missed: `missing` more
 * would have had to succeed, out of as many.
 */
export type TargetGap =
  | { readonly kind: 'met'; readonly spare: number }
  | { readonly kind: 'missed'; readonly missing: number };

/**
 * Needed: the smallest whole number that is not below threshold × denominator. In whole numbers throughout: 55 % of
 * 100 is 55, where floats give 55.00000000000001 and so 56. `share` must be one that a count can have; the threshold is above 0.
 */
export function computeTargetGap(share: Share, threshold: Share): TargetGap {
  const whole = BigInt(threshold.denominator);
  const needed = Number((BigInt(threshold.numerator) * BigInt(share.denominator) + whole - 1n) / whole);
  const spare = share.numerator - needed;
  return spare >= 0 ? { kind: 'met', spare } : { kind: 'missed', missing: -spare };
}

/**
 * Those on the same measure, for this province or everywhere, in force on the last day of the span; as given. A year of
 * reports begins in the middle of the December before, so that "the whole span" would miss the first period of a year.
 */
export function findTargets(
  targets: readonly Target[],
  measure: Measure,
  province: string,
  span: Span,
): readonly Target[] {
  return targets.filter(
    (target) =>
      target.measure !== null &&
      isSameMeasure(target.measure, measure) &&
      (target.province === null || target.province === province) &&
      (target.from === null || target.from <= span.to) &&
      (target.to === null || target.to >= span.to),
  );
}
