import type { PeriodReason } from '../domain/comparison.ts';
import { countEpochDays, type IsoDate, parseIsoDate } from '../domain/date.ts';
import { countSpanDays, type Span } from '../domain/period.ts';
import { compareNature, countDateDifferences, SPAN_TOLERANCE_DAYS, type Spanned } from './compare-spans.ts';

/** A leap year has one more. */
const DAYS_OF_YEAR = 365;

/** Days that are in both; 0 where there are none. */
export function countOverlapDays(a: Span, b: Span): number {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from > to ? 0 : countSpanDays({ from, to });
}

/** Days between the last day of the one and the first day of the other: 0 = adjoining, negative = overlapping. */
export function countGapDays(earlier: Span, later: Span): number {
  return countEpochDays(later.from) - countEpochDays(earlier.to) - 1;
}

/** The same days of another year; 29 February becomes 28 February where there is none. */
export function shiftYears(span: Span, years: number): Span {
  return { from: shiftDate(span.from, years), to: shiftDate(span.to, years) };
}

function shiftDate(date: IsoDate, years: number): IsoDate {
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0');
  const shifted = `${year}${date.slice(4)}` as IsoDate;
  return date.endsWith('-02-29') ? (parseIsoDate(shifted) ?? (`${year}-02-28` as IsoDate)) : shifted;
}

/**
 * Days by which the ends of the later span miss the same days of the next year, the larger of the two; infinite where
 * they are nowhere near, which is told from their first days alone.
 */
export function countYearShiftDays(earlier: Span, later: Span): number {
  if (earlier.from >= later.from) return Number.POSITIVE_INFINITY;
  const days = countEpochDays(later.from) - countEpochDays(earlier.from);
  if (Math.abs(days - DAYS_OF_YEAR) > SPAN_TOLERANCE_DAYS + 1) return Number.POSITIVE_INFINITY;
  // Both ways, so that 28 and 29 February meet whichever of the two years is the leap year.
  return Math.min(measureApart(shiftYears(earlier, 1), later), measureApart(earlier, shiftYears(later, -1)));
}

function measureApart(a: Span, b: Span): number {
  const { start, end } = countDateDifferences(a, b);
  return Math.max(start, end);
}

/**
 * The part of `compareFigures` about the periods of one commune at two times: same kind, both cumulative or both not,
 * alike in length, one after the other. Overlaps and differences of length up to the tolerance are let through.
 */
export function comparePeriodsOverTime(a: Spanned, b: Spanned): readonly PeriodReason[] {
  const reasons = [...compareNature(a, b)];
  if (a.span === null || b.span === null) return [...reasons, { kind: 'span-unknown' }];
  const lengths = [countSpanDays(a.span), countSpanDays(b.span)] as const;
  const difference = Math.abs(lengths[0] - lengths[1]);
  if (difference > SPAN_TOLERANCE_DAYS) reasons.push({ kind: 'length-differs', days: difference });
  const overlap = countOverlapDays(a.span, b.span);
  if (overlap > Math.min(SPAN_TOLERANCE_DAYS, ...lengths.map((length) => length - 1))) {
    reasons.push({ kind: 'overlaps', days: overlap });
  }
  return reasons;
}

/**
 * The comparable period that ends on the day before this one begins, or nearest to it within the tolerance. Never
 * one further back: a missing month gives null, not the month before it.
 */
export function findPreviousAdjoining<Item extends Spanned>(
  item: Item,
  others: readonly Item[],
): Item | null {
  return findNearest(item, others, countDaysOffAdjoining);
}

/** A hole as long as the period itself is no slip of the dates but a missing period. */
function countDaysOffAdjoining(earlier: Span, later: Span): number {
  if (earlier.from >= later.from || earlier.to >= later.to) return Number.POSITIVE_INFINITY;
  const days = Math.abs(countGapDays(earlier, later));
  return days < countSpanDays(later) ? days : Number.POSITIVE_INFINITY;
}

/** The comparable period over the same days of the year before, within the tolerance at both ends. */
export function findSamePeriodLastYear<Item extends Spanned>(
  item: Item,
  others: readonly Item[],
): Item | null {
  return findNearest(item, others, countYearShiftDays);
}

/** The first of those that are least far from where they should be. */
function findNearest<Item extends Spanned>(
  item: Item,
  others: readonly Item[],
  measure: (earlier: Span, later: Span) => number,
): Item | null {
  const { span } = item;
  if (span === null) return null;
  let nearest: { readonly other: Item; readonly days: number } | null = null;
  for (const other of others) {
    if (other.span === null) continue;
    const days = measure(other.span, span);
    if (days > SPAN_TOLERANCE_DAYS || (nearest !== null && nearest.days <= days)) continue;
    if (comparePeriodsOverTime(other, item).length === 0) nearest = { other, days };
  }
  return nearest === null ? null : nearest.other;
}
