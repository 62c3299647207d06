import type { Finding } from '../domain/finding.ts';
import { listChildren, type Outline, pickRows, walkGroups } from './appendix-outline.ts';
import type { AuditContext } from './audit-context.ts';
import { findOwnCounts, type OwnCounts } from './find-own-counts.ts';
import { type HeadlineRateCheck, isHeadlineRate } from './headline-rate-check.ts';
import {
  areValued,
  findCatalogueCounts,
  indexIndicatorRows,
  isValued,
  type ValuedCounts,
  type ValuedRow,
} from './index-indicators.ts';
import { judgeLoneRate, judgeRate, type RateClaim, type RateTerm } from './judge-rate.ts';
import { makeOperand } from './make-finding.ts';

/** I6 over every row of an appendix that prints a rate. */
export function auditAppendixRates(
  outline: Outline,
  checkHeadline: HeadlineRateCheck,
  context: AuditContext,
): readonly Finding[] {
  const findings: Finding[] = [];
  const indicatorRows = indexIndicatorRows(outline.rows);
  for (const { indices } of walkGroups(outline)) {
    const siblings = pickRows(outline, indices);
    for (const [position, row] of siblings.entries()) {
      if (row.unitKind !== 'rate' || !isValued(row)) continue;
      const children = listChildren(outline, indices[position] ?? -1);
      const own = findOwnCounts(siblings, position, children);
      const byCatalogue = findCatalogueCounts(row, indicatorRows, context);
      const finding = auditRow(row, own, byCatalogue, checkHeadline);
      if (finding !== null) findings.push(finding);
    }
  }
  return findings.sort((a, b) => a.claim.place.row - b.claim.place.row);
}

/**
 * What a rate is judged by, nearest first: the fraction its own row prints, the counts printed with it, for a
 * headline rate the dossier counts, else the two indicators that the catalogue divides.
 */
function auditRow(
  row: ValuedRow,
  own: OwnCounts | null,
  byCatalogue: ValuedCounts | null,
  checkHeadline: HeadlineRateCheck,
): Finding | null {
  const isShare = (own ?? byCatalogue)?.numerator.unitKind !== 'amount';
  const claim: RateClaim = {
    figure: row.figure,
    operand: makeOperand(row.figure, row.quantity, row.label),
    isShare,
  };
  const printed = readPrintedFraction(row);
  if (printed !== null) return judgeRate(claim, printed.numerator, printed.denominator);
  if (own !== null && areValued(own)) return judgeCounts(claim, own);
  if (isHeadlineRate(row.quantity)) return checkHeadline(claim, row.quantity, 'one-stop', row.span);
  return byCatalogue === null ? judgeLoneRate(claim) : judgeCounts(claim, byCatalogue);
}

const FRACTION = /^(\d+)\s*\/\s*(\d+)$/;

/** A rate whose own row prints what it was divided from, e.g. "46/166" beside "27,7 %": nearer than any other row. */
function readPrintedFraction(
  row: ValuedRow,
): { readonly numerator: RateTerm; readonly denominator: RateTerm } | null {
  const match = FRACTION.exec(row.printedValue.trim());
  if (match === null) return null;
  const makeTerm = (printed = ''): RateTerm => ({
    operand: { quantity: null, label: row.label, value: Number(printed), printed, place: row.figure.place },
    decimals: 0,
  });
  return { numerator: makeTerm(match[1]), denominator: makeTerm(match[2]) };
}

function judgeCounts(claim: RateClaim, { numerator, denominator }: ValuedCounts): Finding | null {
  return judgeRate(claim, readTerm(numerator), readTerm(denominator));
}

function readTerm({ figure, quantity, label }: ValuedRow): RateTerm {
  return { operand: makeOperand(figure, quantity, label), decimals: figure.decimals };
}
