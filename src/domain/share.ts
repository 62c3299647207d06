/** Dossiers of a kind out of all that were counted; whole numbers. A rate before it is divided. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/** 0–1; above 1 where a report prints a part larger than its whole. The denominator must not be 0. */
export function computeRatio({ numerator, denominator }: Share): number {
  return numerator / denominator;
}

export function addShares(shares: readonly Share[]): Share {
  return {
    numerator: shares.reduce((sum, share) => sum + share.numerator, 0),
    denominator: shares.reduce((sum, share) => sum + share.denominator, 0),
  };
}

/** A share that some count can have: a part not larger than its whole, and something to count. */
export function isPossible({ numerator, denominator }: Share): boolean {
  return denominator > 0 && numerator >= 0 && numerator <= denominator;
}
