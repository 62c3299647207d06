import type { DossierCounts } from '../domain/dossier-counts.ts';
import { type FormulaId, type Rate, readFraction, type UnknownReason } from '../domain/rate.ts';

/**
 * Divides, or says why not. An empty denominator is "nothing to count", never 0 % or 100 %. A numerator above its
 * denominator is divided all the same: the report says so, and the audit contradicts it beside the figure.
 */
export function computeRate(formula: FormulaId, counts: DossierCounts): Rate {
  const fraction = readFraction(formula, counts);
  if (fraction.kind === 'missing') {
    const { missing } = fraction;
    return { kind: 'unknown', formula, withoutCertification: false, reason: 'not-stated', missing };
  }
  const { numerator, denominator, operands } = fraction;
  if (denominator < 0) {
    const missing = operands.map((operand) => operand.column);
    return { kind: 'unknown', formula, withoutCertification: false, reason: 'contradictory', missing };
  }
  if (denominator === 0) {
    return { kind: 'none', formula, withoutCertification: false, reason: 'nothing-to-count', operands };
  }
  const ratio = numerator / denominator;
  return { kind: 'rate', formula, withoutCertification: false, numerator, denominator, ratio, operands };
}

/** A rate that cannot be given for a reason other than a missing count. */
export function makeUnknownRate(formula: FormulaId, reason: UnknownReason): Rate {
  return { kind: 'unknown', formula, withoutCertification: false, reason, missing: [] };
}
