import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import type { Share } from '../domain/share.ts';
import type { Interval } from './interval.ts';

/**
 * The exact interval of Clopper and Pearson (1934): holds the true ratio at least as often as `confidence` (0–1) says,
 * whatever that ratio is. Two-sided; the share must be possible.
 */
export function computeExactInterval({ numerator, denominator }: Share, confidence: number): Interval {
  const tail = (1 - confidence) / 2;
  return {
    low: computeLowerLimit(numerator, denominator, tail),
    high: 1 - computeLowerLimit(denominator - numerator, denominator, tail),
  };
}

/** The ratio at which `count` or more out of `whole` would turn up with a chance of `tail`. */
function computeLowerLimit(count: number, whole: number, tail: number): number {
  if (count === 0) return 0;
  return betaQuantile(tail, count, whole - count + 1);
}
