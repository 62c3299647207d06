import { expect, test } from 'vitest';
import { computePool } from '../../src/indicators/pool-shares.ts';

const SHARES = [
  { numerator: 90, denominator: 100 }, // 0.90
  { numerator: 40, denominator: 50 }, // 0.80
  { numerator: 285, denominator: 300 }, // 0.95
];

test('the pool is one heap of dossiers, not the mean of rates: (90 + 40 + 285) / (100 + 50 + 300)', () => {
  expect(computePool(SHARES)).toEqual({
    pooled: { numerator: 415, denominator: 450 },
    median: 0.9,
    memberCount: 3,
  });
});

test('the median of an even number lies halfway between the middle two: (0.80 + 0.90) / 2', () => {
  const pool = computePool([...SHARES, { numerator: 10, denominator: 20 }]);
  expect(pool?.median).toBeCloseTo(0.85, 12);
  expect(pool?.pooled).toEqual({ numerator: 425, denominator: 470 });
});

test('one alone is its own pool; nobody has none', () => {
  expect(computePool([{ numerator: 0, denominator: 7 }])).toEqual({
    pooled: { numerator: 0, denominator: 7 },
    median: 0,
    memberCount: 1,
  });
  expect(computePool([])).toBeNull();
});
