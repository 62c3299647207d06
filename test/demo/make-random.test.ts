import { describe, expect, test } from 'vitest';
import { makeRandom } from './make-random.ts';

const DRAWS = 20_000;

function describeDraws(draw: () => number) {
  const values = Array.from({ length: DRAWS }, draw);
  const mean = values.reduce((sum, value) => sum + value, 0) / DRAWS;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / DRAWS;
  return { values, mean, variance };
}

describe('random draws', () => {
  test('repeat for the same seed and name, and differ for another of either', () => {
    const draw = (seed: number, name: string) => {
      const random = makeRandom(seed, name);
      return [1, 2, 3, 4].map(() => random.drawUniform(0, 1));
    };
    expect(draw(7, 'a')).toEqual(draw(7, 'a'));
    expect(draw(7, 'b')).not.toEqual(draw(7, 'a'));
    expect(draw(8, 'a')).not.toEqual(draw(7, 'a'));
  });

  test('of neighbouring names are spread evenly from the first draw on', () => {
    const first = describeDraws(
      (
        (index) => () =>
          makeRandom(7, `name ${index++}`).drawUniform(0, 1)
      )(0),
    );
    // Uniform on 0–1: mean 1/2, variance 1/12; standard error of the mean √(1/12/20.000) = 0,002.
    expect(Math.abs(first.mean - 1 / 2)).toBeLessThan(0.008);
    expect(Math.abs(first.variance - 1 / 12)).toBeLessThan(0.003);
  });

  test('are binomial and Poisson: right mean, right variance, nothing outside the range', () => {
    const random = makeRandom(7, 'binomial');
    const binomial = describeDraws(() => random.drawBinomial(40, 0.9));
    // 40 × 0,9 = 36; 40 × 0,9 × 0,1 = 3,6; standard error of the mean √(3,6/20.000) = 0,013.
    expect(Math.abs(binomial.mean - 36)).toBeLessThan(0.06);
    expect(Math.abs(binomial.variance - 3.6)).toBeLessThan(0.2);
    expect(Math.max(...binomial.values)).toBeLessThanOrEqual(40);
    // 25 and 25; standard error √(25/20.000) = 0,035.
    const poisson = describeDraws(() => random.drawPoisson(25));
    expect(Math.abs(poisson.mean - 25)).toBeLessThan(0.15);
    expect(Math.abs(poisson.variance - 25)).toBeLessThan(1.2);
    expect(random.drawBinomial(0, 0.5)).toBe(0);
  });
});
