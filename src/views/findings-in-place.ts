import { type Figure, formatPlaceKey, type Place } from '../domain/figure.ts';
import type { Finding } from '../domain/finding.ts';
import type { Address } from './addresses.ts';
import { buildFindingView, type FindingView } from './finding-view.ts';

/** Findings of one report by the cell of the figure they contradict. */
export type FindingsInPlace = ReadonlyMap<string, readonly FindingView[]>;

export function indexFindings(findings: readonly Finding[], address: Address): FindingsInPlace {
  const index = new Map<string, FindingView[]>();
  for (const finding of findings) {
    const key = formatPlaceKey(finding.claim.place);
    const view = buildFindingView(finding, address, null);
    const known = index.get(key);
    if (known === undefined) index.set(key, [view]);
    else known.push(view);
  }
  return index;
}

export function findAt(index: FindingsInPlace, place: Place | null): readonly FindingView[] {
  return place === null ? [] : (index.get(formatPlaceKey(place)) ?? []);
}

export function findAtFigure(index: FindingsInPlace, figure: Figure): readonly FindingView[] {
  return findAt(index, figure.place);
}
