import { normalizeText } from '../format/text.ts';

/** Format characters (zero-width, direction, soft hyphen) and control characters that are no white space. */
const INVISIBLE = /\p{Cf}|(?!\s)\p{Cc}/gu;
const PLAIN = /^[\x21-\x7e]*$/;

/** A cell as printed: NFC, single spaces, without invisible characters. */
export function cleanText(cell: string): string {
  return PLAIN.test(cell) ? cell : normalizeText(cell.replace(INVISIBLE, ''));
}
