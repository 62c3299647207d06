import { describe, expect, test } from 'vitest';
import { auditReport } from '../../src/audit/audit-report.ts';
import type { CommuneId } from '../../src/domain/commune.ts';
import type { CountColumn } from '../../src/domain/dossier-counts.ts';
import type { Report } from '../../src/domain/report.ts';
import { formatFinding } from '../../src/strings/findings.ts';
import { buildDossierRow, buildDossierTable, buildPeriod, buildReport, buildSpan } from '../build-report.ts';
import { summarize } from './list-findings.ts';

function build(
  name: string,
  from: string,
  to: string,
  counts: Partial<Record<CountColumn, number>>,
  cumulative = false,
): Report {
  const table = buildDossierTable([buildDossierRow(null, counts)]);
  const span = buildSpan(from, to);
  return buildReport({ period: buildPeriod(name), span, cumulative, dossiers: { ...table, span } });
}

function find(report: Report, others: readonly Report[]) {
  const reportsByCommune = new Map([['xa' as CommuneId, [...others, report]]]);
  return auditReport(report, { indicators: new Map(), reportsByCommune });
}

function audit(report: Report, others: readonly Report[]): readonly string[] {
  return find(report, others).map(summarize);
}

/** The sentences as a reader sees them, with plain spaces. */
function write(report: Report, others: readonly Report[]): readonly string[] {
  return find(report, others).map((finding) => formatFinding(finding).replaceAll('\u00a0', ' '));
}

/** Every report against all the others: "period: finding". */
function auditAll(reports: readonly Report[]): readonly string[] {
  return reports.flatMap((report) =>
    audit(
      report,
      reports.filter((other) => other !== report),
    ).map((line) => `${report.period.name}: ${line}`),
  );
}

const STARTS = [
  '2023-12-15',
  '2024-01-15',
  '2024-02-15',
  '2024-03-15',
  '2024-04-15',
  '2024-05-15',
  '2024-06-15',
  '2024-07-15',
  '2024-08-15',
  '2024-09-15',
  '2024-10-15',
  '2024-11-15',
];

/** 15 → 14; `month` 1–12 of 2024. */
function buildMonth(month: number, counts: Partial<Record<CountColumn, number>>): Report {
  const two = String(month).padStart(2, '0');
  return build(`2024-${two}`, STARTS[month - 1] ?? '', `2024-${two}-14`, counts);
}

/** Months 1–12 with 10 resolved each. */
function buildMonths(): readonly Report[] {
  return STARTS.map((_, index) => buildMonth(index + 1, { resolved: 10 }));
}

function buildQuarters(resolved: number): readonly Report[] {
  return [1, 2, 3, 4].map((quarter) =>
    build(
      `2024-Q${quarter}`,
      STARTS[3 * quarter - 3] ?? '',
      `2024-${String(3 * quarter).padStart(2, '0')}-14`,
      {
        resolved,
      },
    ),
  );
}

const buildHalf = (resolved: number) => build('2024-H1', '2023-12-15', '2024-06-14', { resolved }, true);
const buildNine = (resolved: number) => build('2024-9M', '2023-12-15', '2024-09-14', { resolved }, true);
const buildYear = (resolved: number) => build('2024', '2023-12-15', '2024-12-14', { resolved }, true);

describe('I8: carried over is what was pending the day before', () => {
  const first = build('2024-Q1', '2023-12-15', '2024-03-14', { pending: 9 });

  test('and only the day before', () => {
    const second = (from: string, carried_over: number) =>
      build('2024-Q2', from, '2024-06-14', { carried_over });
    expect(audit(second('2024-03-15', 7), [first])).toEqual([
      'I8-carried-over mismatch: carried_over 7 ≠ 9 ← 9',
    ]);
    expect(audit(second('2024-03-15', 9), [first])).toEqual([]);
    expect(audit(second('2024-03-16', 7), [first])).toEqual([]);
    // overlapping by a day: the dossiers pending then were pending later
    expect(audit(second('2024-03-14', 7), [first])).toEqual([]);
  });

  test('of the many reports that end that day, one of the same kind; else the shortest', () => {
    const march = buildMonth(3, { pending: 8 });
    const april = buildMonth(4, { carried_over: 8 });
    const second = build('2024-Q2', '2024-03-15', '2024-06-14', { carried_over: 9 });
    expect(audit(april, [first, march])).toEqual([]);
    expect(audit(second, [march, first])).toEqual([]);
    expect(audit(second, [march])).toEqual(['I8-carried-over mismatch: carried_over 9 ≠ 8 ← 8']);
    const year = build('2023', '2023-03-15', '2024-03-14', { pending: 5 }, true);
    expect(audit(april, [year, first])).toEqual(['I8-carried-over mismatch: carried_over 8 ≠ 9 ← 9']);
  });

  test('a previous report that does not say is passed over', () => {
    const silent = buildMonth(3, { resolved: 10 });
    expect(audit(buildMonth(4, { carried_over: 7 }), [silent, first])).toEqual([
      'I8-carried-over mismatch: carried_over 7 ≠ 9 ← 9',
    ]);
    expect(audit(buildMonth(4, { carried_over: 7 }), [silent])).toEqual([]);
  });

  test('nothing is said where either side is silent, or no period ends the day before', () => {
    expect(audit(buildMonth(4, { resolved: 3 }), [first])).toEqual([]);
    const around = build('2024', '2023-12-15', '2024-12-14', { pending: 5 }, true);
    const inside = build('2024-Q2', '2024-03-15', '2024-06-14', { carried_over: 7 });
    expect(audit(inside, [around])).toEqual([]);
  });

  test('of two of the same kind, the one that counts alike comes before the shorter', () => {
    const cumulative = build('2024-03', '2024-02-16', '2024-03-14', { pending: 5 }, true);
    const april = buildMonth(4, { carried_over: 8 });
    expect(audit(april, [cumulative, buildMonth(3, { pending: 8 })])).toEqual([]);
  });

  test('the sentence names the period before', () => {
    expect(write(buildMonth(4, { carried_over: 7 }), [first])).toEqual([
      'Báo cáo ghi 7 hồ sơ từ kỳ trước chuyển sang; cuối kỳ liền trước (quý I năm 2024) còn 9 hồ sơ đang giải quyết (lệch 2).',
    ]);
  });
});

describe('I9: what happened in a period is the sum over the periods that fill it', () => {
  test('a cumulative half-year of its quarters, column by column', () => {
    const quarters = [
      build('2024-Q1', '2023-12-15', '2024-03-14', { resolved: 40, received_online: 30 }),
      build('2024-Q2', '2024-03-15', '2024-06-14', { resolved: 50, received_online: 20 }),
    ];
    const half = (resolved: number) =>
      build('2024-H1', '2023-12-15', '2024-06-14', { resolved, received_online: 50 }, true);
    expect(audit(half(95), quarters)).toEqual(['I9-cumulative mismatch: resolved 95 ≠ 90 ← 40, 50']);
    expect(audit(half(90), quarters)).toEqual([]);
    expect(audit(half(95), quarters.slice(1))).toEqual([]);
  });

  test.each(['received_online', 'received_direct', 'resolved', 'resolved_overdue'] as const)(
    '%s is what happens in a period, and adds up',
    (column) => {
      const quarters = [
        build('2024-Q1', '2023-12-15', '2024-03-14', { [column]: 40 }),
        build('2024-Q2', '2024-03-15', '2024-06-14', { [column]: 50 }),
      ];
      const half = build('2024-H1', '2023-12-15', '2024-06-14', { [column]: 95 }, true);
      expect(audit(half, quarters)).toEqual([`I9-cumulative mismatch: ${column} 95 ≠ 90 ← 40, 50`]);
    },
  );

  test('a month of 44 days is a month; one of 45 holds more than a month', () => {
    const sum = (from: string) =>
      audit(build('2024-Q2', from, '2024-06-14', { resolved: 99 }), [
        build('2024-05', from, '2024-05-15', { resolved: 50 }),
        build('2024-06', '2024-05-16', '2024-06-14', { resolved: 10 }),
      ]);
    expect(sum('2024-04-02')).toEqual(['I9-cumulative mismatch: resolved 99 ≠ 60 ← 50, 10']);
    expect(sum('2024-04-01')).toEqual([]);
  });

  test('a whole that does not say is not summed for', () => {
    expect(
      audit(build('2024-H1', '2023-12-15', '2024-06-14', { pending: 3 }, true), buildQuarters(30)),
    ).toEqual([]);
  });

  test('the dates of the table come before those of the report; a report known by itself has no others', () => {
    const half = buildHalf(95);
    const elsewhen = { ...half, span: buildSpan('2022-12-15', '2023-06-14') };
    expect(audit(elsewhen, buildQuarters(30))).toEqual(['I9-cumulative mismatch: resolved 95 ≠ 60 ← 30, 30']);
    const undated = half.dossiers && { ...half, dossiers: { ...half.dossiers, span: null } };
    expect(undated && audit(undated, buildQuarters(30))).toHaveLength(1);
    expect(auditReport(half)).toEqual([]);
  });

  test('a report of the same days is neither a part nor a whole', () => {
    const [first, second] = [buildMonth(3, { resolved: 10 }), buildMonth(3, { resolved: 4 })];
    expect(auditAll([first, second])).toEqual([]);
  });

  test('a quarter, though not cumulative, of its three months', () => {
    const months = buildMonths();
    const quarter = (resolved: number) => build('2024-Q2', '2024-03-15', '2024-06-14', { resolved });
    expect(audit(quarter(30), months)).toEqual([]);
    expect(audit(quarter(33), months)).toEqual(['I9-cumulative mismatch: resolved 33 ≠ 30 ← 10, 10, 10']);
    expect(
      audit(
        quarter(33),
        [months[3], months[5]].flatMap((month) => month ?? []),
      ),
    ).toEqual([]);
  });

  test('months, quarters, half-year, nine months and year that agree give nothing', () => {
    // 12 × 10 = 4 × 30 = 120; half 60, nine months 90
    const reports = [...buildMonths(), ...buildQuarters(30), buildHalf(60), buildNine(90), buildYear(120)];
    expect(auditAll(reports)).toEqual([]);
  });

  test('quarters are summed before months, so that one slip in a quarter is told once for each whole', () => {
    const quarters = buildQuarters(30).with(
      1,
      build('2024-Q2', '2024-03-15', '2024-06-14', { resolved: 31 }),
    );
    const reports = [...buildMonths(), ...quarters, buildYear(120)];
    expect(auditAll(reports)).toEqual([
      '2024-Q2: I9-cumulative mismatch: resolved 31 ≠ 30 ← 10, 10, 10',
      '2024: I9-cumulative mismatch: resolved 120 ≠ 121 ← 30, 31, 30, 30',
    ]);
  });

  test('months fill in for a missing quarter, and for one that leaves the count out', () => {
    const [first, , third, fourth] = buildQuarters(30);
    const some = [first, third, fourth].flatMap((quarter) => quarter ?? []);
    const mute = build('2024-Q2', '2024-03-15', '2024-06-14', { received_online: 5 });
    const expected = ['I9-cumulative mismatch: resolved 125 ≠ 120 ← 30, 10, 10, 10, 30, 30'];
    expect(audit(buildYear(125), [...buildMonths(), ...some])).toEqual(expected);
    expect(audit(buildYear(125), [...buildMonths(), ...some, mute])).toEqual(expected);
  });

  test('a missing month leaves the sum open', () => {
    expect(audit(buildYear(500), buildMonths().toSpliced(6, 1))).toEqual([]);
  });

  test('a cumulative figure is no part of a sum: neither one that says so nor a "month" of five', () => {
    const second = build('2024-H2', '2024-06-15', '2024-12-14', { resolved: 60 });
    expect(audit(buildYear(999), [buildHalf(60), second])).toEqual([]);
    const mixed = build('2024-05', '2023-12-15', '2024-05-14', { resolved: 50 });
    const june = buildMonth(6, { resolved: 10 });
    expect(audit(buildHalf(99), [mixed, june])).toEqual([]);
  });

  test('the sentence names the periods it sums, the first and the last where they are many', () => {
    expect(write(buildHalf(95), buildQuarters(30))).toEqual([
      'Báo cáo ghi 95 hồ sơ đã giải quyết; cộng quý I năm 2024 (30) và quý II năm 2024 (30) được 60 (lệch 35).',
    ]);
    expect(write(buildYear(1125), buildMonths())).toEqual([
      'Báo cáo ghi 1.125 hồ sơ đã giải quyết; cộng 12 kỳ bên trong, từ tháng 1 năm 2024 đến tháng 12 năm 2024, được 120 (lệch 1.005).',
    ]);
  });
});

describe('I9: a period never has more than a longer one around it', () => {
  /** May holds what was resolved since December: 5 × 10. */
  const months = buildMonths().with(4, buildMonth(5, { resolved: 50 }));

  test('a cumulative figure among months shows in the month itself and in the sum of the quarter', () => {
    const reports = [...months, ...buildQuarters(30), buildHalf(60), buildYear(120)];
    expect(auditAll(reports)).toEqual([
      '2024-05: I9-part-exceeds impossible: resolved 50 ≠ 30 ← 30',
      '2024-Q2: I9-cumulative mismatch: resolved 30 ≠ 70 ← 10, 50, 10',
    ]);
  });

  test('the sentence names the period around it', () => {
    expect(write(buildMonth(5, { resolved: 50 }), buildQuarters(30))).toEqual([
      'Báo cáo ghi 50 hồ sơ đã giải quyết, lớn hơn 30 của cả quý II năm 2024 (15/3 – 14/6/2024) chứa trọn kỳ này (vượt 20).',
    ]);
  });

  test('the shortest that it exceeds is named, where others lie around it too', () => {
    const may = buildMonth(5, { resolved: 50 });
    expect(audit(may, [buildYear(40), buildHalf(45)])).toEqual([
      'I9-part-exceeds impossible: resolved 50 ≠ 45 ← 45',
    ]);
    expect(audit(may, [buildYear(40), buildHalf(50)])).toEqual([
      'I9-part-exceeds impossible: resolved 50 ≠ 40 ← 40',
    ]);
  });

  test('as much as the whole is possible; a period that only overlaps is no part', () => {
    expect(audit(buildMonth(5, { resolved: 30 }), buildQuarters(30))).toEqual([]);
    const calendar = build('2024-06', '2024-06-01', '2024-06-30', { resolved: 50 });
    expect(audit(calendar, buildQuarters(30))).toEqual([]);
  });

  test('cumulative figures grow from the same first day; from another they prove nothing', () => {
    expect(audit(buildHalf(60), [buildYear(55)])).toEqual([
      'I9-part-exceeds impossible: resolved 60 ≠ 55 ← 55',
    ]);
    const inside = build('2024-Q2', '2024-03-15', '2024-06-14', { resolved: 60 }, true);
    expect(audit(inside, [buildYear(55)])).toEqual([]);
  });

  test('a period that begins before the longer one is no part of it', () => {
    const calendar = build('2024-03', '2024-03-01', '2024-03-31', { resolved: 50 });
    expect(audit(calendar, buildQuarters(30))).toEqual([]);
  });

  test('a longer one that does not say is passed over for one that does', () => {
    const mute = build('2024-Q2', '2024-03-15', '2024-06-14', { received_online: 9 });
    const may = buildMonth(5, { resolved: 50 });
    expect(audit(may, [mute, buildYear(40)])).toEqual(['I9-part-exceeds impossible: resolved 50 ≠ 40 ← 40']);
    expect(audit(mute, [buildYear(40)])).toEqual([]);
  });

  test('dossiers received in all are left to their own parts: they count what was carried over', () => {
    expect(
      audit(buildMonth(5, { received: 50 }), [build('2024', '2023-12-15', '2024-12-14', { received: 40 })]),
    ).toEqual([]);
  });
});
