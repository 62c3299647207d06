import { describe, expect, it } from 'vitest';
import { layoutBands } from '../../src/charts/layout-bands.ts';
import { BAND_SERIES } from '../../src/charts/picture.ts';
import type { BandsRow, BandsSpec } from '../../src/views/chart-spec.ts';

function makeRow(label: string, more: Partial<BandsRow> = {}): BandsRow {
  return {
    label,
    detail: null,
    ratio: 0.95,
    text: '95 %',
    counts: '190/200',
    interval: { low: 0.9, high: 0.98 },
    band: 'similar',
    tail: 'hạng 1 đến 3',
    ...more,
  };
}

function makeBands(rows: readonly BandsRow[], references: BandsSpec['references'] = []): BandsSpec {
  return {
    kind: 'bands',
    id: 'x',
    title: 'X',
    description: 'X.',
    notes: [],
    axis: '% hồ sơ',
    bandNames: { better: 'tốt hơn', similar: 'chưa phân biệt', worse: 'kém hơn' },
    rows,
    references,
  };
}

/** Texts of one kind in reading order. */
function read(spec: BandsSpec, kind: string): readonly string[] {
  return layoutBands(spec).texts.flatMap((text) =>
    text.kind === kind ? [text.text.replaceAll('\u00a0', ' ')] : [],
  );
}

const TOO_FEW = makeRow('Xã B', {
  ratio: 0.5,
  text: '50 %',
  counts: '2/4',
  interval: null,
  band: null,
  tail: 'quá ít hồ sơ',
});

describe('the axis', () => {
  it('runs between round numbers around bars and reference lines, and says that it does not begin at 0 %', () => {
    const spec = makeBands([makeRow('Xã A')], [{ ratio: 0.87, label: 'chung' }]);
    // 87 … 98 % in steps of 2 %: 86 … 98 %, so 90 % lies at 3 + 94 · 4/12 = 34,33 and 98 % at the right end.
    const bar = layoutBands(spec).rules.find((rule) => rule.kind === 'interval');
    expect(bar?.x1).toBeCloseTo(34.33, 2);
    expect(bar?.x2).toBeCloseTo(97, 6);
    expect(read(spec, 'axis').join(' ')).toBe('% hồ sơ (trục bắt đầu từ 86 %, không phải từ 0 %)');
  });

  it('says nothing of its beginning where that is 0 %', () => {
    const spec = makeBands([makeRow('Xã A', { ratio: 0.3, interval: { low: 0.01, high: 0.9 } })]);
    expect(read(spec, 'axis')).toEqual(['% hồ sơ']);
    expect(read(spec, 'tick')).toContain('0 %');
  });

  it('never reaches beyond 100 %', () => {
    const spec = makeBands([makeRow('Xã A', { ratio: 0.999, interval: { low: 0.97, high: 1 } })]);
    expect(read(spec, 'tick').at(-1)).toBe('100 %');
  });

  it('is not stretched to a rate with too few dossiers; where that lies outside it is only said', () => {
    const spec = makeBands([makeRow('Xã A'), TOO_FEW]);
    expect(read(spec, 'tick')).not.toContain('50 %');
    expect(layoutBands(spec).marks).toHaveLength(1);
    expect(read(spec, 'state').join(' ')).toBe('2/4 · quá ít hồ sơ');
    expect(read(spec, 'value')).toEqual(['95 %', '50 %']);
  });

  it('names only ticks whose names do not touch at 288 px', () => {
    const rows = [makeRow('Xã A', { interval: { low: 0.881, high: 0.999 } })];
    const ticks = layoutBands(makeBands(rows)).texts.filter((text) => text.kind === 'tick');
    const places = ticks.map((tick) => tick.x).sort((a, b) => a - b);
    // "100 %" needs about 40 px = 14 percent.
    for (const [index, x] of places.entries()) {
      const next = places[index + 1];
      if (next !== undefined) expect(next - x).toBeGreaterThan(14);
    }
  });
});

describe('a row', () => {
  it('tells the band by shape, place and word, with the counts and the possible ranks', () => {
    const spec = makeBands([
      makeRow('Xã A', { band: 'better' }),
      makeRow('Xã B', { band: 'worse' }),
      makeRow('Xã C'),
    ]);
    expect(layoutBands(spec).marks.map((mark) => mark.series)).toEqual([
      BAND_SERIES.better,
      BAND_SERIES.worse,
      BAND_SERIES.similar,
    ]);
    const words = read(spec, 'words').join(' ');
    for (const word of ['tốt hơn', 'kém hơn', 'chưa phân biệt']) {
      expect(words).toContain(`190/200 · ${word}; hạng 1 đến 3`);
    }
  });

  it('has its rate inside its bar, at one height with it', () => {
    const { marks, rules } = layoutBands(makeBands([makeRow('Xã A')]));
    const bar = rules.find((rule) => rule.kind === 'interval');
    const [mark] = marks;
    expect(mark?.y).toBe(bar?.y1);
    expect(mark?.x1).toBeGreaterThan(bar?.x1 ?? Number.NaN);
    expect(mark?.x1).toBeLessThan(bar?.x2 ?? Number.NaN);
    expect(mark?.value).toBe('95 % (190/200); chưa phân biệt; hạng 1 đến 3');
  });

  it('keeps a long name clear of the rate beside it, on lines of its own', () => {
    const label = 'Phường Cam Phúc Nam, thành phố Cam Ranh, tỉnh Khánh Hòa';
    const picture = layoutBands(makeBands([makeRow(label)]));
    const lines = picture.texts.filter((text) => text.kind === 'row');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.map((line) => line.text).join(' ')).toBe(label);
    expect(picture.texts.find((text) => text.kind === 'value')).toMatchObject({ x: 100, anchor: 'end' });
    expect(picture.marks[0]?.y).toBeGreaterThan(lines.at(-1)?.y ?? Number.NaN);
  });
});

describe('reference lines', () => {
  const REFERENCES = [
    { ratio: 0.951, label: 'Tỷ lệ chung 95,1 %' },
    { ratio: 0.953, label: 'Trung vị 95,3 %' },
    { ratio: 0.97, label: 'Chỉ tiêu 97 %' },
  ];

  it('stand where their rates are, from their labels down to the axis', () => {
    const picture = layoutBands(makeBands([makeRow('Xã A')], REFERENCES));
    const lines = picture.rules.filter((rule) => rule.kind === 'reference');
    const labels = picture.texts.filter((text) => text.kind === 'reference');
    expect(lines.map((line) => line.series)).toEqual([0, 1, 2]);
    for (const [index, { label }] of REFERENCES.entries()) {
      const text = labels.find((one) => one.text === label);
      expect(text?.x).toBe(lines[index]?.x1);
      expect(text?.y).toBeGreaterThan(lines[index]?.y1 ?? Number.NaN);
      expect(lines[index]?.y2).toBeGreaterThan(picture.marks[0]?.y ?? Number.NaN);
    }
  });

  it('have labels on lines of their own, that no line from above crosses', () => {
    const picture = layoutBands(makeBands([makeRow('Xã A')], REFERENCES));
    const labels = picture.texts.filter((text) => text.kind === 'reference');
    const lines = picture.rules.filter((rule) => rule.kind === 'reference');
    expect(new Set(labels.map((label) => label.y)).size).toBe(REFERENCES.length);
    for (const label of labels) {
      for (const line of lines.filter((one) => one.y1 < label.y && one.x1 !== label.x)) {
        // Labels of about 20 letters reach some 40 percent to their side.
        const isBeside = label.anchor === 'start' ? line.x1 < label.x : line.x1 > label.x;
        expect(isBeside || Math.abs(line.x1 - label.x) > 60, label.text).toBe(true);
      }
    }
  });

  it('break a label that is too wide for its side instead of leaving the picture', () => {
    const label = 'Chỉ tiêu 95 % theo Kế hoạch số 1234/KH-UBND ngày 5/1/2024';
    const texts = layoutBands(makeBands([makeRow('Xã A')], [{ ratio: 0.95, label }])).texts;
    const lines = texts.filter((text) => text.kind === 'reference');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.map((line) => line.text).join(' ')).toBe(label);
  });
});
