import { readValue } from '../../domain/figure.ts';
import { formatCount } from '../../format/number.ts';
import { EMBED } from '../../strings/embed.ts';
import { OVERVIEW } from '../../strings/overview.ts';
import { namePeriod, titlePeriod } from '../../strings/periods.ts';
import { FORMULA_WORDS } from '../../strings/rates.ts';
import { type Address, addressEmbed } from '../addresses.ts';
import type { BandName, BandsSpec } from '../chart-spec.ts';
import { nameArea } from '../comparison-view.ts';
import { summarizeGroup } from '../group-view.ts';
import { HEADLINE_MEASURES } from '../headline-measures.ts';
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
  readonly texts: readonly EmbedText[];
}

interface EmbedText {
  readonly text: string;
  /** True for what explains the text before it. */
  readonly isSmall: boolean;
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
    groups: inOrder.map((group) =>
      areFew
        ? { caption: '', table: buildEmbedTable(captionGroup(group), group), texts: [] }
        : {
            caption: captionGroup(group),
            table: null,
            texts: describeTogether(site, listTogether(site, group, all), address),
          },
    ),
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

/** Each pooled rate, with the first and the last of those that stand apart. */
function describeTogether(
  site: SiteModel,
  models: readonly ReportModel[],
  address: Address,
): readonly EmbedText[] {
  const group = summarizeGroup(site, models, addressEmbed(address), 'nhom');
  if (group === null) return [{ text: EMBED.together(formatCount(models.length)), isSmall: false }];
  const explain = (text: string) => ({ text, isSmall: true });
  return [
    ...group.sentences.flatMap((text, index) => {
      const chart = group.charts.find(({ title }) => title === HEADLINE_MEASURES[index]?.name);
      const apart = chart === undefined ? [] : nameApart(chart);
      return [{ text, isSmall: false }, ...apart.map(explain)];
    }),
    explain(sayBacklog(models)),
    explain(EMBED.formulas(FORMULA_WORDS['on-time-a'], FORMULA_WORDS['online-new'])),
  ];
}

function nameApart({ rows }: BandsSpec): readonly string[] {
  const sayMembers = (band: BandName) =>
    rows
      .filter((row) => row.band === band)
      .map(({ label, text, counts }) => EMBED.member(label, text, counts));
  const above = sayMembers('better').slice(0, NAMED);
  const below = sayMembers('worse').slice(-NAMED);
  return [
    ...(above.length === 0 ? [] : [EMBED.above(above.join('; '))]),
    ...(below.length === 0 ? [] : [EMBED.below(below.join('; '))]),
  ];
}

/** Formula A alone hides a backlog: that of all together, and how many of them state theirs. */
function sayBacklog(models: readonly ReportModel[]): string {
  const counts = models.flatMap(({ rates }) => readValue(rates.headline.counts.pending_overdue) ?? []);
  if (counts.length === 0) return EMBED.backlogUnknown;
  const sum = counts.reduce((total, count) => total + count, 0);
  return EMBED.backlog(formatCount(sum), formatCount(counts.length), formatCount(models.length));
}
