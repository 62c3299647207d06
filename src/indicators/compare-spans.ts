import { countEpochDays } from '../domain/date.ts';
import type { Period, PeriodKind, Span } from '../domain/period.ts';

/** Days by which two periods may begin or end apart and still be set side by side. */
export const SPAN_TOLERANCE_DAYS = 3;

export type IncomparableReason =
  | { readonly kind: 'period-kind-differs'; readonly kinds: readonly [PeriodKind, PeriodKind] }
  | { readonly kind: 'cumulative-differs' }
  | { readonly kind: 'span-unknown' }
  | { readonly kind: 'start-differs'; readonly days: number }
  | { readonly kind: 'end-differs'; readonly days: number };

export type Comparison =
  | { readonly kind: 'comparable' }
  | { readonly kind: 'incomparable'; readonly reasons: readonly IncomparableReason[] };

/** What decides whether figures may be set side by side. A `Report` is one; a rate with dates of its own another. */
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
  const reasons: IncomparableReason[] = [];
  const start = Math.abs(countEpochDays(a.from) - countEpochDays(b.from));
  const end = Math.abs(countEpochDays(a.to) - countEpochDays(b.to));
  if (start > toleranceDays) reasons.push({ kind: 'start-differs', days: start });
  if (end > toleranceDays) reasons.push({ kind: 'end-differs', days: end });
  return reasons.length === 0 ? { kind: 'comparable' } : { kind: 'incomparable', reasons };
}

/** Same kind of period, both cumulative or both not, and comparable dates; all reasons at once otherwise. */
export function comparePeriods(
  a: Spanned,
  b: Spanned,
  toleranceDays: number = SPAN_TOLERANCE_DAYS,
): Comparison {
  const reasons: IncomparableReason[] = [];
  if (a.period.kind !== b.period.kind) {
    reasons.push({ kind: 'period-kind-differs', kinds: [a.period.kind, b.period.kind] });
  }
  if (a.cumulative !== b.cumulative) reasons.push({ kind: 'cumulative-differs' });
  const spans = compareSpans(a.span, b.span, toleranceDays);
  if (spans.kind === 'incomparable') reasons.push(...spans.reasons);
  return reasons.length === 0 ? { kind: 'comparable' } : { kind: 'incomparable', reasons };
}
