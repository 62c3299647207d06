import type { Commune, CommuneId } from '../domain/commune.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Measure } from '../domain/measure.ts';
import type { Period, Span } from '../domain/period.ts';
import { spansReform } from '../domain/reform.ts';
import { isPossible } from '../domain/share.ts';
import { slugify } from '../format/text.ts';
import { computePool, type Pool } from '../indicators/pool-shares.ts';
import { HEADLINE_MEASURES, type HeadlineMeasure } from './headline-measures.ts';
import { chooseOnline } from './judge-group.ts';
import { listPeers, type Peer, type Peers, readStateOf } from './peers.ts';
import type { ReportModel } from './site-model.ts';

/** One headline rate of all dossiers of a province together. */
export interface PooledRate {
  readonly headline: HeadlineMeasure;
  readonly measure: Measure;
  /** null: nobody has this rate. */
  readonly pool: Pool | null;
  /** True where every report says that there was nothing to count. */
  readonly isNothing: boolean;
  /** Those with this rate and those without. */
  readonly reportCount: number;
}

/** The communes of a province, or of the country, in the latest period that any of them reported. */
export interface Standing {
  readonly period: Period;
  readonly span: Span;
  /** Their reports that can be set beside each other. */
  readonly members: readonly ReportModel[];
  /** Those that existed throughout the period; null: not known, as the registry has fewer than reported. */
  readonly communeCount: number | null;
  readonly rates: readonly PooledRate[];
}

export interface ProvinceStanding extends Standing {
  readonly province: string;
}

/** null where no report has dates that can be compared. */
export type FindProvinceStanding = (province: string) => ProvinceStanding | null;

/** Each is worked out when a page first asks, and once; spellings with the same address are one province. */
export function createProvinceStandings(
  dataset: Dataset,
  byCommune: ReadonlyMap<CommuneId, readonly ReportModel[]>,
  peers: Peers,
): FindProvinceStanding {
  const known = new Map<string, ProvinceStanding | null>();
  let communes: ReadonlyMap<string, readonly Commune[]> | null = null;
  return (province) => {
    const slug = slugify(province);
    const found = known.get(slug);
    if (found !== undefined) return found;
    communes ??= Map.groupBy(dataset.communes.values(), (commune) => slugify(commune.province));
    const latest = (communes.get(slug) ?? []).flatMap(({ id }) => byCommune.get(id)?.at(-1) ?? []);
    const standing = standTogether(province, latest, peers);
    const named = standing === null ? null : { ...standing, province };
    known.set(slug, named);
    return named;
  };
}

/** What reports of one province, or of the country for null, are together in their latest period. */
export function standTogether(
  province: string | null,
  models: readonly ReportModel[],
  peers: Peers,
): Standing | null {
  const members = findLatestMembers(province, models, peers);
  const { period, span } = members[0]?.model.report ?? {};
  if (period === undefined || span === undefined || span === null) return null;
  const communeCount = peers.countCommunes({ province, communeKind: null }, span);
  return {
    period,
    span,
    members: members.map(({ model }) => model),
    communeCount: communeCount < members.length ? null : communeCount,
    rates: HEADLINE_MEASURES.map((headline) => poolRate(headline, members)),
  };
}

/** Of the groups that end last, the largest. */
function findLatestMembers(
  province: string | null,
  models: readonly ReportModel[],
  peers: Peers,
): readonly Peer[] {
  const ends = models.map(readEnd);
  const last = ends.reduce((a, b) => (a > b ? a : b), '');
  const seen = new Set<ReportModel>();
  let largest: readonly Peer[] = [];
  for (const [index, model] of models.entries()) {
    if (last === '' || ends[index] !== last || seen.has(model)) continue;
    const members = listNeighbours(province, model, peers);
    for (const member of members) seen.add(member.model);
    if (members.length > largest.length) largest = members;
  }
  return largest;
}

/** Empty where a report cannot be compared with any other. */
function readEnd({ report: { span } }: ReportModel): string {
  return span === null || spansReform(span) ? '' : span.to;
}

/** The report and those of its province, or of all, that are comparable with it. */
function listNeighbours(province: string | null, model: ReportModel, peers: Peers): readonly Peer[] {
  const groups = peers.listGroups(model);
  const own = groups.find(({ rule }) => rule === (province === null ? 'all' : 'province')) ?? groups[0];
  const members = own?.members ?? listPeers([model]);
  if (province === null || own?.rule === 'province') return members;
  const slug = slugify(province);
  return members.filter(({ commune }) => slugify(commune.province) === slug);
}

function poolRate(headline: HeadlineMeasure, members: readonly Peer[]): PooledRate {
  const [first] = headline.measures;
  const measure =
    headline.kind === 'online' || first === undefined
      ? chooseOnline(members.map(readStateOf), headline.withoutCertification)
      : first;
  const shares = members.flatMap(({ shares, index }) => shares.read(index, measure) ?? []);
  return {
    headline,
    measure,
    pool: computePool(shares.filter(isPossible)),
    isNothing: members.every((member) => readStateOf(member)(measure) === 'none'),
    reportCount: members.length,
  };
}
