import type { Commune, CommuneId } from '../domain/commune.ts';
import { formatCount } from '../format/number.ts';
import { nameCommune, titleCommune } from '../strings/communes.ts';
import { NOTICE } from '../strings/notice.ts';
import { type Address, addressCommune, addressNotices, linkTo, locatePublicly } from './addresses.ts';
import { linkToCommuneCard } from './card-links.ts';
import { listSheets, listYearLinks } from './commune-years.ts';
import { isNational } from './national-size.ts';
import { buildNotice, type NoticeView } from './notice-view.ts';
import { buildPageHead, type Link, type PageHead } from './page-head.ts';
import type { PeriodLinks } from './period-links.ts';
import { RECENT_OF_KIND, selectRecent } from './recent-reports.ts';
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
  const latest = selectLatest(site, reports);
  const models = reports.filter((model) => latest.has(model)).toReversed();
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
    lead: sayHowMany(models, reports),
    contents: listSheets(site, models),
    code: {
      label: NOTICE.code(name),
      address: locatePublicly(site.publicRoot, communePage),
      link: { text: NOTICE.page(name), href },
    },
    notices: models.map((model) => buildNotice(site, model)),
    older: listYearLinks(
      reports.filter((model) => !latest.has(model)),
      address,
    ),
  };
}

/** Those of a commune's reports that have a notice. */
function selectLatest(site: SiteModel, reports: readonly ReportModel[]): ReadonlySet<ReportModel> {
  if (!isNational(site)) return new Set(reports.slice(-SHOWN));
  return selectRecent(reports);
}

function sayHowMany(models: readonly ReportModel[], reports: readonly ReportModel[]): string {
  const [shown, all] = [formatCount(models.length), formatCount(reports.length)];
  if (models.length === reports.length) return NOTICE.lead(shown);
  // The latest of each kind are the latest of all only where all are of one kind.
  const areLatest = models.every((model, index) => model === reports.at(-1 - index));
  return areLatest
    ? NOTICE.leadOfLatest(shown, all)
    : NOTICE.leadOfKinds(shown, all, formatCount(RECENT_OF_KIND));
}

/** One link, or none where all of these reports are older than those that have notices. */
export function listNoticeLinks(
  site: SiteModel,
  id: CommuneId,
  reports: readonly ReportModel[],
  from: Address,
): readonly Link[] {
  const latest = selectLatest(site, site.byCommune.get(id) ?? []);
  return reports.some((model) => latest.has(model))
    ? [{ text: NOTICE.link, href: linkTo(from, addressNotices(id)) }]
    : [];
}
