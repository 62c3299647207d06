import { addDays } from '../domain/date.ts';
import type { CountColumn } from '../domain/dossier-counts.ts';
import type { Finding, Operand } from '../domain/finding.ts';
import type { Span } from '../domain/period.ts';
import type { Report } from '../domain/report.ts';
import { readTableTotals } from '../domain/stated-count.ts';
import type { AuditContext } from './audit-context.ts';
import { makeCountFinding, makeOperand, sumValues, takePresent } from './make-finding.ts';

/** Counts of what happened in a period. Received in all is none of them: it counts what was carried over again. */
const FLOWS: readonly CountColumn[] = ['received_online', 'received_direct', 'resolved', 'resolved_overdue'];

/** I8 and I9: the dossier table of a report against those of other reports of the same commune. */
export function auditPeriods(report: Report, { reportsByCommune }: AuditContext): readonly Finding[] {
  const others = reportsByCommune.get(report.communeId)?.filter((other) => other !== report) ?? [];
  return [...auditCarriedOver(report, others), ...auditCumulative(report, others)];
}

function readTotal(report: Report, column: CountColumn) {
  if (report.dossiers === null || !report.dossiers.columns.includes(column)) return null;
  const figure = readTableTotals(report.dossiers).counts[column];
  return figure.kind === 'present' ? figure : null;
}

function spanOf({ dossiers, span }: Report): Span | null {
  return dossiers?.span ?? span;
}

/** I8: what was carried over is what was pending on the last day of the period that ends the day before. */
function auditCarriedOver(report: Report, others: readonly Report[]): readonly Finding[] {
  const span = spanOf(report);
  const carried = readTotal(report, 'carried_over');
  if (span === null || carried === null) return [];
  const eve = addDays(span.from, -1);
  return others.flatMap((previous) => {
    const pending = readTotal(previous, 'pending');
    if (spanOf(previous)?.to !== eve || pending === null || pending.value === carried.value) return [];
    const claim = makeOperand(carried, 'carried_over', '');
    const operands = [makeOperand(pending, 'pending', '')];
    return [makeCountFinding({ rule: 'I8-carried-over', claim, operands, expected: pending.value })];
  });
}

/** I9: a cumulative figure is the sum of the shorter periods that fill its dates without gap or overlap. */
function auditCumulative(report: Report, others: readonly Report[]): readonly Finding[] {
  const span = spanOf(report);
  const inside = report.cumulative && span !== null ? findTiling(span, others) : [];
  if (inside.length < 2) return [];
  return FLOWS.flatMap((column): readonly Finding[] => {
    const whole = readTotal(report, column);
    const parts = takePresent(inside.flatMap((part) => readTotal(part, column) ?? []));
    if (whole === null || parts === null || parts.length < inside.length) return [];
    const operands = parts.map((part): Operand => makeOperand(part, column, ''));
    const expected = sumValues(operands);
    if (expected === whole.value) return [];
    const claim = makeOperand(whole, column, '');
    return [makeCountFinding({ rule: 'I9-cumulative', claim, operands, expected })];
  });
}

/** Reports, not cumulative, one after the other from the first day of the span to its last; empty if there are none. */
function findTiling(span: Span, others: readonly Report[]): readonly Report[] {
  const tiles: Report[] = [];
  let day = span.from;
  while (day <= span.to) {
    const next = others.find(
      (other) => !other.cumulative && other.dossiers !== null && spanOf(other)?.from === day,
    );
    const last = next === undefined ? null : spanOf(next);
    if (next === undefined || last === null || last.to > span.to) return [];
    tiles.push(next);
    day = addDays(last.to, 1);
  }
  return tiles;
}
