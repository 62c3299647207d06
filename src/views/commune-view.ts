import type { Commune } from '../domain/commune.ts';
import { COMMUNE_PAGE } from '../strings/commune-page.ts';
import { describeLife, locateCommune, nameCommune, titleCommune } from '../strings/communes.ts';
import { FIELD_TABLE } from '../strings/field-table.ts';
import { namePeriod, titlePeriod } from '../strings/periods.ts';
import { SHARE_PAGE } from '../strings/share-page.ts';
import { type Address, addressCommune, addressShare, addressYear, linkTo } from './addresses.ts';
import { buildBriefRates } from './brief-rates.ts';
import { linkToCommuneCard } from './card-links.ts';
import type { DotsSpec } from './chart-spec.ts';
import { buildCommuneTrend, type CommuneTrend } from './commune-trend.ts';
import { listYearLinks } from './commune-years.ts';
import { linkToCompare } from './compare/choice.ts';
import { listCorrectionFacts } from './corrections/commune-corrections.ts';
import { addressDownloads, linkToDownload } from './download-links.ts';
import { linkToFeed } from './feeds/list-feeds.ts';
import { buildFieldChart, buildFieldTable } from './field-table.ts';
import { listFieldWhys } from './field-why.ts';
import { buildFindingView, type FindingView, sortByGrade } from './finding-view.ts';
import { anchorReport } from './fragments.ts';
import { describeGaps } from './gap-sentences.ts';
import { buildListing } from './listing.ts';
import { listNoticeLinks } from './notices-view.ts';
import { buildPageHead, type Link, type PageHead } from './page-head.ts';
import { sayPlainly } from './plain-words.ts';
import type { RateView } from './rate-view.ts';
import { groupByKind } from './recent-reports.ts';
import { readReportYear } from './report-period.ts';
import { buildFormulaTable, buildRateCards, describeSpanGap } from './report-rates.ts';
import { buildScopeTable } from './scope-table.ts';
import type { ReportModel, SiteModel } from './site-model.ts';
import { buildStandingTable } from './standing-table.ts';
import type { TableView } from './table-view.ts';
import type { WhyView } from './why-view.ts';

export interface CommuneView {
  readonly head: PageHead;
  readonly facts: readonly { readonly term: string; readonly text: string; readonly href?: string }[];
  readonly life: string | null;
  readonly successor: Link | null;
  readonly predecessors: readonly Link[];
  readonly website: Link | null;
  /** null: no report yet. */
  readonly latest: {
    readonly title: string;
    readonly cards: readonly RateView[];
    readonly spanGap: string | null;
    readonly formulas: TableView;
    readonly gaps: readonly string[];
    readonly scopes: TableView | null;
    readonly fields: {
      readonly title: string;
      readonly table: TableView;
      readonly chart: DotsSpec | null;
    } | null;
  } | null;
  /** How the rates moved and what is missing to the targets; where the commune stands among its peers. */
  readonly changes: TableView | null;
  readonly standing: TableView | null;
  readonly whys: readonly WhyView[];
  readonly overTime: CommuneTrend | null;
  /** null where they are drawn over time; the pages of the years have all. */
  readonly reports: TableView | null;
  /** The last of each kind of period, where only one kind is drawn. */
  readonly kinds: readonly Link[];
  readonly years: readonly Link[];
  readonly notices: readonly Link[];
  /** To this commune on the compare page. */
  readonly compare: Link;
  /** Those of the latest report; the others are reached through `reports`. */
  readonly findings: readonly FindingView[];
  readonly downloads: readonly Link[];
}

export function buildCommuneView(model: SiteModel, commune: Commune): CommuneView {
  const from = addressCommune(commune.id);
  const reports = model.byCommune.get(commune.id) ?? [];
  const latest = reports.at(-1);
  const successor =
    commune.successorId === null ? null : (model.dataset.communes.get(commune.successorId) ?? null);
  const toLink = (other: Commune): Link => ({
    text: `${titleCommune(other)} (${locateCommune(other)})`,
    href: linkTo(from, addressCommune(other.id)),
  });
  const overTime = buildCommuneTrend(model, commune, latest, from);
  return {
    head: {
      ...buildPageHead(
        model.dataset.site,
        from,
        titleCommune(commune),
        describe(commune, latest),
        [],
        locateCommune(commune),
      ),
      feed: linkToFeed(model, commune.id, from),
      card: linkToCommuneCard(model, commune.id),
    },
    facts: [
      { term: COMMUNE_PAGE.place, text: locateCommune(commune) },
      { term: COMMUNE_PAGE.code, text: commune.code ?? COMMUNE_PAGE.codeUnknown },
      ...listCorrectionFacts(model, commune, from),
    ],
    life: describeLife(commune, successor),
    successor:
      successor === null
        ? null
        : { ...toLink(successor), text: COMMUNE_PAGE.toSuccessor(nameCommune(successor)) },
    predecessors: (model.dataset.predecessors.get(commune.id) ?? []).map(toLink),
    website: commune.website === null ? null : { text: commune.website, href: commune.website },
    latest: latest === undefined ? null : buildLatest(latest, model, from, overTime === null),
    changes: latest === undefined ? null : buildBriefRates(model, latest, from),
    standing: latest === undefined ? null : buildStandingTable(model, latest, from),
    whys: latest === undefined ? [] : listFieldWhys(model, latest, from),
    overTime,
    reports:
      reports.length === 0 || overTime !== null
        ? null
        : buildListing(model, COMMUNE_PAGE.reports, reports, from),
    kinds: overTime !== null ? listKinds(reports, from) : [],
    years: listYearLinks(reports, from),
    notices: listNoticeLinks(model, commune.id, reports, from),
    compare: {
      text: COMMUNE_PAGE.compare,
      href: linkToCompare(from, { communes: [commune.id] }),
    },
    findings:
      latest === undefined
        ? []
        : sortByGrade(latest.findings).map((finding) => buildFindingView(finding, from, latest)),
    downloads: reports.length === 0 ? [] : listFewDownloads(commune, from),
  };
}

function describe(commune: Commune, latest: ReportModel | undefined): string {
  const place = locateCommune(commune);
  if (latest === undefined) return COMMUNE_PAGE.description(nameCommune(commune), place);
  const { primary, headline } = latest.rates;
  const period = namePeriod(latest.report.period);
  return COMMUNE_PAGE.says(
    titleCommune(commune),
    place,
    period,
    sayPlainly(primary.onTime, headline),
    sayPlainly(primary.online),
  );
}

/** What most readers want; the rest is on the page that also tells how to frame and to carry this one. */
function listFewDownloads({ id }: Commune, from: Address): readonly Link[] {
  const share = { text: SHARE_PAGE.toCommune, href: linkTo(from, addressShare(from)) };
  return [linkToDownload(addressDownloads(id), from, 'ho-so', 'csv'), share];
}

/** The first view has room for one large picture: the fields are drawn where nothing is drawn over time. */
function buildLatest(
  latest: ReportModel,
  model: SiteModel,
  from: Address,
  hasRoom: boolean,
): CommuneView['latest'] {
  const title = COMMUNE_PAGE.byField(namePeriod(latest.report.period));
  const table = buildFieldTable(title, latest, model, from);
  const chart = hasRoom ? buildFieldChart('linh-vuc', FIELD_TABLE.chart, latest, model, from) : null;
  return {
    title: COMMUNE_PAGE.latest(namePeriod(latest.report.period)),
    cards: buildRateCards(latest, from),
    spanGap: describeSpanGap(latest),
    formulas: buildFormulaTable(COMMUNE_PAGE.whichFormula, latest, from),
    gaps: describeGaps(latest),
    scopes: buildScopeTable(latest, from),
    fields: table === null ? null : { title, table, chart },
  };
}

/** The last report of each kind of period, to its sheet on the page of its year; in order of time. */
function listKinds(reports: readonly ReportModel[], from: Address): readonly Link[] {
  return groupByKind(reports).flatMap((group) => {
    const last = group.at(-1);
    if (last === undefined) return [];
    const { commune, report } = last;
    const address = addressYear(commune.id, readReportYear(report));
    return [{ text: titlePeriod(report.period), href: linkTo(from, address, anchorReport(report.id)) }];
  });
}
