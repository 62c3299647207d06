import { type Query, readQuery } from './read-query.ts';
import type { SearchWord } from './split-words.ts';

/**
 * Other ways to read a query that has no hit: nothing bound to "huyện" or "tỉnh"; a space missing ("vinhthanh"); a
 * space too many ("vi nh thanh"). Only such as make words that there are.
 */
export function respellQuery(query: Query, words: readonly SearchWord[]): readonly Query[] {
  const { tokens } = query;
  const known = new Set(words.map(({ folded }) => folded));
  const typed = tokens.map(({ word }) => word.folded);
  const replace = (index: number, count: number, text: string) =>
    readQuery(typed.toSpliced(index, count, text).join(' '));
  const parted = typed.flatMap((word, index) =>
    Array.from({ length: word.length }, (_, at) => [word.slice(0, at), word.slice(at)])
      .filter((halves) => halves.every((half) => known.has(half)))
      .map((halves) => replace(index, 1, halves.join(' '))),
  );
  const joined = typed.flatMap((word, index) => {
    const whole = `${word}${typed[index + 1] ?? ''}`;
    return index < typed.length - 1 && known.has(whole) ? [replace(index, 2, whole)] : [];
  });
  const unbound = { ...query, tokens: tokens.map((token) => ({ ...token, isBound: false })) };
  return [...(tokens.some(({ isBound }) => isBound) ? [unbound] : []), ...parted, ...joined];
}
