import { GRADES } from '../domain/finding.ts';
import { isIssuedReport } from '../domain/report.ts';
import { formatCount } from '../format/number.ts';
import { slugify } from '../format/text.ts';
import { nameCommune, titleCommune } from '../strings/communes.ts';
import { FINDINGS_PAGE } from '../strings/findings-page.ts';
import { namePeriod } from '../strings/periods.ts';
import { REPORT_PAGE } from '../strings/report-page.ts';
import { explainGrade, nameGrade } from '../strings/rules.ts';
import { ADDRESSES, type Address, addressFindings, linkTo } from './addresses.ts';
import { linkToCommuneCard } from './card-links.ts';
import { buildFindingView, type FindingView, sortByGrade } from './finding-view.ts';
import { linkToReport } from './fragments.ts';
import { describeDates } from './listing.ts';
import { buildPageHead, type Link, type PageHead } from './page-head.ts';
import { nameReportPeriod } from './report-period.ts';
import { listIssuedReports } from './report-view.ts';
import type { ReportModel, SiteModel } from './site-model.ts';
import { type ListingPage, type PartLink, splitByProvince, titlePage } from './split-by-province.ts';
import type { TableView } from './table-view.ts';

/** Findings of one grade, with what the grade means. */
export interface GradeGroup {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly findings: readonly FindingView[];
}

export interface FindingsView {
  readonly head: PageHead;
  readonly lead: string;
  readonly table: TableView | null;
  readonly grades: readonly GradeGroup[];
  readonly provinces: readonly Link[];
  readonly parts: readonly PartLink[];
  readonly back: Link | null;
}

/** More findings than these are told on the pages of their reports alone. */
const FINDINGS_LISTED = 60;

/**
 * The reports with findings, by province and in parts where they are many, and a page for each report as issued; those
 * of flat tables stand on the page of their year.
 */
export function listAllFindingsViews(site: SiteModel): readonly FindingsView[] {
  const found = site.models.filter(({ findings }) => findings.length > 0);
  const pages = splitByProvince(ADDRESSES.findings, found, (model) => model.commune.province, {
    nameOf: (model) => model.commune.name,
  });
  const countOf = createReportCount(site);
  return [
    ...pages.map((page) => buildFindingsView(site, page, countOf(page.province))),
    ...listIssuedReports(site).map((model) => buildReportFindingsView(site, model)),
  ];
}

function buildFindingsView(
  site: SiteModel,
  page: ListingPage<ReportModel>,
  reportCount: number,
): FindingsView {
  const { address, items, all, province, provinces, parts } = page;
  const listed = provinces.length > 0 ? [] : items;
  const count = countFindings(all);
  const title = titlePage(FINDINGS_PAGE.title, page);
  const above =
    province === null ? [] : [{ text: FINDINGS_PAGE.title, href: linkTo(address, ADDRESSES.findings) }];
  return {
    head: buildPageHead(site.dataset.site, address, title, FINDINGS_PAGE.description, above),
    lead: FINDINGS_PAGE.lead(formatCount(count), formatCount(all.length), formatCount(reportCount)),
    table: listed.length === 0 ? null : buildTable(listed, address),
    grades: countFindings(listed) > FINDINGS_LISTED ? [] : groupByGrade(listed, address),
    provinces,
    parts,
    back: null,
  };
}

/** Counts the reports of a province, or all for null. */
function createReportCount({ byCommune }: SiteModel): (province: string | null) => number {
  const counts = new Map<string, number>();
  let all = 0;
  for (const reports of byCommune.values()) {
    const slug = slugify(reports[0]?.commune.province ?? '');
    counts.set(slug, (counts.get(slug) ?? 0) + reports.length);
    all += reports.length;
  }
  return (province) => (province === null ? all : (counts.get(slugify(province)) ?? 0));
}

/** The findings of one report by grade. */
function buildReportFindingsView(site: SiteModel, model: ReportModel): FindingsView {
  const { commune, report } = model;
  const from = addressFindings(commune.id, report.id);
  const period = nameReportPeriod(site, model);
  const name = REPORT_PAGE.title(period, nameCommune(commune));
  const above = [{ text: FINDINGS_PAGE.title, href: linkTo(from, ADDRESSES.findings) }];
  return {
    head: {
      ...buildPageHead(
        site.dataset.site,
        from,
        FINDINGS_PAGE.ofReport(`${period}, ${nameCommune(commune)}`),
        FINDINGS_PAGE.ofReportDescription(name),
        above,
        commune.province,
      ),
      card: linkToCommuneCard(site, commune.id),
    },
    lead: model.findings.length === 0 ? FINDINGS_PAGE.nothing : REPORT_PAGE.findingsLead,
    table: null,
    grades: groupByGrade([model], from),
    provinces: [],
    parts: [],
    back: { text: FINDINGS_PAGE.back, href: linkToReport(from, model) },
  };
}

function countFindings(models: readonly ReportModel[]): number {
  return models.reduce((sum, model) => sum + model.findings.length, 0);
}

function groupByGrade(models: readonly ReportModel[], from: Address): readonly GradeGroup[] {
  const isOne = models.length === 1;
  const all = models.flatMap((model) => model.findings.map((finding) => ({ model, finding })));
  return [...GRADES].reverse().flatMap((grade) => {
    const some = all.filter(({ finding }) => finding.grade === grade);
    if (some.length === 0) return [];
    return [
      {
        id: `muc-${grade}`,
        title: FINDINGS_PAGE.grade(nameGrade(grade), formatCount(some.length)),
        text: explainGrade(grade),
        findings: some.map(({ model, finding }) => {
          const view = buildFindingView(finding, from, model);
          return isOne ? view : { ...view, place: `${nameCommune(model.commune)}, ${view.place}` };
        }),
      },
    ];
  });
}

/** The page of a report's findings, or their place on the page of its year. */
function linkToFindings(from: Address, model: ReportModel): string {
  return isIssuedReport(model.report)
    ? linkTo(from, addressFindings(model.commune.id, model.report.id))
    : linkToReport(from, model, 'diem-chua-khop');
}

function buildTable(models: readonly ReportModel[], from: Address): TableView {
  return {
    caption: FINDINGS_PAGE.byReport,
    isSortable: true,
    columns: [
      { label: FINDINGS_PAGE.report, isNumeric: false },
      { label: FINDINGS_PAGE.count, isNumeric: true },
      { label: FINDINGS_PAGE.worst, isNumeric: false },
    ],
    rows: models.map((model) => {
      const [worst] = sortByGrade(model.findings);
      return {
        cells: [
          {
            text: `${titleCommune(model.commune)}, ${namePeriod(model.report.period)}`,
            href: linkToFindings(from, model),
            small: describeDates(model),
          },
          { text: formatCount(model.findings.length), sortBy: model.findings.length },
          worst === undefined
            ? { text: FINDINGS_PAGE.none, isState: true }
            : { text: nameGrade(worst.grade), sortBy: GRADES.indexOf(worst.grade) },
        ],
      };
    }),
  };
}
