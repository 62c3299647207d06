import type { Place } from './figure.ts';
import type { Period, Span } from './period.ts';
import type { FormulaId } from './rate.ts';

/**
 * truncated: the last printed digit was cut, not rounded. rounded: rounded to fewer digits than its neighbours,
 * or off by one unit of the last printed digit. mismatch: does not add up. impossible: cannot be true of any count.
 */
export const GRADES = ['truncated', 'rounded', 'mismatch', 'impossible'] as const;
export type Grade = (typeof GRADES)[number];

/** Permanent rule ids; I1–I10 are the identities of the official form. */
export const RULES = [
  'I1-received', // received = online + direct + carried over
  'I2-resolved', // resolved = early + on time + overdue
  'I3-pending', // pending = in time + overdue
  'I4-balance', // received = resolved + pending
  'I5-total', // the total row = the sum of the fields
  'I6-rate', // a printed rate = the rate of its own counts
  'I6-empty', // a rate printed for an empty denominator
  'I7-part', // a part is never larger than its whole
  'I8-carried-over', // carried over = pending at the end of the period before
  'I9-cumulative', // the figure of a long period = the sum of the periods inside it
  'I9-part-exceeds', // the figure of a period is never larger than that of a longer one around it
  'I10-procedures', // the sum by procedure = the sum by field
  'parts-sum', // a whole printed with all its parts = their sum
  'stated-twice', // the same quantity stated twice with different values
  'unit', // a value that its unit or its label rules out
  'period-name', // figures whose dates have no day in the period the report is named after
  'over-received', // more resolved than received, where no table balances the two
] as const;
export type RuleId = (typeof RULES)[number];

/** One number that takes part in a finding. */
export interface Operand {
  /** The count column or quantity, or null where `label` (text as printed in the report) names it. */
  readonly quantity: string | null;
  readonly label: string;
  readonly value: number;
  readonly printed: string;
  readonly place: Place;
  /** The report it stands in, where that is another one than the finding's. */
  readonly source?: OperandSource;
}

export interface OperandSource {
  readonly period: Period;
  readonly span: Span;
}

export interface Finding {
  readonly rule: RuleId;
  readonly grade: Grade;
  /** The figure that is contradicted; the finding is shown beside it. */
  readonly claim: Operand;
  /** What the other figures give, in the unit of the claim (ratio for rates); null where nothing can be computed. */
  readonly expected: number | null;
  /** claim − expected; null where nothing can be computed. */
  readonly difference: number | null;
  /** The figures that `expected` comes from; for a rate: numerator, then denominator. */
  readonly operands: readonly Operand[];
  readonly unit: 'count' | 'rate';
  /** Field, row or plan it is about, as printed, for the sentence; empty if none. */
  readonly subject: string;
  /** The formula whose counts a rate printed without counts of its own was compared with. */
  readonly formula?: FormulaId;
  /** The division as a remark writes it out, where it is that which is wrong: "2/166 = 1,23%". */
  readonly equation?: string;
  /** The report's period and the dates of the figure, where they have no day in common. */
  readonly dates?: { readonly period: Period; readonly span: Span };
}
