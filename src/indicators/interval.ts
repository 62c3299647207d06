import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import type { Share } from '../domain/share.ts';

/** Ratios: 0–1 for a share, −1–1 for a difference of two. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's score interval (1927): the true ratios that would not be surprising behind this count. Two-sided, so half of
 * 1 − `confidence` (0–1) lies on either side. The share must be possible.
 */
export function computeWilsonInterval(share: Share, confidence: number): Interval {
  const { numerator, denominator } = share;
  const z = normalQuantile((1 + confidence) / 2, 0, 1);
  const spread = z * Math.sqrt((numerator * (denominator - numerator)) / denominator + (z * z) / 4);
  const centre = numerator + (z * z) / 2;
  const whole = denominator + z * z;
  return {
    // At the ends the limits are 0 and 1; rounding on the way there can end beside them.
    low: numerator === 0 ? 0 : (centre - spread) / whole,
    high: numerator === denominator ? 1 : (centre + spread) / whole,
  };
}

/**
 * The same with a continuity correction (Newcombe 1998, single proportions, method 4; Fleiss 1981): never narrower, and
 * true to its confidence also where few dossiers lie just below 100 %, as here most do.
 */
export function computeCorrectedInterval(share: Share, confidence: number): Interval {
  const { numerator, denominator } = share;
  const z = normalQuantile((1 + confidence) / 2, 0, 1);
  const ratio = numerator / denominator;
  const rest = denominator - numerator;
  const whole = 2 * (denominator + z * z);
  const below = z * Math.sqrt(z * z - 2 - 1 / denominator + 4 * ratio * (rest + 1));
  const above = z * Math.sqrt(z * z + 2 - 1 / denominator + 4 * ratio * (rest - 1));
  return {
    low: numerator === 0 ? 0 : Math.max(0, (2 * numerator + z * z - 1 - below) / whole),
    high: numerator === denominator ? 1 : Math.min(1, (2 * numerator + z * z + 1 + above) / whole),
  };
}
