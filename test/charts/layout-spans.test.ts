import { describe, expect, it } from 'vitest';
import { layoutSpans } from '../../src/charts/layout-spans.ts';
import { makeSpans, makeValue, rate, state } from './specs.ts';

const JANUARY = makeValue('2024-01-01', '2024-01-31', rate(0.5, '50 %'));
const FEBRUARY = makeValue('2024-02-01', '2024-02-29', rate(0.75, '75 %'));
const MARCH = makeValue('2024-03-01', '2024-03-31', rate(1, '100 %'));

function countJoins(...args: Parameters<typeof makeSpans>): number {
  return layoutSpans(makeSpans(...args)).rules.filter((rule) => rule.kind === 'join').length;
}

describe('layoutSpans', () => {
  it('draws a value from the first to the end of the last day', () => {
    // 31 + 29 + 31 = 91 days over 14 … 97 percent: January ends at 14 + 83 · 31/91 = 42,27.
    const marks = layoutSpans(makeSpans([JANUARY, FEBRUARY, MARCH])).marks;
    expect(marks[0]?.x1).toBe(14);
    expect(marks[0]?.x2).toBeCloseTo(42.27, 2);
    expect(marks[1]?.x1).toBe(marks[0]?.x2);
    expect(marks[2]?.x2).toBe(97);
  });

  it('puts a rate at its height between 0 and 100 %', () => {
    const [half, threeQuarters, whole] = layoutSpans(makeSpans([JANUARY, FEBRUARY, MARCH])).marks.map(
      (mark) => mark.y,
    );
    expect((half ?? 0) - (threeQuarters ?? 0)).toBeCloseTo((threeQuarters ?? 0) - (whole ?? 0), 6);
    expect(half).toBeGreaterThan(whole ?? Number.NaN);
  });

  it('joins adjoining periods of one kind', () => {
    expect(countJoins([JANUARY, FEBRUARY, MARCH])).toBe(2);
  });

  it('joins nothing across a gap', () => {
    expect(countJoins([JANUARY, MARCH])).toBe(0);
  });

  it('joins nothing across a period without a rate', () => {
    expect(countJoins([JANUARY, { ...FEBRUARY, ...state('không phát sinh') }, MARCH])).toBe(0);
  });

  it('joins nothing across kinds of period, nor where the kind is not said', () => {
    expect(countJoins([JANUARY, { ...FEBRUARY, joinKey: 'quarter' }])).toBe(0);
    expect(
      countJoins([
        { ...JANUARY, joinKey: null },
        { ...FEBRUARY, joinKey: null },
      ]),
    ).toBe(0);
  });

  it('joins nothing across two series', () => {
    expect(countJoins([JANUARY, { ...FEBRUARY, series: 1 }], { series: ['một', 'hai'] })).toBe(0);
  });

  it('joins nothing across a merger and draws it as a break', () => {
    const breaks = [{ date: '2024-02-01', label: '1/2/2024: sáp nhập' }];
    expect(countJoins([JANUARY, FEBRUARY], { breaks })).toBe(0);
    const picture = layoutSpans(makeSpans([JANUARY, FEBRUARY], { breaks }));
    expect(picture.rules.filter((rule) => rule.kind === 'break')).toHaveLength(1);
    expect(picture.texts.some((text) => text.text === '1/2/2024: sáp nhập')).toBe(true);
  });

  it('says under the axis that a period has no rate, and draws no mark for it', () => {
    const picture = layoutSpans(makeSpans([JANUARY, { ...FEBRUARY, ...state('không phát sinh') }]));
    expect(picture.marks).toHaveLength(1);
    expect(picture.texts.find((text) => text.kind === 'state')?.text).toBe('không phát sinh');
    expect(picture.rules.filter((rule) => rule.kind === 'absent')).toHaveLength(1);
  });

  it('labels every value of a short series and only telling ones of a long series', () => {
    const labels = (count: number) => {
      const values = Array.from({ length: count }, (_, index) =>
        makeValue(
          `${2001 + index}-01-01`,
          `${2001 + index}-12-31`,
          rate(index === 5 ? 0.2 : 0.6, `${index}`),
        ),
      );
      return layoutSpans(makeSpans(values))
        .texts.filter((text) => text.kind === 'value')
        .map((text) => text.text);
    };
    expect(labels(4)).toHaveLength(4);
    expect(labels(20).sort()).toEqual(['0', '19', '5']);
  });

  it('draws nothing where there are no values', () => {
    expect(layoutSpans(makeSpans([])).marks).toEqual([]);
  });
});
