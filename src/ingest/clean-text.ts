import { normalizeText } from '../format/text.ts';

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const PLAIN = /^[\x21-\x7e]*$/;

/** A cell as printed: NFC, single spaces, without invisible characters. */
export function cleanText(cell: string): string {
  return PLAIN.test(cell) ? cell : normalizeText(cell.replace(INVISIBLE, ''));
}
