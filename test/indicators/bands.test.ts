import { randomLcg, randomUniform } from 'd3-random';
import { describe, expect, test } from 'vitest';
import { type BandMember, computeBands, type Placing, rankIntervals } from '../../src/indicators/bands.ts';

const MINIMUM = 30;

function member(key: string, numerator: number, denominator: number): BandMember<string> {
  return { key, share: { numerator, denominator } };
}

function findPlaced(placings: readonly Placing<string>[] | undefined, key: string) {
  const found = placings?.find((placing) => placing.key === key);
  if (found?.kind !== 'placed') throw new Error(`${key}: ${found?.kind}`);
  return found;
}

describe('ranks', () => {
  test('by hand', () => {
    // a 0.90–0.99 · b 0.85–0.95 · c 0.70–0.88 · d 0.60–0.69 · e 0.69–0.70. Touching is not lying above.
    // a: none lies above; c, d, e lie below (0.88, 0.69, 0.70 < 0.90): 1 … 5 − 3 = 2
    // b: none above (a begins at 0.90 < 0.95); d, e below 0.85: 1 … 3
    // c: a above (0.90 > 0.88), b not; d below (0.69 < 0.70), e touches: 2 … 4
    // d: a, b, c above 0.69, e touches; none below: 4 … 5
    // e: a, b above 0.70, c touches; d touches: 3 … 5
    const ranks = rankIntervals([
      { low: 0.9, high: 0.99 },
      { low: 0.85, high: 0.95 },
      { low: 0.7, high: 0.88 },
      { low: 0.6, high: 0.69 },
      { low: 0.69, high: 0.7 },
    ]);
    expect(ranks).toEqual([
      { best: 1, worst: 2 },
      { best: 1, worst: 3 },
      { best: 2, worst: 4 },
      { best: 4, worst: 5 },
      { best: 3, worst: 5 },
    ]);
  });

  test('equal intervals may each hold any place', () => {
    const ranks = rankIntervals(Array.from({ length: 4 }, () => ({ low: 1, high: 1 })));
    expect(ranks).toEqual(Array.from({ length: 4 }, () => ({ best: 1, worst: 4 })));
  });

  test('the definition, counted one by one, for 3,321 random intervals', () => {
    const draw = randomUniform.source(randomLcg(20250701))(0, 0.1);
    const intervals = Array.from({ length: 3321 }, () => {
      const low = 0.8 + Math.round(1000 * draw()) / 1000;
      return { low, high: low + draw() };
    });
    const counted = intervals.map(({ low, high }) => ({
      best: 1 + intervals.filter((other) => other.low > high).length,
      worst: intervals.length - intervals.filter((other) => other.high < low).length,
    }));
    expect(rankIntervals(intervals)).toEqual(counted);
  });
});

describe('bands', () => {
  test('by hand: all, half and none of 100', () => {
    // Three placed: each interval at 0.95^(1/3) = 0.983048, tail (1 − 0.983048) / 2 = 0.008476.
    // 100/100: low = 0.008476^(1/100) = e^(−4.77050 / 100) = 0.953415; 0/100: high = 0.046585. Pool 150/300 = 0.5.
    const bands = computeBands(
      [member('half', 50, 100), member('none', 0, 100), member('all', 100, 100)],
      MINIMUM,
    );
    expect(bands?.confidence).toBeCloseTo(0.983048, 6);
    expect(bands?.pool).toEqual({
      pooled: { numerator: 150, denominator: 300 },
      median: 0.5,
      memberCount: 3,
    });
    expect(bands?.placedCount).toBe(3);
    expect(bands?.counts).toEqual({ better: 1, similar: 1, worse: 1 });
    expect(bands?.placings.map(({ key }) => key)).toEqual(['half', 'none', 'all']);
    const all = findPlaced(bands?.placings, 'all');
    expect(all).toMatchObject({ band: 'better', ranks: { best: 1, worst: 1 }, interval: { high: 1 } });
    expect(all.interval.low).toBeCloseTo(0.953415, 5);
    const none = findPlaced(bands?.placings, 'none');
    expect(none).toMatchObject({ band: 'worse', ranks: { best: 3, worst: 3 }, interval: { low: 0 } });
    expect(none.interval.high).toBeCloseTo(0.046585, 5);
    expect(findPlaced(bands?.placings, 'half')).toMatchObject({
      band: 'similar',
      ranks: { best: 2, worst: 2 },
    });
  });

  test('the same ratio is better on many dossiers and similar on few', () => {
    const rest = [member('a', 4500, 5000), member('b', 4500, 5000), member('c', 4500, 5000)];
    const bands = computeBands([...rest, member('many', 2850, 3000), member('few', 38, 40)], MINIMUM);
    expect(findPlaced(bands?.placings, 'many').band).toBe('better');
    expect(findPlaced(bands?.placings, 'few').band).toBe('similar');
  });

  test.each([0, 1])(
    'where all have a ratio of %i nobody stands out, and everyone may hold any place',
    (ratio) => {
      const sizes = [40, 1040, 2040, 3040];
      const bands = computeBands(
        sizes.map((size) => member(`of-${size}`, ratio * size, size)),
        MINIMUM,
      );
      expect(bands?.counts).toEqual({ better: 0, similar: 4, worse: 0 });
      for (const size of sizes) {
        expect(findPlaced(bands?.placings, `of-${size}`).ranks).toEqual({ best: 1, worst: 4 });
      }
    },
  );

  test('below the minimum: in the pool and the median, but not placed; impossible: in neither', () => {
    const bands = computeBands(
      [
        member('small', 0, 29),
        member('a', 90, 100),
        member('broken', 101, 100),
        member('b', 80, 100),
        member('empty', 0, 0),
        member('c', 30, 30),
      ],
      MINIMUM,
    );
    // 0 + 90 + 80 + 30 of 29 + 100 + 100 + 30; median of 0, 0.8, 0.9, 1
    expect(bands?.pool.pooled).toEqual({ numerator: 200, denominator: 259 });
    expect(bands?.pool.median).toBeCloseTo(0.85, 12);
    expect(bands?.pool.memberCount).toBe(4);
    expect(bands?.placedCount).toBe(3);
    expect(bands?.confidence).toBeCloseTo(0.95 ** (1 / 3), 12);
    expect(bands?.placings.map(({ kind }) => kind)).toEqual([
      'too-few',
      'placed',
      'impossible',
      'placed',
      'impossible',
      'placed',
    ]);
    expect(bands?.placings[0]).toEqual({ kind: 'too-few', ...member('small', 0, 29) });
    expect(findPlaced(bands?.placings, 'c').ranks.worst).toBeLessThanOrEqual(3);
  });

  test('fewer than three that can be placed make no bands, however many are too small', () => {
    const small = Array.from({ length: 20 }, (_, index) => member(`small-${index}`, 10, 20));
    const two = [...small, member('a', 90, 100), member('b', 80, 100)];
    expect(computeBands(two, MINIMUM)).toBeNull();
    expect(computeBands([...two, member('c', 70, 100)], MINIMUM)?.placedCount).toBe(3);
    expect(computeBands([], MINIMUM)).toBeNull();
  });
});
