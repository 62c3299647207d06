import { bisectLeft, bisectRight } from 'd3-array';
import { computeRatio, isPossible, type Share } from '../domain/share.ts';
import { computeExactInterval } from './exact-interval.ts';
import type { Interval } from './interval.ts';
import { computePool, type Pool } from './pool-shares.ts';

/** That all intervals of a group hold at once. */
export const BANDS_CONFIDENCE = 0.95;
/** Between two, "better than the group" would only say "better than the other". */
export const FEWEST_BAND_MEMBERS = 3;

export type Band = 'better' | 'similar' | 'worse';

/** Every place a member may truly hold; 1 is the highest ratio. */
export interface RankRange {
  readonly best: number;
  readonly worst: number;
}

export interface BandMember<Key> {
  readonly key: Key;
  readonly share: Share;
}

export type Placing<Key> =
  | {
      readonly kind: 'placed';
      readonly key: Key;
      readonly share: Share;
      readonly interval: Interval;
      readonly band: Band;
      readonly ranks: RankRange;
    }
  /** Below the minimum of dossiers: in the pool, but neither ranked nor coloured. */
  | { readonly kind: 'too-few'; readonly key: Key; readonly share: Share }
  /** A share no count can have, or of nothing: not in the pool either. */
  | { readonly kind: 'impossible'; readonly key: Key; readonly share: Share };

export interface Bands<Key> {
  readonly pool: Pool;
  /** Of each single interval (Šidák), 0–1: higher than that of all together. */
  readonly confidence: number;
  /** In the order of the members. */
  readonly placings: readonly Placing<Key>[];
  readonly placedCount: number;
  readonly counts: Readonly<Record<Band, number>>;
}

/**
 * Which members are better or worse than their group, with 95 % confidence in all verdicts and ranks of the group at
 * once. Null: fewer than `FEWEST_BAND_MEMBERS` can be placed.
 */
export function computeBands<Key>(
  members: readonly BandMember<Key>[],
  minimumDossiers: number,
): Bands<Key> | null {
  const pool = computePool(members.map(({ share }) => share).filter(isPossible));
  const able = members.filter(({ share }) => canBePlaced(share, minimumDossiers));
  if (pool === null || able.length < FEWEST_BAND_MEMBERS) return null;
  const confidence = BANDS_CONFIDENCE ** (1 / able.length);
  const line = computeRatio(pool.pooled);
  const intervals = able.map(({ share }) => computeExactInterval(share, confidence));
  const ranks = rankIntervals(intervals);
  const counts: Record<Band, number> = { better: 0, similar: 0, worse: 0 };
  const placed = new Map<BandMember<Key>, Placing<Key>>();
  able.forEach((member, index) => {
    const [interval, range] = [intervals[index], ranks[index]];
    if (interval === undefined || range === undefined) return;
    const band = chooseBand(interval, line);
    counts[band] += 1;
    placed.set(member, { kind: 'placed', ...member, interval, band, ranks: range });
  });
  const placings = members.map((member) => placed.get(member) ?? leaveUnplaced(member));
  return { pool, confidence, placings, placedCount: able.length, counts };
}

/**
 * The interval of possible ranks of Klein, Wright and Wieczorek (2020): whoever's interval lies wholly above comes
 * before, whoever's lies wholly below comes after, all others may.
 */
export function rankIntervals(intervals: readonly Interval[]): readonly RankRange[] {
  const lows = Float64Array.from(intervals, ({ low }) => low).sort();
  const highs = Float64Array.from(intervals, ({ high }) => high).sort();
  const count = intervals.length;
  return intervals.map(({ low, high }) => ({
    best: 1 + count - bisectRight(lows, high),
    worst: count - bisectLeft(highs, low),
  }));
}

/** Of a member whose interval is this, in a group whose pooled ratio is `line`. */
export function chooseBand({ low, high }: Interval, line: number): Band {
  if (low > line) return 'better';
  return high < line ? 'worse' : 'similar';
}

function canBePlaced(share: Share, minimumDossiers: number): boolean {
  return isPossible(share) && share.denominator >= minimumDossiers;
}

/** A member that cannot be placed. */
export function leaveUnplaced<Key>({ key, share }: BandMember<Key>): Placing<Key> {
  return { kind: isPossible(share) ? 'too-few' : 'impossible', key, share };
}
