import { remember } from '../format/remember.ts';
import type { SpanValue, TimeBreak } from '../views/chart-spec.ts';

export type DrawnValue = SpanValue & { readonly ratio: number };

const MS_PER_DAY = 86_400_000;

/**
 * Pairs of values that may be joined: same series, same join key, the second beginning the day after the first
 * ends, both with a rate, and no break between them.
 */
export function joinAdjoining(
  values: readonly SpanValue[],
  breaks: readonly TimeBreak[],
): readonly (readonly [DrawnValue, DrawnValue])[] {
  const starts = new Map<string, DrawnValue>();
  const drawn = values.filter((value): value is DrawnValue => value.ratio !== null);
  for (const value of drawn) starts.set(nameStart(value, value.from), value);
  return drawn.flatMap((left) => {
    if (left.joinKey === null) return [];
    const next = addDay(left.to);
    const right = starts.get(nameStart(left, next));
    if (right === undefined || breaks.some((item) => item.date === next)) return [];
    return [[left, right] as const];
  });
}

function nameStart(value: SpanValue, day: string): string {
  return `${value.series} ${value.joinKey} ${day}`;
}

/** The day after, `YYYY-MM-DD`. Many values end on the same day, and a date costs far more to write than to look up. */
export const addDay = remember(1000, (day: string) =>
  new Date(Date.parse(day) + MS_PER_DAY).toISOString().slice(0, 10),
);
