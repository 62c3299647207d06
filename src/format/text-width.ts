const NARROW = /[iljtfrI.,:;()[\]'|/ \u00a0]/u;
const WIDE = /[mwMW%@–—]/u;
const CAPITAL = /\p{Lu}/u;
const MARKS = /\p{M}/gu;

/** Width of a text in pixels at a size of its letters. */
export type MeasureText = (text: string, fontSize: number) => number;

/** Estimated width in pixels of half-bold text in a sans-serif face; errs on the wide side. */
export function measureText(text: string, fontSize: number): number {
  return addWidth(0, text) * fontSize;
}

/** The width in ems of a text that begins with one of `ems`. */
function addWidth(ems: number, text: string): number {
  let sum = ems;
  for (const letter of text) {
    let width = measured.get(letter);
    if (width === undefined) {
      width = measureLetter(letter);
      measured.set(letter, width);
    }
    sum += width;
  }
  return sum;
}

/** Widths of letters in ems: a text has few that differ. */
const measured = new Map<string, number>();

/** Marks take no width; a letter with marks has that of the letter. */
function measureLetter(letter: string): number {
  const base = letter.normalize('NFD').replace(MARKS, '');
  return base === '' ? 0 : measureBase(base);
}

function measureBase(letter: string): number {
  if (NARROW.test(letter)) return 0.38;
  if (WIDE.test(letter)) return 1;
  return CAPITAL.test(letter) ? 0.76 : 0.65;
}

/** Breaks text between words into lines of at most `width` pixels, and a longer word between its letters. */
export function wrapText(
  text: string,
  width: number,
  fontSize: number,
  measure: MeasureText = measureText,
): readonly string[] {
  const lines: string[] = [];
  const fits = (part: string) => measure(part, fontSize) <= width;
  let line = '';
  for (const word of text.split(/[ \n]+/u).flatMap((whole) => breakWord(whole, fits))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && !fits(longer)) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** How many lines `wrapText` makes of a text, where the same is asked for several widths. */
export function countLines(text: string): (width: number, fontSize: number) => number {
  const words = text.split(/[ \n]+/u).flatMap((word) => (word === '' ? [] : [addWidth(0, word)]));
  const widest = Math.max(0, ...words);
  return (width, fontSize) =>
    widest * fontSize > width ? wrapText(text, width, fontSize).length : fillLines(words, width, fontSize);
}

function fillLines(words: readonly number[], width: number, fontSize: number): number {
  const [first, ...others] = words;
  if (first === undefined) return 0;
  const space = addWidth(0, ' ');
  let count = 1;
  let ems = first;
  for (const word of others) {
    const longer = ems + space + word;
    const fits = longer * fontSize <= width;
    if (!fits) count += 1;
    ems = fits ? longer : word;
  }
  return count;
}

function breakWord(word: string, fits: (part: string) => boolean): readonly string[] {
  if (fits(word)) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && !fits(piece + letter)) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}
