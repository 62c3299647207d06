import { formatCount } from '../../format/number.ts';
import { SPAN_TOLERANCE_DAYS } from '../../indicators/compare-spans.ts';
import { COMMUNE_PAGE } from '../../strings/commune-page.ts';
import { describeLife, locateCommune, nameCommune, titleCommune } from '../../strings/communes.ts';
import { CORRECTIONS } from '../../strings/corrections.ts';
import { METHOD } from '../../strings/method.ts';
import { describeSpan, titlePeriod } from '../../strings/periods.ts';
import { REPORT_PAGE } from '../../strings/report-page.ts';
import { SINGLE_FILE } from '../../strings/single-file.ts';
import { SITE } from '../../strings/site.ts';
import { YEAR_PAGE } from '../../strings/year-page.ts';
import { addressCommune, addressSingleFile, locatePublicly } from '../addresses.ts';
import { buildCommuneTrend, type CommuneTrend, PERIODS_DRAWN } from '../commune-trend.ts';
import { buildCorrectionView, type CorrectionView } from '../corrections/correction-view.ts';
import { CORRECTIONS_ANCHOR } from '../corrections/report-corrections.ts';
import { buildFieldTable } from '../field-table.ts';
import { buildFindingView, type FindingView, sortByGrade } from '../finding-view.ts';
import { listGlossary, listStates, type Term } from '../method-view.ts';
import type { Link } from '../page-head.ts';
import type { RateView } from '../rate-view.ts';
import { nameReportPeriod } from '../report-period.ts';
import { buildFormulaTable, buildRateCards, describeSpanGap } from '../report-rates.ts';
import type { ReportModel, SiteModel } from '../site-model.ts';
import type { TableView } from '../table-view.ts';
import { listLikePeriods } from '../trend-values.ts';
import { dropFindingLink, dropRateLinks, dropTableLinks } from './drop-links.ts';

/** The latest report of one commune and the periods before it, without a link to any other page of the site. */
export interface SingleFileView {
  readonly title: string;
  readonly fullTitle: string;
  readonly description: string;
  readonly notice: string | null;
  /** The commune's page, where the site knows its address. */
  readonly live: Link | null;
  readonly contents: readonly Link[];
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  readonly life: string | null;
  readonly rates: string;
  readonly cards: readonly RateView[];
  readonly spanGap: string | null;
  readonly findings: readonly FindingView[];
  readonly moreFindings: string | null;
  readonly corrections: readonly CorrectionView[];
  readonly fields: TableView | null;
  readonly trend: CommuneTrend | null;
  readonly moreReports: string | null;
  readonly formulas: TableView;
  readonly reading: typeof READING;
  readonly origin: readonly string[];
  readonly licence: { readonly text: string; readonly url: string | null };
  readonly contact: { readonly text: string; readonly url: string | null };
}

/** Far more than a report has; a file stays one that fits an e-mail. */
const FINDINGS_SHOWN = 60;

/** What one must know to read the figures of any report: sentences, then words. */
const READING: { readonly sentences: readonly string[]; readonly terms: readonly Term[] } = {
  sentences: [
    METHOD.formulasLead,
    METHOD.pending,
    ...METHOD.comparabilityText(formatCount(SPAN_TOLERANCE_DAYS)),
  ],
  terms: [...listStates(), ...listGlossary()],
};

export function buildSingleFile(site: SiteModel, model: ReportModel): SingleFileView {
  const { commune, findings } = model;
  const from = addressSingleFile(commune.id);
  const { licence, contact, notice, publisher, title: siteTitle } = site.dataset.site;
  const title = titleCommune(commune);
  const period = nameReportPeriod(site, model);
  const address = locatePublicly(site.publicRoot, addressCommune(commune.id));
  const successor = commune.successorId === null ? null : site.dataset.communes.get(commune.successorId);
  const fields = buildFieldTable(COMMUNE_PAGE.byField(period), model, site, null);
  const trend = buildTrendPart(site, model);
  const shown = sortByGrade(findings).slice(0, FINDINGS_SHOWN);
  const hidden = findings.length - shown.length;
  return {
    title,
    fullTitle: SINGLE_FILE.tab(title, locateCommune(commune)),
    description: SINGLE_FILE.description(nameCommune(commune), period),
    notice,
    live: address === null ? null : { text: SINGLE_FILE.live, href: address },
    contents: listContents(model.corrections.length > 0, fields !== null, trend.trend !== null),
    facts: listFacts(model),
    life: describeLife(commune, successor ?? null),
    rates: SINGLE_FILE.rates(period),
    cards: buildRateCards(model, from).map(dropRateLinks),
    spanGap: describeSpanGap(model),
    findings: shown.map((finding) => dropFindingLink(buildFindingView(finding, from, null))),
    moreFindings: hidden > 0 ? SINGLE_FILE.moreFindings(formatCount(hidden)) : null,
    corrections: model.corrections.map((correction) => buildCorrectionView(correction, from, null)),
    fields: fields === null ? null : { ...fields, isSortable: false },
    ...trend,
    formulas: dropTableLinks(buildFormulaTable(COMMUNE_PAGE.whichFormula, model, from)),
    reading: READING,
    origin: [SINGLE_FILE.from(siteTitle), SITE.publisher(publisher), SINGLE_FILE.stays(period)],
    licence: { text: SITE.licence(licence.name), url: licence.url },
    contact,
  };
}

function listFacts(model: ReportModel): SingleFileView['facts'] {
  const { commune, report } = model;
  return [
    { term: SINGLE_FILE.place, text: locateCommune(commune) },
    { term: COMMUNE_PAGE.code, text: commune.code ?? COMMUNE_PAGE.codeUnknown },
    { term: SINGLE_FILE.period, text: titlePeriod(report.period) },
    { term: SINGLE_FILE.dates, text: describeSpan(report.span) },
    {
      term: SINGLE_FILE.nature,
      text: report.cumulative ? REPORT_PAGE.isCumulative : REPORT_PAGE.isNotCumulative,
    },
    { term: SINGLE_FILE.source, text: report.source === '' ? YEAR_PAGE.noSource : report.source },
  ];
}

function buildTrendPart(site: SiteModel, model: ReportModel) {
  const { commune } = model;
  const reports = site.byCommune.get(commune.id) ?? [];
  const trend = buildCommuneTrend(site, commune, model, null);
  const shownCount = trend === null ? 1 : listLikePeriods(reports, model, PERIODS_DRAWN).length;
  const otherCount = reports.length - shownCount;
  return {
    trend,
    moreReports:
      otherCount > 0 ? SINGLE_FILE.moreReports(formatCount(shownCount), formatCount(otherCount)) : null,
  };
}

function listContents(hasCorrections: boolean, hasFields: boolean, hasTrend: boolean): readonly Link[] {
  const sections = [
    ['ty-le', SINGLE_FILE.ratesShort],
    ['diem-chua-khop', SINGLE_FILE.findings],
    ...(hasCorrections ? [[CORRECTIONS_ANCHOR, CORRECTIONS.title]] : []),
    ...(hasFields ? [['theo-linh-vuc', SINGLE_FILE.fields]] : []),
    ...(hasTrend ? [['cac-ky', SINGLE_FILE.trend]] : []),
    ['cach-tinh', SINGLE_FILE.formulas],
    ['cach-doc', SINGLE_FILE.method],
    ['nguon', SINGLE_FILE.origin],
  ];
  return sections.map(([id = '', text = '']) => ({ text, href: `#${id}` }));
}
