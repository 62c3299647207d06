import { type Commune, isValidThroughout } from '../domain/commune.ts';
import type { Dataset } from '../domain/dataset.ts';
import { readValue } from '../domain/figure.ts';
import { formatMeasureId, type Measure } from '../domain/measure.ts';
import type { Span } from '../domain/period.ts';
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
  /** Communes of a province, or of all for null, and of a kind that exist throughout the span. */
  readonly countCommunes: (some: Area, span: Span) => number;
}

type Area = Pick<PeerGroup<Peer>, 'province' | 'communeKind'>;

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
  const chooseOnline = (group: PeerGroup<Peer>, withoutCertification: boolean) => {
    const known = online.get(group) ?? chooseBoth(group);
    online.set(group, known);
    return known[withoutCertification ? 1 : 0];
  };
  return { listGroups, listAllGroups, judge, chooseOnline, countCommunes };
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
  countCommunes: Peers['countCommunes'],
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
    communeCount: countMembers(group, countCommunes),
    contradictedCount: contradicted.length,
  };
}

/** null for groups by volume, and where dates belong to no commune. */
function countMembers(group: PeerGroup<Peer>, countCommunes: Peers['countCommunes']): number | null {
  const span = group.members[0]?.model.report.span ?? null;
  return group.rule === 'volume' || span === null || spansReform(span) ? null : countCommunes(group, span);
}

/** The addresses of provinces are made once. */
function createCommuneCount(dataset: Dataset): Peers['countCommunes'] {
  const all = [...dataset.communes.values()];
  const byProvince = Map.groupBy(all, ({ province }) => slugify(province));
  return ({ province, communeKind }, span) => {
    const registered = province === null ? all : (byProvince.get(slugify(province)) ?? []);
    return registered.filter(
      (commune) => (communeKind === null || commune.kind === communeKind) && isValidThroughout(commune, span),
    ).length;
  };
}

function chooseBoth({ members }: PeerGroup<Peer>): readonly [Measure, Measure] {
  const models = members.map(({ model }) => model);
  return [chooseOnlineMeasure(models, false), chooseOnlineMeasure(models, true)];
}

/** Of the newly received, unless a report can only give it of all received. */
export function chooseOnlineMeasure(models: readonly ReportModel[], withoutCertification: boolean): Measure {
  const lacksNew = models.some((model) => {
    const read = (formula: Measure['formula']) => selectRate(model.rates, { formula, withoutCertification });
    return read('online-all').kind === 'rate' && read('online-new').kind === 'unknown';
  });
  return { formula: lacksNew ? 'online-all' : 'online-new', withoutCertification };
}
