/**
 * What words, or places, answer to: by their numbers, a bit for each token of the query. Plain numbers, because a
 * letter or two are answered by thousands of units, and a slow phone has to say so at once.
 */
export interface Matches {
  readonly whole: Int32Array;
  /** Begins with the last token, which may not be typed to its end. */
  readonly begun: Int32Array;
  /** Differs by one letter. */
  readonly near: Int32Array;
  /** whole, begun or near. */
  readonly any: Int32Array;
  /** Has the token's marks. */
  readonly marked: Int32Array;
}

export function makeMatches(size: number): Matches {
  const make = () => new Int32Array(size);
  return { whole: make(), begun: make(), near: make(), any: make(), marked: make() };
}

/** The bits of one word or place. */
export function at(bits: Int32Array, number: number): number {
  return bits[number] as number;
}

export function addBits(bits: Int32Array, number: number, more: number): void {
  bits[number] = at(bits, number) | more;
}

export function countBits(bits: number): number {
  let count = 0;
  for (let left = bits >>> 0; left !== 0; left = (left & (left - 1)) >>> 0) count += 1;
  return count;
}
