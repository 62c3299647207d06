import { isOneEdit } from './is-one-edit.ts';
import { addBits, type Matches, makeMatches } from './matches.ts';
import type { Query, QueryToken } from './read-query.ts';
import type { SearchWord } from './split-words.ts';

/** Shorter words are too many that differ by one letter only. */
const FUZZY_LENGTH = 3;

/** In the order of the words; `near` stays empty unless asked for. */
export function matchWords({ tokens }: Query, words: readonly SearchWord[], isFuzzy: boolean): Matches {
  const matches = makeMatches(words.length);
  words.forEach((word, number) => {
    tokens.forEach((token, index) => {
      const isLast = index === tokens.length - 1;
      const kind = matchWord(word, token, isLast, isFuzzy);
      if (kind === null) return;
      const bit = 1 << index;
      addBits(matches[kind], number, bit);
      addBits(matches.any, number, bit);
      if (hasMarksOf(word, token.word, isLast)) addBits(matches.marked, number, bit);
    });
  });
  return matches;
}

function matchWord(word: SearchWord, token: QueryToken, isLast: boolean, isFuzzy: boolean) {
  const { folded } = token.word;
  if (word.folded === folded || word.folded === token.meaning) return 'whole';
  if (isLast && word.folded.startsWith(folded)) return 'begun';
  return isFuzzy && isNear(word, token.word, isLast) ? 'near' : null;
}

function isNear({ folded, digits }: SearchWord, token: SearchWord, isLast: boolean): boolean {
  if (digits !== null || token.digits !== null || token.folded.length < FUZZY_LENGTH) return false;
  if (isOneEdit(token.folded, folded)) return true;
  // Of a word not typed to its end, the letters so far.
  const { length } = token.folded;
  return (
    isLast && [length - 1, length, length + 1].some((end) => isOneEdit(token.folded, folded.slice(0, end)))
  );
}

function hasMarksOf(word: SearchWord, { base, tone }: SearchWord, isLast: boolean): boolean {
  const hasTone = word.tone === tone;
  return isLast ? word.base.startsWith(base) && (hasTone || tone === '') : word.base === base && hasTone;
}
