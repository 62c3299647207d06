import { randomLcg } from 'd3-random';

/** A whole number from 0 up to, without, `below`. */
export type Random = (below: number) => number;

/** The draws of one input: the same for the same seed and index, whatever was drawn for others. */
export function makeInputRandom(seed: number, index: number): Random {
  // Neighbouring seeds of a linear congruential generator give neighbouring draws, so they are spread first.
  const spread = (Math.imul(seed * 1_000_003 + index + 1, 0x9e3779b1) >>> 0) / 2 ** 32;
  const source = randomLcg(spread);
  for (let skipped = 0; skipped < 3; skipped += 1) source();
  return (below) => Math.floor(source() * below);
}

export function pick<Item>(items: readonly Item[], random: Random): Item {
  return items[random(items.length)] as Item;
}
