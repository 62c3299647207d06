import { countEpochDays } from '../domain/date.ts';
import { belongsToNone, comparePeriods, SPAN_TOLERANCE_DAYS, type Spanned } from './compare-spans.ts';

/**
 * Sorts into groups whose members are each comparable with its earliest member. What has no known dates, or
 * dates across the reform, stands alone. Each item is in exactly one group; groups are in order of time, items as given.
 */
export function groupComparable<Item extends Spanned>(
  items: readonly Item[],
  toleranceDays: number = SPAN_TOLERANCE_DAYS,
): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  const open = new Map<string, Item[][]>();
  for (const item of [...items].sort(compareByTime)) {
    if (item.span === null || belongsToNone(item)) {
      groups.push([item]);
      continue;
    }
    const key = `${item.period.kind} ${item.cumulative}`;
    const candidates = (open.get(key) ?? []).filter((group) => isWithinReach(group, item, toleranceDays));
    const home = candidates.find(
      ([first]) => first !== undefined && isComparable(first, item, toleranceDays),
    );
    if (home !== undefined) home.push(item);
    else {
      const group = [item];
      groups.push(group);
      candidates.push(group);
    }
    open.set(key, candidates);
  }
  const order = new Map(items.map((item, index) => [item, index]));
  const position = (item: Item) => order.get(item) ?? items.length;
  return groups.map((group) => group.sort((a, b) => position(a) - position(b)));
}

function isComparable(a: Spanned, b: Spanned, toleranceDays: number): boolean {
  return comparePeriods(a, b, toleranceDays).kind === 'comparable';
}

/** Items come in order of their start, so a group that starts too early for this one is closed for good. */
function isWithinReach(group: readonly Spanned[], item: Spanned, toleranceDays: number): boolean {
  const from = group[0]?.span?.from;
  if (from === undefined || item.span === null) return false;
  return countEpochDays(item.span.from) - countEpochDays(from) <= toleranceDays;
}

function compareByTime(a: Spanned, b: Spanned): number {
  const from = compareText(a.span?.from, b.span?.from);
  return from === 0 ? compareText(a.span?.to, b.span?.to) : from;
}

/** Unknown dates last. */
function compareText(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}
