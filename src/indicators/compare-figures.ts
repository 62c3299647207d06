import type { CommuneId } from '../domain/commune.ts';
import type { ComparisonRemark, IncomparableReason } from '../domain/comparison.ts';
import type { FieldId } from '../domain/field.ts';
import { countSpanDays, type PeriodKind, type Span } from '../domain/period.ts';
import { comparePeriods, countDateDifferences, SPAN_TOLERANCE_DAYS, type Spanned } from './compare-spans.ts';
import {
  comparePeriodsOverTime,
  countGapDays,
  countOverlapDays,
  countYearShiftDays,
} from './period-relations.ts';

export type { ComparisonRemark, IncomparableReason } from '../domain/comparison.ts';

/** All that decides whether a figure may be compared with another. */
export interface FigureContext extends Spanned {
  readonly communeId: CommuneId;
  /** Key of what is measured: a measure id, a count column, an indicator id. */
  readonly measure: string;
  /** Whose dossiers: see `SCOPES`; any text that is the same for the same scope. */
  readonly scope: string;
  /** null: all fields together. */
  readonly field: FieldId | null;
  /** True when a finding of the audit contradicts the figure. */
  readonly contradicted: boolean;
}

/** side-by-side: two units in one period. over-time: one unit in two periods. */
export type Relation = 'side-by-side' | 'over-time';

export type FigureComparison =
  | { readonly kind: 'comparable' }
  | { readonly kind: 'remarked'; readonly remarks: readonly ComparisonRemark[] }
  | { readonly kind: 'incomparable'; readonly reasons: readonly IncomparableReason[] };

/** Decides whether two figures may be compared; all reasons, or all remarks, at once. The order of a and b is of no account. */
export function compareFigures(a: FigureContext, b: FigureContext, relation: Relation): FigureComparison {
  const reasons = [...compareMeaning(a, b, relation), ...comparePeriodsFor(a, b, relation)];
  if (reasons.length > 0 || a.span === null || b.span === null) return { kind: 'incomparable', reasons };
  const remarks = relation === 'side-by-side' ? remarkDates(a.span, b.span) : remarkTimes(a, a.span, b.span);
  const all = a.contradicted || b.contradicted ? [...remarks, { kind: 'contradicted' } as const] : remarks;
  return all.length === 0 ? { kind: 'comparable' } : { kind: 'remarked', remarks: all };
}

function compareMeaning(
  a: FigureContext,
  b: FigureContext,
  relation: Relation,
): readonly IncomparableReason[] {
  const reasons: IncomparableReason[] = [];
  if (relation === 'over-time' && a.communeId !== b.communeId) reasons.push({ kind: 'commune-differs' });
  if (a.measure !== b.measure) reasons.push({ kind: 'measure-differs' });
  if (a.scope !== b.scope) reasons.push({ kind: 'scope-differs' });
  if (a.field !== b.field) reasons.push({ kind: 'field-differs' });
  return reasons;
}

function comparePeriodsFor(a: Spanned, b: Spanned, relation: Relation): readonly IncomparableReason[] {
  if (relation === 'over-time') return comparePeriodsOverTime(a, b);
  const periods = comparePeriods(a, b);
  return periods.kind === 'incomparable' ? periods.reasons : [];
}

function remarkDates(a: Span, b: Span): readonly ComparisonRemark[] {
  const { start, end } = countDateDifferences(a, b);
  const days = Math.max(start, end);
  return days === 0 ? [] : [{ kind: 'dates-differ', days }];
}

/** Days by which the calendar alone makes two periods of a kind differ: February and May, a leap year and another. */
const CALENDAR_DAYS: Readonly<Record<PeriodKind, number>> = {
  month: 3,
  quarter: 2,
  'half-year': 3,
  'nine-months': 1,
  year: 1,
  custom: 0,
};

function remarkTimes({ period }: Spanned, a: Span, b: Span): readonly ComparisonRemark[] {
  const [earlier, later] = a.from <= b.from ? [a, b] : [b, a];
  const remark = remarkSuccession(earlier, later);
  const days = Math.abs(countSpanDays(a) - countSpanDays(b));
  const length = days > CALENDAR_DAYS[period.kind] ? [{ kind: 'length-differs', days } as const] : [];
  return remark === null ? length : [remark, ...length];
}

/** The two usual comparisons, with the period before and with the same one of the year before, need no remark. */
function remarkSuccession(earlier: Span, later: Span): ComparisonRemark | null {
  const overlap = countOverlapDays(earlier, later);
  if (overlap > 0) return { kind: 'overlap', days: overlap };
  const gap = countGapDays(earlier, later);
  if (gap === 0) return null;
  const shift = countYearShiftDays(earlier, later);
  if (gap <= SPAN_TOLERANCE_DAYS || shift > SPAN_TOLERANCE_DAYS) return { kind: 'gap', days: gap };
  return shift === 0 ? null : { kind: 'dates-differ', days: shift };
}
