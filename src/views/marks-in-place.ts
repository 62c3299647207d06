import { type Figure, formatPlaceKey, type Place } from '../domain/figure.ts';
import type { Finding } from '../domain/finding.ts';
import type { Address } from './addresses.ts';
import { buildNotes, type CorrectionView } from './corrections/correction-view.ts';
import type { PlacedCorrection } from './corrections/place-corrections.ts';
import { buildFindingView, type FindingView } from './finding-view.ts';

/** What stands right at a figure: what contradicts it, and how it was corrected. Spread into its cell. */
export interface Marks {
  readonly findings?: readonly FindingView[];
  readonly corrections?: readonly CorrectionView[];
}

/** The marks of one report by the cell of their figure. */
export interface MarksInPlace {
  readonly findings: ReadonlyMap<string, readonly FindingView[]>;
  readonly corrections: ReadonlyMap<string, readonly PlacedCorrection[]>;
}

/** `corrections` newest first. */
export function indexMarks(
  findings: readonly Finding[],
  corrections: readonly PlacedCorrection[],
  address: Address,
): MarksInPlace {
  return {
    findings: groupByPlace(
      findings.map((finding) => [finding.claim.place, buildFindingView(finding, address, null)] as const),
    ),
    corrections: groupByPlace(
      corrections.flatMap((correction) =>
        correction.place === null ? [] : [[correction.place, correction] as const],
      ),
    ),
  };
}

export function findMarks({ findings, corrections }: MarksInPlace, place: Place | null): Marks {
  if (place === null || findings.size + corrections.size === 0) return {};
  const key = formatPlaceKey(place);
  const [found, corrected] = [findings.get(key), corrections.get(key)];
  return {
    ...(found === undefined ? {} : { findings: found }),
    ...(corrected === undefined ? {} : { corrections: buildNotes(corrected) }),
  };
}

export function findLatestCorrection({ corrections }: MarksInPlace, place: Place | null) {
  return place === null ? undefined : corrections.get(formatPlaceKey(place))?.[0];
}

/** The corrections alone, of several figures that one cell shows. */
export function findCorrections(marks: MarksInPlace, figures: readonly Figure[]): Marks {
  const found = figures.flatMap(({ place }) => findMarks(marks, place).corrections ?? []);
  return found.length === 0 ? {} : { corrections: found };
}

function groupByPlace<Item>(
  placed: readonly (readonly [Place, Item])[],
): ReadonlyMap<string, readonly Item[]> {
  const index = new Map<string, Item[]>();
  for (const [place, item] of placed) {
    const key = formatPlaceKey(place);
    const known = index.get(key);
    if (known === undefined) index.set(key, [item]);
    else known.push(item);
  }
  return index;
}
