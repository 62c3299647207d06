import type { CommuneId } from '../domain/commune.ts';
import { spansReform } from '../domain/reform.ts';
import { addShares, type Share } from '../domain/share.ts';
import type { Spanned } from './compare-spans.ts';
import { groupComparable } from './group-comparable.ts';

/** What the predecessors of one commune reported for one time. */
export interface PredecessorSum<Item> {
  /** As given. */
  readonly items: readonly Item[];
  /** Predecessors without an item here, or whose item has no share; in the order given. */
  readonly missing: readonly CommuneId[];
  /** Only when every predecessor, of at least two, reported exactly one comparable share. */
  readonly share: Share | null;
}

/**
 * One entry per group of comparable periods, in order of time. Items of other communes, and items of periods that
 * contain the reform, are in none. A predecessor with two shares in one group is not summed: which one holds is not
 * known here.
 */
export function sumPredecessors<
  Item extends Spanned & { readonly communeId: CommuneId; readonly share: Share | null },
>(predecessors: readonly CommuneId[], reported: readonly Item[]): readonly PredecessorSum<Item>[] {
  const known = new Set(predecessors);
  const items = reported.filter(
    ({ communeId, span }) => known.has(communeId) && !(span !== null && spansReform(span)),
  );
  return groupComparable(items).map((group) => sumGroup([...known], group));
}

function sumGroup<Item extends { readonly communeId: CommuneId; readonly share: Share | null }>(
  predecessors: readonly CommuneId[],
  items: readonly Item[],
): PredecessorSum<Item> {
  const stated = items.flatMap(({ communeId, share }) => (share === null ? [] : [{ communeId, share }]));
  const reporters = new Set(stated.map(({ communeId }) => communeId));
  const missing = predecessors.filter((id) => !reporters.has(id));
  const isWhole = missing.length === 0 && predecessors.length >= 2 && stated.length === predecessors.length;
  return { items, missing, share: isWhole ? addShares(stated.map(({ share }) => share)) : null };
}
