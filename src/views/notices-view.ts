import { formatCount } from '../format/number.ts';
import { nameCommune, titleCommune } from '../strings/communes.ts';
import { NOTICE } from '../strings/notice.ts';
import {
  type Address,
  addressCommune,
  addressNotices,
  addressYear,
  linkTo,
  locatePublicly,
} from './addresses.ts';
import { linkToCommuneCard } from './card-links.ts';
import { type CommuneYear, listLatestYears, listSheets, nameYear, nameYearPage } from './commune-years.ts';
import { buildNotice, type NoticeView } from './notice-view.ts';
import { buildPageHead, type Link, type PageHead } from './page-head.ts';
import type { PeriodLinks } from './period-links.ts';
import type { ReportModel, SiteModel } from './site-model.ts';

/** Where the code on every sheet of a page leads: to the commune's page. */
export interface CodeView {
  readonly label: string;
  /** As the world sees it; null: not known before the page is opened at its own address. */
  readonly address: string | null;
  readonly link: Link;
}

/** All notices of one commune and year. */
export interface NoticesView {
  readonly head: PageHead;
  readonly lead: string;
  readonly contents: readonly PeriodLinks[];
  readonly code: CodeView;
  readonly notices: readonly NoticeView[];
}

export function buildNoticesView(site: SiteModel, page: CommuneYear): NoticesView {
  const { commune, year, models } = page;
  const [name, title] = [nameCommune(commune), titleCommune(commune)];
  const address = addressNotices(commune.id, year);
  const communePage = addressCommune(commune.id);
  const href = linkTo(address, communePage);
  return {
    head: {
      ...buildPageHead(
        site.dataset.site,
        address,
        NOTICE.title(title, nameYear(year)),
        NOTICE.description(name, nameYear(year)),
        [
          { text: title, href },
          { text: nameYearPage(page), href: linkTo(address, addressYear(commune.id, year)) },
        ],
        commune.province,
      ),
      card: linkToCommuneCard(site, commune.id),
    },
    lead: NOTICE.lead(formatCount(models.length)),
    contents: listSheets(site, models),
    code: {
      label: NOTICE.code(name),
      address: locatePublicly(site.publicRoot, communePage),
      link: { text: NOTICE.page(name), href },
    },
    notices: models.map((model) => buildNotice(site, model)),
  };
}

export function linkToNotices({ commune, year }: CommuneYear, from: Address): Link {
  return { text: NOTICE.link, href: linkTo(from, addressNotices(commune.id, year)) };
}

/** To the notices of each year of one commune's reports, the last year first. */
export function listNoticeLinks(reports: readonly ReportModel[], from: Address): readonly Link[] {
  return listLatestYears(reports).map((page) => ({
    ...linkToNotices(page, from),
    text: NOTICE.linkOfYear(nameYear(page.year)),
  }));
}
