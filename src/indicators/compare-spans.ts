import type { PeriodReason } from '../domain/comparison.ts';
import { countEpochDays } from '../domain/date.ts';
import type { Period, Span } from '../domain/period.ts';
import { spansReform } from '../domain/reform.ts';

/** Days by which two periods may begin or end apart, or differ in length, and still be compared. */
export const SPAN_TOLERANCE_DAYS = 3;

export type Comparison =
  | { readonly kind: 'comparable' }
  | { readonly kind: 'incomparable'; readonly reasons: readonly PeriodReason[] };

/** What decides whether figures may be compared. A `Report` is one; a rate with dates of its own another. */
export interface Spanned {
  readonly period: Period;
  readonly cumulative: boolean;
  readonly span: Span | null;
}

/** Start and end at most `toleranceDays` apart; unknown dates are comparable with nothing. */
export function compareSpans(
  a: Span | null,
  b: Span | null,
  toleranceDays: number = SPAN_TOLERANCE_DAYS,
): Comparison {
  if (a === null || b === null) return { kind: 'incomparable', reasons: [{ kind: 'span-unknown' }] };
  const reasons: PeriodReason[] = [];
  const { start, end } = countDateDifferences(a, b);
  if (start > toleranceDays) reasons.push({ kind: 'start-differs', days: start });
  if (end > toleranceDays) reasons.push({ kind: 'end-differs', days: end });
  return conclude(reasons);
}

/** The part of `compareFigures` about periods side by side: same kind, both cumulative or both not, comparable dates. */
export function comparePeriods(
  a: Spanned,
  b: Spanned,
  toleranceDays: number = SPAN_TOLERANCE_DAYS,
): Comparison {
  const spans = compareSpans(a.span, b.span, toleranceDays);
  return conclude([...compareNature(a, b), ...(spans.kind === 'incomparable' ? spans.reasons : [])]);
}

/** What rules out any comparison, side by side or over time, whatever the dates are. */
export function compareNature(a: Spanned, b: Spanned): readonly PeriodReason[] {
  const reasons: PeriodReason[] = [];
  if (a.period.kind !== b.period.kind) {
    reasons.push({ kind: 'period-kind-differs', kinds: [a.period.kind, b.period.kind] });
  }
  if (a.cumulative !== b.cumulative) reasons.push({ kind: 'cumulative-differs' });
  if (belongsToNone(a) || belongsToNone(b)) reasons.push({ kind: 'spans-reform' });
  return reasons;
}

/** A period across the reform belongs to no single commune. */
export function belongsToNone({ span }: Spanned): boolean {
  return span !== null && spansReform(span);
}

/** Days, never negative, between the two first and between the two last days. */
export function countDateDifferences(a: Span, b: Span): { readonly start: number; readonly end: number } {
  return {
    start: Math.abs(countEpochDays(a.from) - countEpochDays(b.from)),
    end: Math.abs(countEpochDays(a.to) - countEpochDays(b.to)),
  };
}

function conclude(reasons: readonly PeriodReason[]): Comparison {
  return reasons.length === 0 ? { kind: 'comparable' } : { kind: 'incomparable', reasons };
}
