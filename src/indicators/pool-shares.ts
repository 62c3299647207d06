import { median } from 'd3-array';
import { addShares, computeRatio, type Share } from '../domain/share.ts';

/** What a group's members are held against. */
export interface Pool {
  /** All members' dossiers taken as one heap. */
  readonly pooled: Share;
  /** Of the members' ratios, 0–1: half of the members lie at or above it, however many dossiers they have. */
  readonly median: number;
  readonly memberCount: number;
}

/** Null: nobody. The shares must be possible; the caller leaves out the others. */
export function computePool(shares: readonly Share[]): Pool | null {
  const middle = median(shares, computeRatio);
  if (middle === undefined) return null;
  return { pooled: addShares(shares), median: middle, memberCount: shares.length };
}
