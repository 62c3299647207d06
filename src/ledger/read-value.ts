import type { PublishedValue } from '../domain/correction.ts';
import { LIKE_NUMBER, QUOTES } from './write-value.ts';

export type ValueReading =
  | { readonly kind: 'value'; readonly value: PublishedValue; readonly isRate: boolean }
  /** A number, but not as `writeValue` writes them. */
  | { readonly kind: 'unreadable' };

const NUMBER = /^(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?(?: ?(%))?$/u;

/** The inverse of `writeValue`; dots between thousands may be missing, and a space may stand before the sign. */
export function readValue(text: string): ValueReading {
  if (text === '') return { kind: 'value', value: null, isRate: false };
  const [open, close] = QUOTES;
  if (text.startsWith(open) && text.endsWith(close)) {
    return { kind: 'value', value: text.slice(open.length, -close.length), isRate: false };
  }
  if (!LIKE_NUMBER.test(text)) return { kind: 'value', value: text, isRate: false };
  const match = NUMBER.exec(text);
  if (match === null) return { kind: 'unreadable' };
  const [, whole = '', fraction = '', sign] = match;
  const isRate = sign !== undefined;
  const exponent = fraction.length + (isRate ? 2 : 0);
  const value = Number(`${whole.replaceAll('.', '')}${fraction}e-${exponent}`);
  return value > Number.MAX_SAFE_INTEGER ? { kind: 'unreadable' } : { kind: 'value', value, isRate };
}
