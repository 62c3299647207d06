import { type Commune, isValidThroughout } from '../domain/commune.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Measure } from '../domain/measure.ts';
import type { Span } from '../domain/period.ts';
import type { Rate } from '../domain/rate.ts';
import { spansReform } from '../domain/reform.ts';
import { isPossible } from '../domain/share.ts';
import { slugify } from '../format/text.ts';
import { computeBands } from '../indicators/bands.ts';
import { type PackedBands, packBands } from '../indicators/packed-bands.ts';
import type { PeerGroup } from '../indicators/peer-groups.ts';
import { computePool, type Pool } from '../indicators/pool-shares.ts';
import { isContradicted } from './figure-context.ts';
import type { Peer } from './peers.ts';
import { selectRate } from './select-rate.ts';
import type { ReportModel } from './site-model.ts';

/** A group of comparable reports by one measure. */
export interface GroupStanding {
  readonly group: PeerGroup<Peer>;
  readonly measure: Measure;
  /** null: nobody has this rate. */
  readonly pool: Pool | null;
  /** null: too few communes to tell better from worse. */
  readonly bands: PackedBands<ReportModel> | null;
  /** Communes that exist and belong to the group; null for groups by volume, which only those who report can join. */
  readonly communeCount: number | null;
  /** Members whose rate a finding contradicts; they are in the pool all the same, as reported. */
  readonly contradictedCount: number;
}

/** Communes of a province, or of all for null, and of a kind that exist throughout the span. */
export type CountCommunes = (area: Pick<PeerGroup<Peer>, 'province' | 'communeKind'>, span: Span) => number;

export function judgeGroup(
  group: PeerGroup<Peer>,
  measure: Measure,
  minimumDossiers: number,
  countCommunes: CountCommunes,
): GroupStanding {
  const members = group.members.flatMap(({ model, shares, index }) => {
    const share = shares.read(index, measure);
    return share === null ? [] : [{ key: model, share }];
  });
  const bands = computeBands(members, minimumDossiers);
  return {
    group,
    measure,
    pool: bands === null ? computePool(members.map(({ share }) => share).filter(isPossible)) : bands.pool,
    bands: bands === null ? null : packBands(bands),
    communeCount: countMembers(group, countCommunes),
    contradictedCount: members.filter(({ key }) => isContradictedBy(key, measure)).length,
  };
}

function isContradictedBy(model: ReportModel, measure: Measure): boolean {
  if (model.findings.length === 0) return false;
  const rate = selectRate(model.rates, measure);
  return rate.kind === 'rate' && isContradicted(model, rate);
}

/** null for groups by volume, and where dates belong to no commune. */
function countMembers(group: PeerGroup<Peer>, countCommunes: CountCommunes): number | null {
  const span = group.members[0]?.model.report.span ?? null;
  return group.rule === 'volume' || span === null || spansReform(span) ? null : countCommunes(group, span);
}

/** The addresses of provinces are made once. */
export function createCommuneCount(communes: Dataset['communes']): CountCommunes {
  const all = [...communes.values()];
  const byProvince = Map.groupBy(all, ({ province }) => slugify(province));
  return ({ province, communeKind }, span) => {
    const registered: readonly Commune[] =
      province === null ? all : (byProvince.get(slugify(province)) ?? []);
    return registered.filter(
      (commune) => (communeKind === null || commune.kind === communeKind) && isValidThroughout(commune, span),
    ).length;
  };
}

/** What a report says of a rate. */
export type ReadState = (measure: Measure) => Rate['kind'];

/** The online rate of the newly received, unless a report can only give it of all received. */
export function chooseOnline(reports: readonly ReadState[], withoutCertification: boolean): Measure {
  const all: Measure = { formula: 'online-all', withoutCertification };
  const ofNew: Measure = { formula: 'online-new', withoutCertification };
  const lacksNew = reports.some((readState) => readState(all) === 'rate' && readState(ofNew) === 'unknown');
  return lacksNew ? all : ofNew;
}
