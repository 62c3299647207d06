import { describe, expect, test } from 'vitest';
import type { CommuneId } from '../../src/domain/commune.ts';
import type { FieldId } from '../../src/domain/field.ts';
import {
  compareFigures,
  type FigureComparison,
  type FigureContext,
  type Relation,
} from '../../src/indicators/compare-figures.ts';
import { buildPeriod, buildSpan } from '../build-report.ts';

function figure(period: string, from: string, to: string, given: Partial<FigureContext> = {}): FigureContext {
  return {
    period: buildPeriod(period),
    cumulative: false,
    span: buildSpan(from, to),
    communeId: 'a' as CommuneId,
    measure: 'on-time-a',
    scope: 'one-stop',
    field: null,
    contradicted: false,
    ...given,
  };
}

const OTHER = { communeId: 'b' as CommuneId };
const APRIL = figure('2024-04', '2024-03-15', '2024-04-14');
const MAY = figure('2024-05', '2024-04-15', '2024-05-14');

/** Whichever of the two comes first, the answer is the same. */
function compare(a: FigureContext, b: FigureContext, relation: Relation): FigureComparison {
  const answer = compareFigures(a, b, relation);
  expect(compareFigures(b, a, relation).kind).toBe(answer.kind);
  return answer;
}

function sideBySide(a: FigureContext, b: FigureContext): FigureComparison {
  return compare(a, b, 'side-by-side');
}

function overTime(a: FigureContext, b: FigureContext): FigureComparison {
  return compare(a, b, 'over-time');
}

const COMPARABLE = { kind: 'comparable' };
const remarked = (...remarks: readonly object[]) => ({ kind: 'remarked', remarks });
const incomparable = (...reasons: readonly object[]) => ({ kind: 'incomparable', reasons });

describe('two units side by side', () => {
  test('the same dates', () => {
    expect(sideBySide(MAY, { ...MAY, ...OTHER })).toEqual(COMPARABLE);
  });

  test('dates up to three days apart are remarked, the larger distance given', () => {
    expect(sideBySide(MAY, figure('2024-05', '2024-04-14', '2024-05-17', OTHER))).toEqual(
      remarked({ kind: 'dates-differ', days: 3 }),
    );
    // 15/4 − 1/4 = 14; 31/5 − 14/5 = 17
    expect(sideBySide(MAY, figure('2024-05', '2024-04-01', '2024-05-31', OTHER))).toEqual(
      incomparable({ kind: 'start-differs', days: 14 }, { kind: 'end-differs', days: 17 }),
    );
  });

  test('a figure that a finding contradicts is remarked, once', () => {
    const doubtful = { ...MAY, contradicted: true };
    expect(sideBySide(MAY, doubtful)).toEqual(remarked({ kind: 'contradicted' }));
    expect(sideBySide(doubtful, doubtful)).toEqual(remarked({ kind: 'contradicted' }));
  });

  test('what is measured must be the same; all reasons at once, and no remarks beside them', () => {
    const other = figure('2024-Q1', '2024-04-15', '2024-05-14', {
      ...OTHER,
      cumulative: true,
      measure: 'on-time-b',
      scope: 'police',
      field: 'ho-tich' as FieldId,
      contradicted: true,
    });
    expect(sideBySide(MAY, other)).toEqual(
      incomparable(
        { kind: 'measure-differs' },
        { kind: 'scope-differs' },
        { kind: 'field-differs' },
        { kind: 'period-kind-differs', kinds: ['month', 'quarter'] },
        { kind: 'cumulative-differs' },
      ),
    );
  });

  test('unknown dates and dates across 1/7/2025 match nothing, not even themselves', () => {
    const undated = { ...MAY, span: null };
    expect(sideBySide(undated, undated)).toEqual(incomparable({ kind: 'span-unknown' }));
    const across = figure('2025-07', '2025-06-15', '2025-07-14');
    expect(sideBySide(across, { ...across, ...OTHER })).toEqual(incomparable({ kind: 'spans-reform' }));
    const first = figure('2025-07', '2025-07-01', '2025-07-31');
    expect(sideBySide(first, { ...first, ...OTHER })).toEqual(COMPARABLE);
    const last = figure('2025-06', '2025-06-01', '2025-06-30');
    expect(sideBySide(last, { ...last, ...OTHER })).toEqual(COMPARABLE);
  });
});

describe('one unit over time', () => {
  test('a month and the one before it, whatever their lengths by the calendar', () => {
    expect(overTime(APRIL, MAY)).toEqual(COMPARABLE);
    // 31 and 28 days
    const january = figure('2023-01', '2023-01-01', '2023-01-31');
    expect(overTime(january, figure('2023-02', '2023-02-01', '2023-02-28'))).toEqual(COMPARABLE);
  });

  test('the same period of the year before, over a leap day too', () => {
    expect(overTime(MAY, figure('2023-05', '2023-04-15', '2023-05-14'))).toEqual(COMPARABLE);
    const february = figure('2024-02', '2024-02-01', '2024-02-29');
    expect(overTime(february, figure('2023-02', '2023-02-01', '2023-02-28'))).toEqual(COMPARABLE);
    expect(overTime(february, figure('2025-02', '2025-02-01', '2025-02-28'))).toEqual(COMPARABLE);
    expect(overTime(MAY, figure('2023-05', '2023-04-17', '2023-05-14'))).toEqual(
      remarked({ kind: 'dates-differ', days: 2 }),
    );
  });

  test('any other distance is remarked in days', () => {
    // 15/3–14/4/2024 lies between: 17 + 14 days
    const march = figure('2024-03', '2024-02-15', '2024-03-14');
    expect(overTime(march, MAY)).toEqual(remarked({ kind: 'gap', days: 31 }));
    // from 15/4/2022 to 15/4/2024 are 365 + 366 days, 30 of them in the earlier month itself
    expect(overTime(figure('2022-05', '2022-04-15', '2022-05-14'), MAY)).toEqual(
      remarked({ kind: 'gap', days: 365 + 366 - 30 }),
    );
    const short = figure('2024-04', '2024-03-15', '2024-04-12');
    expect(overTime(short, MAY)).toEqual(remarked({ kind: 'gap', days: 2 }));
    // Days left out between two years are a gap, though each end is near the same day of the year before.
    const year = (from: string, to: string) => figure(to.slice(0, 4), from, to);
    const before = year('2022-12-15', '2023-12-14');
    expect(overTime(before, year('2023-12-17', '2024-12-14'))).toEqual(remarked({ kind: 'gap', days: 2 }));
    // 363 days after 365
    expect(overTime(before, year('2023-12-18', '2024-12-14'))).toEqual(
      remarked({ kind: 'gap', days: 3 }, { kind: 'length-differs', days: 2 }),
    );
    // A year before, each end up to three days off; four are another time of the year.
    expect(overTime(figure('2023-05', '2023-04-12', '2023-05-11'), MAY)).toEqual(
      remarked({ kind: 'dates-differ', days: 3 }),
    );
    // from 12/5/2023 to 14/4/2024: 19 + 30 + 31 + 31 + 30 + 31 + 30 + 31 + 31 + 29 + 31 + 14 days, with 11/5 one more
    expect(overTime(figure('2023-05', '2023-04-11', '2023-05-10'), MAY)).toEqual(
      remarked({ kind: 'gap', days: 340 }),
    );
  });

  test('an overlap of a day is remarked, one of more than three days counts dossiers twice', () => {
    const second = figure('2023-Q2', '2023-03-15', '2023-06-14');
    const third = figure('2023-Q3', '2023-06-14', '2023-09-13');
    expect(overTime(second, third)).toEqual(remarked({ kind: 'overlap', days: 1 }));
    const early = figure('2023-Q3', '2023-06-11', '2023-09-10');
    expect(overTime(second, early)).toEqual(incomparable({ kind: 'overlaps', days: 4 }));
  });

  test('a period is not compared over time with itself', () => {
    expect(overTime(MAY, MAY)).toEqual(incomparable({ kind: 'overlaps', days: 30 }));
    const day = figure('2024-05', '2024-05-01', '2024-05-01');
    expect(overTime(day, day)).toEqual(incomparable({ kind: 'overlaps', days: 1 }));
  });

  test('half-years of 181 and 184 days differ by the calendar; a quarter of 95 days does not', () => {
    const first = figure('2023-H1', '2023-01-01', '2023-06-30');
    expect(overTime(first, figure('2023-H2', '2023-07-01', '2023-12-31'))).toEqual(COMPARABLE);
    // 15/3–14/6: 92 days; 15/6–17/9: 95 days
    const quarter = figure('2023-Q2', '2023-03-15', '2023-06-14');
    expect(overTime(quarter, figure('2023-Q3', '2023-06-15', '2023-09-17'))).toEqual(
      remarked({ kind: 'length-differs', days: 3 }),
    );
  });

  test('209 days called six months are not compared with 182', () => {
    // 15/12/2022–14/6/2023: 17 + 31 + 28 + 31 + 30 + 31 + 14 = 182; 10/11/2023–5/6/2024: 21 + 31 + 31 + 29 + 31 + 30 + 31 + 5 = 209
    const half = figure('2023-H1', '2022-12-15', '2023-06-14', { cumulative: true });
    const long = figure('2024-H1', '2023-11-10', '2024-06-05', { cumulative: true });
    expect(overTime(half, long)).toEqual(incomparable({ kind: 'length-differs', days: 27 }));
  });

  test('a month counted since December is not compared with the month before it', () => {
    // 15/12/2023–14/5/2024: 17 + 31 + 29 + 31 + 30 + 14 = 152 days; April has 31
    const mixed = figure('2024-05', '2023-12-15', '2024-05-14');
    expect(overTime(APRIL, mixed)).toEqual(
      incomparable({ kind: 'length-differs', days: 121 }, { kind: 'overlaps', days: 31 }),
    );
  });

  test('two units, other measures and other kinds are no series', () => {
    const other = { ...MAY, ...OTHER, measure: 'online-new', field: 'ho-tich' as FieldId };
    expect(overTime(APRIL, other)).toEqual(
      incomparable({ kind: 'commune-differs' }, { kind: 'measure-differs' }, { kind: 'field-differs' }),
    );
    const half = figure('2024-H1', '2023-12-15', '2024-06-14', { cumulative: true });
    expect(overTime(half, figure('2024-H2', '2024-06-15', '2024-12-14'))).toEqual(
      incomparable({ kind: 'cumulative-differs' }),
    );
  });

  test('before and after 1/7/2025 is one series for a unit that lived on; the period across it is none', () => {
    const june = figure('2025-06', '2025-06-01', '2025-06-30');
    expect(overTime(june, figure('2025-07', '2025-07-01', '2025-07-31'))).toEqual(COMPARABLE);
    const across = figure('2025-07', '2025-06-15', '2025-07-14');
    expect(overTime(across, figure('2025-08', '2025-07-15', '2025-08-14'))).toEqual(
      incomparable({ kind: 'spans-reform' }),
    );
  });

  test('unknown dates: nothing; a contradicted figure: a remark after the others', () => {
    expect(overTime({ ...APRIL, span: null }, MAY)).toEqual(incomparable({ kind: 'span-unknown' }));
    const march = figure('2024-03', '2024-02-15', '2024-03-14', { contradicted: true });
    expect(overTime(march, MAY)).toEqual(remarked({ kind: 'gap', days: 31 }, { kind: 'contradicted' }));
  });
});
