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
  const both = readSum(counts, ['resolved_early', 'resolved_on_time']);
  if (both.kind === 'read') return both;
  const merged = readSum(counts, ['resolved_in_time']);
  if (merged.kind === 'read' || both.missing.length === 2) return merged;
  return both;
}

export function readFraction(formula: FormulaId, counts: DossierCounts): Fraction {
  const terms = FORMULA_TERMS[formula];
  const numerator = readSum(counts, terms.numerator, readInTime);
  const denominator = readSum(counts, terms.denominator);
  const excluded = readSum(counts, terms.excluded);
  const reads = [numerator, denominator, excluded];
  if (numerator.kind === 'missing' || denominator.kind === 'missing' || excluded.kind === 'missing') {
    return {
      kind: 'missing',
      missing: reads.flatMap((read) => (read.kind === 'missing' ? read.missing : [])),
    };
  }
  return {
    kind: 'fraction',
    numerator: numerator.value,
    denominator: denominator.value - excluded.value,
    operands: [...numerator.operands, ...denominator.operands, ...excluded.operands],
  };
}

function readSum(
  counts: DossierCounts,
  columns: readonly CountColumn[],
  inTime: ((counts: DossierCounts) => Read) | null = null,
): Read {
  const operands: RateOperand[] = [];
  const missing: CountColumn[] = [];
  for (const column of columns) {
    const figure = counts[column];
    if (column === 'resolved_in_time' && inTime !== null) {
      const read = inTime(counts);
      if (read.kind === 'read') operands.push(...read.operands);
      else missing.push(...read.missing);
    } else if (figure.kind === 'present') operands.push({ column, figure });
    else missing.push(column);
  }
  if (missing.length > 0) return { kind: 'missing', missing };
  return { kind: 'read', value: operands.reduce((sum, operand) => sum + operand.figure.value, 0), operands };
}
