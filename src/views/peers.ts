import type { Commune } from '../domain/commune.ts';
import type { Dataset } from '../domain/dataset.ts';
import { keepRecent } from '../domain/keep-recent.ts';
import { formatMeasureId, type Measure } from '../domain/measure.ts';
import { slugify } from '../format/text.ts';
import { groupComparable } from '../indicators/group-comparable.ts';
import { buildPeerGroups, type PeerGroup } from '../indicators/peer-groups.ts';
import {
  type CountCommunes,
  chooseOnline,
  createCommuneCount,
  type GroupStanding,
  judgeGroup,
  type ReadState,
} from './judge-group.ts';
import { type PeerShares, readPeerShares } from './peer-shares.ts';
import type { ReportModel } from './site-model.ts';

/** One commune's report in a group, with the number of dossiers it received. */
export interface Peer {
  readonly commune: Commune;
  readonly volume: number | null;
  readonly model: ReportModel;
  /** Of all reports that are comparable with this one, where it has this index. */
  readonly shares: PeerShares;
  readonly index: number;
}

export interface Peers {
  /** Groups of the communes whose reports are comparable with this one; empty where there is no other. */
  readonly listGroups: (model: ReportModel) => readonly PeerGroup<Peer>[];
  /** The groups of any of these reports, each once, in the order of `buildPeerGroups`. */
  readonly listAllGroups: (models: readonly ReportModel[]) => readonly PeerGroup<Peer>[];
  /** Whether two reports may be set beside each other; none may be set beside itself alone. */
  readonly areComparable: (a: ReportModel, b: ReportModel) => boolean;
  readonly judge: (group: PeerGroup<Peer>, measure: Measure) => GroupStanding;
  /** The online rate that every member of a group can give: of the newly received, else of all received. */
  readonly chooseOnline: (group: PeerGroup<Peer>, withoutCertification: boolean) => Measure;
  readonly countCommunes: CountCommunes;
}

type Judge = (group: PeerGroup<Peer>) => GroupStanding;

const NOBODY: readonly ReportModel[] = [];

/** Parts of the country judged by one measure: a province has fewer over five years, all have more in two months. */
const PARTS_KEPT = 512;

/**
 * Groups are built when a page first asks for them, and once. Judgements of the whole country are kept, those of parts
 * as far as they were asked for last.
 */
export function createPeers(dataset: Dataset, models: readonly ReportModel[]): Peers {
  const sets = indexSets(models);
  const groups = new Map<ReportModel, PeerGroup<Peer>[]>();
  const order = new Map<readonly ReportModel[], readonly PeerGroup<Peer>[]>();
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
  const judges = new Map<string, Judge>();
  const countCommunes = createCommuneCount(dataset.communes);
  const makeOne = makeJudges(dataset.site.minimumDossiers, countCommunes);
  const judge = (group: PeerGroup<Peer>, measure: Measure) => {
    const id = formatMeasureId(measure);
    const one = judges.get(id) ?? makeOne(measure);
    judges.set(id, one);
    return one(group);
  };
  const choose = keepRecent(Number.POSITIVE_INFINITY, ({ members }: PeerGroup<Peer>) => {
    const states = members.map(readStateOf);
    return { ofAll: chooseOnline(states, false), withoutCertification: chooseOnline(states, true) };
  });
  return {
    listGroups,
    listAllGroups,
    areComparable: (a, b) => setOf(a).length > 0 && setOf(a) === setOf(b),
    judge,
    chooseOnline: (group, withoutCertification) =>
      choose(group)[withoutCertification ? 'withoutCertification' : 'ofAll'],
    countCommunes,
  };
}

function makeJudges(minimumDossiers: number, countCommunes: CountCommunes): (measure: Measure) => Judge {
  return (measure) => {
    const judge: Judge = (group) => judgeGroup(group, measure, minimumDossiers, countCommunes);
    const judgeWhole = keepRecent(Number.POSITIVE_INFINITY, judge);
    const judgePart = keepRecent(PARTS_KEPT, judge);
    return (group) => (group.rule === 'all' ? judgeWhole(group) : judgePart(group));
  };
}

/** The groups of one set of comparable reports, which are also added to each of their members. */
function indexGroups(
  set: readonly ReportModel[],
  groups: Map<ReportModel, PeerGroup<Peer>[]>,
): readonly PeerGroup<Peer>[] {
  const built = buildPeerGroups(listPeers(set), slugify);
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
  const items = models.map((model) => {
    const { period, cumulative, span } = model.report;
    return { period, cumulative, span, model };
  });
  const sets = new Map<ReportModel, readonly ReportModel[]>();
  for (const members of groupComparable(items)) {
    const byCommune = new Map(members.map(({ model }) => [model.commune.id, model]));
    const set = [...byCommune.values()];
    for (const model of set) sets.set(model, set.length < 2 ? [] : set);
  }
  return sets;
}

export function readStateOf({ shares, index }: Peer): ReadState {
  return (measure) => shares.readState(index, measure);
}

/** Reports that may be set beside each other, in this order. */
export function listPeers(set: readonly ReportModel[]): readonly Peer[] {
  const shares = readPeerShares(set);
  return set.map((model, index) => ({
    commune: model.commune,
    volume: shares.readVolume(index),
    model,
    shares,
    index,
  }));
}
