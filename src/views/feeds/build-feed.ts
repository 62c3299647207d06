import type { Commune } from '../../domain/commune.ts';
import type { IsoDate } from '../../domain/date.ts';
import { formatCount } from '../../format/number.ts';
import { locateCommune, nameCommune, titleCommune } from '../../strings/communes.ts';
import { FEEDS } from '../../strings/feeds.ts';
import { REPORT_PAGE } from '../../strings/report-page.ts';
import { SITE } from '../../strings/site.ts';
import { ADDRESSES, type Address, addressCommune, addressFeed, locatePublicly } from '../addresses.ts';
import { nameReportPeriod } from '../report-period.ts';
import type { ReportModel, SiteModel } from '../site-model.ts';
import { buildCorrectionEntry } from './build-correction-entry.ts';
import { formatMidnight, locate, makeId } from './entry-parts.ts';
import { dateNews, listNews, type News } from './list-news.ts';
import { summarizeReport } from './summarize-report.ts';

export interface FeedEntry {
  /** The same in every feed that has the entry, wherever the site is published. */
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly href: string;
  readonly summary: string;
}

export interface Feed extends Pick<FeedEntry, 'id' | 'title' | 'updated' | 'href'> {
  readonly subtitle: string;
  /** Where the feed itself is found; null where the site does not know where it is published. */
  readonly self: string | null;
  readonly author: string;
  readonly rights: string;
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
}

const ENTRY_COUNT = 50;

/** The newest reports and corrections of a commune, or of the whole site for null; null where nothing has a day. */
export function buildFeed(site: SiteModel, commune: Commune | null): Feed | null {
  const models = commune === null ? site.models : (site.byCommune.get(commune.id) ?? []);
  const corrections = commune === null ? site.corrections : (site.correctionsByCommune.get(commune.id) ?? []);
  const news = listNews(models, corrections);
  const [newest] = news;
  if (newest === undefined) return null;
  const { title, publisher, licence } = site.dataset.site;
  const from = addressFeed(commune?.id ?? null);
  const shown = news.slice(0, ENTRY_COUNT);
  return {
    id: makeId(publisher, ...(commune === null ? [] : [commune.id])),
    title:
      commune === null
        ? FEEDS.ofSite(title)
        : FEEDS.ofCommune(titleCommune(commune), locateCommune(commune), title),
    subtitle: describeFeed(site, shown, models, corrections.length),
    updated: formatMidnight(newest.date),
    href: locate(site, from, commune === null ? ADDRESSES.overview : addressCommune(commune.id)),
    self: locatePublicly(site.publicRoot, from),
    author: publisher,
    rights: SITE.licence(licence.name),
    entries: shown.map((one) => buildEntry(site, one, from)),
  };
}

function buildEntry(site: SiteModel, news: News, from: Address): FeedEntry {
  return news.kind === 'report'
    ? buildReportEntry(site, news.model, news.date, from)
    : buildCorrectionEntry(site, news.of, from);
}

function buildReportEntry(site: SiteModel, model: ReportModel, date: IsoDate, from: Address): FeedEntry {
  const { report, commune, address, anchor } = model;
  const { publisher, notice } = site.dataset.site;
  return {
    id: makeId(publisher, commune.id, report.id),
    title: REPORT_PAGE.title(nameReportPeriod(site, model), nameCommune(commune)),
    updated: formatMidnight(date),
    href: locate(site, from, address, anchor.replace(/-$/u, '')),
    summary: summarizeReport(model, notice),
  };
}

function describeFeed(
  site: SiteModel,
  shown: readonly News[],
  models: readonly ReportModel[],
  correctionCount: number,
): string {
  const { notice } = site.dataset.site;
  const shownCount = shown.filter(({ kind }) => kind === 'report').length;
  const leftOutCount = models.filter((model) => dateNews(model) === null).length;
  const shownCorrections = formatCount(shown.length - shownCount);
  return [
    ...(notice === null ? [] : [notice]),
    FEEDS.shown(formatCount(shownCount), formatCount(models.length)),
    ...(correctionCount === 0
      ? []
      : [FEEDS.shownCorrections(shownCorrections, formatCount(correctionCount))]),
    FEEDS.dates,
    ...(correctionCount === 0 ? [] : [FEEDS.correctedDates]),
    ...(leftOutCount === 0 ? [] : [FEEDS.leftOut(formatCount(leftOutCount))]),
  ].join(' ');
}
