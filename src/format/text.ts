import { remember } from './remember.ts';

const MARKS = /\p{M}/gu;
const SPACES = /\s+/gu;
const DASHES = /[‐‑‒–—−]/gu;
const SLUG_BREAKS = /[^a-z0-9]+/g;

/** NFC, one space between words, none at the ends. The text itself stays as written. */
export function normalizeText(text: string): string {
  return text.normalize('NFC').replace(SPACES, ' ').trim();
}

/**
 * Key for comparing Vietnamese text: lower case, no tone or vowel marks, đ as d, any dash as a hyphen.
 * "Hòa", "Hoà" and "HOA" give the same key; use it to match, never to show.
 */
export function foldText(text: string): string {
  return normalizeText(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/\u0111/g, 'd')
    .replace(DASHES, '-')
    .replace(/\s*-\s*/g, ' - ')
    .trim();
}

/** Key that keeps the marks but not where the tone mark sits, the case, or the kind of dash: "Hoà" = "Hòa" ≠ "Hoa". */
export function matchKey(text: string): string {
  const decomposed = normalizeText(text)
    .toLowerCase()
    .replace(DASHES, '-')
    .replace(/\s*-\s*/g, ' - ')
    .normalize('NFD');
  return decomposed.replace(/\p{L}\p{M}*(?:\p{L}\p{M}*)*/gu, moveToneToEnd).trim();
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

function moveToneToEnd(word: string): string {
  const tones = word.match(TONES);
  return tones === null ? word : word.replace(TONES, '') + tones.join('');
}

/** Address part: "Quý III/2023" → "quy-iii-2023". Empty when no letter or digit is left. */
export const slugify = remember(1000, (text: string) =>
  foldText(text).replace(SLUG_BREAKS, '-').replace(/^-|-$/g, ''),
);

const collator = new Intl.Collator('vi');

/** Vietnamese alphabetical order. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}

/** A name for the start of a line: "xã An" → "Xã An". */
export function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
