import { addShares, computeRatio, type Share } from '../domain/share.ts';

/** One commune of a group, or one field of a commune, in two periods; null: not reported. */
export interface PartChange<Key> {
  readonly key: Key;
  readonly before: Share | null;
  readonly after: Share | null;
}

/** All in ratio, 0.01 is one percentage point. `total` = `within` + `shift` + `rest`. */
export interface Decomposition<Key> {
  /** Change of the whole. */
  readonly total: number;
  /** What the parts' own rates explain. */
  readonly within: number;
  /** What the parts' share in the volume explains. */
  readonly shift: number;
  /** Parts in one period only, and what the whole counts beyond its parts. */
  readonly rest: number;
  /** Those with something to count in both periods, in the order given. */
  readonly parts: readonly { readonly key: Key; readonly within: number; readonly shift: number }[];
}

interface MatchedPart<Key> {
  readonly key: Key;
  readonly before: Share;
  readonly after: Share;
}

/**
 * Kitagawa 1955 (JASA 50, 272), without an interaction term: within = mean weight × change of rate, shift = change
 * of weight × (mean rate − mean rate of all matched parts). Taking the latter off changes no sum, for the weights
 * always add up to 1, and makes a single part's shift readable. null: no part has something to count in both
 * periods, or the whole has not.
 */
export function decomposeChange<Key>(
  parts: readonly PartChange<Key>[],
  whole: { readonly before: Share; readonly after: Share },
): Decomposition<Key> | null {
  const matched = parts.flatMap((part) => matchPart(part) ?? []);
  if (matched.length === 0 || whole.before.denominator <= 0 || whole.after.denominator <= 0) return null;
  const before = addShares(matched.map((part) => part.before));
  const after = addShares(matched.map((part) => part.after));
  const meanRate = (computeRatio(before) + computeRatio(after)) / 2;
  const changes = matched.map((part) => {
    const weightBefore = part.before.denominator / before.denominator;
    const weightAfter = part.after.denominator / after.denominator;
    const rateBefore = computeRatio(part.before);
    const rateAfter = computeRatio(part.after);
    return {
      key: part.key,
      within: ((weightBefore + weightAfter) / 2) * (rateAfter - rateBefore),
      shift: (weightAfter - weightBefore) * ((rateBefore + rateAfter) / 2 - meanRate),
    };
  });
  return {
    total: computeRatio(whole.after) - computeRatio(whole.before),
    within: changes.reduce((sum, change) => sum + change.within, 0),
    shift: changes.reduce((sum, change) => sum + change.shift, 0),
    rest:
      computeRatio(whole.after) - computeRatio(after) - (computeRatio(whole.before) - computeRatio(before)),
    parts: changes,
  };
}

function matchPart<Key>({ key, before, after }: PartChange<Key>): MatchedPart<Key> | null {
  if (before === null || after === null) return null;
  return before.denominator > 0 && after.denominator > 0 ? { key, before, after } : null;
}
