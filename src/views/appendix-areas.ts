import type { Area } from '../domain/indicator.ts';
import type { AppendixRow } from '../domain/tables.ts';
import { findIndicator } from './indicator-values.ts';
import type { SiteModel } from './site-model.ts';

/**
 * The rows by area, each in the order of the form. A row that is no indicator, such as a heading, goes with the next
 * indicator below it, or with the last one above. Empty when no row is an indicator.
 */
export function groupByArea(
  rows: readonly AppendixRow[],
  site: SiteModel,
): ReadonlyMap<Area, readonly AppendixRow[]> {
  const own = rows.map((row) => findIndicator(site, row.indicatorId)?.area ?? null);
  const last = own.findLast((area) => area !== null) ?? null;
  if (last === null) return new Map();
  const groups = new Map<Area, AppendixRow[]>();
  let next: Area = last;
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index];
    next = own[index] ?? next;
    if (row === undefined) continue;
    const group = groups.get(next);
    if (group === undefined) groups.set(next, [row]);
    else group.push(row);
  }
  for (const group of groups.values()) group.reverse();
  return groups;
}
