import { randomBinomial, randomInt, randomLcg } from 'd3-random';
import { describe, expect, test } from 'vitest';
import { type BandMember, computeBands } from '../../src/indicators/bands.ts';

const DRAWS = 1000;
const MINIMUM = 30;
const SEED = 20250701;

/** What a group's bands say when the truth is known: per draw, how many members were called better or worse. */
function simulateGroups(communeCount: number, rate: number): readonly number[] {
  const source = randomLcg(SEED);
  const drawSize = randomInt.source(source)(30, 3001);
  return Array.from({ length: DRAWS }, () => {
    const members = Array.from({ length: communeCount }, (_, key): BandMember<number> => {
      const denominator = drawSize();
      const numerator = randomBinomial.source(source)(denominator, rate)();
      return { key, share: { numerator, denominator } };
    });
    const bands = computeBands(members, MINIMUM);
    if (bands?.placedCount !== communeCount) throw new Error('all are large enough to be placed');
    return bands.counts.better + bands.counts.worse;
  });
}

/** Reckoned over 20,000 draws, somebody is called in 4.2 % at a rate of 0.5, in fewer the nearer the rate is to 1. */
describe.each([51, 100])('%i communes that share one true rate', (communeCount) => {
  test.each([0.5, 0.9, 0.98, 0.999])('of %d: anyone is called in at most one of twenty draws', (rate) => {
    const called = simulateGroups(communeCount, rate);
    expect(called.filter((count) => count > 0).length).toBeLessThanOrEqual(0.05 * DRAWS);
    const communes = called.reduce((sum, count) => sum + count, 0);
    expect(communes).toBeLessThanOrEqual(0.05 * DRAWS * communeCount);
  });
});

test('the level is used, not only kept: at a rate of 0.5 somebody is called in more than 2 % of draws', () => {
  expect(simulateGroups(51, 0.5).filter((count) => count > 0).length).toBeGreaterThan(0.02 * DRAWS);
});

test('a commune 10 points below a group of 50 with 600 dossiers each is called worse in nearly every draw', () => {
  // 85 % against 95 %. Standard error √(0.85 × 0.15 / 600) = 0.0146, so 10 points are 6.9 of them; the interval of
  // one in 50 takes 0.95^(1/50), that is 3.3.
  const source = randomLcg(SEED);
  const low = randomBinomial.source(source)(600, 0.85);
  const usual = randomBinomial.source(source)(600, 0.95);
  let found = 0;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const members = Array.from({ length: 50 }, (_, key) => ({
      key,
      share: { numerator: key === 17 ? low() : usual(), denominator: 600 },
    }));
    const placing = computeBands(members, MINIMUM)?.placings[17];
    if (placing?.kind === 'placed' && placing.band === 'worse') found += 1;
  }
  expect(found).toBeGreaterThanOrEqual(0.99 * DRAWS);
});
