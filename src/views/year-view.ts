import { formatCount } from '../format/number.ts';
import { nameCommune, titleCommune } from '../strings/communes.ts';
import { YEAR_PAGE } from '../strings/year-page.ts';
import { type Address, addressCommune, addressYear, linkTo } from './addresses.ts';
import { type BriefView, buildBrief } from './brief-view.ts';
import { linkToCommuneCard } from './card-links.ts';
import { type CommuneYear, listCommuneYears, listSheets, nameYear, nameYearPage } from './commune-years.ts';
import { listNoticeLinks } from './notices-view.ts';
import { buildPageHead, type Link, type PageHead } from './page-head.ts';
import type { PeriodLinks } from './period-links.ts';
import type { SiteModel } from './site-model.ts';

export interface YearView {
  readonly head: PageHead;
  readonly lead: string;
  /** Empty where the commune's latest periods are of later years. */
  readonly notices: readonly Link[];
  readonly contents: readonly PeriodLinks[];
  readonly commune: string;
  readonly briefs: readonly BriefView[];
}

export interface YearPage extends CommuneYear {
  readonly address: Address;
}

/** One page per commune and year, in order of time. */
export function listYearPages(site: SiteModel): readonly YearPage[] {
  return listCommuneYears(site).map((page) => ({
    ...page,
    address: addressYear(page.commune.id, page.year),
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
        nameYearPage(page),
        YEAR_PAGE.description(name, nameYear(year)),
        [above],
        commune.province,
      ),
      card: linkToCommuneCard(site, commune.id),
    },
    lead: YEAR_PAGE.lead(formatCount(models.length)),
    notices: listNoticeLinks(site, commune.id, models, address),
    contents: listSheets(site, models),
    commune: name,
    briefs: models.map((model) => buildBrief(site, model, address)),
  };
}
