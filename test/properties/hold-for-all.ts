import fc from 'fast-check';

const RUNS = Number(process.env['FC_RUNS'] || 100);

/**
 * Tries a property on values drawn at random, the same in each run; `FC_RUNS=10000` tries more. `share`: of the usual
 * number, for properties whose values cost more.
 */
export function holdForAll<Value>(
  values: fc.Arbitrary<Value>,
  property: (value: Value) => void,
  share = 1,
): void {
  fc.assert(fc.property(values, property), { seed: 20_250_701, numRuns: Math.ceil(RUNS * share) });
}
