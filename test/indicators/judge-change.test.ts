import { randomBinomial, randomInt, randomLcg } from 'd3-random';
import { describe, expect, test } from 'vitest';
import type { Share } from '../../src/domain/share.ts';
import { computeDifferenceInterval, judgeChange } from '../../src/indicators/judge-change.ts';

const MINIMUM = 30;
const share = (numerator: number, denominator: number): Share => ({ numerator, denominator });

describe('the interval of a difference', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table II, method 11, 95 %: first − second.
  test.each([
    [share(56, 70), share(48, 80), 0.0428, 0.3422],
    [share(9, 10), share(3, 10), 0.1013, 0.8387],
    [share(6, 7), share(2, 7), -0.029, 0.8423],
    [share(5, 56), share(0, 29), -0.0667, 0.2037],
    [share(0, 10), share(0, 20), -0.2005, 0.3445],
    [share(10, 10), share(0, 20), 0.6014, 1],
  ])('as published: %o − %o', (first, second, low, high) => {
    const interval = computeDifferenceInterval(second, first, 0.95);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  test('by hand: 0 of 10 before and after', () => {
    // Upper limit of 0/10, z = 1.959964: (z² + 1 + z√(z² + 2 − 1/10 − 4·0)) / (2(10 + z²))
    // = (3.841459 + 1 + 1.959964 · √5.741459) / 27.682918 = (4.841459 + 4.696321) / 27.682918 = 0.344537.
    const { low, high } = computeDifferenceInterval(share(0, 10), share(0, 10), 0.95);
    expect(low).toBeCloseTo(-0.344537, 6);
    expect(high).toBeCloseTo(0.344537, 6);
  });
});

describe('the verdict', () => {
  test('two points more is chance on 1,000 dossiers and a change on 10,000', () => {
    expect(judgeChange(share(900, 1000), share(920, 1000), MINIMUM)).toMatchObject({ kind: 'unchanged' });
    const change = judgeChange(share(9000, 10_000), share(9200, 10_000), MINIMUM);
    if (change.kind !== 'up') throw new Error(change.kind);
    expect(change.difference).toBeCloseTo(0.02, 12);
    expect(change.interval.low).toBeGreaterThan(0);
    expect(change.interval.high).toBeGreaterThan(change.difference);
  });

  test('exchanging before and after turns the verdict and the interval round', () => {
    const up = judgeChange(share(480, 800), share(560, 700), MINIMUM);
    const down = judgeChange(share(560, 700), share(480, 800), MINIMUM);
    if (up.kind !== 'up' || down.kind !== 'down') throw new Error(`${up.kind} ${down.kind}`);
    expect(down.difference).toBe(-up.difference);
    expect(down.interval.low).toBeCloseTo(-up.interval.high, 12);
    expect(down.interval.high).toBeCloseTo(-up.interval.low, 12);
  });

  test('what 95 % would call a change, 99 % need not', () => {
    const [before, after] = [share(51, 80), share(56, 70)];
    expect(computeDifferenceInterval(before, after, 0.95).low).toBeGreaterThan(0);
    expect(judgeChange(before, after, MINIMUM)).toMatchObject({ kind: 'unchanged' });
  });

  test.each([
    [share(100, 100), share(200, 200)],
    [share(0, 40), share(0, 4000)],
    [share(33, 99), share(41, 123)],
    [share(7, 30), share(7000, 30_000)],
  ])('no difference is never a change: %o → %o', (before, after) => {
    expect(judgeChange(before, after, MINIMUM)).toMatchObject({ kind: 'unchanged', difference: 0 });
  });

  test('from none to all stays within the possible differences', () => {
    const change = judgeChange(share(0, 30), share(30, 30), MINIMUM);
    expect(change).toMatchObject({ kind: 'up', difference: 1, interval: { high: 1 } });
  });

  test('below the minimum on either side there is a difference but no verdict', () => {
    expect(judgeChange(share(0, 29), share(1000, 1000), MINIMUM)).toEqual({ kind: 'too-few', difference: 1 });
    expect(judgeChange(share(1000, 1000), share(0, 29), MINIMUM)).toEqual({
      kind: 'too-few',
      difference: -1,
    });
    expect(judgeChange(share(0, 30), share(1000, 1000), MINIMUM)).toMatchObject({ kind: 'up' });
  });

  test('a share no count can have is not compared, however few its dossiers', () => {
    const sound = share(50, 100);
    for (const broken of [share(101, 100), share(12, 10), share(0, 0), share(-1, 100)]) {
      expect(judgeChange(broken, sound, MINIMUM)).toEqual({ kind: 'impossible' });
      expect(judgeChange(sound, broken, MINIMUM)).toEqual({ kind: 'impossible' });
    }
  });
});

describe('seeded draws', () => {
  const DRAWS = 10_000;

  test.each([0.5, 0.9, 0.98, 0.999])(
    'with one true rate of %d at most one pair in a hundred is called changed',
    (rate) => {
      expect(countCalled(rate, rate, 30)).toBeLessThanOrEqual(0.01 * DRAWS);
    },
  );

  // Added up over all outcomes, not drawn: 0.62 %, 0.82 % and 1.32 %.
  test.each([
    [30, 30, 0.5],
    [31, 3000, 0.98],
    [31, 3000, 0.999],
  ])('%d dossiers against %d at one true rate of %d', (few, many, rate) => {
    let called = 0;
    for (const [before, weight] of listOutcomes(few, rate)) {
      for (const [after, other] of listOutcomes(many, rate)) {
        const { kind } = judgeChange(share(before, few), share(after, many), MINIMUM);
        if (kind === 'up' || kind === 'down') called += weight * other;
      }
    }
    expect(called).toBeLessThan(0.014);
    expect(called).toBeGreaterThan(0.004);
  });

  test('a rise from 85 % to 95 % of 300 dossiers or more is nearly always seen', () => {
    // Smallest pair: √(0.85 × 0.15 / 300 + 0.95 × 0.05 / 300) = 0.024, so 0.1 is 4.2 standard errors; 2.6 are needed.
    expect(countCalled(0.85, 0.95, 300)).toBeGreaterThanOrEqual(0.99 * DRAWS);
  });

  function countCalled(before: number, after: number, smallest: number): number {
    const source = randomLcg(20250701);
    const drawSize = randomInt.source(source)(smallest, 3001);
    const draw = (rate: number) => {
      const denominator = drawSize();
      return share(randomBinomial.source(source)(denominator, rate)(), denominator);
    };
    let called = 0;
    for (let i = 0; i < DRAWS; i += 1) {
      const { kind } = judgeChange(draw(before), draw(after), MINIMUM);
      if (kind === 'up' || kind === 'down') called += 1;
    }
    return called;
  }

  /** Numerators with their binomial probabilities, but for those that hardly ever happen. */
  function listOutcomes(denominator: number, rate: number): readonly (readonly [number, number])[] {
    // In logarithms, for 0.02 ** 3000 is 0 in floats.
    let weight = denominator * Math.log(1 - rate);
    const outcomes: (readonly [number, number])[] = [];
    for (let numerator = 0; numerator <= denominator; numerator += 1) {
      if (weight > Math.log(1e-10)) outcomes.push([numerator, Math.exp(weight)]);
      weight += Math.log(((denominator - numerator) / (numerator + 1)) * (rate / (1 - rate)));
    }
    return outcomes;
  }
});
