import type { Measure } from '../domain/measure.ts';
import { computeRatio } from '../domain/share.ts';
import { formatCount, formatRate } from '../format/number.ts';
import type { Placing } from '../indicators/bands.ts';
import type { PeerGroup } from '../indicators/peer-groups.ts';
import { STANDING, STANDING_SHORT } from '../strings/change.ts';
import { COMMUNE_KIND_NAMES } from '../strings/communes.ts';
import { FORMULA_WORDS, RATES } from '../strings/rates.ts';
import { STATE_NAMES } from '../strings/states.ts';
import { type Address, addressPeriod, linkTo } from './addresses.ts';
import { HEADLINE_MEASURES, type HeadlineMeasure } from './headline-measures.ts';
import type { GroupStanding } from './judge-group.ts';
import type { Peer } from './peers.ts';
import { buildRateCell } from './rate-view.ts';
import { selectRate } from './select-rate.ts';
import type { ReportModel, SiteModel } from './site-model.ts';
import { type CellView, linkCell, type RowView, type TableView } from './table-view.ts';

/** The rule of a group in words: "Các phường của Khánh Hòa". */
export function nameGroup({ rule, province, communeKind, volume }: PeerGroup<Peer>): string {
  if (rule === 'kind' && communeKind !== null && province !== null) {
    return STANDING.names.kind(COMMUNE_KIND_NAMES[communeKind], province);
  }
  if (rule === 'volume' && volume !== null && province !== null) {
    return STANDING.names.volume(formatCount(volume.from), formatCount(volume.to), province);
  }
  return rule === 'province' && province !== null ? STANDING.names.province(province) : STANDING.names.all;
}

/** The group's name, with the formula where its members cannot all give the usual one. */
export function buildGroupCell({ group, measure }: GroupStanding, { measures }: HeadlineMeasure): CellView {
  const text = nameGroup(group);
  return measure.formula === measures[0]?.formula
    ? { text }
    : { text, small: FORMULA_WORDS[measure.formula] };
}

/** The measure by which a group is compared: one that all its members can give. */
function chooseGroupMeasure(site: SiteModel, group: PeerGroup<Peer>, headline: HeadlineMeasure): Measure {
  const [first] = headline.measures;
  return headline.kind === 'online' || first === undefined
    ? site.peers.chooseOnline(group, headline.withoutCertification)
    : first;
}

/** A group by one of the headline rates. */
export function judgeHeadline(
  site: SiteModel,
  group: PeerGroup<Peer>,
  headline: HeadlineMeasure,
): GroupStanding {
  return site.peers.judge(group, chooseGroupMeasure(site, group, headline));
}

/** The group that a report is first held against: its province's, else that of all comparable; undefined: none. */
export function findOwnGroup(site: SiteModel, model: ReportModel): PeerGroup<Peer> | undefined {
  const groups = site.peers.listGroups(model);
  return groups.find(({ rule }) => rule === 'province') ?? groups[0];
}

/** "12 trên 15 đơn vị" */
export function describeCoverage({
  pool,
  communeCount,
}: Pick<GroupStanding, 'pool' | 'communeCount'>): string {
  const withData = formatCount(pool === null ? 0 : pool.memberCount);
  return communeCount === null
    ? STANDING.coveredOnly(withData)
    : STANDING.covered(withData, formatCount(communeCount));
}

/** Whether a member is above or below its group, and the ranks it may hold. */
function describePlacing(placing: Placing<ReportModel>, placedCount: number, minimum: number): CellView {
  if (placing.kind === 'too-few')
    return { text: STANDING.tooFew(formatCount(minimum)), isState: true, sortBy: null };
  if (placing.kind === 'impossible') return { text: STANDING.impossible, isState: true, sortBy: null };
  const { best, worst } = placing.ranks;
  return {
    text: STANDING[placing.band],
    small: describeRanks(best, worst, placedCount),
    sortBy: ['better', 'similar', 'worse'].indexOf(placing.band),
  };
}

export function describeRanks(best: number, worst: number, placedCount: number): string {
  const all = formatCount(placedCount);
  return best === worst
    ? STANDING.oneRank(formatCount(best), all)
    : STANDING.ranks(formatCount(best), formatCount(worst), all);
}

/** One report among each of its peer groups, by the three headline rates; null where it has no peers. */
export function buildStandingTable(site: SiteModel, model: ReportModel, from: Address): TableView | null {
  const groups = site.peers.listGroups(model);
  if (groups.length === 0) return null;
  return {
    caption: STANDING.caption,
    isSortable: false,
    columns: [
      { label: STANDING.group, isNumeric: false },
      { label: STANDING.pooled, isNumeric: true },
      { label: STANDING.median, isNumeric: true },
      { label: STANDING.coverage, isNumeric: false },
      { label: STANDING.verdict, isNumeric: false },
    ],
    rows: HEADLINE_MEASURES.flatMap((headline) => buildRows(site, model, headline, groups, from)),
  };
}

function buildRows(
  site: SiteModel,
  model: ReportModel,
  headline: HeadlineMeasure,
  groups: readonly PeerGroup<Peer>[],
  from: Address,
): readonly RowView[] {
  const period = linkTo(from, addressPeriod(model.report.period.id));
  const rows = groups.map((group): RowView => {
    const standing = judgeHeadline(site, group, headline);
    return {
      cells: [
        buildGroupCell(standing, headline),
        ...buildPoolCells(standing).map((cell) => linkCell(cell, period)),
        { text: describeCoverage(standing) },
        buildVerdictCell(standing, model, site.dataset.site.minimumDossiers),
      ],
    };
  });
  const [group] = groups;
  if (group === undefined) return rows;
  const rate = selectRate(model.rates, chooseGroupMeasure(site, group, headline));
  const cell = buildRateCell(rate);
  const text = cell.small === undefined ? cell.text : `${cell.text} (${cell.small})`;
  return [{ kind: 'head', cells: [{ text: `${headline.name}: ${text}` }] }, ...rows];
}

/** Pooled rate with its counts, and the median. */
export function buildPoolCells({ pool }: GroupStanding): readonly [CellView, CellView] {
  const none = { text: STATE_NAMES.unknown, isState: true };
  if (pool === null) return [none, none];
  const { numerator, denominator } = pool.pooled;
  return [
    {
      text: formatRate(computeRatio(pool.pooled)),
      small: RATES.counts(formatCount(numerator), formatCount(denominator)),
    },
    { text: formatRate(pool.median) },
  ];
}

export function buildVerdictCell({ bands }: GroupStanding, model: ReportModel, minimum: number): CellView {
  if (bands === null) return { text: STANDING.fewMembers, isState: true };
  const placing = bands.findPlacing(model);
  return placing === undefined
    ? { text: '', isState: true }
    : describePlacing(placing, bands.placedCount, minimum);
}

/** The same as `buildVerdictCell` in as few words as a long list has room for; empty where nothing is to be said. */
export function abbreviateVerdict({ bands }: GroupStanding, model: ReportModel): string {
  const placing = bands?.findPlacing(model);
  if (placing === undefined) return '';
  if (placing.kind !== 'placed') {
    return placing.kind === 'too-few' ? STANDING_SHORT.tooFew : STANDING_SHORT.impossible;
  }
  const { best, worst } = placing.ranks;
  const ranks =
    best === worst
      ? STANDING_SHORT.oneRank(formatCount(best))
      : STANDING_SHORT.ranks(formatCount(best), formatCount(worst));
  return placing.band === 'similar' ? ranks : `${STANDING_SHORT[placing.band]}, ${ranks}`;
}
