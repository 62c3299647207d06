import type { Finding } from '../domain/finding.ts';
import type { Statement } from '../domain/tables.ts';
import { type HeadlineRateCheck, isHeadlineRate } from './headline-rate-check.ts';
import { judgeLoneRate, judgeRate, type RateClaim } from './judge-rate.ts';
import { makeOperand } from './make-finding.ts';

/**
 * I6 over the rates of the prose. Only the two headline rates are taken for shares: other rates may be amounts
 * against a plan, which can exceed 100 %.
 */
export function auditStatementRates(
  statements: readonly Statement[],
  checkHeadline: HeadlineRateCheck,
): readonly Finding[] {
  return statements.flatMap((statement) => auditStatement(statement, checkHeadline) ?? []);
}

function auditStatement(statement: Statement, checkHeadline: HeadlineRateCheck): Finding | null {
  const { figure, quantity, label, numerator, denominator } = statement;
  if (!statement.unit.includes('%') || figure.kind === 'absent') return null;
  const isShare = isHeadlineRate(quantity);
  const claim: RateClaim = { figure, operand: makeOperand(figure, quantity, label), isShare };
  if (numerator.kind === 'present' && denominator.kind === 'present') {
    return judgeRate(
      claim,
      { operand: makeOperand(numerator, null, ''), decimals: numerator.decimals },
      { operand: makeOperand(denominator, null, ''), decimals: denominator.decimals },
    );
  }
  if (isHeadlineRate(quantity)) return checkHeadline(claim, quantity, statement.scope, null);
  return judgeLoneRate(claim);
}
