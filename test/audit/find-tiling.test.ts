import { expect, test } from 'vitest';
import { findTiling } from '../../src/audit/find-tiling.ts';
import { countSpanDays } from '../../src/domain/period.ts';
import { buildSpan } from '../build-report.ts';

/** Days of January 2024. */
function tile(from: number, to: number) {
  const day = (number: number) => `2024-01-${String(number).padStart(2, '0')}`;
  const span = buildSpan(day(from), day(to));
  return { span, days: countSpanDays(span) };
}

const WHOLE = tile(1, 20).span;

test('tiles lie end to end, from the first day to the last', () => {
  const [first, second, third] = [tile(1, 10), tile(11, 19), tile(20, 20)];
  expect(findTiling(WHOLE, [third, first, second])).toEqual([first, second, third]);
});

test('a day without a tile, one with two, or one outside: not filled', () => {
  expect(findTiling(WHOLE, [tile(1, 10), tile(11, 19)])).toBeNull();
  expect(findTiling(WHOLE, [tile(2, 10), tile(11, 20)])).toBeNull();
  expect(findTiling(WHOLE, [tile(1, 9), tile(11, 20)])).toBeNull();
  expect(findTiling(WHOLE, [tile(1, 11), tile(11, 20)])).toBeNull();
  expect(findTiling(WHOLE, [tile(1, 10), tile(11, 25)])).toBeNull();
});

test('the longest come first, but a long one that leads nowhere is given up for shorter ones', () => {
  const [half, other] = [tile(1, 10), tile(11, 20)];
  expect(findTiling(WHOLE, [tile(1, 5), tile(6, 10), half, other])).toEqual([half, other]);
  expect(findTiling(WHOLE, [tile(1, 15), half, other])).toEqual([half, other]);
});
