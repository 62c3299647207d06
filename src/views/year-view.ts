import type { Commune, CommuneId } from '../domain/commune.ts';
import { formatCount } from '../format/number.ts';
import { nameCommune, titleCommune } from '../strings/communes.ts';
import { YEAR_PAGE } from '../strings/year-page.ts';
import { type Address, addressCommune, addressYear, linkTo } from './addresses.ts';
import { type BriefView, buildBrief } from './brief-view.ts';
import { linkToCommuneCard } from './card-links.ts';
import { type CommuneYear, listCommuneYears, listSheets, nameYear, nameYearPage } from './commune-years.ts';
import { linkToCompare } from './compare/choice.ts';
import { isNational } from './national-size.ts';
import { listNoticeLinks } from './notices-view.ts';
import { buildPageHead, type Link, type PageHead } from './page-head.ts';
import type { PeriodLinks } from './period-links.ts';
import { RECENT_OF_KIND, selectRecent } from './recent-reports.ts';
import type { ReportModel, SiteModel } from './site-model.ts';

export interface YearView {
  readonly head: PageHead;
  readonly lead: string;
  /** What older sheets lack, and where it is found; null where none of the page is older. */
  readonly older: { readonly text: string; readonly compare: Link } | null;
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
  const recent = selectAnalysed(site, commune.id);
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
    older: models.every((model) => recent.has(model)) ? null : describeOlder(commune, address),
    notices: listNoticeLinks(site, commune.id, models, address),
    contents: listSheets(site, models),
    commune: name,
    briefs: models.map((model) => buildBrief(site, model, address, recent.has(model))),
  };
}

/** All, unless there are so many communes that pages would be too many bytes to build and to keep. */
function selectAnalysed(site: SiteModel, id: CommuneId): ReadonlySet<ReportModel> {
  const reports = site.byCommune.get(id) ?? [];
  return isNational(site) ? selectRecent(reports) : new Set(reports);
}

function describeOlder({ id }: Commune, from: Address): YearView['older'] {
  return {
    text: YEAR_PAGE.older(formatCount(RECENT_OF_KIND)),
    compare: { text: YEAR_PAGE.compare, href: linkToCompare(from, { communes: [id] }) },
  };
}
