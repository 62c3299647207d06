import { computeRatio } from '../domain/share.ts';
import { type Bands, chooseBand, leaveUnplaced, type Placing } from './bands.ts';

/** Numbers of one placing: its share, its interval and its ranks; no interval where it has no place. */
const WIDTH = 6;

/** Bands of which nothing is kept but numbers and keys: a country has thousands of placings in each group. */
export interface PackedBands<Key> extends Omit<Bands<Key>, 'placings'> {
  /** Equal to those that were packed, and made anew each time. */
  readonly listPlacings: () => readonly Placing<Key>[];
  readonly findPlacing: (key: Key) => Placing<Key> | undefined;
}

export function packBands<Key>({ placings, ...rest }: Bands<Key>): PackedBands<Key> {
  const line = computeRatio(rest.pool.pooled);
  const keys = placings.map(({ key }) => key);
  const numbers = new Float64Array(placings.length * WIDTH);
  for (const [index, placing] of placings.entries()) numbers.set(listNumbers(placing), index * WIDTH);
  const unpack = (key: Key, index: number): Placing<Key> => {
    const [numerator = 0, denominator = 0, low = 0, high = 0, best = 0, worst = 0] = numbers.subarray(
      index * WIDTH,
      (index + 1) * WIDTH,
    );
    const member = { key, share: { numerator, denominator } };
    const [interval, ranks] = [
      { low, high },
      { best, worst },
    ];
    return Number.isNaN(low)
      ? leaveUnplaced(member)
      : { kind: 'placed', ...member, interval, band: chooseBand(interval, line), ranks };
  };
  return {
    ...rest,
    listPlacings: () => keys.map(unpack),
    findPlacing: (key) => {
      const index = keys.indexOf(key);
      return index < 0 ? undefined : unpack(key, index);
    },
  };
}

function listNumbers<Key>(placing: Placing<Key>): readonly number[] {
  const { numerator, denominator } = placing.share;
  const { low, high } = placing.kind === 'placed' ? placing.interval : { low: Number.NaN, high: Number.NaN };
  const { best, worst } = placing.kind === 'placed' ? placing.ranks : { best: 0, worst: 0 };
  return [numerator, denominator, low, high, best, worst];
}
