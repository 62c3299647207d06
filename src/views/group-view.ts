import { computeRatio } from '../domain/share.ts';
import { formatCount, formatRate } from '../format/number.ts';
import { slugify } from '../format/text.ts';
import type { PeerGroup } from '../indicators/peer-groups.ts';
import { STANDING } from '../strings/change.ts';
import { GROUP } from '../strings/group.ts';
import { RATES } from '../strings/rates.ts';
import type { Address } from './addresses.ts';
import { buildBandsChart } from './bands-chart.ts';
import type { BandsSpec } from './chart-spec.ts';
import { HEADLINE_MEASURES, type HeadlineMeasure, nameHeadline } from './headline-measures.ts';
import type { GroupStanding } from './judge-group.ts';
import type { Peer } from './peers.ts';
import type { ReportModel, SiteModel } from './site-model.ts';
import { buildGroupCell, buildPoolCells, describeCoverage, judgeHeadline } from './standing-table.ts';
import type { CellView, RowView, TableView } from './table-view.ts';

/** What the communes of one period are together, and who stands out. */
export interface GroupView extends GroupSummary {
  readonly peers: TableView;
}

export interface GroupSummary {
  readonly sentences: readonly string[];
  readonly charts: readonly BandsSpec[];
}

/** null where there are no two comparable reports. `models` are one page's, or one province's. */
export function buildGroupView(
  site: SiteModel,
  models: readonly ReportModel[],
  from: Address,
  id: string,
): GroupView | null {
  const listed = listGroupsOf(site, models);
  const summary = summarizeListed(site, listed, from, id);
  return summary === null ? null : { ...summary, peers: buildPeersTable(site, listed) };
}

/** The same without the groups that they are split into. */
export function summarizeGroup(
  site: SiteModel,
  models: readonly ReportModel[],
  from: Address,
  id: string,
): GroupSummary | null {
  return summarizeListed(site, listGroupsOf(site, models), from, id);
}

/** Of one province without the groups that go beyond it: all together stand on the page of all. */
function listGroupsOf(site: SiteModel, models: readonly ReportModel[]): readonly PeerGroup<Peer>[] {
  const groups = site.peers.listAllGroups(models);
  const isOneProvince = new Set(models.map(({ commune }) => slugify(commune.province))).size === 1;
  const isAmongOthers = isOneProvince && groups.some(({ rule }) => rule === 'province');
  return isAmongOthers ? groups.filter(({ rule }) => rule !== 'all') : groups;
}

function summarizeListed(
  site: SiteModel,
  listed: readonly PeerGroup<Peer>[],
  from: Address,
  id: string,
): GroupSummary | null {
  const [whole] = listed;
  if (whole === undefined) return null;
  const standings = HEADLINE_MEASURES.map((headline) => ({
    headline,
    standing: judgeHeadline(site, whole, headline),
  }));
  return {
    sentences: standings.map(({ headline, standing }) => describeStanding(headline, standing)),
    charts: standings.flatMap(({ headline, standing }, index) => {
      if (headline.withoutCertification) return [];
      const chart = buildBandsChart(site, headline, standing, from, `${id}-${index + 1}`);
      return chart === null ? [] : [chart];
    }),
  };
}

/** "Trả kết quả đúng hạn: mức chung 97,12 % (…), 12 trên 15 đơn vị có số liệu; 3 cao hơn, …" */
function describeStanding(headline: HeadlineMeasure, standing: GroupStanding): string {
  const { pool, bands } = standing;
  const name = nameHeadline(headline, standing.measure);
  if (pool === null) return GROUP.nobody(name);
  const { numerator, denominator } = pool.pooled;
  const counts = RATES.counts(formatCount(numerator), formatCount(denominator));
  const pooled = GROUP.pooled(
    name,
    formatRate(computeRatio(pool.pooled)),
    counts,
    formatRate(pool.median),
    describeCoverage(standing),
  );
  const { contradictedCount } = standing;
  return [
    pooled,
    bands === null ? GROUP.few : `${describeCounts(standing)}.`,
    ...(contradictedCount > 0 ? [GROUP.contradicted(formatCount(contradictedCount))] : []),
  ].join(' ');
}

function describeCounts({ bands }: GroupStanding): string {
  if (bands === null) return '';
  const { better, similar, worse } = bands.counts;
  return STANDING.counts(formatCount(better), formatCount(similar), formatCount(worse));
}

/** Every peer group by every headline rate: its rule, pooled rate, coverage and how many stand out. */
function buildPeersTable(site: SiteModel, groups: readonly PeerGroup<Peer>[]): TableView {
  return {
    caption: GROUP.peers,
    isSortable: false,
    columns: [
      { label: STANDING.group, isNumeric: false },
      ...[STANDING.pooled, STANDING.median, STANDING.coverage, GROUP.better, GROUP.similar, GROUP.worse].map(
        (label) => ({ label, isNumeric: true }),
      ),
    ],
    rows: HEADLINE_MEASURES.flatMap((headline) => [
      { kind: 'head' as const, cells: [{ text: headline.name }] },
      ...groups.map((group) => buildGroupRow(headline, judgeHeadline(site, group, headline))),
    ]),
  };
}

function buildGroupRow(headline: HeadlineMeasure, standing: GroupStanding): RowView {
  const { bands } = standing;
  const counts = (['better', 'similar', 'worse'] as const).map(
    (band): CellView =>
      bands === null
        ? { text: STANDING.fewMembers, isState: true }
        : { text: formatCount(bands.counts[band]) },
  );
  return {
    cells: [
      buildGroupCell(standing, headline),
      ...buildPoolCells(standing),
      { text: describeCoverage(standing) },
      ...counts,
    ],
  };
}
