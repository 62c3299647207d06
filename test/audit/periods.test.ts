import { expect, test } from 'vitest';
import { auditReport } from '../../src/audit/audit-report.ts';
import type { CommuneId } from '../../src/domain/commune.ts';
import type { CountColumn } from '../../src/domain/dossier-counts.ts';
import type { Report } from '../../src/domain/report.ts';
import { buildDossierRow, buildDossierTable, buildReport, buildSpan } from '../build-report.ts';
import { summarize } from './list-findings.ts';

function build(
  from: string,
  to: string,
  counts: Partial<Record<CountColumn, number>>,
  cumulative = false,
): Report {
  const table = buildDossierTable([buildDossierRow(null, counts)]);
  const span = buildSpan(from, to);
  return buildReport({ span, cumulative, dossiers: { ...table, span } });
}

function audit(report: Report, others: readonly Report[]) {
  const reportsByCommune = new Map([['xa' as CommuneId, [...others, report]]]);
  return auditReport(report, { indicators: new Map(), reportsByCommune }).map(summarize);
}

test('carried over is what was pending the day before', () => {
  const first = build('2023-12-15', '2024-03-14', { pending: 9 });
  expect(audit(build('2024-03-15', '2024-06-14', { carried_over: 7 }), [first])).toEqual([
    'I8-carried-over mismatch: carried_over 7 ≠ 9 ← 9',
  ]);
  expect(audit(build('2024-03-15', '2024-06-14', { carried_over: 9 }), [first])).toEqual([]);
  expect(audit(build('2024-03-16', '2024-06-14', { carried_over: 7 }), [first])).toEqual([]);
});

test('a cumulative figure is the sum of the periods that fill its dates', () => {
  const quarters = [
    build('2023-12-15', '2024-03-14', { resolved: 40, received_online: 30 }),
    build('2024-03-15', '2024-06-14', { resolved: 50, received_online: 20 }),
  ];
  const half = (resolved: number) =>
    build('2023-12-15', '2024-06-14', { resolved, received_online: 50 }, true);
  expect(audit(half(95), quarters)).toEqual(['I9-cumulative mismatch: resolved 95 ≠ 90 ← 40, 50']);
  expect(audit(half(90), quarters)).toEqual([]);
  expect(audit(half(95), quarters.slice(1))).toEqual([]);
});
