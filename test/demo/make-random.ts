import { randomBinomial, randomLcg, randomLogNormal, randomPoisson, randomUniform } from 'd3-random';

/** Draws that depend on nothing but the seed and the name they are drawn for. */
export interface Random {
  readonly drawPoisson: (mean: number) => number;
  readonly drawBinomial: (count: number, probability: number) => number;
  readonly drawLogNormal: (median: number, sigma: number) => number;
  readonly drawUniform: (from: number, to: number) => number;
}

/**
 * One independent source per name: what is drawn for one commune never moves the figures of another. The seed of a
 * source is a hash, because neighbouring seeds of a linear congruential generator give neighbouring draws.
 */
export function makeRandom(seed: number, name: string): Random {
  const source = randomLcg(hashText(`${seed} ${name}`) / 2 ** 32);
  return {
    drawPoisson: (mean) => randomPoisson.source(source)(mean)(),
    drawBinomial: (count, probability) => randomBinomial.source(source)(count, probability)(),
    drawLogNormal: (median, sigma) => randomLogNormal.source(source)(Math.log(median), sigma)(),
    drawUniform: (from, to) => randomUniform.source(source)(from, to)(),
  };
}

/** 32 bits: FNV-1a, then the finisher of MurmurHash3, which spreads the last characters over all bits. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
