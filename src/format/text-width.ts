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
  for (let index = 0; index < text.length; index += 1) sum += measureCode(text.charCodeAt(index));
  return sum;
}

/** Widths in ems by codes of letters, up to the signs of arithmetic; NaN: not measured yet. */
const measured = new Float64Array(0x2300).fill(Number.NaN);

function measureCode(code: number): number {
  const known = measured[code];
  if (known !== undefined && known >= 0) return known;
  const width = isSecondHalf(code) ? 0 : measureLetter(String.fromCharCode(code));
  measured[code] = width;
  return width;
}

/** Of a letter that takes two codes. */
function isSecondHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

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

/** What a line does not keep. */
const SPACES = /\n| {2}|^ | $/u;

/** Breaks text between words into lines of at most `width` pixels, and a longer word between its letters. */
export function wrapText(
  text: string,
  width: number,
  fontSize: number,
  measure: MeasureText = measureText,
): readonly string[] {
  const fits = (part: string) => measure(part, fontSize) <= width;
  if (text !== '' && !SPACES.test(text) && fits(text)) return [text];
  const lines: string[] = [];
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
  const words: number[] = [];
  let widest = 0;
  for (const word of text.split(/[ \n]+/u)) {
    if (word === '') continue;
    const ems = addWidth(0, word);
    words.push(ems);
    widest = Math.max(widest, ems);
  }
  return (width, fontSize) =>
    widest * fontSize > width ? wrapText(text, width, fontSize).length : fillLines(words, width, fontSize);
}

function fillLines(words: readonly number[], width: number, fontSize: number): number {
  const space = addWidth(0, ' ');
  let count = 0;
  let ems = Number.POSITIVE_INFINITY;
  for (const word of words) {
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
