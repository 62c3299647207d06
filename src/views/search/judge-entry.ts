import { judgeName, type NameVerdict } from './judge-name.ts';
import { at, countBits, type Matches } from './matches.ts';
import type { SearchEntry } from './search-index.ts';

/** A query as the bits of its tokens, and what words and places answer to it. */
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
  /** The tokens that may be codes. */
  readonly codes: readonly CodeToken[];
  readonly words: Matches;
  readonly places: Matches;
}

export interface CodeToken {
  readonly bit: number;
  /** As typed. */
  readonly digits: string;
  /** With the zeros that spreadsheets drop. */
  readonly code: string;
}

export const NO_HIT = -1;

const MOST_TYPOS = 2;
/** More than any count of tokens. */
const BASE = 32;

/**
 * How well a unit answers to a query: the less the better; `NO_HIT` if it does not. In this order weigh: no letter
 * amiss; the grade; few letters amiss; kinds that are true; many words of the name itself; marks as typed; going on.
 */
export function judgeEntry({ unit, words: name, places }: SearchEntry, bits: QueryBits): number {
  const { count, needed, bound, upper, kinds, marked } = bits;
  const code = unit.code === null || bits.codes.length === 0 ? NO_CODE : readCode(unit.code, bits);
  // Most units are no hits, which this finds out at once.
  let missing = needed & ~(code.whole | code.begun);
  for (const word of name) missing &= ~at(bits.words.any, word);
  if (missing !== 0) for (const place of places) missing &= ~at(bits.places.any, place);
  if (missing !== 0) return NO_HIT;
  const inName = join(bits.words, name);
  const around = join(bits.places, places);
  const elsewhere = around.any | code.whole | code.begun;
  const free = (inName.whole & upper) === 0 ? ~bound : ~0;
  const sure = ((inName.whole | inName.begun) & free) | around.whole | around.begun | code.whole | code.begun;
  const typos = needed & ~sure;
  const typoCount = countBits(typos);
  if ((typos & ~((inName.any & free) | elsewhere)) !== 0 || typoCount > MOST_TYPOS) return NO_HIT;
  const byName = judgeName(name, bits.words, { count, needed, free, missing: needed & ~elsewhere });
  const { grade, inside } = chooseGrade(byName, code);
  const wellMarked = inName.marked | (around.marked & ~inside);
  let weight = typoCount === 0 ? 0 : 1;
  weight = weight * BASE + grade;
  weight = weight * BASE + typoCount;
  weight = weight * BASE + countBits(kinds & ~sure);
  weight = weight * BASE + BASE - 1 - countBits(inside);
  weight = weight * BASE + countBits(marked & ~wellMarked);
  return weight * 2 + (unit.isEnded ? 1 : 0);
}

interface Answer {
  readonly whole: number;
  readonly begun: number;
}

const NO_CODE: Answer = { whole: 0, begun: 0 };

function readCode(code: string, { codes }: QueryBits): Answer {
  const answer = { whole: 0, begun: 0 };
  for (const token of codes) {
    if (token.code === code) answer.whole |= token.bit;
    else if (code.startsWith(token.digits)) answer.begun |= token.bit;
  }
  return answer.whole === 0 && answer.begun === 0 ? NO_CODE : answer;
}

/** A code tells a unit as well as its name does. */
function chooseGrade(byName: NameVerdict, { whole, begun }: Answer): NameVerdict {
  if (whole !== 0) return { grade: 0, inside: whole };
  return begun !== 0 && byName.grade > 0 ? { grade: 1, inside: begun } : byName;
}

/** What one of them at least answers to. */
function join(matches: Matches, numbers: readonly number[]) {
  let [whole, begun, any, marked] = [0, 0, 0, 0];
  for (const number of numbers) {
    whole |= at(matches.whole, number);
    begun |= at(matches.begun, number);
    any |= at(matches.any, number);
    marked |= at(matches.marked, number);
  }
  return { whole, begun, any, marked };
}
