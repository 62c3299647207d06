import { describe, expect, test } from 'vitest';
import { auditReport } from '../../src/audit/audit-report.ts';
import { parseIsoDate } from '../../src/domain/date.ts';
import type { CountColumn } from '../../src/domain/dossier-counts.ts';
import { overlapsNominally, parsePeriod, type Span } from '../../src/domain/period.ts';
import type { Report } from '../../src/domain/report.ts';
import { formatFinding } from '../../src/strings/findings.ts';
import { buildAbsent, buildAppendix, buildPeriod, buildReport, buildStatement } from '../build-report.ts';

function makeSpan(from: string, to: string): Span {
  const [first, last] = [parseIsoDate(from), parseIsoDate(to)];
  if (first === null || last === null) throw new Error('no such day');
  return { from: first, to: last };
}

function overlaps(name: string, from: string, to: string): boolean {
  const period = parsePeriod(name);
  if (period === null) throw new Error(name);
  return overlapsNominally(period, makeSpan(from, to));
}

test('official cut-offs and odd half-years still have days in the period they are named after', () => {
  expect(overlaps('2023-Q3', '2023-06-14', '2023-09-13')).toBe(true);
  expect(overlaps('2023-H1', '2022-12-15', '2023-06-14')).toBe(true);
  expect(overlaps('2024-H1', '2023-11-10', '2024-06-05')).toBe(true);
  expect(overlaps('2023', '2022-12-15', '2023-12-14')).toBe(true);
});

test('January to April has no day in May', () => {
  expect(overlaps('2024-05', '2024-01-01', '2024-04-30')).toBe(false);
  expect(overlaps('2024-04', '2024-01-01', '2024-04-30')).toBe(true);
});

const CELLS: Parameters<typeof buildAppendix>[0] = [
  ['1.', 'Tổng số hồ sơ đã giải quyết xong', 'Hồ sơ', '893'],
  ['2.', 'Tổng số hồ sơ đã tiếp nhận', 'Hồ sơ', '388'],
];

/** 893 − 388 = 505. */
function audit(spans: readonly [Span | null, Span | null]): readonly string[] {
  const appendix = buildAppendix(CELLS, {
    0: { quantity: 'resolved', span: spans[0] },
    1: { quantity: 'received', span: spans[1] },
  });
  return auditReport(buildReport({ appendix }))
    .filter(({ rule }) => rule === 'over-received')
    .map((finding) => `${finding.grade}: ${formatFinding(finding)}`);
}

test('more resolved than received is impossible for the same dates, doubtful for unknown ones, fine for others', () => {
  const may = makeSpan('2024-05-01', '2024-05-31');
  const spring = makeSpan('2024-01-01', '2024-04-30');
  expect(audit([may, may])).toEqual([
    'impossible: Báo cáo ghi 893 hồ sơ đã giải quyết nhưng chỉ có 388 hồ sơ tiếp nhận (vượt 505).',
  ]);
  expect(audit([spring, may])).toEqual([]);
});

describe('more resolved than received', () => {
  const may = makeSpan('2024-05-01', '2024-05-31');

  function state(counts: Readonly<Record<string, string>>, given: Partial<Report> = {}) {
    const statements = Object.entries(counts).map(([quantity, printed]) =>
      buildStatement(printed, {
        quantity: quantity as CountColumn,
        ...(printed === '' ? { figure: buildAbsent() } : {}),
      }),
    );
    return auditReport(buildReport({ statements, ...given })).filter(({ rule }) => rule === 'over-received');
  }

  test('where the report states no dates it may be that they differ', () => {
    expect(
      state({ resolved: '9', received: '8' }).map((finding) =>
        formatFinding(finding).replaceAll('\u00a0', ' '),
      ),
    ).toEqual([
      'Báo cáo ghi 9 hồ sơ đã giải quyết nhưng chỉ có 8 hồ sơ tiếp nhận (vượt 1). Báo cáo không ghi rõ hai số có cùng khoảng ngày hay không.',
    ]);
    expect(audit([may, null])).toHaveLength(1);
    expect(audit([null, may])).toHaveLength(1);
    expect(state({ resolved: '9', received: '8' }, { span: may })[0]?.grade).toBe('impossible');
  });

  test('as many as received are fine; with one of the two left out nothing is said', () => {
    expect(state({ resolved: '8', received: '8' })).toEqual([]);
    expect(state({ resolved: '9', received: '' })).toEqual([]);
    expect(state({ resolved: '9' })).toEqual([]);
    expect(state({ received: '8' })).toEqual([]);
  });

  test('a report that says how many are pending is held against the balance instead', () => {
    expect(state({ resolved: '9', received: '8', pending: '0' })).toEqual([]);
    expect(state({ resolved: '9', received: '8', pending: '' })).toHaveLength(1);
  });
});

test('figures that have no day in the period of the title are told once for each pair of dates', () => {
  const spans = [
    ['2024-01-01', '2024-04-30'],
    ['2024-01-01', '2024-04-30'],
    ['2024-01-01', '2024-03-31'],
    ['2024-02-01', '2024-03-31'],
    ['2024-05-01', '2024-05-31'],
    ['2024-01-02', '2024-04-30'],
  ] as const;
  const appendix = buildAppendix(
    spans.map((_, index) => [`${index}`, `Số ${index}`, 'Việc', index === 5 ? '' : `${index}`] as const),
    Object.fromEntries(spans.map(([from, to], index) => [index, { span: makeSpan(from, to) }])),
  );
  const find = (period: string) => auditReport(buildReport({ appendix, period: buildPeriod(period) }));
  expect(find('2024')).toEqual([]);
  expect(find('2024-05')).toMatchObject(
    [0, 2, 3].map((index) => ({
      rule: 'period-name',
      claim: { label: `Số ${index}`, value: index },
      expected: null,
      difference: null,
      operands: [],
      unit: 'count',
      subject: '',
      dates: { span: appendix.rows[index]?.span },
    })),
  );
});
