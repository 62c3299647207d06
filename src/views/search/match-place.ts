import { joinMatches, listBits, type Match, NO_MATCH } from './match-words.ts';

/** So many words of a name tell a place, even if others are left out: "Vũng Tàu" of "Bà Rịa - Vũng Tàu". */
const TELLING = 2;

/**
 * What a place answers to: tokens in a row that say its name, with or without its kind; the beginning or the end of
 * it if that is two words or more; a beginning that the reader has not typed further yet. One word out of many is
 * not enough: "hoa" is no way to say "Khánh Hòa". `words` are the place's, one by one.
 */
export function matchPlace(words: readonly Match[], kindLength: number, count: number): Match {
  if (words.every((word) => listBits(word) === 0)) return NO_MATCH;
  const found: Match[] = [];
  for (const [first] of words.entries()) {
    const isHead = first === 0 || first === kindLength;
    for (let start = 0; start < count; start += 1) {
      const run = readRun(words.slice(first), start);
      const isToEnd = first + run.length === words.length;
      const isSaid = isHead && (isToEnd || start + run.length === count);
      if (isSaid || ((isHead || isToEnd) && run.length >= TELLING)) found.push(joinMatches(run));
    }
  }
  return joinMatches(found);
}

/** What the words answer to the tokens from `start` on, as long as each does. */
function readRun(words: readonly Match[], start: number): readonly Match[] {
  const run: Match[] = [];
  for (const word of words) {
    const bit = 1 << (start + run.length);
    if ((listBits(word) & bit) === 0) break;
    const { whole, begun, near, marked } = word;
    run.push({ whole: whole & bit, begun: begun & bit, near: near & bit, marked: marked & bit });
  }
  return run;
}
