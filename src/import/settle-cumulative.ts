import { countSpanDays, type Period, type Span } from '../domain/period.ts';

/** Longer than its name by more than this, a month or quarter may count from the start of the year. */
const TOLERANCE_DAYS = 31;
const NOMINAL_DAYS = { month: 31, quarter: 92 };

/**
 * Half-years, nine months and years count from the start of the reporting year; months and quarters do not. Null where
 * the name does not settle it.
 */
export function settleCumulative({ kind, ordinal }: Period, span: Span | null): boolean | null {
  if (kind === 'custom' || (kind === 'half-year' && ordinal === 2)) return null;
  if (kind !== 'month' && kind !== 'quarter') return true;
  const isLong = span !== null && countSpanDays(span) > NOMINAL_DAYS[kind] + TOLERANCE_DAYS;
  return isLong ? null : false;
}
