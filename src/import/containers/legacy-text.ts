import type { Block } from '../document.ts';

const FEWEST_WORDS = 5;
const SMALLEST_SHARE = 0.05;

/** Letters with which fonts from before Unicode draw Vietnamese; inside a word of Unicode none of them stands. */
const LEGACY_WORD = /\p{L}[¨©ª«¬®µ¶¸¹»¼½¾]|[øûïåäöëüñ]\p{L}|\p{L}[øûïåäöëüñ]/iu;

/** Typed for the fonts .VnTime or VNI-Times: shown right with these fonts only, and no word of it is found. */
export function isLegacyText(blocks: readonly Block[]): boolean {
  let legacy = 0;
  let all = 0;
  const count = (text: string) => {
    for (const word of text.normalize('NFC').split(/\s+/)) {
      if (!/\p{L}/u.test(word)) continue;
      all += 1;
      if (LEGACY_WORD.test(word)) legacy += 1;
    }
  };
  for (const block of blocks) {
    if (block.kind === 'text') count(block.text);
    else for (const { cells } of block.rows) for (const { text } of cells) if (text !== '') count(text);
  }
  return legacy >= FEWEST_WORDS && legacy >= all * SMALLEST_SHARE;
}
