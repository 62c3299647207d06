import { addDays } from '../domain/date.ts';
import type { Finding } from '../domain/finding.ts';
import type { Span } from '../domain/period.ts';
import type { Report } from '../domain/report.ts';
import type { AuditContext } from './audit-context.ts';
import { auditExcessOfPart, auditTiling } from './audit-longer-periods.ts';
import { type DatedCounts, findDates, makeForeignOperand, readDatedCounts } from './dated-counts.ts';
import { makeCountFinding, makeOperand } from './make-finding.ts';

/** I8 and I9: the dossier table of a report against those of other reports of the same commune. */
export function auditPeriods(report: Report, { reportsByCommune }: AuditContext): readonly Finding[] {
  const counts = readDatedCounts(report);
  if (counts === null) return [];
  const { span } = counts;
  const eve = addDays(span.from, -1);
  const others = (reportsByCommune.get(report.communeId) ?? []).flatMap((other) => {
    const dates = other === report ? null : findDates(other);
    if (dates === null) return [];
    const isRelated = dates.to === eve || isWithin(span, dates) || isWithin(dates, span);
    return isRelated ? (readDatedCounts(other) ?? []) : [];
  });
  return [
    ...auditCarriedOver(counts, others),
    ...auditTiling(counts, others),
    ...auditExcessOfPart(counts, others),
  ];
}

function isWithin(whole: Span, part: Span): boolean {
  return part.from >= whole.from && part.to <= whole.to;
}

/** I8: what was carried over is what was pending on the last day of the period that ends the day before. */
function auditCarriedOver(counts: DatedCounts, others: readonly DatedCounts[]): readonly Finding[] {
  const carried = counts.read('carried_over');
  const previous = findPrevious(counts, others);
  const pending = previous?.read('pending') ?? null;
  if (carried === null || previous === null || pending === null || pending.value === carried.value) return [];
  const claim = makeOperand(carried, 'carried_over', '');
  const operands = [makeForeignOperand(previous, pending, 'pending')];
  return [makeCountFinding({ rule: 'I8-carried-over', claim, operands, expected: pending.value })];
}

/** A month, a quarter and a year may end on the same day: one of the same kind before all others, then the shortest. */
function findPrevious(counts: DatedCounts, others: readonly DatedCounts[]): DatedCounts | null {
  const eve = addDays(counts.span.from, -1);
  const candidates = others
    .filter((other) => other.span.to === eve && other.read('pending') !== null)
    .toSorted((a, b) => a.days - b.days);
  const alike = candidates.find(
    ({ period, cumulative }) => period.kind === counts.period.kind && cumulative === counts.cumulative,
  );
  return alike ?? candidates[0] ?? null;
}
