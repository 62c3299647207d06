import { expect, test } from 'vitest';
import { layoutDots } from '../../src/charts/layout-dots.ts';
import type { DotsSpec } from '../../src/views/chart-spec.ts';

const reading = (ratio: number) => ({ ratio, text: String(ratio), counts: null });

const SPEC: DotsSpec = {
  kind: 'dots',
  id: 'van-ban',
  title: 'Số văn bản',
  description: '',
  notes: [],
  axis: 'văn bản',
  scale: 'amount',
  series: ['Số văn bản'],
  rows: [
    { label: 'Xã A', detail: null, readings: [reading(0)] },
    { label: 'Xã B', detail: null, readings: [reading(25)] },
  ],
};

test('amounts stand on an axis that begins at 0 and reaches beyond the largest, with Vietnamese tick texts', () => {
  const picture = layoutDots(SPEC);
  const ticks = picture.texts.filter((text) => text.kind === 'tick').map((text) => text.text);
  expect(ticks[0]).toBe('0');
  expect(Number(ticks.at(-1))).toBeGreaterThanOrEqual(25);
  const [none, most] = picture.marks;
  expect(none?.x1).toBeLessThan(most?.x1 ?? 0);
  expect(picture.marks.every((mark) => mark.x1 >= 0 && mark.x1 <= 100)).toBe(true);
});

test('large amounts keep their thousands apart', () => {
  const row = { label: 'Xã C', detail: null, readings: [reading(4000)] };
  const picture = layoutDots({ ...SPEC, rows: [row] });
  expect(picture.texts.filter((text) => text.kind === 'tick').map((text) => text.text)).toContain('4.000');
});
