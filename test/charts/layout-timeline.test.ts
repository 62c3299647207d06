import { expect, it } from 'vitest';
import { layoutTimeline } from '../../src/charts/layout-timeline.ts';
import type { TimelineSpec } from '../../src/views/chart-spec.ts';

const SPEC: TimelineSpec = {
  kind: 'timeline',
  id: 'x',
  title: 'X',
  description: 'X.',
  notes: [],
  rows: [
    { label: 'A', detail: null, span: { from: '2023-01-01', to: '2023-12-31' }, text: '365 ngày' },
    { label: 'B', detail: null, span: { from: '2023-12-31', to: '2023-12-31' }, text: '1 ngày' },
    { label: 'C', detail: null, span: null, text: 'báo cáo không nêu ngày' },
  ],
  breaks: [],
};

it('draws each known period to scale and says an unknown one', () => {
  const picture = layoutTimeline(SPEC);
  // 365 days over 3 … 97 percent: one day is 94/365 = 0,2575 wide.
  expect(picture.marks.map((mark) => [mark.x1, mark.x2])).toEqual([
    [3, 97],
    [expect.closeTo(96.7425, 4), 97],
  ]);
  expect(picture.texts.find((text) => text.kind === 'state')?.text).toBe('báo cáo không nêu ngày');
});

it('keeps the words of a period that begins late inside the picture', () => {
  expect(layoutTimeline(SPEC).texts.find((text) => text.text === '1 ngày')).toMatchObject({
    x: 97,
    anchor: 'end',
  });
});

it('names the months of the axis without letting the names touch', () => {
  const ticks = layoutTimeline(SPEC).texts.filter((text) => text.kind === 'tick');
  expect(ticks.length).toBeGreaterThan(1);
  expect(ticks[0]?.text).toBe('1/2023');
  for (const [index, tick] of ticks.entries()) {
    const next = ticks[index + 1];
    if (next !== undefined) expect(next.x - tick.x).toBeGreaterThan(10);
  }
});

it('draws only the states when no period is known', () => {
  const picture = layoutTimeline({ ...SPEC, rows: SPEC.rows.slice(2) });
  expect(picture.marks).toEqual([]);
  expect(picture.texts.map((text) => text.text)).toEqual(['C', 'báo cáo không nêu ngày']);
});
