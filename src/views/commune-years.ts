import type { Commune } from '../domain/commune.ts';
import { titleCommune } from '../strings/communes.ts';
import { YEAR_PAGE } from '../strings/year-page.ts';
import { type Address, addressYear, linkTo } from './addresses.ts';
import { anchorReport } from './fragments.ts';
import type { Link } from './page-head.ts';
import { groupPeriodLinks, type PeriodLinks } from './period-links.ts';
import { readReportYear, titleReportPeriod } from './report-period.ts';
import type { ReportModel, SiteModel } from './site-model.ts';

/** What one commune reported for the periods of one year, in order of time. */
export interface CommuneYear {
  readonly commune: Commune;
  readonly year: string;
  readonly models: readonly ReportModel[];
}

export function listCommuneYears(site: SiteModel): readonly CommuneYear[] {
  return [...site.byCommune.values()].flatMap(groupByYear);
}

/** Links to the pages of a commune's years, the last year first. */
export function listYearLinks(reports: readonly ReportModel[], from: Address): readonly Link[] {
  return groupByYear(reports)
    .toSorted((a, b) => (a.year < b.year ? 1 : -1))
    .map((page) => ({
      text: nameYearPage(page),
      href: linkTo(from, addressYear(page.commune.id, page.year)),
    }));
}

/** The years of one commune's reports, the first year first. */
function groupByYear(reports: readonly ReportModel[]): readonly CommuneYear[] {
  const years = Map.groupBy(reports, ({ report }) => readReportYear(report));
  return [...years].flatMap(([year, models]) => {
    const commune = models[0]?.commune;
    return commune === undefined ? [] : [{ commune, year, models }];
  });
}

/** "2024", or that the year is not known. */
export function nameYear(year: string): string {
  return /^\d+$/u.test(year) ? year : YEAR_PAGE.unknownYear;
}

/** What the page of a year is called. */
export function nameYearPage({ commune, year }: CommuneYear): string {
  return YEAR_PAGE.title(titleCommune(commune), nameYear(year));
}

/** To the sheets of the same page, one for each report. */
export function listSheets(site: SiteModel, models: readonly ReportModel[]): readonly PeriodLinks[] {
  return groupPeriodLinks(
    models.map((model) => ({
      period: model.report.period,
      link: { text: titleReportPeriod(site, model), href: `#${anchorReport(model.report.id)}` },
    })),
  );
}
