import type { PresentFigure } from '../domain/figure.ts';
import type { Finding, Grade, Operand } from '../domain/finding.ts';
import type { FormulaId } from '../domain/rate.ts';
import { comparePrintedRate } from './compare-printed-rate.ts';

/** A number that a rate is divided from. */
export interface RateTerm {
  readonly operand: Operand;
  readonly decimals: number;
}

export interface RateClaim {
  readonly figure: PresentFigure;
  readonly operand: Operand;
  /** True for a share of a whole, which cannot exceed 100 %; false for amounts against a plan, which can. */
  readonly isShare: boolean;
}

/**
 * I6 for one printed rate and the two numbers it should come from; null when it agrees. Nothing divided by nothing
 * gives no rate, whatever is printed (I6-empty).
 */
export function judgeRate(
  claim: RateClaim,
  numerator: RateTerm,
  denominator: RateTerm,
  formula?: FormulaId,
): Finding | null {
  const operands = [numerator.operand, denominator.operand];
  const top = numerator.operand.value;
  const bottom = denominator.operand.value;
  if (bottom <= 0) {
    const grade: Grade = top === 0 && bottom === 0 ? 'mismatch' : 'impossible';
    return makeRateFinding('I6-empty', grade, claim.operand, null, operands, formula);
  }
  const compared = comparePrintedRate(
    claim.figure,
    { value: top, decimals: numerator.decimals },
    { value: bottom, decimals: denominator.decimals },
  );
  const grade = isImpossible(claim) || (claim.isShare && top > bottom) ? 'impossible' : compared;
  if (grade === null) return null;
  return makeRateFinding('I6-rate', grade, claim.operand, top / bottom, operands, formula);
}

/** A share that no counts can give, whatever they are; null for any other rate. */
export function judgeLoneRate(claim: RateClaim): Finding | null {
  if (!isImpossible(claim)) return null;
  return makeRateFinding('I6-rate', 'impossible', claim.operand, null, []);
}

function isImpossible({ figure, isShare }: RateClaim): boolean {
  return figure.value < 0 || (isShare && figure.value > 1);
}

export function makeRateFinding(
  rule: 'I6-rate' | 'I6-empty',
  grade: Grade,
  claim: Operand,
  expected: number | null,
  operands: readonly Operand[],
  formula?: FormulaId,
): Finding {
  const difference = expected === null ? null : claim.value - expected;
  const finding: Finding = {
    rule,
    grade,
    claim,
    expected,
    difference,
    operands,
    unit: 'rate',
    subject: claim.label,
  };
  return formula === undefined ? finding : { ...finding, formula };
}
