import { describe, expect, test } from 'vitest';
import { comparePeriods, compareSpans, type Spanned } from '../../src/indicators/compare-spans.ts';
import { groupComparable } from '../../src/indicators/group-comparable.ts';
import { buildPeriod, buildSpan } from '../build-report.ts';

const CAM_PHUC_NAM = spanned('2023-H1', '2022-12-15', '2023-06-14');
const PHUNG_MINH = spanned('2024-H1', '2023-11-10', '2024-06-05');
const VINH_THANH = { ...spanned('2023-Q3', '2023-06-14', '2023-09-13'), cumulative: false };
const HANOI: Spanned = { period: buildPeriod('2024-05'), cumulative: true, span: null };

function spanned(period: string, from: string, to: string): Spanned {
  return { period: buildPeriod(period), cumulative: true, span: buildSpan(from, to) };
}

describe('may two figures be set side by side', () => {
  test('dates at most three days apart', () => {
    const base = buildSpan('2023-06-15', '2023-09-14');
    expect(compareSpans(base, buildSpan('2023-06-12', '2023-09-17'))).toEqual({ kind: 'comparable' });
    expect(compareSpans(base, buildSpan('2023-06-11', '2023-09-14'))).toEqual({
      kind: 'incomparable',
      reasons: [{ kind: 'start-differs', days: 4 }],
    });
    expect(compareSpans(base, buildSpan('2023-06-11', '2023-09-14'), 4)).toEqual({ kind: 'comparable' });
  });

  test('unknown dates are comparable with nothing, not even with other unknown dates', () => {
    const unknown = { kind: 'incomparable', reasons: [{ kind: 'span-unknown' }] };
    expect(compareSpans(null, buildSpan('2023-01-01', '2023-01-31'))).toEqual(unknown);
    expect(compareSpans(null, null)).toEqual(unknown);
  });

  test('all reasons are given at once', () => {
    // 14/6/2023 − 15/12/2022 = 181 days; 13/9/2023 − 14/6/2023 = 91 days
    expect(comparePeriods(CAM_PHUC_NAM, VINH_THANH)).toEqual({
      kind: 'incomparable',
      reasons: [
        { kind: 'period-kind-differs', kinds: ['half-year', 'quarter'] },
        { kind: 'cumulative-differs' },
        { kind: 'start-differs', days: 181 },
        { kind: 'end-differs', days: 91 },
      ],
    });
  });

  test('"six months" of another year is another time', () => {
    expect(comparePeriods(CAM_PHUC_NAM, PHUNG_MINH).kind).toBe('incomparable');
  });
});

describe('groups', () => {
  test('those that match stand together, all others alone, earliest first, unknown dates last', () => {
    const neighbour = spanned('2023-H1', '2022-12-14', '2023-06-15');
    const groups = groupComparable([HANOI, PHUNG_MINH, CAM_PHUC_NAM, VINH_THANH, neighbour, { ...HANOI }]);
    expect(groups).toEqual([[CAM_PHUC_NAM, neighbour], [VINH_THANH], [PHUNG_MINH], [HANOI], [HANOI]]);
  });

  test('same start, other end: two groups, and a third report finds the right one', () => {
    const half = spanned('2023-H1', '2022-12-15', '2023-06-14');
    const late = spanned('2023-H1', '2022-12-15', '2023-06-30');
    const later = spanned('2023-H1', '2022-12-16', '2023-07-01');
    expect(groupComparable([later, half, late])).toEqual([[half], [later, late]]);
  });

  test('of two with the same start the shorter comes first, and what comes first does not hang on the order given', () => {
    const short = spanned('2023-H1', '2022-12-15', '2023-06-14');
    const long = spanned('2023-H1', '2022-12-15', '2023-06-30');
    const early = spanned('2023-H1', '2022-11-15', '2023-06-30');
    expect(groupComparable([long, HANOI, short, early])).toEqual([[early], [short], [long], [HANOI]]);
    expect(groupComparable([early, short, HANOI, long])).toEqual([[early], [short], [long], [HANOI]]);
  });

  test('what has no known dates stands alone, beside others of its kind and beside those with dates', () => {
    const unknown = { ...CAM_PHUC_NAM, span: null };
    expect(groupComparable([unknown, CAM_PHUC_NAM, { ...unknown }])).toEqual([
      [CAM_PHUC_NAM],
      [unknown],
      [unknown],
    ]);
  });

  test('a chain of small steps does not join what is far apart', () => {
    const days = ['2023-01-01', '2023-01-03', '2023-01-05'].map((from) =>
      spanned('2023-01', from, '2023-01-31'),
    );
    expect(groupComparable(days).map((group) => group.length)).toEqual([2, 1]);
  });

  test('periods across 1/7/2025 stand alone, in order of time', () => {
    const across = { ...spanned('2025-07', '2025-06-15', '2025-07-14'), cumulative: false };
    const after = { ...spanned('2025-08', '2025-07-15', '2025-08-14'), cumulative: false };
    expect(groupComparable([after, across, { ...after }, { ...across }, HANOI])).toEqual([
      [across],
      [across],
      [after, after],
      [HANOI],
    ]);
    expect(comparePeriods(across, across)).toEqual({
      kind: 'incomparable',
      reasons: [{ kind: 'spans-reform' }],
    });
  });
});
