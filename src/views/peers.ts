import { type Commune, isValidThroughout } from '../domain/commune.ts';
import type { Dataset } from '../domain/dataset.ts';
import { readValue } from '../domain/figure.ts';
import { formatMeasureId, type Measure } from '../domain/measure.ts';
import { spansReform } from '../domain/reform.ts';
import { isPossible } from '../domain/share.ts';
import { slugify } from '../format/text.ts';
import { type Bands, computeBands, type Placing } from '../indicators/bands.ts';
import { groupComparable } from '../indicators/group-comparable.ts';
import { buildPeerGroups, type PeerGroup } from '../indicators/peer-groups.ts';
import { computePool, type Pool } from '../indicators/pool-shares.ts';
import { isContradicted } from './figure-context.ts';
import { selectRate } from './select-rate.ts';
import type { ReportModel } from './site-model.ts';

/** One commune's report in a group, with the number of dossiers it received. */
export interface Peer {
  readonly commune: Commune;
  readonly volume: number | null;
  readonly model: ReportModel;
}

/** A group of comparable reports by one measure. */
export interface GroupStanding {
  readonly group: PeerGroup<Peer>;
  readonly measure: Measure;
  /** null: nobody has this rate. */
  readonly pool: Pool | null;
  /** null: too few communes to tell better from worse. */
  readonly bands: Bands<ReportModel> | null;
  readonly placings: ReadonlyMap<ReportModel, Placing<ReportModel>>;
  /** Communes that exist and belong to the group; null for groups by volume, which only those who report can join. */
  readonly communeCount: number | null;
  /** Members whose rate a finding contradicts; they are in the pool all the same, as reported. */
  readonly contradictedCount: number;
}

export interface Peers {
  /** Groups of the communes whose reports are comparable with this one; empty where there is no other. */
  readonly listGroups: (model: ReportModel) => readonly PeerGroup<Peer>[];
  /** The groups of any of these reports, each once, in the order of `buildPeerGroups`. */
  readonly listAllGroups: (models: readonly ReportModel[]) => readonly PeerGroup<Peer>[];
  readonly judge: (group: PeerGroup<Peer>, measure: Measure) => GroupStanding;
  /** The online rate that every member of a group can give: of the newly received, else of all received. */
  readonly chooseOnline: (group: PeerGroup<Peer>, withoutCertification: boolean) => Measure;
}

const NOBODY: readonly ReportModel[] = [];

/** Groups are built, and judged, when a page first asks for them, and once. */
export function createPeers(dataset: Dataset, models: readonly ReportModel[]): Peers {
  const sets = indexSets(models);
  const groups = new Map<ReportModel, PeerGroup<Peer>[]>();
  const order = new Map<readonly ReportModel[], readonly PeerGroup<Peer>[]>();
  const standings = new Map<PeerGroup<Peer>, Map<string, GroupStanding>>();
  const countCommunes = createCommuneCount(dataset);
  const setOf = (model: ReportModel) => sets.get(model) ?? NOBODY;
  const listGroups = (model: ReportModel) => {
    const set = setOf(model);
    if (!order.has(set)) order.set(set, indexGroups(set, groups));
    return groups.get(model) ?? [];
  };
  const listAllGroups = (some: readonly ReportModel[]) => {
    const wanted = new Set(some.flatMap(listGroups));
    const asked = new Set(some.map(setOf));
    return [...asked].flatMap((set) => (order.get(set) ?? []).filter((group) => wanted.has(group)));
  };
  const judge = (group: PeerGroup<Peer>, measure: Measure) => {
    const byMeasure = standings.get(group) ?? new Map<string, GroupStanding>();
    standings.set(group, byMeasure);
    const id = formatMeasureId(measure);
    const standing = byMeasure.get(id) ?? judgeGroup(group, measure, dataset, countCommunes);
    byMeasure.set(id, standing);
    return standing;
  };
  const online = new Map<PeerGroup<Peer>, readonly [Measure, Measure]>();
  const chooseOnlineOnce = (group: PeerGroup<Peer>, withoutCertification: boolean) => {
    const known: readonly [Measure, Measure] = online.get(group) ?? [
      chooseOnline(group, false),
      chooseOnline(group, true),
    ];
    online.set(group, known);
    return known[withoutCertification ? 1 : 0];
  };
  return { listGroups, listAllGroups, judge, chooseOnline: chooseOnlineOnce };
}

/** The groups of one set of comparable reports, which are also added to each of their members. */
function indexGroups(
  set: readonly ReportModel[],
  groups: Map<ReportModel, PeerGroup<Peer>[]>,
): readonly PeerGroup<Peer>[] {
  const built = buildPeerGroups(set.map(makePeer), slugify);
  for (const group of built) {
    for (const { model } of group.members) {
      const known = groups.get(model);
      if (known === undefined) groups.set(model, [group]);
      else known.push(group);
    }
  }
  return built;
}

/** Each report with those it may be set beside: one per commune, none that contains the reform. */
function indexSets(models: readonly ReportModel[]): ReadonlyMap<ReportModel, readonly ReportModel[]> {
  const items = models.map((model) => ({ ...model.report, model }));
  const sets = new Map<ReportModel, readonly ReportModel[]>();
  for (const members of groupComparable(items)) {
    const byCommune = new Map(members.map(({ model }) => [model.commune.id, model]));
    const set = [...byCommune.values()];
    for (const model of set) sets.set(model, set.length < 2 ? [] : set);
  }
  return sets;
}

function makePeer(model: ReportModel): Peer {
  return { commune: model.commune, volume: readValue(model.rates.headline.counts.received), model };
}

function judgeGroup(
  group: PeerGroup<Peer>,
  measure: Measure,
  dataset: Dataset,
  countCommunes: (group: PeerGroup<Peer>) => number | null,
): GroupStanding {
  const members = group.members.flatMap(({ model }) => {
    const rate = selectRate(model.rates, measure);
    return rate.kind === 'rate' ? [{ key: model, share: rate }] : [];
  });
  const contradicted = members.filter(({ key, share }) => isContradicted(key, share));
  const bands = computeBands(members, dataset.site.minimumDossiers);
  return {
    group,
    measure,
    pool: bands === null ? computePool(members.map(({ share }) => share).filter(isPossible)) : bands.pool,
    bands,
    placings: new Map(bands?.placings.map((placing) => [placing.key, placing])),
    communeCount: countCommunes(group),
    contradictedCount: contradicted.length,
  };
}

/** Counts the communes of a group that exist throughout its period; the addresses of their provinces are made once. */
function createCommuneCount(dataset: Dataset): (group: PeerGroup<Peer>) => number | null {
  const registered = [...dataset.communes.values()].map((commune) => ({
    commune,
    province: slugify(commune.province),
  }));
  return ({ rule, members, province, communeKind }) => {
    const span = members[0]?.model.report.span ?? null;
    if (rule === 'volume' || span === null || spansReform(span)) return null;
    const wanted = province === null ? null : slugify(province);
    return registered.filter(
      ({ commune, province: own }) =>
        (wanted === null || own === wanted) &&
        (communeKind === null || commune.kind === communeKind) &&
        isValidThroughout(commune, span),
    ).length;
  };
}

function chooseOnline(group: PeerGroup<Peer>, withoutCertification: boolean): Measure {
  const lacksNew = group.members.some(({ model }) => {
    const read = (formula: Measure['formula']) => selectRate(model.rates, { formula, withoutCertification });
    return read('online-all').kind === 'rate' && read('online-new').kind === 'unknown';
  });
  return { formula: lacksNew ? 'online-all' : 'online-new', withoutCertification };
}
