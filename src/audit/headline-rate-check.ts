import { COUNT_COLUMNS, type CountColumn, type DossierCounts } from '../domain/dossier-counts.ts';
import { type Figure, NOT_STATED } from '../domain/figure.ts';
import type { Finding, Operand } from '../domain/finding.ts';
import { isSameSpan, type Span } from '../domain/period.ts';
import {
  FORMULA_TERMS,
  type FormulaId,
  type Fraction,
  type RateOperand,
  readFraction,
} from '../domain/rate.ts';
import type { Report } from '../domain/report.ts';
import { pickStatedCount, type StatedCounts } from '../domain/stated-count.ts';
import type { Quantity, Scope } from '../domain/tables.ts';
import { collectStatementSets } from './collect-count-sets.ts';
import { judgeLoneRate, judgeRate, type RateClaim, type RateTerm } from './judge-rate.ts';

export type HeadlineRate = Extract<Quantity, 'on_time_rate' | 'online_rate'>;

export function isHeadlineRate(quantity: Quantity | null): quantity is HeadlineRate {
  return quantity === 'on_time_rate' || quantity === 'online_rate';
}

/** Compares a headline rate printed without counts of its own; `span` null: it holds for the report's dates. */
export type HeadlineRateCheck = (
  claim: RateClaim,
  quantity: HeadlineRate,
  scope: Scope,
  span: Span | null,
) => Finding | null;

const CANDIDATES: Readonly<Record<HeadlineRate, readonly FormulaId[]>> = {
  on_time_rate: ['on-time-a', 'on-time-b'],
  online_rate: ['online-new', 'online-all'],
};

/**
 * The report does not say how it reckoned such a rate, so each usual formula is tried on the counts of that scope
 * and dates: when one gives the printed digits there is nothing to say, else the mildest difference is reported.
 */
export function makeHeadlineRateCheck(report: Report, stated: StatedCounts): HeadlineRateCheck {
  let others: ReadonlyMap<Scope, DossierCounts> | null = null;
  return (claim, quantity, scope, ownSpan) => {
    others ??= indexOthers(report);
    const span = ownSpan ?? report.span;
    const counts = others.get(scope) ?? readOneStop(stated, span);
    let mildest: Finding | null = null;
    for (const formula of CANDIDATES[quantity]) {
      const fraction = readFraction(formula, counts);
      if (fraction.kind === 'missing') continue;
      const { numerator, denominator } = makeTerms(formula, fraction);
      const finding = judgeRate(claim, numerator, denominator, formula);
      if (finding === null) return null;
      if (mildest === null || isMilder(finding, mildest)) mildest = finding;
    }
    return mildest ?? judgeLoneRate(claim);
  };
}

/** The counts that sentences state of other scopes than one-stop. */
function indexOthers(report: Report): ReadonlyMap<Scope, DossierCounts> {
  const sets = collectStatementSets(report).filter(({ scope }) => scope !== 'one-stop');
  return new Map(sets.map(({ scope, counts }) => [scope, counts]));
}

function readOneStop(stated: StatedCounts, span: Span | null): DossierCounts {
  const counts = {} as Record<CountColumn, Figure>;
  for (const column of COUNT_COLUMNS) {
    const sameDates = (stated.get(column) ?? []).filter((count) => isSameSpan(count.span, span));
    counts[column] = pickStatedCount(sameDates)?.figure ?? NOT_STATED;
  }
  return counts;
}

const SEVERITY: Readonly<Record<Finding['grade'], number>> = {
  truncated: 0,
  rounded: 1,
  mismatch: 2,
  impossible: 3,
};

function isMilder(a: Finding, b: Finding): boolean {
  return SEVERITY[a.grade] < SEVERITY[b.grade];
}

function makeTerms(
  formula: FormulaId,
  fraction: Extract<Fraction, { kind: 'fraction' }>,
): { readonly numerator: RateTerm; readonly denominator: RateTerm } {
  const { denominator, excluded } = FORMULA_TERMS[formula];
  const below = new Set([...denominator, ...excluded]);
  const bottom = fraction.operands.filter((operand) => below.has(operand.column));
  const top = fraction.operands.filter((operand) => !below.has(operand.column));
  return {
    numerator: makeTerm(fraction.numerator, top),
    denominator: makeTerm(fraction.denominator, bottom),
  };
}

/** A term that is one printed count keeps its name; one made of several has none of its own. */
function makeTerm(value: number, parts: readonly RateOperand[]): RateTerm {
  const [first] = parts;
  if (first === undefined) throw new RangeError('a formula has at least one count on each side');
  const single = parts.length === 1;
  const operand: Operand = {
    quantity: single ? first.column : null,
    label: '',
    value,
    printed: single ? first.figure.printed : '',
    place: first.figure.place,
  };
  return { operand, decimals: 0 };
}
