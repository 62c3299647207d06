import type { PublishedValue } from '../domain/correction.ts';
import { normalizeText } from '../format/text.ts';

/** Numbers by what they are, however they are written; words without regard to spaces and to how marks are encoded. */
export function isSameValue(a: PublishedValue, b: PublishedValue): boolean {
  if (typeof a === 'string' && typeof b === 'string') return normalizeText(a) === normalizeText(b);
  return a === b;
}
