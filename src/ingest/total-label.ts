import { headerKey } from './header-key.ts';

const TOTAL_WORDS: ReadonlySet<string> = new Set(
  ['Tổng cộng', 'Cộng', 'Tổng số', 'Tổng', 'Cộng chung', 'Tất cả lĩnh vực'].map(headerKey),
);

/** True for the words that head the total row of a table. */
export function isTotalLabel(text: string): boolean {
  return TOTAL_WORDS.has(headerKey(text));
}
