import { describe, expect, test } from 'vitest';
import { computeExactInterval } from '../../src/indicators/exact-interval.ts';
import { computeWilsonInterval } from '../../src/indicators/interval.ts';

const share = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('Wilson', () => {
  test('8 of 10 at 95 %', () => {
    // z = 1.959964, z² = 3.841459. Centre: (8 + 1.920729) / 13.841459 = 0.716740.
    // Spread: 1.959964 × √(8 × 2 / 10 + 0.960365) / 13.841459 = 1.959964 × 1.600114 / 13.841459 = 0.226578.
    const { low, high } = computeWilsonInterval(share(8, 10), 0.95);
    expect(low).toBeCloseTo(0.71674 - 0.226578, 5);
    expect(high).toBeCloseTo(0.71674 + 0.226578, 5);
  });

  test('none of 10: from exactly 0 to z² / (10 + z²) = 3.841459 / 13.841459 = 0.277533', () => {
    const { low, high } = computeWilsonInterval(share(0, 10), 0.95);
    expect(low).toBe(0);
    expect(high).toBeCloseTo(0.277533, 6);
  });

  test.each([1, 7, 30, 61, 478, 3218, 99_991])(
    '0 and all of %i end exactly at 0 and 1, and never beyond',
    (whole) => {
      for (const confidence of [0.9, 0.95, 0.99, 0.9999]) {
        const none = computeWilsonInterval(share(0, whole), confidence);
        const all = computeWilsonInterval(share(whole, whole), confidence);
        expect(none.low).toBe(0);
        expect(all.high).toBe(1);
        expect(none.high).toBeLessThan(1);
        expect(all.low).toBeGreaterThan(0);
        expect(all.low).toBeCloseTo(1 - none.high, 12);
      }
    },
  );

  test('stays within 0–1 and around the ratio for every count of 40', () => {
    for (let numerator = 0; numerator <= 40; numerator += 1) {
      const { low, high } = computeWilsonInterval(share(numerator, 40), 0.99);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(numerator / 40);
      expect(high).toBeGreaterThanOrEqual(numerator / 40);
      expect(high).toBeLessThanOrEqual(1);
    }
  });
});

describe('Clopper–Pearson', () => {
  test('all of n: from (α/2)^(1/n) to exactly 1', () => {
    // 0.025^(1/10) = e^(−3.688879 / 10) = 0.691503
    const { low, high } = computeExactInterval(share(10, 10), 0.95);
    expect(low).toBeCloseTo(0.691503, 6);
    expect(high).toBe(1);
    for (const n of [30, 478, 3218]) {
      expect(computeExactInterval(share(n, n), 0.999).low).toBeCloseTo(0.0005 ** (1 / n), 12);
    }
  });

  test('none of n is the mirror of all of n', () => {
    // 1 − 0.691503 = 0.308497
    const { low, high } = computeExactInterval(share(0, 10), 0.95);
    expect(low).toBe(0);
    expect(high).toBeCloseTo(0.308497, 6);
  });

  test('1 of 2: at least one with a chance of 2.5 % where (1 − p)² = 0.975', () => {
    // low = 1 − √0.975 = 0.012579; high, at most one: 1 − p² = 0.025, p = √0.975 = 0.987421
    const { low, high } = computeExactInterval(share(1, 2), 0.95);
    expect(low).toBeCloseTo(0.012579, 6);
    expect(high).toBeCloseTo(0.987421, 6);
  });

  test.each([0.03, 0.5, 0.9, 0.98, 0.999])(
    'holds a true ratio of %d at least as often as it says',
    (ratio) => {
      for (const whole of [30, 100, 250]) {
        let held = 0;
        for (let count = 0; count <= whole; count += 1) {
          const { low, high } = computeExactInterval(share(count, whole), 0.95);
          if (low <= ratio && ratio <= high) held += computeBinomialChance(count, whole, ratio);
        }
        expect(held).toBeGreaterThanOrEqual(0.95);
      }
    },
  );

  test('at the level of 3,321 communes the lower limit leaves exactly half of the rest above it', () => {
    const confidence = 0.95 ** (1 / 3321);
    const { low } = computeExactInterval(share(930, 950), confidence);
    let beyond = 0;
    for (let count = 930; count <= 950; count += 1) beyond += computeBinomialChance(count, 950, low);
    expect(beyond / ((1 - confidence) / 2)).toBeCloseTo(1, 6);
  });
});

/** n! / (k! (n − k)!) p^k (1 − p)^(n − k), by logarithms. */
function computeBinomialChance(count: number, whole: number, ratio: number): number {
  let log = count * Math.log(ratio) + (whole - count) * Math.log1p(-ratio);
  for (let i = 1; i <= count; i += 1) log += Math.log((whole - count + i) / i);
  return Math.exp(log);
}
