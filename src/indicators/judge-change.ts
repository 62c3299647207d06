import { computeRatio, isPossible, type Share } from '../domain/share.ts';
import { computeCorrectedInterval, type Interval } from './interval.ts';

/** A page shows about ten changes: at 95 % nearly every second page would report one that is only chance. */
export const CHANGE_CONFIDENCE = 0.99;

export type Change =
  | {
      readonly kind: 'up' | 'down' | 'unchanged';
      /** After − before, in ratio. */
      readonly difference: number;
      readonly interval: Interval;
    }
  /** One of the two counts fewer dossiers than the minimum: the difference is shown, not judged. */
  | { readonly kind: 'too-few'; readonly difference: number }
  /** One of the two is a share no count can have, or counts nothing. */
  | { readonly kind: 'impossible' };

/**
 * Up or down only where the whole interval of the difference lies on one side of 0. Where nothing truly changed, that
 * happens to 1 pair in 100 or fewer; to 1.4 in 100 at worst, for thirty dossiers against thousands just below 100 %.
 */
export function judgeChange(before: Share, after: Share, minimumDossiers: number): Change {
  if (!isPossible(before) || !isPossible(after)) return { kind: 'impossible' };
  const difference = computeRatio(after) - computeRatio(before);
  if (before.denominator < minimumDossiers || after.denominator < minimumDossiers) {
    return { kind: 'too-few', difference };
  }
  const interval = computeDifferenceInterval(before, after, CHANGE_CONFIDENCE);
  if (interval.low > 0) return { kind: 'up', difference, interval };
  if (interval.high < 0) return { kind: 'down', difference, interval };
  return { kind: 'unchanged', difference, interval };
}

/**
 * Of after − before: Newcombe (1998), method 11, from the continuity-corrected Wilson limits of the two. Both shares must
 * be possible.
 */
export function computeDifferenceInterval(before: Share, after: Share, confidence: number): Interval {
  const [from, to] = [computeRatio(before), computeRatio(after)];
  const was = computeCorrectedInterval(before, confidence);
  const is = computeCorrectedInterval(after, confidence);
  return {
    low: to - from - Math.hypot(to - is.low, was.high - from),
    high: to - from + Math.hypot(is.high - to, from - was.low),
  };
}
