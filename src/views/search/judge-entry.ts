import { joinMatches, type Match } from './match-words.ts';

/** How well a unit answers to a query; what is less is better, but for `nameCount`. */
export interface Verdict {
  /** 0: a whole name or code. 1: its beginning. 2: words of the name in order. 3: any words of names and places. */
  readonly grade: 0 | 1 | 2 | 3;
  readonly typoCount: number;
  /** "Xã", "huyện" and the like that are not true of the unit. */
  readonly wrongKindCount: number;
  /** Tokens that the name itself answers to, not the places around it. */
  readonly nameCount: number;
  readonly wrongMarkCount: number;
}

/** The bits of the tokens by what they are. */
export interface QueryBits {
  readonly count: number;
  /** Without these a unit is no hit. */
  readonly needed: number;
  /** These are not looked for in a name, unless it holds the word that binds them. */
  readonly bound: number;
  readonly upper: number;
  /** Those that need not be true, but better are. */
  readonly kinds: number;
  /** Those whose marks count. */
  readonly marked: number;
}

/** What the parts of a unit answer to. */
export interface Answers {
  /** One by one, in order. */
  readonly name: readonly Match[];
  readonly places: readonly Match[];
  readonly code: Match;
}

interface NameVerdict {
  readonly grade: Verdict['grade'];
  /** The bits of the tokens that stand for the name. */
  readonly inside: number;
}

const MOST_TYPOS = 2;

/** null: no hit. */
export function judgeEntry({ name, places, code }: Answers, bits: QueryBits): Verdict | null {
  const { needed, bound, upper, kinds, marked } = bits;
  const inName = joinMatches(name);
  const around = joinMatches([...places, code]);
  const free = (inName.whole & upper) === 0 ? ~bound : ~0;
  const sure = ((inName.whole | inName.begun) & free) | around.whole | around.begun;
  const typos = needed & ~sure;
  if ((typos & ~((inName.near & free) | around.near)) !== 0 || countBits(typos) > MOST_TYPOS) return null;
  const elsewhere = around.whole | around.begun | around.near;
  const { grade, inside } = judgeName(name, code, bits, free, needed & ~elsewhere);
  const wellMarked = inName.marked | (around.marked & ~inside);
  return {
    grade,
    typoCount: countBits(typos),
    wrongKindCount: countBits(kinds & ~sure),
    nameCount: countBits(inside),
    wrongMarkCount: countBits(marked & ~wellMarked),
  };
}

/** The best that the name, or the code in its place, can be said to be; `missing` has to be within it. */
function judgeName(
  name: readonly Match[],
  code: Match,
  { count, needed }: QueryBits,
  free: number,
  missing: number,
): NameVerdict {
  if (code.whole !== 0) return { grade: 0, inside: code.whole };
  // A word for a kind says no name by itself, though it may be part of one.
  const isName = (inside: number) => (inside & needed) !== 0 && (missing & ~inside) === 0;
  const runs = Array.from({ length: count }, (_, start) => readRun(name, start, free)).filter(({ inside }) =>
    isName(inside),
  );
  const [best] = runs.toSorted((a, b) => a.grade - b.grade || countBits(b.inside) - countBits(a.inside));
  if (best !== undefined) return best;
  if (code.begun !== 0) return { grade: 1, inside: code.begun };
  const ordered = readInOrder(name, count, free);
  if (isName(ordered)) return { grade: 2, inside: ordered };
  const { whole, begun, near } = joinMatches(name);
  return { grade: 3, inside: (whole | begun | near) & free & needed };
}

/** The tokens from `start` on that say the name from its first word on. */
function readRun(name: readonly Match[], start: number, free: number): NameVerdict {
  let inside = 0;
  let isWhole = true;
  let length = 0;
  for (const { whole, begun, near } of name) {
    const bit = (1 << (start + length)) & free;
    if (((whole | begun | near) & bit) === 0) break;
    if ((begun & bit) !== 0) isWhole = false;
    inside |= bit;
    length += 1;
  }
  return { grade: isWhole && length === name.length ? 0 : 1, inside };
}

/** The tokens that words of the name answer to, later ones by later words. */
function readInOrder(name: readonly Match[], count: number, free: number): number {
  let inside = 0;
  let next = 0;
  for (let index = 0; index < count; index += 1) {
    const bit = (1 << index) & free;
    const found = name.findIndex(
      ({ whole, begun, near }, place) => place >= next && ((whole | begun | near) & bit) !== 0,
    );
    if (found < 0) continue;
    inside |= bit;
    next = found + 1;
  }
  return inside;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits >>> 0; left !== 0; left = (left & (left - 1)) >>> 0) count += 1;
  return count;
}
