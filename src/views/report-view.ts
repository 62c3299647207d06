import { isIssuedReport } from '../domain/report.ts';
import { formatDate } from '../format/date.ts';
import { ANCESTRY } from '../strings/ancestry.ts';
import { nameCommune, titleCommune } from '../strings/communes.ts';
import { CORRECTIONS, CORRECTIONS_PAGE } from '../strings/corrections.ts';
import { FIELD_TABLE } from '../strings/field-table.ts';
import { FINDINGS_PAGE } from '../strings/findings-page.ts';
import { describeSpan, titlePeriod } from '../strings/periods.ts';
import { REPORT_PAGE } from '../strings/report-page.ts';
import {
  addressCommune,
  addressCorrectionsOfCommune,
  addressFindings,
  addressPeriod,
  linkTo,
} from './addresses.ts';
import { buildAncestryTable } from './ancestry.ts';
import { buildAppendixSections } from './appendix-table.ts';
import { linkToCommuneCard } from './card-links.ts';
import type { DotsSpec } from './chart-spec.ts';
import type { CorrectionView } from './corrections/correction-view.ts';
import { CORRECTIONS_ANCHOR, listReportCorrections } from './corrections/report-corrections.ts';
import { buildDossierTable } from './dossier-table.ts';
import { buildFieldChart, buildFieldTable } from './field-table.ts';
import { buildFindingView, type FindingView, sortByGrade } from './finding-view.ts';
import { describeGaps } from './gap-sentences.ts';
import { buildPageHead, type Link, type PageHead } from './page-head.ts';
import { sayPlainly } from './plain-words.ts';
import { buildProcedureTable, buildTaskTable } from './plan-tables.ts';
import type { RateView } from './rate-view.ts';
import { nameReportPeriod } from './report-period.ts';
import { buildFormulaTable, buildRateCards, describeSpanGap } from './report-rates.ts';
import { buildScopeTable } from './scope-table.ts';
import type { ReportModel, SiteModel } from './site-model.ts';
import { buildStatementTable } from './statement-table.ts';
import type { SectionView, TableView } from './table-view.ts';

export interface ReportView {
  readonly head: PageHead;
  readonly facts: readonly { readonly term: string; readonly text: string; readonly href?: string }[];
  readonly contents: readonly Link[];
  readonly notes: readonly string[];
  readonly cards: readonly RateView[];
  readonly spanGap: string | null;
  readonly formulas: TableView;
  readonly gaps: readonly string[];
  readonly scopes: TableView | null;
  readonly ancestry: TableView | null;
  readonly findings: readonly FindingView[];
  /** To the page that lists them by grade. */
  readonly allFindings: Link;
  /** null: none. */
  readonly corrections: { readonly items: readonly CorrectionView[]; readonly all: Link } | null;
  readonly fields: { readonly table: TableView; readonly chart: DotsSpec } | null;
  readonly sections: readonly SectionView[];
}

/** Those with a page to themselves. */
export function listIssuedReports(site: SiteModel): readonly ReportModel[] {
  return site.models.filter(({ report }) => isIssuedReport(report));
}

export function buildReportView(site: SiteModel, model: ReportModel): ReportView {
  const { report, commune, address } = model;
  const { primary } = model.rates;
  const title = REPORT_PAGE.title(nameReportPeriod(site, model), nameCommune(commune));
  const above = { text: titleCommune(commune), href: linkTo(address, addressCommune(commune.id)) };
  const findings = sortByGrade(model.findings).map((finding) => buildFindingView(finding, address, model));
  const fieldTable = buildFieldTable(REPORT_PAGE.fields, model, site, address);
  const fieldChart = buildFieldChart('linh-vuc', FIELD_TABLE.chart, model, site);
  const fields = fieldTable === null || fieldChart === null ? null : { table: fieldTable, chart: fieldChart };
  const ancestry = buildAncestryTable(model);
  const sections = listSections(site, model);
  return {
    head: {
      ...buildPageHead(
        site.dataset.site,
        address,
        title,
        REPORT_PAGE.description(
          title,
          sayPlainly(primary.onTime, model.rates.headline),
          sayPlainly(primary.online),
        ),
        [above],
        commune.province,
      ),
      card: linkToCommuneCard(site, commune.id),
    },
    facts: listFacts(model),
    notes: report.notes,
    contents: [
      { text: REPORT_PAGE.rates, href: '#ty-le' },
      { text: REPORT_PAGE.findings, href: '#diem-chua-khop' },
      ...(model.corrections.length === 0
        ? []
        : [{ text: CORRECTIONS.title, href: `#${CORRECTIONS_ANCHOR}` }]),
      ...(fields === null ? [] : [{ text: REPORT_PAGE.fields, href: '#theo-linh-vuc' }]),
      ...(ancestry === null ? [] : [{ text: ANCESTRY.title, href: '#nguon-goc' }]),
      ...sections.map((section) => ({ text: section.title, href: `#${section.id}` })),
    ],
    cards: buildRateCards(model, address),
    spanGap: describeSpanGap(model),
    formulas: buildFormulaTable(REPORT_PAGE.formulaCaption, model, address),
    gaps: describeGaps(model),
    scopes: buildScopeTable(model, address),
    ancestry,
    findings,
    allFindings: {
      text: FINDINGS_PAGE.ofReport(title),
      href: linkTo(address, addressFindings(commune.id, report.id)),
    },
    corrections: buildCorrections(model),
    fields,
    sections,
  };
}

function buildCorrections(model: ReportModel): ReportView['corrections'] {
  const { commune, address, corrections } = model;
  if (corrections.length === 0) return null;
  return {
    items: listReportCorrections(model, address),
    all: {
      text: CORRECTIONS_PAGE.ofCommune(nameCommune(commune)),
      href: linkTo(address, addressCorrectionsOfCommune(commune.id)),
    },
  };
}

function listFacts({ report, address }: ReportModel): ReportView['facts'] {
  return [
    { term: REPORT_PAGE.official, text: report.title },
    { term: REPORT_PAGE.number, text: report.number ?? REPORT_PAGE.notPrinted },
    {
      term: REPORT_PAGE.issued,
      text: report.issued === null ? REPORT_PAGE.notPrinted : formatDate(report.issued),
    },
    {
      term: REPORT_PAGE.period,
      text: titlePeriod(report.period),
      href: linkTo(address, addressPeriod(report.period.id)),
    },
    { term: REPORT_PAGE.span, text: describeSpan(report.span) },
    {
      term: REPORT_PAGE.cumulative,
      text: report.cumulative ? REPORT_PAGE.isCumulative : REPORT_PAGE.isNotCumulative,
    },
    { term: REPORT_PAGE.source, text: report.source },
  ];
}

function listSections(site: SiteModel, model: ReportModel): readonly SectionView[] {
  const { dossiers, appendix, procedures, tasks, statements } = model.report;
  const inPlace = model.inPlace;
  const sections: SectionView[] = [];
  if (dossiers !== null) {
    const table = buildDossierTable(dossiers, inPlace);
    sections.push({ id: 'bang-ho-so', title: REPORT_PAGE.dossiers, table });
  }
  if (statements.length > 0) {
    const table = buildStatementTable(statements, inPlace);
    sections.push({ id: 'loi-van', title: REPORT_PAGE.statements, table });
  }
  if (appendix !== null) {
    sections.push(...buildAppendixSections(appendix, site, model, inPlace));
  }
  if (procedures !== null) {
    const table = buildProcedureTable(procedures, inPlace);
    sections.push({ id: 'thu-tuc', title: REPORT_PAGE.procedures, table });
  }
  if (tasks !== null) {
    const table = buildTaskTable(tasks, inPlace);
    sections.push({ id: 'nhiem-vu', title: REPORT_PAGE.tasks, table });
  }
  return sections;
}
