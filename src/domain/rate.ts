import type { CountColumn, DossierCounts } from './dossier-counts.ts';
import type { PresentFigure } from './figure.ts';

/** On-time A–D and the two online rates; what each divides is in `FORMULA_TERMS`. */
export const FORMULAS = [
  'on-time-a',
  'on-time-b',
  'on-time-c',
  'on-time-d',
  'online-new',
  'online-all',
] as const;
export type FormulaId = (typeof FORMULAS)[number];

interface FormulaTerms {
  readonly numerator: readonly CountColumn[];
  readonly denominator: readonly CountColumn[];
  /** Taken off the denominator. */
  readonly excluded: readonly CountColumn[];
}

/** The one place that says what each formula divides. `resolved_in_time` is read with `readInTime`. */
export const FORMULA_TERMS: Readonly<Record<FormulaId, FormulaTerms>> = {
  'on-time-a': { numerator: ['resolved_in_time'], denominator: ['resolved'], excluded: [] },
  'on-time-b': { numerator: ['resolved_in_time'], denominator: ['received'], excluded: [] },
  'on-time-c': {
    numerator: ['resolved_in_time'],
    denominator: ['resolved', 'pending_overdue'],
    excluded: [],
  },
  'on-time-d': {
    numerator: ['resolved_in_time', 'pending_in_time'],
    denominator: ['received'],
    excluded: [],
  },
  'online-new': { numerator: ['received_online'], denominator: ['received'], excluded: ['carried_over'] },
  'online-all': { numerator: ['received_online'], denominator: ['received'], excluded: [] },
};

export interface RateOperand {
  readonly column: CountColumn;
  readonly figure: PresentFigure;
}

/** What a formula divides, before dividing; or the counts it lacks. */
export type Fraction =
  | {
      readonly kind: 'fraction';
      readonly numerator: number;
      readonly denominator: number;
      readonly operands: readonly RateOperand[];
    }
  | { readonly kind: 'missing'; readonly missing: readonly CountColumn[] };

/**
 * Why a rate is unknown. different-spans: its counts hold for different dates. contradictory: more carried over
 * than received. no-fields: the table is not divided by field. no-certification: it has no certification row.
 */
export type UnknownReason =
  | 'not-stated'
  | 'different-spans'
  | 'contradictory'
  | 'no-fields'
  | 'no-certification';

/**
 * The three states of a rate. `rate`: something to count; `ratio` is 0–1, and stays above 1 where a report prints
 * a part larger than its whole (the audit says so beside it). `none`: nothing to count, so neither 0 % nor 100 %.
 * `unknown`: the report does not say; `missing` names the counts at fault.
 */
export type Rate =
  | {
      readonly kind: 'rate';
      readonly formula: FormulaId;
      readonly withoutCertification: boolean;
      readonly numerator: number;
      readonly denominator: number;
      readonly ratio: number;
      readonly operands: readonly RateOperand[];
    }
  | {
      readonly kind: 'none';
      readonly formula: FormulaId;
      readonly withoutCertification: boolean;
      readonly reason: 'nothing-to-count';
      readonly operands: readonly RateOperand[];
    }
  | {
      readonly kind: 'unknown';
      readonly formula: FormulaId;
      readonly withoutCertification: boolean;
      readonly reason: UnknownReason;
      readonly missing: readonly CountColumn[];
    };

/** Counts of one column, or of the columns it is derived from; the columns that are missing otherwise. */
type Read =
  | { readonly kind: 'read'; readonly value: number; readonly operands: readonly RateOperand[] }
  | { readonly kind: 'missing'; readonly missing: readonly CountColumn[] };

/** Early + on time where both are stated, else `resolved_in_time`; never guessed from one of the two alone. */
export function readInTime(counts: DossierCounts): Read {
  const early = counts.resolved_early;
  const onTime = counts.resolved_on_time;
  if (early.kind === 'present' && onTime.kind === 'present') {
    const operands: readonly RateOperand[] = [
      { column: 'resolved_early', figure: early },
      { column: 'resolved_on_time', figure: onTime },
    ];
    return { kind: 'read', value: early.value + onTime.value, operands };
  }
  const merged = counts.resolved_in_time;
  if (merged.kind === 'present') {
    return { kind: 'read', value: merged.value, operands: [{ column: 'resolved_in_time', figure: merged }] };
  }
  if (early.kind === onTime.kind) return { kind: 'missing', missing: ['resolved_in_time'] };
  return { kind: 'missing', missing: [early.kind === 'absent' ? 'resolved_early' : 'resolved_on_time'] };
}

export function readFraction(formula: FormulaId, counts: DossierCounts): Fraction {
  const terms = FORMULA_TERMS[formula];
  const operands: RateOperand[] = [];
  const missing: CountColumn[] = [];
  const numerator = addUp(terms.numerator, counts, operands, missing);
  const denominator = addUp(terms.denominator, counts, operands, missing);
  const excluded = addUp(terms.excluded, counts, operands, missing);
  if (missing.length > 0) return { kind: 'missing', missing };
  return { kind: 'fraction', numerator, denominator: denominator - excluded, operands };
}

/** The sum of the columns that are stated; what it is made of, and the columns that are not stated, are added to the lists. */
function addUp(
  columns: readonly CountColumn[],
  counts: DossierCounts,
  operands: RateOperand[],
  missing: CountColumn[],
): number {
  let sum = 0;
  for (const column of columns) {
    const figure = counts[column];
    if (column === 'resolved_in_time') {
      const read = readInTime(counts);
      if (read.kind === 'missing') missing.push(...read.missing);
      else {
        operands.push(...read.operands);
        sum += read.value;
      }
    } else if (figure.kind === 'present') {
      operands.push({ column, figure });
      sum += figure.value;
    } else missing.push(column);
  }
  return sum;
}
