import type { Commune } from '../domain/commune.ts';
import { formatCount } from '../format/number.ts';
import { nameCommune, titleCommune } from '../strings/communes.ts';
import { YEAR_PAGE } from '../strings/year-page.ts';
import { type Address, addressCommune, addressYear, linkTo } from './addresses.ts';
import { type BriefView, buildBrief } from './brief-view.ts';
import { linkToCard } from './card-view.ts';
import { anchorReport } from './fragments.ts';
import { buildPageHead, type Link, type PageHead } from './page-head.ts';
import { groupPeriodLinks, type PeriodLinks } from './period-links.ts';
import { readReportYear, titleReportPeriod } from './report-period.ts';
import type { ReportModel, SiteModel } from './site-model.ts';

export interface YearView {
  readonly head: PageHead;
  readonly lead: string;
  readonly contents: readonly PeriodLinks[];
  readonly commune: string;
  readonly briefs: readonly BriefView[];
}

export interface YearPage {
  readonly commune: Commune;
  readonly year: string;
  readonly address: Address;
  readonly models: readonly ReportModel[];
}

/** One page per commune and year, in order of time. */
export function listYearPages(site: SiteModel): readonly YearPage[] {
  return [...site.byCommune.values()].flatMap(listPagesOf);
}

function listPagesOf(reports: readonly ReportModel[]): readonly YearPage[] {
  const years = Map.groupBy(reports, ({ report }) => readReportYear(report));
  return [...years].flatMap(([year, models]) => {
    const commune = models[0]?.commune;
    return commune === undefined ? [] : [{ commune, year, address: addressYear(commune.id, year), models }];
  });
}

/** Links to the pages of a commune's years, the last year first. */
export function listYearLinks(reports: readonly ReportModel[], from: Address): readonly Link[] {
  return listPagesOf(reports)
    .toSorted((a, b) => (a.year < b.year ? 1 : -1))
    .map(({ commune, year, address }) => ({
      text: nameYearPage(commune, year),
      href: linkTo(from, address),
    }));
}

export function buildYearView(site: SiteModel, page: YearPage): YearView {
  const { commune, year, address, models } = page;
  const name = nameCommune(commune);
  const above = { text: titleCommune(commune), href: linkTo(address, addressCommune(commune.id)) };
  return {
    head: {
      ...buildPageHead(
        site.dataset.site,
        address,
        nameYearPage(commune, year),
        YEAR_PAGE.description(name, nameYear(year)),
        [above],
        commune.province,
      ),
      card: linkToCard(site, commune.id),
    },
    lead: YEAR_PAGE.lead(formatCount(models.length)),
    contents: groupPeriodLinks(
      models.map((model) => ({
        period: model.report.period,
        link: { text: titleReportPeriod(site, model), href: `#${anchorReport(model.report.id)}` },
      })),
    ),
    commune: name,
    briefs: models.map((model) => buildBrief(site, model, address)),
  };
}

function nameYearPage(commune: Commune, year: string): string {
  return YEAR_PAGE.title(titleCommune(commune), nameYear(year));
}

function nameYear(year: string): string {
  return /^\d+$/u.test(year) ? year : YEAR_PAGE.unknownYear;
}
