import { expect, test } from 'vitest';
import { auditReport } from '../../src/audit/audit-report.ts';
import { parseIsoDate } from '../../src/domain/date.ts';
import { overlapsNominally, parsePeriod, type Span } from '../../src/domain/period.ts';
import { formatFinding } from '../../src/strings/findings.ts';
import { buildAppendix, buildReport } from '../build-report.ts';

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
