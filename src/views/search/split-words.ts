import { foldText, matchKey } from '../../format/text.ts';

/** One word of a name or of what a reader typed, in the forms it is compared in. */
export interface SearchWord {
  /** No marks, đ as d; a number that is no code without zeros in front ("Phường 01" is "Phường 1"). */
  readonly folded: string;
  /** With the marks that make letters (ă, ô, đ), without the tone. */
  readonly base: string;
  /** The tone's mark; empty: none. */
  readonly tone: string;
  /** A number as written, zeros in front kept; null: no number. */
  readonly digits: string | null;
}

export const CODE_LENGTH = 5;
const APOSTROPHES = /['’‘ʼ`]/gu;
/** Old fonts and other keyboards write these for the Vietnamese letter. */
const ETHS = /[ÐðƉ]/gu;
const LETTER_D = '\u0111';
/** Runs of letters, runs of digits: "P1" is two words. */
const WORDS = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

export function splitWords(text: string): readonly SearchWord[] {
  const key = matchKey(text.replace(APOSTROPHES, '').replace(ETHS, LETTER_D));
  return Array.from(key.matchAll(WORDS), ([word]) => readWord(word));
}

function readWord(word: string): SearchWord {
  const isNumber = /^\d+$/u.test(word);
  const isShort = word.length < CODE_LENGTH;
  return {
    folded: isNumber && isShort ? word.replace(/^0+(?=\d)/u, '') : foldText(word),
    base: word.replace(TONES, ''),
    tone: word.match(TONES)?.join('') ?? '',
    digits: isNumber ? word : null,
  };
}
