import type { Commune } from '../domain/commune.ts';
import { addDays } from '../domain/date.ts';
import { findRateSpan } from '../indicators/compute-headline-rates.ts';
import { COMMUNE_PAGE } from '../strings/commune-page.ts';
import { describeLife, locateCommune, nameCommune, titleCommune } from '../strings/communes.ts';
import { FIELD_TABLE } from '../strings/field-table.ts';
import { LISTING } from '../strings/listing.ts';
import { describeSpan, namePeriod, titlePeriod } from '../strings/periods.ts';
import { addressCommune, linkTo } from './addresses.ts';
import { describeBothRates, readRate } from './chart-data.ts';
import type { DotsSpec, SpansSpec, SpanValue } from './chart-spec.ts';
import { listDownloads } from './download-links.ts';
import { buildFieldChart, buildFieldTable } from './field-table.ts';
import { buildFindingView, type FindingView, sortByGrade } from './finding-view.ts';
import { describeGaps } from './gap-sentences.ts';
import { buildListing } from './listing.ts';
import { buildPageHead, type Link, type PageHead } from './page-head.ts';
import type { RateView } from './rate-view.ts';
import { buildFormulaTable, buildRateCards, describeSpanGap } from './report-rates.ts';
import { buildScopeTable } from './scope-table.ts';
import type { ReportModel, SiteModel } from './site-model.ts';
import type { TableView } from './table-view.ts';

export interface CommuneView {
  readonly head: PageHead;
  readonly facts: readonly { readonly term: string; readonly text: string }[];
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
    readonly fields: { readonly title: string; readonly table: TableView; readonly chart: DotsSpec } | null;
  } | null;
  readonly overTime: SpansSpec | null;
  readonly reports: TableView | null;
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
  const description = COMMUNE_PAGE.description(nameCommune(commune), locateCommune(commune));
  return {
    head: buildPageHead(
      model.dataset.site,
      from,
      titleCommune(commune),
      description,
      [],
      locateCommune(commune),
    ),
    facts: [
      { term: COMMUNE_PAGE.place, text: locateCommune(commune) },
      { term: COMMUNE_PAGE.code, text: commune.code ?? COMMUNE_PAGE.codeUnknown },
    ],
    life: describeLife(commune, successor),
    successor:
      successor === null
        ? null
        : { ...toLink(successor), text: COMMUNE_PAGE.toSuccessor(nameCommune(successor)) },
    predecessors: (model.dataset.predecessors.get(commune.id) ?? []).map(toLink),
    website: commune.website === null ? null : { text: commune.website, href: commune.website },
    latest: latest === undefined ? null : buildLatest(latest, model, from),
    overTime: buildOverTime(commune, reports),
    reports: reports.length === 0 ? null : buildListing(COMMUNE_PAGE.reports, reports, from),
    findings:
      latest === undefined
        ? []
        : sortByGrade(latest.findings).map((finding) => buildFindingView(finding, from, latest.address)),
    downloads: reports.length === 0 ? [] : listDownloads(commune.id, from),
  };
}

function buildLatest(latest: ReportModel, model: SiteModel, from: string): CommuneView['latest'] {
  const title = COMMUNE_PAGE.byField(namePeriod(latest.report.period));
  const table = buildFieldTable(title, latest, model, from);
  const chart = buildFieldChart('linh-vuc', FIELD_TABLE.chart, latest, model);
  return {
    title: COMMUNE_PAGE.latest(namePeriod(latest.report.period)),
    cards: buildRateCards(latest, from),
    spanGap: describeSpanGap(latest),
    formulas: buildFormulaTable(COMMUNE_PAGE.whichFormula, latest, from),
    gaps: describeGaps(latest),
    scopes: buildScopeTable(latest, from),
    fields: table === null || chart === null ? null : { title, table, chart },
  };
}

/** Both rates over real time; reports without dates are told in a note, not drawn. */
function buildOverTime(commune: Commune, reports: readonly ReportModel[]): SpansSpec | null {
  if (reports.length === 0) return null;
  const end = commune.validTo;
  return {
    kind: 'spans',
    id: 'qua-cac-ky',
    title: COMMUNE_PAGE.overTimeTitle(nameCommune(commune)),
    description: `${describeBothRates(
      reports.map(({ report, rates }) => ({
        label: titlePeriod(report.period),
        online: rates.primary.online,
        onTime: rates.primary.onTime,
      })),
      LISTING.rows.periods,
    )} ${COMMUNE_PAGE.overTimeReading}`,
    notes: reports
      .filter((one) => listValues(one).length === 0)
      .map((one) => COMMUNE_PAGE.undated(titlePeriod(one.report.period))),
    axis: COMMUNE_PAGE.axis,
    series: [LISTING.online, LISTING.onTime],
    values: reports.flatMap(listValues),
    breaks: end === null ? [] : [{ date: addDays(end, 1), label: COMMUNE_PAGE.merged }],
  };
}

function listValues({ report, rates }: ReportModel): readonly SpanValue[] {
  const joinKey = `${report.period.kind} ${report.cumulative}`;
  return [rates.primary.online, rates.primary.onTime].flatMap((rate, series) => {
    const span = findRateSpan(rate, rates.headline);
    if (span === null) return [];
    const label = titlePeriod(report.period);
    return [{ ...readRate(rate), series, label, ...span, spanText: describeSpan(span), joinKey }];
  });
}
