import type { Finding } from '../domain/finding.ts';
import { isSameSpan } from '../domain/period.ts';
import type { AppendixRow } from '../domain/tables.ts';
import type { AuditContext } from './audit-context.ts';
import { findCatalogueCounts, type IndicatorRows, indexIndicatorRows, isValued } from './index-indicators.ts';
import { makeCountFinding, makeOperand, sumValues } from './make-finding.ts';

/** What the catalogue says about indicators that a form prints far from each other: wholes and their parts. */
export function auditIndicatorSums(rows: readonly AppendixRow[], context: AuditContext): readonly Finding[] {
  const index = indexIndicatorRows(rows);
  return rows.flatMap((row) => checkSum(row, index, context) ?? checkBlankRate(row, index, context) ?? []);
}

/** parts-sum: an indicator whose parts the catalogue names, where the report states all of them. */
function checkSum(whole: AppendixRow, index: IndicatorRows, { indicators }: AuditContext): Finding | null {
  const partIds = whole.indicatorId === null ? [] : (indicators.get(whole.indicatorId)?.partIds ?? []);
  const parts = partIds.map((id) => index.get(id)).filter(isValued);
  if (!isValued(whole) || parts.length === 0 || parts.length < partIds.length) return null;
  if (!parts.every((part) => isSameSpan(part.span, whole.span))) return null;
  const operands = parts.map((part) => makeOperand(part.figure, part.quantity, part.label));
  const expected = sumValues(operands);
  if (expected === whole.figure.value) return null;
  const claim = makeOperand(whole.figure, whole.quantity, whole.label);
  return makeCountFinding({ rule: 'parts-sum', claim, operands, expected });
}

/** I7: a rate left blank is not judged, but its counts are still a part and its whole. */
function checkBlankRate(rate: AppendixRow, index: IndicatorRows, context: AuditContext): Finding | null {
  if (rate.figure.kind === 'present') return null;
  const counts = findCatalogueCounts(rate, index, context);
  if (counts === null) return null;
  const { numerator, denominator } = counts;
  const areCounts = [numerator, denominator].every((row) => row.unitKind === 'count');
  if (!areCounts || numerator.figure.value <= denominator.figure.value) return null;
  return makeCountFinding({
    rule: 'I7-part',
    grade: 'impossible',
    claim: makeOperand(numerator.figure, numerator.quantity, numerator.label),
    operands: [makeOperand(denominator.figure, denominator.quantity, denominator.label)],
    expected: denominator.figure.value,
  });
}
