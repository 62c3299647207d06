import { expect, it } from 'vitest';
import { formatAmount, formatCount, formatPoints, formatRate } from '../../src/format/number.ts';

it('groups thousands with dots', () => {
  expect([0, 999, 1134, 4_136_000].map(formatCount)).toEqual(['0', '999', '1.134', '4.136.000']);
});

it('keeps the decimals that a report prints', () => {
  expect([294.196, 9.743, 4136].map(formatAmount)).toEqual(['294,196', '9,743', '4.136']);
});

it('shows a rate with a decimal comma, two decimals at most, and a space that does not break', () => {
  // 233/1127 = 0.206743…, 1117/1134 = 0.985008…, 97/388 = 0.25
  expect([233 / 1127, 1117 / 1134, 97 / 388, 1, 0].map(formatRate)).toEqual([
    '20,67\u00a0%',
    '98,5\u00a0%',
    '25\u00a0%',
    '100\u00a0%',
    '0\u00a0%',
  ]);
});

it('never rounds to all or to nothing what is not', () => {
  expect([0.999_99, 99_999 / 100_000, 1 / 100_000].map(formatRate)).toEqual([
    '99,99\u00a0%',
    '99,99\u00a0%',
    '0,01\u00a0%',
  ]);
  // A part larger than its whole stays visible.
  expect(formatRate(4.02)).toBe('402\u00a0%');
});

it('signs a difference of two rates with a real minus', () => {
  // 0.985 − 1 = −1,5 points; 0.84 − 0.9758 = −13,58 points
  expect([0.985 - 1, 0.84 - 0.9758, 0.0123].map(formatPoints)).toEqual(['−1,5', '−13,58', '+1,23']);
});
