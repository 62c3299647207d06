import { formatCount } from '../format/number.ts';
import { nameCommune, titleCommune } from '../strings/communes.ts';
import { YEAR_PAGE } from '../strings/year-page.ts';
import { type Address, addressCommune, addressYear, linkTo } from './addresses.ts';
import { type BriefView, buildBrief } from './brief-view.ts';
import { linkToCommuneCard } from './card-links.ts';
import {
  type CommuneYear,
  listCommuneYears,
  listLatestYears,
  listSheets,
  nameYear,
  nameYearPage,
} from './commune-years.ts';
import { linkToNotices } from './notices-view.ts';
import { buildPageHead, type Link, type PageHead } from './page-head.ts';
import type { PeriodLinks } from './period-links.ts';
import type { ReportModel, SiteModel } from './site-model.ts';

export interface YearView {
  readonly head: PageHead;
  readonly lead: string;
  readonly notices: Link;
  readonly contents: readonly PeriodLinks[];
  readonly commune: string;
  readonly briefs: readonly BriefView[];
}

export interface YearPage extends CommuneYear {
  readonly address: Address;
}

/** One page per commune and year, in order of time. */
export function listYearPages(site: SiteModel): readonly YearPage[] {
  return listCommuneYears(site).map(placeYear);
}

function placeYear(year: CommuneYear): YearPage {
  return { ...year, address: addressYear(year.commune.id, year.year) };
}

/** Links to the pages of a commune's years, the last year first. */
export function listYearLinks(reports: readonly ReportModel[], from: Address): readonly Link[] {
  return listLatestYears(reports)
    .map(placeYear)
    .map((page) => ({ text: nameYearPage(page), href: linkTo(from, page.address) }));
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
        nameYearPage(page),
        YEAR_PAGE.description(name, nameYear(year)),
        [above],
        commune.province,
      ),
      card: linkToCommuneCard(site, commune.id),
    },
    lead: YEAR_PAGE.lead(formatCount(models.length)),
    notices: linkToNotices(page, address),
    contents: listSheets(site, models),
    commune: name,
    briefs: models.map((model) => buildBrief(site, model, address)),
  };
}
