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

  it('gives the rate alone where its label is too long for the narrowest phone', () => {
    const label = 'Phường Cam Phúc Nam, 6 tháng đầu năm 2023';
    const { texts } = layoutSpans(makeSpans([{ ...JANUARY, label }]));
    expect(texts.filter((text) => text.kind === 'value').map((text) => text.text)).toEqual(['50 %']);
  });

  it('draws nothing where there are no values', () => {
    expect(layoutSpans(makeSpans([])).marks).toEqual([]);
  });
});

/** `count` months from January 2020 on, as one series. */
function makeMonths(count: number, series: number, ratio = 0.95) {
  return Array.from({ length: count }, (_, index) => {
    const month = (offset: number) => new Date(Date.UTC(2020, index + offset, offset === 0 ? 1 : 0));
    const [from, to] = [month(0), month(1)].map((day) => day.toISOString().slice(0, 10));
    return makeValue(from ?? '', to ?? '', rate(ratio + index / 10_000, 'r'), { series });
  });
}

function trace(spec: Parameters<typeof layoutSpans>[0], series: number): string {
  const found = layoutSpans(spec).traces?.find((one) => one.kind === 'trace' && one.series === series);
  return found?.path ?? '';
}

describe('a long series', () => {
  it('is one path that goes on through adjoining months', () => {
    const path = trace(makeSpans(makeMonths(60, 0)), 0);
    expect(path.match(/M/gu)).toHaveLength(1);
    expect(path.match(/H/gu)).toHaveLength(60);
    expect(layoutSpans(makeSpans(makeMonths(60, 0))).rules.some((rule) => rule.kind === 'join')).toBe(false);
  });

  it('has a gap where a month is missing and at a break', () => {
    const months = makeMonths(30, 0);
    expect(trace(makeSpans(months.toSpliced(10, 1)), 0).match(/M/gu)).toHaveLength(2);
    const breaks = [{ date: '2021-01-01', label: 'sáp nhập' }];
    expect(trace(makeSpans(months, { breaks }), 0).match(/M/gu)).toHaveLength(2);
  });

  it('is covered by none of its labels', () => {
    const { marks, texts } = layoutSpans(makeSpans(makeMonths(60, 0, 0.5)));
    const labels = texts.filter((text) => text.kind === 'value');
    expect(labels.length).toBeGreaterThan(0);
    for (const { x, y, anchor } of labels) {
      // "r" is 14 px high and less than 10 px = 3,5 percent wide.
      const [left, right] = anchor === 'end' ? [x - 3.5, x] : [x, x + 3.5];
      const covered = marks.filter(
        (mark) => mark.x1 < right && mark.x2 > left && mark.y > y - 13 && mark.y < y + 5,
      );
      expect(covered).toEqual([]);
    }
  });

  it('keeps every value to be pointed at', () => {
    expect(layoutSpans(makeSpans(makeMonths(60, 0))).marks).toHaveLength(60);
  });
});

describe('several series', () => {
  const names = ['Xã A', 'Xã B', 'Phường Cam Phúc Nam', 'Xã D', 'Xã E', 'Xã G', 'Xã H', 'Xã I'];
  const spec = makeSpans(
    names.flatMap((_, series) => makeMonths(24, series, 0.95 - series / 1000)),
    { series: names, domain: [0.9, 1] },
  );

  it('have their names at the ends of their lines, none on another', () => {
    const { texts } = layoutSpans(spec);
    const written = texts.filter((text) => text.kind === 'name');
    for (const [series, name] of names.entries()) {
      const own = written.filter((text) => text.series === series);
      expect(own.map((text) => text.text).join(' ')).toBe(name);
    }
    const lines = written.map((text) => text.y).sort((a, b) => a - b);
    for (const [index, y] of lines.entries()) {
      const next = lines[index + 1];
      if (next !== undefined) expect(next - y).toBeGreaterThanOrEqual(14);
    }
  });

  it('say of one without any value that it has none', () => {
    const { texts } = layoutSpans(makeSpans(makeMonths(2, 0), { series: ['Xã A', 'Xã B', 'Xã D'] }));
    const said = texts.filter((text) => text.kind === 'state').map((text) => text.text);
    expect(said).toEqual(['Xã B: không có số liệu', 'Xã D: không có số liệu']);
  });

  it('are at most eight', () => {
    expect(() => layoutSpans(makeSpans([JANUARY], { series: [...names, 'Xã K'] }))).toThrow(RangeError);
  });
});

describe('an axis with a domain', () => {
  it('is widened to what is drawn and says where it begins', () => {
    const ticks = (ratio: number) => {
      const { texts } = layoutSpans(makeSpans([{ ...JANUARY, ratio }], { domain: [0.9, 1] }));
      return texts.filter((text) => text.kind === 'axis').map((text) => text.text.replaceAll('\u00a0', ' '));
    };
    expect(ticks(0.95).join(' ')).toContain('trục bắt đầu từ 90 %, không phải từ 0 %');
    expect(ticks(0.71).join(' ')).toContain('trục bắt đầu từ 70 %');
  });
});

describe('targets and references', () => {
  it('draws a target as a step on the day it changes, with its document below', () => {
    const targets = [
      { from: null, to: '2024-01-31', ratio: 0.5, label: 'Chỉ tiêu 50 % (KH 1)' },
      { from: '2024-02-01', to: null, ratio: 1, label: 'Chỉ tiêu 100 % (KH 2)' },
    ];
    const { traces, texts } = layoutSpans(makeSpans([JANUARY, FEBRUARY], { targets }));
    // 60 days over 14 … 97 percent: February begins at 14 + 83 · 31/60 = 56,88. The plot is 220 px high from 44 px on.
    expect(traces).toEqual([{ kind: 'target', series: null, path: 'M140 154H569V44H970' }]);
    const said = texts.filter((text) => text.kind === 'target').map((text) => text.text);
    expect(said).toEqual(['Chỉ tiêu 50 % (KH 1)', 'Chỉ tiêu 100 % (KH 2)']);
  });

  it('lifts the pen between targets that do not adjoin, and leaves out one that was over before', () => {
    const targets = [
      { from: '2020-01-01', to: '2020-12-31', ratio: 0.9, label: 'cũ' },
      { from: '2024-01-01', to: '2024-01-15', ratio: 0.5, label: 'a' },
      { from: '2024-02-01', to: '2024-02-29', ratio: 0.6, label: 'b' },
    ];
    const { texts, traces } = layoutSpans(makeSpans([JANUARY, FEBRUARY], { targets }));
    expect(traces?.[0]?.path.match(/M/gu)).toHaveLength(2);
    expect(texts.filter((text) => text.kind === 'target').map((text) => text.text)).toEqual(['a', 'b']);
  });

  it('draws a reference as a quiet line with its name at its end', () => {
    const values = [
      { from: '2024-01-01', to: '2024-01-31', ratio: 0.5 },
      { from: '2024-03-01', to: '2024-03-31', ratio: 0.6 },
    ];
    const references = [{ label: 'Tỷ lệ chung', values }];
    const { traces, texts } = layoutSpans(makeSpans([JANUARY, FEBRUARY, MARCH], { references }));
    expect(traces?.[0]).toMatchObject({ kind: 'reference', series: null });
    expect(traces?.[0]?.path.match(/M/gu), 'a gap in February').toHaveLength(2);
    expect(texts.find((text) => text.kind === 'name')).toMatchObject({ text: 'Tỷ lệ chung', series: null });
  });
});
