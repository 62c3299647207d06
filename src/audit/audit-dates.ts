import { readValue } from '../domain/figure.ts';
import type { Finding } from '../domain/finding.ts';
import { isSameSpan, overlapsNominally, type Span } from '../domain/period.ts';
import type { Report } from '../domain/report.ts';
import { pickStatedCount, type StatedCounts } from '../domain/stated-count.ts';
import { makeCountFinding, makeOperand } from './make-finding.ts';

/** What the report's dates rule out, or leave in doubt. */
export function auditDates(report: Report, stated: StatedCounts): readonly Finding[] {
  return [...auditPeriodName(report), ...auditExcess(stated)];
}

/** Rows whose own dates have no day in common with the month, quarter or year the report is named after; one per span. */
function auditPeriodName({ appendix, period }: Report): readonly Finding[] {
  const told = new Set<string>();
  return (appendix?.rows ?? []).flatMap(({ span, figure, label, quantity }): readonly Finding[] => {
    if (span === null || figure.kind === 'absent' || overlapsNominally(period, span)) return [];
    const key = `${span.from} ${span.to}`;
    if (told.has(key)) return [];
    told.add(key);
    return [
      {
        rule: 'period-name',
        grade: 'mismatch',
        claim: makeOperand(figure, quantity, label),
        expected: null,
        difference: null,
        operands: [],
        unit: 'count',
        subject: '',
        dates: { period, span },
      },
    ];
  });
}

/**
 * More resolved than received, where no table balances the two (I4 does that): impossible for the same dates, a
 * contradiction where the report does not say that the dates differ.
 */
function auditExcess(stated: StatedCounts): readonly Finding[] {
  const resolved = pickStatedCount(stated.get('resolved') ?? []);
  const received = pickStatedCount(stated.get('received') ?? []);
  const pending = pickStatedCount(stated.get('pending') ?? []);
  if (resolved?.figure.kind !== 'present' || received?.figure.kind !== 'present') return [];
  const isBalanced = pending !== null && readValue(pending.figure) !== null;
  if (isBalanced || resolved.figure.value <= received.figure.value) return [];
  if (haveOtherDates(resolved.span, received.span)) return [];
  const isSame = resolved.span !== null && isSameSpan(resolved.span, received.span);
  return [
    makeCountFinding({
      rule: 'over-received',
      grade: isSame ? 'impossible' : 'mismatch',
      claim: makeOperand(resolved.figure, 'resolved', ''),
      operands: [makeOperand(received.figure, 'received', '')],
      expected: received.figure.value,
    }),
  ];
}

function haveOtherDates(a: Span | null, b: Span | null): boolean {
  return a !== null && b !== null && !isSameSpan(a, b);
}
