import { at, countBits, type Matches } from './matches.ts';

/** 0: a whole name or code. 1: its beginning. 2: words of the name in order. 3: any words of names and places. */
export type Grade = 0 | 1 | 2 | 3;

export interface NameVerdict {
  readonly grade: Grade;
  /** The bits of the tokens that stand for the name. */
  readonly inside: number;
}

/** What the name has to do with the tokens. */
export interface NameTask {
  /** Of the tokens. */
  readonly count: number;
  /** Of these at least one has to be within the name: a word for a kind says no name by itself. */
  readonly needed: number;
  /** These may be within it. */
  readonly free: number;
  /** All of these have to be, because nothing else answers to them. */
  readonly missing: number;
}

/** The best that can be said of a name. `name` has the numbers of its words. */
export function judgeName(name: readonly number[], words: Matches, task: NameTask): NameVerdict {
  const { count, needed, free, missing } = task;
  const isName = (inside: number) => (inside & needed) !== 0 && (missing & ~inside) === 0;
  let best = 0;
  let isWhole = false;
  for (let start = 0; start < count; start += 1) {
    const inside = readRun(name, words, start, free);
    if (!isName(inside)) continue;
    const isWholeHere = isWholeName(name, words, inside);
    if ((isWhole && !isWholeHere) || (isWhole === isWholeHere && countBits(inside) <= countBits(best)))
      continue;
    best = inside;
    isWhole = isWholeHere;
  }
  if (best !== 0) return { grade: isWhole ? 0 : 1, inside: best };
  const ordered = readInOrder(name, words, count, free);
  if (isName(ordered)) return { grade: 2, inside: ordered };
  const any = name.reduce((bits, word) => bits | at(words.any, word), 0);
  return { grade: 3, inside: any & free & needed };
}

/** The tokens from `start` on that say the name from its first word on. */
function readRun(name: readonly number[], { any }: Matches, start: number, free: number): number {
  let inside = 0;
  let bit = 1 << start;
  for (const word of name) {
    if ((at(any, word) & bit & free) === 0) break;
    inside |= bit;
    bit <<= 1;
  }
  return inside;
}

/** True of a run that reaches to the end of the name, its last word typed to its end. */
function isWholeName(name: readonly number[], { begun }: Matches, inside: number): boolean {
  const last = name.at(-1);
  if (last === undefined || countBits(inside) !== name.length) return false;
  return (at(begun, last) & inside & ~(inside >> 1)) === 0;
}

/** The tokens that words of the name answer to, later ones by later words. */
function readInOrder(name: readonly number[], { any }: Matches, count: number, free: number): number {
  let inside = 0;
  let next = 0;
  for (let index = 0; index < count; index += 1) {
    const bit = (1 << index) & free;
    let place = next;
    while (place < name.length && (at(any, name[place] as number) & bit) === 0) place += 1;
    if (place === name.length) continue;
    inside |= bit;
    next = place + 1;
  }
  return inside;
}
