import type { Commune, CommuneId } from '../domain/commune.ts';
import { formatCount } from '../format/number.ts';
import { nameCommune, titleCommune } from '../strings/communes.ts';
import { NOTICE } from '../strings/notice.ts';
import { type Address, addressCommune, addressNotices, linkTo, locatePublicly } from './addresses.ts';
import { linkToCommuneCard } from './card-links.ts';
import { listSheets, listYearLinks } from './commune-years.ts';
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

/** The notices of one commune's latest periods. */
export interface NoticesView {
  readonly head: PageHead;
  readonly lead: string;
  readonly contents: readonly PeriodLinks[];
  readonly code: CodeView;
  /** The last period first: it is what is put up now. */
  readonly notices: readonly NoticeView[];
  /** To the pages of the years with older periods, which print sheets of their own. */
  readonly older: readonly Link[];
}

export interface NoticePage {
  readonly commune: Commune;
  readonly reports: readonly ReportModel[];
}

/** Sheets of a page. A notice is put up when its period ends; older ones are hardly printed again. */
const SHOWN = 12;

export function listNoticePages(site: SiteModel): readonly NoticePage[] {
  return [...site.byCommune.values()].flatMap((reports) =>
    reports[0] === undefined ? [] : [{ commune: reports[0].commune, reports }],
  );
}

export function buildNoticesView(site: SiteModel, { commune, reports }: NoticePage): NoticesView {
  const [name, title] = [nameCommune(commune), titleCommune(commune)];
  const address = addressNotices(commune.id);
  const communePage = addressCommune(commune.id);
  const href = linkTo(address, communePage);
  const models = reports.slice(-SHOWN).toReversed();
  return {
    head: {
      ...buildPageHead(
        site.dataset.site,
        address,
        NOTICE.title(title),
        NOTICE.description(name),
        [{ text: title, href }],
        commune.province,
      ),
      card: linkToCommuneCard(site, commune.id),
    },
    lead:
      models.length === reports.length
        ? NOTICE.lead(formatCount(models.length))
        : NOTICE.leadOfLatest(formatCount(models.length), formatCount(reports.length)),
    contents: listSheets(site, models),
    code: {
      label: NOTICE.code(name),
      address: locatePublicly(site.publicRoot, communePage),
      link: { text: NOTICE.page(name), href },
    },
    notices: models.map((model) => buildNotice(site, model)),
    older: listYearLinks(reports.slice(0, -SHOWN), address),
  };
}

/** One link, or none where all of these reports are older than those that have notices. */
export function listNoticeLinks(
  { byCommune }: SiteModel,
  id: CommuneId,
  reports: readonly ReportModel[],
  from: Address,
): readonly Link[] {
  const latest = new Set(byCommune.get(id)?.slice(-SHOWN));
  return reports.some((model) => latest.has(model))
    ? [{ text: NOTICE.link, href: linkTo(from, addressNotices(id)) }]
    : [];
}
