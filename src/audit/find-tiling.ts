import { addDays, type IsoDate } from '../domain/date.ts';
import type { Span } from '../domain/period.ts';

interface Tile {
  readonly span: Span;
  readonly days: number;
}

/**
 * Tiles one after the other from the first day of the span to its last, without gap or overlap; null where they do not
 * fill it. Long tiles come before short ones: quarters before months.
 */
export function findTiling<Item extends Tile>(span: Span, tiles: readonly Item[]): readonly Item[] | null {
  const byStart = Map.groupBy(
    tiles.filter((tile) => tile.span.to <= span.to),
    (tile) => tile.span.from,
  );
  const deadEnds = new Set<IsoDate>();
  const fillFrom = (day: IsoDate): readonly Item[] | null => {
    if (day > span.to) return [];
    if (deadEnds.has(day)) return null;
    for (const tile of (byStart.get(day) ?? []).toSorted((a, b) => b.days - a.days)) {
      const rest = fillFrom(addDays(tile.span.to, 1));
      if (rest !== null) return [tile, ...rest];
    }
    deadEnds.add(day);
    return null;
  };
  return fillFrom(span.from);
}
