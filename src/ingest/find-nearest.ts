import { distance } from 'fastest-levenshtein';
import { foldText } from '../format/text.ts';

const LONGEST = 200;

/** The option with the fewest letters to change, marks and case aside; null when there is no option. */
export function findNearest(text: string, options: Iterable<string>): string | null {
  const wanted = foldText(text.slice(0, LONGEST));
  let nearest: string | null = null;
  let smallest = Number.POSITIVE_INFINITY;
  for (const option of options) {
    const letters = distance(wanted, foldText(option));
    if (letters < smallest) [nearest, smallest] = [option, letters];
  }
  return nearest;
}

/** As `findNearest`, but null when more than a third of the letters differ. */
export function findSimilar(text: string, options: Iterable<string>): string | null {
  const nearest = findNearest(text, options);
  if (nearest === null) return null;
  const letters = distance(foldText(text.slice(0, LONGEST)), foldText(nearest));
  return letters * 3 <= Math.max(text.length, 6) ? nearest : null;
}
