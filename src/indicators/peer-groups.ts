import { COMMUNE_KINDS, type Commune, type CommuneKind } from '../domain/commune.ts';

export type PeerRule = 'all' | 'province' | 'kind' | 'volume';

export interface PeerSubject {
  readonly commune: Commune;
  /** Dossiers received in the period; null: not stated. */
  readonly volume: number | null;
}

export interface PeerGroup<Item> {
  readonly rule: PeerRule;
  /** Unaccented, the same from build to build: it may stand in an address. */
  readonly key: string;
  /** Null only for `all`. */
  readonly province: string | null;
  readonly communeKind: CommuneKind | null;
  /** Smallest and largest volume of its members. */
  readonly volume: { readonly from: number; readonly to: number } | null;
  /** In the order given. */
  readonly members: readonly Item[];
}

/** Below this a third would have fewer members than a band needs. */
const FEWEST_FOR_THIRDS = 9;
const FEWEST_PEERS = 2;
const THIRD_SLUGS = ['it-ho-so', 'vua', 'nhieu-ho-so'] as const;

/**
 * All; then of each province (in order of first appearance) its own group, its kinds and its thirds by volume. A group
 * of one, and one with the same members as a group before it, is left out: it would say nothing new.
 */
export function buildPeerGroups<Item extends PeerSubject>(
  items: readonly Item[],
  slugOf: (province: string) => string,
): readonly PeerGroup<Item>[] {
  const whole = { province: null, communeKind: null, volume: null };
  const candidates: PeerGroup<Item>[] = [{ rule: 'all', key: 'tat-ca', ...whole, members: items }];
  for (const [slug, members] of Map.groupBy(items, ({ commune }) => slugOf(commune.province))) {
    const province = members[0]?.commune.province ?? slug;
    candidates.push(
      { rule: 'province', key: slug, ...whole, province, members },
      ...splitByKind(province, slug, members),
      ...splitByVolume(province, slug, members),
    );
  }
  return candidates.filter(
    ({ members }, index) =>
      members.length >= FEWEST_PEERS &&
      !candidates.slice(0, index).some((earlier) => isSame(earlier.members, members)),
  );
}

function splitByKind<Item extends PeerSubject>(
  province: string,
  slug: string,
  items: readonly Item[],
): PeerGroup<Item>[] {
  return COMMUNE_KINDS.map((communeKind) => ({
    rule: 'kind',
    key: `${slug}-${communeKind}`,
    province,
    communeKind,
    volume: null,
    members: items.filter(({ commune }) => commune.kind === communeKind),
  }));
}

/** Cut at the volume which a third, and two thirds, of the members do not exceed: equal volumes stay together. */
function splitByVolume<Item extends PeerSubject>(
  province: string,
  slug: string,
  items: readonly Item[],
): PeerGroup<Item>[] {
  const volumes = items.flatMap(({ volume }) => (volume === null ? [] : [volume])).sort((a, b) => a - b);
  if (volumes.length < FEWEST_FOR_THIRDS) return [];
  const cuts = [1, 2].map((third) => volumes[Math.ceil((third * volumes.length) / 3) - 1]);
  const thirdOf = (volume: number) => cuts.filter((cut) => cut !== undefined && volume > cut).length;
  return THIRD_SLUGS.flatMap((name, third) => {
    const within = volumes.filter((volume) => thirdOf(volume) === third);
    const [from, to] = [within[0], within.at(-1)];
    if (from === undefined || to === undefined) return [];
    const members = items.filter(({ volume }) => volume !== null && thirdOf(volume) === third);
    const volume = { from, to };
    return [{ rule: 'volume', key: `${slug}-${name}`, province, communeKind: null, volume, members }];
  });
}

function isSame<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
