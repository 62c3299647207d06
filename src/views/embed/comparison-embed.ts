import { readValue } from '../../domain/figure.ts';
import { formatCount } from '../../format/number.ts';
import { EMBED } from '../../strings/embed.ts';
import { OVERVIEW } from '../../strings/overview.ts';
import { namePeriod, titlePeriod } from '../../strings/periods.ts';
import { FORMULA_WORDS } from '../../strings/rates.ts';
import { type Address, addressEmbed } from '../addresses.ts';
import type { BandName, BandsSpec } from '../chart-spec.ts';
import { nameArea } from '../comparison-view.ts';
import { buildGroupView } from '../group-view.ts';
import { captionGroup, groupPeriod, listTogether } from '../period-groups.ts';
import { describeGroups, type PeriodPage } from '../period-view.ts';
import type { ReportModel, SiteModel } from '../site-model.ts';
import { buildSpansNotice } from '../spans-notice.ts';
import { titlePage } from '../split-by-province.ts';
import type { TableView } from '../table-view.ts';
import { buildEmbedHead, type EmbedHead } from './embed-head.ts';
import { buildEmbedTable } from './embed-table.ts';

/** Reports that may be compared with each other: each in a row where they are few, else what they are together. */
export interface EmbedGroup {
  /** Empty where the table says it, or where there is nothing to tell apart. */
  readonly caption: string;
  readonly table: TableView | null;
  readonly texts: readonly string[];
}

/** Reports of several communes as other sites frame them. */
export interface ComparisonEmbed {
  readonly head: EmbedHead;
  readonly lead: string;
  /** What to know before comparing. */
  readonly notices: readonly string[];
  readonly groups: readonly EmbedGroup[];
  readonly closing: readonly string[];
}

/** More reports than these make no table that a frame has room for. */
const ROWS_SHOWN = 10;
const GROUPS_SHOWN = 3;
/** Communes named above and below the group's rate, of each. */
const NAMED = 3;

export function buildPeriodEmbed(site: SiteModel, page: PeriodPage): ComparisonEmbed {
  const { period, address, all } = page;
  const groups = groupPeriod(all);
  const areFew = all.length <= ROWS_SHOWN;
  const shown = groups.toSorted((a, b) => b.length - a.length).slice(0, GROUPS_SHOWN);
  const inOrder = areFew ? groups : groups.filter((group) => shown.includes(group));
  const hidden = groups.length - inOrder.length;
  const notice = describeGroups(groups, all.length);
  const title = titlePage(titlePeriod(period), page);
  return {
    head: buildEmbedHead(site, address, {
      title,
      fullTitle: EMBED.tabOfPeriod(title),
      description: EMBED.describePeriod(namePeriod(period)),
      open: EMBED.openAll,
    }),
    lead: EMBED.lead(formatCount(all.length), nameArea(all)),
    notices: notice === '' ? [] : [notice],
    groups: inOrder.map((group) => ({
      ...(areFew
        ? { caption: '', table: buildEmbedTable(captionGroup(group), group), texts: [] }
        : {
            caption: captionGroup(group),
            table: null,
            texts: describeTogether(site, listTogether(site, group, all), address),
          }),
    })),
    closing: hidden > 0 ? [EMBED.notShown(formatCount(hidden))] : [],
  };
}

/** The last report of each commune, of whatever period that is. */
export function buildOverviewEmbed(
  site: SiteModel,
  address: Address,
  models: readonly ReportModel[],
): ComparisonEmbed {
  const areFew = models.length <= ROWS_SHOWN;
  const spans = buildSpansNotice('', models);
  const title = OVERVIEW.latest;
  return {
    head: buildEmbedHead(site, address, {
      title,
      fullTitle: EMBED.tabOfOverview(site.dataset.site.title),
      description: EMBED.describeOverview,
    }),
    lead: EMBED.lead(formatCount(models.length), nameArea(models)),
    notices: spans === null ? [] : [spans.notice],
    groups: [
      {
        caption: '',
        table: areFew ? buildEmbedTable(EMBED.bothRates, models) : null,
        texts: areFew || spans !== null ? [] : describeTogether(site, models, address),
      },
    ],
    closing: areFew ? [] : [EMBED.manyPeriods(formatCount(models.length))],
  };
}

/** The pooled rates, and of those that stand apart, the first and the last. */
function describeTogether(
  site: SiteModel,
  models: readonly ReportModel[],
  address: Address,
): readonly string[] {
  const group = buildGroupView(site, models, addressEmbed(address), 'nhom');
  if (group === null) return [EMBED.together(formatCount(models.length))];
  return [
    ...group.sentences,
    ...group.charts.flatMap(nameApart),
    EMBED.backlog(sayBacklog(models)),
    EMBED.formulas(FORMULA_WORDS['on-time-a'], FORMULA_WORDS['online-new']),
  ];
}

function nameApart({ title, rows }: BandsSpec): readonly string[] {
  const sayMembers = (band: BandName) =>
    rows
      .filter((row) => row.band === band)
      .map(({ label, text, counts }) => EMBED.member(label, text, counts));
  const [above, below] = [sayMembers('better'), sayMembers('worse')];
  const [first, last] = [above.slice(0, NAMED), below.slice(-NAMED)];
  return [
    ...(first.length === 0 ? [] : [EMBED.formula(title, EMBED.above(first.join('; ')))]),
    ...(last.length === 0 ? [] : [EMBED.formula(title, EMBED.below(last.join('; ')))]),
  ];
}

/** Formula A alone hides a backlog: that of all together, and how many of them state theirs. */
function sayBacklog(models: readonly ReportModel[]): string {
  const counts = models.flatMap(({ rates }) => readValue(rates.headline.counts.pending_overdue) ?? []);
  if (counts.length === 0) return EMBED.backlogUnknown;
  const sum = counts.reduce((total, count) => total + count, 0);
  return EMBED.backlogCount(formatCount(sum), formatCount(counts.length), formatCount(models.length));
}
