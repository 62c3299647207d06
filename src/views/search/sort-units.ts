import { compareVietnamese } from '../../format/text.ts';
import type { SearchUnit } from './search-index.ts';

/**
 * By name, then province, district and id; syllable by syllable, as dictionaries do. Only the few hundred syllables are
 * compared by the rules of the language: comparing thousands of whole names so would keep a phone busy.
 */
export function sortUnits(units: readonly SearchUnit[]): readonly SearchUnit[] {
  const textsOf = ({ name, province, district }: SearchUnit) => [name, province, district ?? ''];
  const syllables = new Set(units.flatMap((unit) => textsOf(unit).flatMap((text) => text.split(' '))));
  const inOrder = [...syllables].sort((a, b) => compareVietnamese(a, b) || (a < b ? -1 : 1));
  // One character each; a text that ends sorts before one that goes on.
  const letters = new Map(inOrder.map((syllable, rank) => [syllable, String.fromCharCode(rank + 1)]));
  const spell = (text: string) => text.split(' ').map((syllable) => letters.get(syllable));
  const keyed = units.map((unit) => ({
    unit,
    key: `${textsOf(unit)
      .map((text) => spell(text).join(''))
      .join('\0')}\0${unit.id}`,
  }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ unit }) => unit);
}
