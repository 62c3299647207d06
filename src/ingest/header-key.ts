import { foldText } from '../format/text.ts';

/** Key of a heading: case, marks, spaces, line breaks and punctuation do not count. */
export function headerKey(text: string): string {
  return foldText(text).replace(/[^a-z0-9]/g, '');
}
