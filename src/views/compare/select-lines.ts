import { countSpanDays, type Span } from '../../domain/period.ts';
import { compareFigures, type IncomparableReason } from '../../indicators/compare-figures.ts';
import { belongsToNone } from '../../indicators/compare-spans.ts';
import { comparePeriodsOverTime } from '../../indicators/period-relations.ts';
import type { ComparePoint } from './compare-points.ts';

export interface LeftOut {
  readonly point: ComparePoint;
  readonly reasons: readonly IncomparableReason[];
}

/** Points of one commune that may be set on one line, in order of time, and the others with the reason. */
export interface Line {
  readonly points: readonly ComparePoint[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * A line holds what is comparable over time with its most usual period: of what most are, cumulative or not, the
 * one of middle length. Of two that overlap the first stays.
 */
export function selectLine(points: readonly ComparePoint[]): Line {
  const usual = findUsual(points);
  const kept: ComparePoint[] = [];
  const leftOut: LeftOut[] = [];
  for (const point of points.toSorted(compareByTime)) {
    const before = kept.at(-1);
    const overlaps = before !== undefined && doOverlap(before, point) ? listReasons(before, point) : [];
    const reasons = [...listReasons(usual, point), ...overlaps.filter(({ kind }) => kind === 'overlaps')];
    if (usual !== null && reasons.length === 0) kept.push(point);
    else leftOut.push({ point, reasons: reasons.length > 0 ? dropRepeated(reasons) : listOwnReasons(point) });
  }
  return { points: kept, leftOut };
}

function doOverlap({ span: a }: ComparePoint, { span: b }: ComparePoint): boolean {
  return a !== null && b !== null && a.to >= b.from;
}

/** What `compareFigures` says of two figures that differ in their periods alone, as those of one line do. */
function listReasons(a: ComparePoint | null, b: ComparePoint): readonly IncomparableReason[] {
  return a === null || a === b ? [] : comparePeriodsOverTime(a, b);
}

/** Why a point can be compared with nothing at all. */
function listOwnReasons(point: ComparePoint): readonly IncomparableReason[] {
  const comparison = compareFigures(point, point, 'side-by-side');
  return comparison.kind === 'incomparable' ? comparison.reasons : [];
}

function dropRepeated(reasons: readonly IncomparableReason[]): readonly IncomparableReason[] {
  return [...new Map(reasons.map((reason) => [reason.kind, reason])).values()];
}

function findUsual(points: readonly ComparePoint[]): ComparePoint | null {
  const placed = points.flatMap((point) =>
    point.span === null || belongsToNone(point) ? [] : [{ point, days: countSpanDays(point.span) }],
  );
  const cumulative = placed.filter(({ point }) => point.cumulative);
  const others = placed.filter(({ point }) => !point.cumulative);
  const most = cumulative.length > others.length ? cumulative : others;
  const byLength = most.toSorted((a, b) => a.days - b.days);
  return byLength[Math.floor((byLength.length - 1) / 2)]?.point ?? null;
}

function compareByTime(a: ComparePoint, b: ComparePoint): number {
  const [one, other] = [sortKey(a.span), sortKey(b.span)];
  return one < other ? -1 : one > other ? 1 : 0;
}

function sortKey(span: Span | null): string {
  return span === null ? '~' : `${span.from} ${span.to}`;
}

/**
 * The largest set of communes of which each has a period in common with another of the set; of equal ones that of
 * the commune chosen first. A commune alone is comparable with none. `groups` are those of comparable points.
 */
export function selectComparable(groups: readonly (readonly ComparePoint[])[]): ReadonlySet<number> {
  const sets = new Map<number, Set<number>>();
  for (const group of groups) {
    const members = [...new Set(group.map(({ series }) => series))];
    const joined = new Set(members.flatMap((member) => [...(sets.get(member) ?? [member])]));
    for (const member of joined) sets.set(member, joined);
  }
  const [largest] = [...sets].toSorted(([a, one], [b, other]) => other.size - one.size || a - b);
  return largest === undefined ? new Set() : largest[1];
}

/** The pair of points nearest in time, to say why two communes have nothing in common; null: one has none. */
export function findNearestPair(
  some: readonly ComparePoint[],
  others: readonly ComparePoint[],
): readonly [ComparePoint, ComparePoint] | null {
  const pairs = some.flatMap((a) => others.map((b) => ({ pair: [a, b] as const, days: measureApart(a, b) })));
  const [nearest] = pairs.toSorted((a, b) => a.days - b.days);
  return nearest?.pair ?? null;
}

function measureApart({ span: a }: ComparePoint, { span: b }: ComparePoint): number {
  if (a === null || b === null) return Number.MAX_SAFE_INTEGER;
  return Math.abs(Date.parse(a.to) - Date.parse(b.to)) + Math.abs(Date.parse(a.from) - Date.parse(b.from));
}
