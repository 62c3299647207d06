import { isOneEdit } from './is-one-edit.ts';
import type { Query, QueryToken } from './read-query.ts';
import { CODE_LENGTH, type SearchWord } from './split-words.ts';

/** What a word, a place or a name answers to: a bit for each token of the query. */
export interface Match {
  readonly whole: number;
  /** Begins with the last token, which may not be typed to its end. */
  readonly begun: number;
  /** Differs by one letter. */
  readonly near: number;
  /** Has the token's marks. */
  readonly marked: number;
}

export const NO_MATCH: Match = { whole: 0, begun: 0, near: 0, marked: 0 };

/** Shorter words are too many that differ by one letter only. */
const FUZZY_LENGTH = 3;
/** Fewer digits are a name: "Phường 1". */
const SHORTEST_CODE = 3;

/** In the order of the words; `near` stays empty unless asked for. */
export function matchWords(query: Query, words: readonly SearchWord[], isFuzzy: boolean): readonly Match[] {
  const last = query.tokens.length - 1;
  return words.map((word) => {
    const match = { ...NO_MATCH };
    query.tokens.forEach((token, index) => {
      const bit = 1 << index;
      if (word.folded === token.word.folded || word.folded === token.meaning) match.whole |= bit;
      else if (index === last && word.folded.startsWith(token.word.folded)) match.begun |= bit;
      else if (isFuzzy && isNear(word, token, index === last)) match.near |= bit;
      if (hasMarksOf(word, token.word, index === last)) match.marked |= bit;
    });
    return match;
  });
}

/** A whole code, be it without the zeros that spreadsheets drop, or its beginning. */
export function matchCode(query: Query, code: string): Match {
  const match = { ...NO_MATCH };
  query.tokens.forEach(({ word: { digits } }, index) => {
    if (digits === null) return;
    if (digits.length < SHORTEST_CODE) return;
    if (digits.padStart(CODE_LENGTH, '0') === code) match.whole |= 1 << index;
    else if (code.startsWith(digits)) match.begun |= 1 << index;
  });
  return match;
}

/** The bits of all tokens it answers to in some way. */
export function listBits({ whole, begun, near }: Match): number {
  return whole | begun | near;
}

/** Whatever one of them answers to. */
export function joinMatches(matches: readonly Match[]): Match {
  return matches.reduce(
    (all, { whole, begun, near, marked }) => ({
      whole: all.whole | whole,
      begun: all.begun | begun,
      near: all.near | near,
      marked: all.marked | marked,
    }),
    NO_MATCH,
  );
}

function isNear({ folded, digits }: SearchWord, { word }: QueryToken, isLast: boolean): boolean {
  if (digits !== null || word.digits !== null || word.folded.length < FUZZY_LENGTH) return false;
  if (isOneEdit(word.folded, folded)) return true;
  // Of a word not typed to its end, the letters so far.
  const { length } = word.folded;
  return (
    isLast && [length - 1, length, length + 1].some((end) => isOneEdit(word.folded, folded.slice(0, end)))
  );
}

function hasMarksOf(word: SearchWord, { base, tone }: SearchWord, isLast: boolean): boolean {
  const hasTone = word.tone === tone;
  return isLast ? word.base.startsWith(base) && (hasTone || tone === '') : word.base === base && hasTone;
}
