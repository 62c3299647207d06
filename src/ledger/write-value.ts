import type { PublishedValue } from '../domain/correction.ts';

/** What reads as a number, whether it is a sound one or not. */
export const LIKE_NUMBER = /^[+\-−–]?[\d.,\s]*\d[\d.,\s]*%?$/u;
/** Texts that a spreadsheet or `readValue` would take for something else stand between these. */
export const QUOTES = ['“', '”'] as const;

const NEEDS_QUOTES = /^[=+\-−–@'“]/u;

/**
 * A published value as Vietnamese offices write it, every digit kept: `1.134`, `294,196`, `98,5%`, an answer in words,
 * empty for none. `readValue` gives the same value back.
 */
export function writeValue(value: PublishedValue, isRate: boolean): string {
  if (value === null) return '';
  if (typeof value === 'number') return isRate ? `${writeNumber(value, 2)}%` : writeNumber(value, 0);
  const isMisread = value === '' || NEEDS_QUOTES.test(value) || LIKE_NUMBER.test(value);
  return isMisread ? `${QUOTES[0]}${value}${QUOTES[1]}` : value;
}

/** The shortest digits that mean this number, its comma moved to the right by some places. */
function writeNumber(value: number, places: number): string {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const comma = whole.length + Number(exponent) + places;
  const digits = `${'0'.repeat(Math.max(1 - comma, 0))}${whole}${fraction}`.padEnd(comma, '0');
  const cut = Math.max(comma, 1);
  const grouped = digits
    .slice(0, cut)
    .replace(/^0+(?=\d)/u, '')
    .replace(/\B(?=(?:\d{3})+$)/gu, '.');
  const rest = digits.slice(cut).replace(/0+$/u, '');
  return rest === '' ? grouped : `${grouped},${rest}`;
}
