import { addBits, at, type Matches, makeMatches } from './matches.ts';
import type { SearchPlace } from './search-index.ts';

/** So many words of a name tell a place, even if others are left out: "Vũng Tàu" of "Bà Rịa - Vũng Tàu". */
const TELLING = 2;

/**
 * What places answer to: tokens in a row that say the name of one, with or without its kind; the beginning or the end
 * of it if that is two words or more; a beginning that the reader has not typed further yet. One word out of many is
 * not enough: "hoa" is no way to say "Khánh Hòa". `count` is that of the tokens; only those in `kinds` may be answered
 * by no more than the kind of a place, because thousands are of one kind.
 */
export function matchPlaces(
  places: readonly SearchPlace[],
  words: Matches,
  count: number,
  kinds: number,
): Matches {
  const matches = makeMatches(places.length);
  places.forEach((place, number) => {
    if (place.words.every((word) => at(words.any, word) === 0)) return;
    for (let first = 0; first < place.words.length; first += 1) {
      for (let start = 0; start < count; start += 1) {
        const length = countRun(place, first, start, words);
        if (!isTelling(place, first, length, start + length === count)) continue;
        const allowed = first + length > place.kindLength ? ~0 : kinds;
        for (let offset = 0; offset < length; offset += 1) {
          const word = place.words[first + offset] as number;
          copyBit(words, word, matches, number, (1 << (start + offset)) & allowed);
        }
      }
    }
  });
  return matches;
}

/** How many words, from `first` on, answer to the tokens from `start` on. */
function countRun({ words }: SearchPlace, first: number, start: number, { any }: Matches): number {
  let length = 0;
  while (first + length < words.length) {
    if ((at(any, words[first + length] as number) & (1 << (start + length))) === 0) break;
    length += 1;
  }
  return length;
}

function isTelling(
  { words, kindLength }: SearchPlace,
  first: number,
  length: number,
  isLast: boolean,
): boolean {
  const isHead = first === 0 || first === kindLength;
  const isToEnd = first + length === words.length;
  return length > 0 && ((isHead && (isToEnd || isLast)) || ((isHead || isToEnd) && length >= TELLING));
}

function copyBit(from: Matches, word: number, to: Matches, place: number, bit: number): void {
  for (const kind of ['whole', 'begun', 'near', 'any', 'marked'] as const) {
    addBits(to[kind], place, at(from[kind], word) & bit);
  }
}
