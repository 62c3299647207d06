import type { PeriodKind } from '../../domain/period.ts';
import { COMPARE_PANEL, namePeriodKind } from '../../strings/compare-page.ts';
import { FORMULA_WORDS } from '../../strings/rates.ts';
import { ADDRESSES, addressCommune, linkTo } from '../addresses.ts';
import type { DotsSpec, SpansSpec } from '../chart-spec.ts';
import { nameMeasure } from '../name-measure.ts';
import type { Link } from '../page-head.ts';
import type { TableView } from '../table-view.ts';
import type { Choice } from './choice.ts';
import { buildAmountChart, buildRateChart } from './compare-chart.ts';
import { buildCompareDownload, type CompareDownload } from './compare-download.ts';
import { buildMembers, listShown, type Member, type Members } from './compare-members.ts';
import { listNotices } from './compare-notices.ts';
import { describeChanges, describeDifference } from './compare-sentences.ts';
import { buildCompareTable } from './compare-table.ts';
import { listMonthChoices, type MonthChoice } from './month-choices.ts';
import type { IndicatorChoice, SeriesFile } from './series-file.ts';

export interface PanelSettings {
  readonly minimumDossiers: number;
  /** The chosen indicator; null where a measure is chosen or the catalogue has no such indicator. */
  readonly indicator: IndicatorChoice | null;
}

/** What a choice shows. */
export interface ComparePanel {
  readonly title: string;
  /** null where nothing is comparable, or nothing is there; `notices` say so. */
  readonly chart: DotsSpec | SpansSpec | null;
  readonly table: TableView | null;
  readonly sentences: readonly string[];
  /** What is not comparable, not drawn or not there, and why. */
  readonly notices: readonly string[];
  /** To the pages of the communes. */
  readonly links: readonly Link[];
  /** The kind of period shown; null: no report at all. */
  readonly periodKind: PeriodKind | null;
  /** Months in which periods of this kind end. */
  readonly months: readonly MonthChoice[];
  readonly download: CompareDownload | null;
}

/** `series` are the files of the chosen communes, in the order chosen. */
export function buildComparePanel(
  choice: Choice,
  series: readonly SeriesFile[],
  settings: PanelSettings,
): ComparePanel {
  const chosen = buildMembers(choice, series);
  const { members, drawn, periodKind } = chosen;
  const kind = periodKind === null ? null : namePeriodKind(periodKind);
  const subject = nameSubject(choice, settings);
  const title = kind === null ? subject : COMPARE_PANEL.title(subject, kind);
  const points = members.flatMap(listShown);
  const onLine = new Set(drawn.flatMap(({ line }) => line.points));
  const names = members.map(({ name }) => name);
  const isEmpty = points.length === 0;
  return {
    title,
    chart: buildChart(choice, drawn, title, settings),
    table: isEmpty ? null : buildCompareTable(COMPARE_PANEL.table(title), names, points, onLine),
    sentences: listSentences(chosen, settings.minimumDossiers),
    notices: listNotices(chosen),
    links: members.map(({ name, file }) => ({
      text: name,
      href: linkTo(ADDRESSES.compare, addressCommune(file.id)),
    })),
    periodKind,
    months: listMonthChoices(
      members.flatMap(({ all }) => all).filter(({ period }) => period.kind === periodKind),
    ),
    download: isEmpty ? null : buildCompareDownload(choice, chosen, points, onLine),
  };
}

function nameSubject({ subject }: Choice, { indicator }: PanelSettings): string {
  return subject.kind === 'measure' ? nameMeasure(subject.measure) : (indicator?.name ?? subject.id);
}

/** Differences between communes first, then how each one moved; whoever was chosen first is compared with the others. */
function listSentences({ members, drawn, groups }: Members, minimum: number): readonly string[] {
  const [base, ...others] = drawn;
  const isAmount = members.some(({ chosen }) => chosen.some(({ reading }) => reading.kind === 'amount'));
  const differences =
    base === undefined || isAmount
      ? []
      : others.map((other) => describeDifference(base, other, groups, minimum));
  const changes = members.flatMap(({ line, name }) => describeChanges(line, name, minimum));
  return [...differences, ...changes, ...(isAmount ? [COMPARE_PANEL.noVerdict] : [])];
}

function buildChart(
  { subject }: Choice,
  drawn: readonly Member[],
  title: string,
  { indicator }: PanelSettings,
): DotsSpec | SpansSpec | null {
  const communes = drawn.map(({ name, line, file }) => ({ name, points: line.points, ended: file.ended }));
  const names = communes.map(({ name }) => name).join(', ');
  if (communes.some(({ points }) => points.some(({ reading }) => reading.kind === 'amount'))) {
    const words = { title, axis: indicator?.unit ?? '', description: COMPARE_PANEL.amounts(names) };
    return buildAmountChart(communes, words, indicator?.kind === 'rate');
  }
  return buildRateChart(communes, {
    title,
    axis:
      subject.kind === 'measure'
        ? COMPARE_PANEL.axis(FORMULA_WORDS[subject.measure.formula])
        : COMPARE_PANEL.percent,
    description: COMPARE_PANEL.description(names),
  });
}
