import { randomInt, randomLcg } from 'd3-random';
import { describe, expect, test } from 'vitest';
import { addShares, computeRatio, type Share } from '../../src/domain/share.ts';
import { decomposeChange, type PartChange } from '../../src/indicators/decompose-change.ts';

const share = (numerator: number, denominator: number): Share => ({ numerator, denominator });

/** The whole that is the sum of its parts. */
function sum(parts: readonly PartChange<string>[]) {
  return {
    before: addShares(parts.flatMap(({ before }) => before ?? [])),
    after: addShares(parts.flatMap(({ after }) => after ?? [])),
  };
}

function decompose(parts: readonly PartChange<string>[], whole = sum(parts)) {
  const found = decomposeChange(parts, whole);
  if (found === null) throw new Error('nothing was decomposed');
  return found;
}

const A = { key: 'a', before: share(80, 100), after: share(180, 200) };
const B = { key: 'b', before: share(50, 100), after: share(60, 100) };

describe('a worked example', () => {
  // before: 130/200 = 65 %; after: 240/300 = 80 %; total 15 points; mean of the two 72,5 %
  // weights: a 1/2 → 2/3, b 1/2 → 1/3; rates: a 80 → 90 %, b 50 → 60 %
  const found = decompose([A, B]);

  test('each part', () => {
    // within a: (1/2 + 2/3)/2 × 0,1 = 7/120; within b: (1/2 + 1/3)/2 × 0,1 = 5/120
    // shift a: 1/6 × (0,85 − 0,725) = 1/48; shift b: −1/6 × (0,55 − 0,725) = 7/240
    const [a, b] = found.parts;
    expect([a?.key, b?.key]).toEqual(['a', 'b']);
    expect(a?.within).toBeCloseTo(7 / 120, 12);
    expect(b?.within).toBeCloseTo(5 / 120, 12);
    expect(a?.shift).toBeCloseTo(1 / 48, 12);
    expect(b?.shift).toBeCloseTo(7 / 240, 12);
  });

  test('ten points from the parts, five from the volume, nothing left', () => {
    expect(found.total).toBeCloseTo(0.15, 12);
    expect(found.within).toBeCloseTo(0.1, 12);
    expect(found.shift).toBeCloseTo(0.05, 12);
    expect(found.rest).toBe(0);
  });
});

test('the whole falls though every part rises: all of it is volume', () => {
  // before: 90/100 and 10/100, 100/200 = 50 %; after: 46/50 and 18/150, 64/200 = 32 %
  // within: (1/2 + 1/4)/2 × 0,02 + (1/2 + 3/4)/2 × 0,02 = 0,02; shift: −0,18 − 0,02 = −0,2
  const found = decompose([
    { key: 'a', before: share(90, 100), after: share(46, 50) },
    { key: 'b', before: share(10, 100), after: share(18, 150) },
  ]);
  expect(found.total).toBeCloseTo(-0.18, 12);
  expect(found.within).toBeCloseTo(0.02, 12);
  expect(found.shift).toBeCloseTo(-0.2, 12);
});

test('one part alone: no volume to move', () => {
  const found = decompose([A]);
  expect(found.within).toBeCloseTo(0.1, 12);
  expect([found.shift, found.rest]).toEqual([0, 0]);
});

test('parts in one period only are in the rest, and in no row', () => {
  const gone = { key: 'gone', before: share(0, 100), after: null };
  const empty = { key: 'empty', before: share(5, 10), after: share(0, 0) };
  const found = decompose([A, B, gone, empty]);
  expect(found.parts.map(({ key }) => key)).toEqual(['a', 'b']);
  expect([found.within, found.shift]).toEqual([decompose([A, B]).within, decompose([A, B]).shift]);
  // whole before: (130 + 0 + 5)/(200 + 100 + 10) = 135/310, matched 130/200; after both 240/300
  expect(found.total).toBeCloseTo(0.8 - 135 / 310, 12);
  expect(found.rest).toBeCloseTo(0.65 - 135 / 310, 12);
});

test('a whole that is not the sum of its parts leaves a rest', () => {
  // printed 130/260 = 50 % → 240/300 = 80 %: 30 points, 15 of them from the parts
  const found = decompose([A, B], { before: share(130, 260), after: share(240, 300) });
  expect(found.total).toBeCloseTo(0.3, 12);
  expect(found.rest).toBeCloseTo(0.15, 12);
});

test('null where nothing can be matched, or the whole counts nothing', () => {
  const gone = { key: 'gone', before: share(1, 2), after: null };
  const come = { key: 'come', before: null, after: share(1, 2) };
  expect(decomposeChange([gone, come], sum([gone, come]))).toBeNull();
  expect(decomposeChange([], { before: share(1, 2), after: share(1, 2) })).toBeNull();
  expect(decomposeChange([A], { before: share(0, 0), after: share(1, 2) })).toBeNull();
  expect(decomposeChange([A], { before: share(1, 2), after: share(0, 0) })).toBeNull();
});

test('adds up for any counts', () => {
  const random = randomLcg(1955);
  const draw = (from: number, to: number) => randomInt.source(random)(from, to)();
  const drawShare = () => {
    const denominator = draw(0, 2000);
    return draw(0, 10) === 0 ? null : share(draw(0, denominator + 1), denominator);
  };
  for (let round = 0; round < 200; round += 1) {
    const kept = { key: 'kept', before: share(1, 2), after: share(draw(0, 4), 3) };
    const drawn = Array.from({ length: draw(0, 30) }, (_, index) => ({
      key: String(index),
      before: drawShare(),
      after: drawShare(),
    }));
    const parts = [kept, ...drawn];
    const own = { before: share(draw(0, 500), 500), after: share(draw(0, 700), 700) };
    const whole = draw(0, 2) === 0 ? sum(parts) : own;
    const found = decompose(parts, whole);
    expect(found.total).toBeCloseTo(computeRatio(whole.after) - computeRatio(whole.before), 12);
    expect(Math.abs(found.within + found.shift + found.rest - found.total)).toBeLessThan(1e-12);
    const within = found.parts.reduce((total, part) => total + part.within, 0);
    const shift = found.parts.reduce((total, part) => total + part.shift, 0);
    expect(Math.abs(within - found.within) + Math.abs(shift - found.shift)).toBeLessThan(1e-12);
  }
});
