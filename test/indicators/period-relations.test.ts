import { describe, expect, test } from 'vitest';
import type { Spanned } from '../../src/indicators/compare-spans.ts';
import {
  countGapDays,
  countOverlapDays,
  findPreviousAdjoining,
  findSamePeriodLastYear,
  shiftYears,
} from '../../src/indicators/period-relations.ts';
import { buildPeriod, buildSpan } from '../build-report.ts';

function spanned(period: string, from: string, to: string, cumulative = false): Spanned {
  return { period: buildPeriod(period), cumulative, span: buildSpan(from, to) };
}

function custom(name: string, from: string, to: string): Spanned {
  return { ...spanned('2024-05', from, to), period: { ...buildPeriod('2024-05'), kind: 'custom', name } };
}

const Q2 = buildSpan('2023-03-15', '2023-06-14');
const Q3 = buildSpan('2023-06-15', '2023-09-14');
/** A real one: it begins on the day on which the quarter before it ends. */
const VINH_THANH = buildSpan('2023-06-14', '2023-09-13');

describe('days between and in common', () => {
  test('periods that adjoin have none of either', () => {
    expect([countGapDays(Q2, Q3), countOverlapDays(Q2, Q3)]).toEqual([0, 0]);
  });

  test('one day counted twice', () => {
    expect([countGapDays(Q2, VINH_THANH), countOverlapDays(Q2, VINH_THANH)]).toEqual([-1, 1]);
    expect(countOverlapDays(VINH_THANH, Q2)).toBe(1);
  });

  test('a month between', () => {
    // 1/2–28/2/2023: 28 days; in the leap year 2024: 29
    const january = (year: number) => buildSpan(`${year}-01-01`, `${year}-01-31`);
    const march = (year: number) => buildSpan(`${year}-03-01`, `${year}-03-31`);
    expect(countGapDays(january(2023), march(2023))).toBe(28);
    expect(countGapDays(january(2024), march(2024))).toBe(29);
    expect(countOverlapDays(january(2024), march(2024))).toBe(0);
  });

  test('a period inside another lies in it with all its days', () => {
    // 31 − 14 days of March, 30 of April, 31 of May, 14 of June
    expect(countOverlapDays(buildSpan('2022-12-15', '2023-12-14'), Q2)).toBe(17 + 30 + 31 + 14);
  });
});

test('the same days of another year; 29 February becomes 28 February where there is none', () => {
  expect(shiftYears(Q2, 1)).toEqual({ from: '2024-03-15', to: '2024-06-14' });
  expect(shiftYears(buildSpan('2024-02-01', '2024-02-29'), -1)).toEqual({
    from: '2023-02-01',
    to: '2023-02-28',
  });
  expect(shiftYears(buildSpan('2024-02-29', '2024-03-31'), 4)).toEqual({
    from: '2028-02-29',
    to: '2028-03-31',
  });
  // A slip of the pen, still a date.
  expect(shiftYears(buildSpan('1000-01-01', '1000-01-31'), -1)).toEqual({
    from: '0999-01-01',
    to: '0999-01-31',
  });
});

describe('the period before', () => {
  const may = spanned('2024-05', '2024-04-15', '2024-05-14');
  const april = spanned('2024-04', '2024-03-15', '2024-04-14');
  const march = spanned('2024-03', '2024-02-15', '2024-03-14');

  test('is the one that ends the day before, with cut-offs and in calendar months, over a leap day and a new year', () => {
    expect(findPreviousAdjoining(may, [march, april, may])).toBe(april);
    const months = [
      spanned('2023-12', '2023-12-01', '2023-12-31'),
      spanned('2024-01', '2024-01-01', '2024-01-31'),
      spanned('2024-02', '2024-02-01', '2024-02-29'),
      spanned('2024-03', '2024-03-01', '2024-03-31'),
    ];
    expect(months.map((month) => findPreviousAdjoining(month, months)?.period.name)).toEqual([
      undefined,
      '2023-12',
      '2024-01',
      '2024-02',
    ]);
  });

  test('is never one further back: a missing month is not jumped over', () => {
    expect(findPreviousAdjoining(may, [march])).toBeNull();
  });

  test('may miss by three days, not by four; the nearest is taken', () => {
    const late = (day: string) => spanned('2024-04', '2024-03-15', `2024-04-${day}`);
    expect(findPreviousAdjoining(may, [late('11')])?.span?.to).toBe('2024-04-11');
    expect(findPreviousAdjoining(may, [late('10')])).toBeNull();
    expect(findPreviousAdjoining(may, [late('12'), late('15'), late('16')])?.span?.to).toBe('2024-04-15');
    const [first, second] = [late('13'), late('15')];
    expect(findPreviousAdjoining(may, [first, second])).toBe(first);
    expect(findPreviousAdjoining(may, [second, first])).toBe(second);
  });

  test('may overlap by a day, as a real report does', () => {
    const quarter = { ...spanned('2023-Q3', '2023-06-14', '2023-09-13') };
    const before = spanned('2023-Q2', '2023-03-15', '2023-06-14');
    expect(findPreviousAdjoining(quarter, [before])).toBe(before);
    expect(findPreviousAdjoining(before, [quarter])).toBeNull();
  });

  test('is of the same kind, counted alike, and as long', () => {
    const quarter = spanned('2024-Q1', '2024-01-15', '2024-04-14');
    const cumulative = { ...april, cumulative: true };
    const sinceDecember = spanned('2024-04', '2023-12-15', '2024-04-14');
    expect(findPreviousAdjoining(may, [quarter, cumulative, sinceDecember])).toBeNull();
  });

  test('half-years that count from December have none: the second half is not cumulative', () => {
    const first = spanned('2024-H1', '2023-12-15', '2024-06-14', true);
    const second = spanned('2023-H2', '2023-06-15', '2023-12-14');
    expect(findPreviousAdjoining(first, [second])).toBeNull();
  });

  test('years follow each other, whether or not one is a leap year', () => {
    const years = [
      spanned('2023', '2022-12-15', '2023-12-14', true),
      spanned('2024', '2023-12-15', '2024-12-14', true),
    ];
    expect(years.map((year) => findPreviousAdjoining(year, years)?.period.name)).toEqual([undefined, '2023']);
  });

  test('of a very short period is neither the one after it nor one a whole period away', () => {
    const days = ['2024-05-01', '2024-05-03', '2024-05-04'].map((day) => custom(day, day, day));
    expect(days.map((day) => findPreviousAdjoining(day, days)?.period.name)).toEqual([
      undefined,
      undefined,
      '2024-05-03',
    ]);
  });

  test('is unknown where dates are unknown or run across 1/7/2025', () => {
    const undated = { ...may, span: null };
    expect(findPreviousAdjoining(undated, [april, undated])).toBeNull();
    expect(findPreviousAdjoining(may, [{ ...april, span: null }])).toBeNull();
    const across = spanned('2025-07', '2025-06-15', '2025-07-14');
    const before = spanned('2025-06', '2025-05-15', '2025-06-14');
    const after = spanned('2025-08', '2025-07-15', '2025-08-14');
    expect([across, after].map((item) => findPreviousAdjoining(item, [before, across, after]))).toEqual([
      null,
      null,
    ]);
    const june = spanned('2025-06', '2025-06-01', '2025-06-30');
    expect(findPreviousAdjoining(spanned('2025-07', '2025-07-01', '2025-07-31'), [june])).toBe(june);
  });
});

describe('the same period of the year before', () => {
  test('covers the same days, February too', () => {
    const months = [
      spanned('2023-02', '2023-02-01', '2023-02-28'),
      spanned('2023-03', '2023-03-01', '2023-03-31'),
      spanned('2024-02', '2024-02-01', '2024-02-29'),
      spanned('2025-02', '2025-02-01', '2025-02-28'),
    ];
    expect(months.map((month) => findSamePeriodLastYear(month, months)?.period.name)).toEqual([
      undefined,
      undefined,
      '2023-02',
      '2024-02',
    ]);
  });

  test('holds for cumulative periods; of a year it is the year before', () => {
    const half = (year: number) => spanned(`${year}-H1`, `${year - 1}-12-15`, `${year}-06-14`, true);
    expect(findSamePeriodLastYear(half(2024), [half(2022), half(2023)])?.period.name).toBe('2023-H1');
    const year = (name: number) => spanned(`${name}`, `${name - 1}-12-15`, `${name}-12-14`, true);
    expect(findSamePeriodLastYear(year(2024), [year(2022), year(2023)])?.period.name).toBe('2023');
    expect(findSamePeriodLastYear(year(2024), [year(2022)])).toBeNull();
  });

  test('both ends miss by three days at most; the nearest is taken', () => {
    const quarter = spanned('2024-Q3', '2024-06-15', '2024-09-14');
    const real = spanned('2023-Q3', '2023-06-14', '2023-09-13');
    const exact = spanned('2023-Q3', '2023-06-15', '2023-09-14');
    expect(findSamePeriodLastYear(quarter, [real])).toBe(real);
    expect(findSamePeriodLastYear(quarter, [real, exact])).toBe(exact);
    expect(findSamePeriodLastYear(quarter, [spanned('2023-Q3', '2023-06-11', '2023-09-14')])).toBeNull();
    expect(findSamePeriodLastYear(quarter, [spanned('2023-Q3', '2023-06-15', '2023-09-18')])).toBeNull();
  });

  test('a name alone does not make it: 209 days called six months match nothing', () => {
    const long = spanned('2024-H1', '2023-11-10', '2024-06-05', true);
    expect(findSamePeriodLastYear(long, [spanned('2023-H1', '2022-12-15', '2023-06-14', true)])).toBeNull();
  });
});
