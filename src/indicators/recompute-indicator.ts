import { readValue } from '../domain/figure.ts';
import type { Indicator, IndicatorId } from '../domain/indicator.ts';
import type { AppendixRow } from '../domain/tables.ts';

/** A catalogue rate from the counts that the same report prints; the printed rate is only a claim about them. */
export type Recomputed =
  | {
      readonly kind: 'rate';
      readonly numerator: AppendixRow;
      readonly denominator: AppendixRow;
      /** Numerator / denominator, 0–1 unless the report prints a part larger than its whole. */
      readonly ratio: number;
    }
  | { readonly kind: 'none'; readonly numerator: AppendixRow; readonly denominator: AppendixRow }
  | { readonly kind: 'unknown' };

/** `none`: the denominator is 0. `unknown`: the catalogue names no counts, or the report does not print both. */
export function recomputeIndicator(
  indicator: Indicator,
  rows: ReadonlyMap<IndicatorId, AppendixRow>,
): Recomputed {
  const { numeratorId, denominatorId } = indicator;
  const numerator = numeratorId === null ? undefined : rows.get(numeratorId);
  const denominator = denominatorId === null ? undefined : rows.get(denominatorId);
  if (numerator === undefined || denominator === undefined) return { kind: 'unknown' };
  const top = readValue(numerator.figure);
  const bottom = readValue(denominator.figure);
  if (top === null || bottom === null) return { kind: 'unknown' };
  if (bottom === 0) return { kind: 'none', numerator, denominator };
  return { kind: 'rate', numerator, denominator, ratio: top / bottom };
}
