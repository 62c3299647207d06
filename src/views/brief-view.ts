import { isIssuedReport } from '../domain/report.ts';
import { formatCount } from '../format/number.ts';
import { CORRECTIONS } from '../strings/corrections.ts';
import { describeSpan } from '../strings/periods.ts';
import { REPORT_PAGE } from '../strings/report-page.ts';
import { YEAR_PAGE } from '../strings/year-page.ts';
import type { Address } from './addresses.ts';
import { buildCalculationTable } from './ancestry.ts';
import { type BriefAnalysis, buildBriefAnalysis } from './brief-analysis.ts';
import { type CorrectionView, describeBriefly } from './corrections/correction-view.ts';
import { CORRECTIONS_ANCHOR, listReportCorrections } from './corrections/report-corrections.ts';
import { buildDossierTable } from './dossier-table.ts';
import { buildFindingView, type FindingView, sortByGrade } from './finding-view.ts';
import { anchorReport, linkToReport } from './fragments.ts';
import type { Link } from './page-head.ts';
import { sayHeadlines } from './plain-words.ts';
import { nameReportPeriod, titleReportPeriod } from './report-period.ts';
import type { ReportModel, SiteModel } from './site-model.ts';
import type { TableView } from './table-view.ts';

/** One sheet of paper about one commune and one period. */
export interface BriefView {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  /** To the report as issued; null for rows of flat tables, which stand below the sheet. */
  readonly report: Link | null;
  /** The headline rates in sentences, what is still pending and overdue among them. */
  readonly lead: string;
  /** null: an older period, of which the figures are printed instead. */
  readonly analysis: BriefAnalysis | null;
  readonly findings: readonly FindingView[];
  readonly moreFindings: string | null;
  /** What a flat table says of the period, and what was computed from it; null for reports as issued. */
  readonly figures: {
    readonly dossiers: TableView;
    readonly calculations: TableView | null;
    readonly corrections: readonly CorrectionView[];
  } | null;
  /** Where the corrections stand. */
  readonly correctionsId: string;
}

/** What fits on a sheet beside everything else. */
const FINDINGS_SHOWN = 4;

export function buildBrief(
  site: SiteModel,
  model: ReportModel,
  from: Address,
  isAnalysed: boolean,
): BriefView {
  const { report, findings } = model;
  const period = nameReportPeriod(site, model);
  const shown = sortByGrade(findings).slice(0, FINDINGS_SHOWN);
  const hidden = findings.length - shown.length;
  return {
    id: anchorReport(report.id),
    title: titleReportPeriod(site, model),
    facts: [...listFacts(model), ...listCorrectionFacts(model)],
    report: isIssuedReport(report) ? { text: YEAR_PAGE.whole, href: linkToReport(from, model) } : null,
    lead: sayHeadlines(model.rates),
    analysis: isAnalysed ? buildBriefAnalysis(site, model, from) : null,
    findings: shown.map((finding) => buildFindingView(finding, from, model)),
    moreFindings: hidden > 0 ? YEAR_PAGE.moreFindings(formatCount(hidden)) : null,
    figures: buildFigures(model, period),
    correctionsId: `${model.anchor}${CORRECTIONS_ANCHOR}`,
  };
}

function listFacts({ report }: ReportModel): BriefView['facts'] {
  return [
    { term: YEAR_PAGE.span, text: describeSpan(report.span) },
    {
      term: YEAR_PAGE.nature,
      text: report.cumulative ? REPORT_PAGE.isCumulative : REPORT_PAGE.isNotCumulative,
    },
    { term: YEAR_PAGE.source, text: report.source === '' ? YEAR_PAGE.noSource : report.source },
    ...(report.notes.length === 0 ? [] : [{ term: YEAR_PAGE.notes, text: joinNotes(report.notes) }]),
  ];
}

/** The sheet has room for the latest correction. */
function listCorrectionFacts({ corrections }: ReportModel): BriefView['facts'] {
  const [latest] = corrections;
  if (latest === undefined) return [];
  const otherCount = corrections.length - 1;
  const more = otherCount === 0 ? [] : [YEAR_PAGE.moreCorrections(formatCount(otherCount))];
  return [{ term: CORRECTIONS.title, text: [describeBriefly(latest), ...more].join(' ') }];
}

/** A note that is a sentence ends as its writer closed it; others are parted by semicolons. */
function joinNotes(notes: readonly string[]): string {
  return notes.reduce((all, note) => `${all}${/[.!?…]$/u.test(all) ? ' ' : '; '}${note}`);
}

function buildFigures(model: ReportModel, period: string): BriefView['figures'] {
  const { report, inPlace, anchor } = model;
  if (isIssuedReport(report) || report.dossiers === null) return null;
  const dossiers = buildDossierTable(report.dossiers, inPlace, anchor);
  return {
    dossiers: { ...dossiers, caption: YEAR_PAGE.table(period) },
    calculations: buildCalculationTable(model),
    corrections: listReportCorrections(model, model.address),
  };
}
