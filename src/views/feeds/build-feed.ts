import { v5 as hashName } from 'uuid';
import type { Commune } from '../../domain/commune.ts';
import type { IsoDate } from '../../domain/date.ts';
import { formatCount } from '../../format/number.ts';
import { locateCommune, nameCommune, titleCommune } from '../../strings/communes.ts';
import { FEEDS } from '../../strings/feeds.ts';
import { REPORT_PAGE } from '../../strings/report-page.ts';
import { SITE } from '../../strings/site.ts';
import {
  ADDRESSES,
  type Address,
  addressCommune,
  addressFeed,
  linkTo,
  locatePublicly,
} from '../addresses.ts';
import { nameReportPeriod } from '../report-period.ts';
import type { ReportModel, SiteModel } from '../site-model.ts';
import { dateReport } from './date-report.ts';
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

interface DatedReport {
  readonly model: ReportModel;
  readonly date: IsoDate;
}

const ENTRY_COUNT = 50;
/** Names are hashed within this space (RFC 9562, version 5); another one would give every entry another id. */
const ID_SPACE = 'e680e28c-89b7-4274-807b-0b6649e48079';

/** The newest reports of a commune, or of the whole site for null; null where no report names a day. */
export function buildFeed(site: SiteModel, commune: Commune | null): Feed | null {
  const models = commune === null ? site.models : (site.byCommune.get(commune.id) ?? []);
  const dated = listDated(models);
  const [newest] = dated;
  if (newest === undefined) return null;
  const { title, publisher, licence } = site.dataset.site;
  const from = addressFeed(commune?.id ?? null);
  const shown = dated.slice(0, ENTRY_COUNT);
  return {
    id: makeId(publisher, ...(commune === null ? [] : [commune.id])),
    title:
      commune === null
        ? FEEDS.ofSite(title)
        : FEEDS.ofCommune(titleCommune(commune), locateCommune(commune), title),
    subtitle: describeFeed(site, shown.length, models.length, models.length - dated.length),
    updated: formatMidnight(newest.date),
    href: locate(site, from, commune === null ? ADDRESSES.overview : addressCommune(commune.id)),
    self: locatePublicly(site.publicRoot, from),
    author: publisher,
    rights: SITE.licence(licence.name),
    entries: shown.map((one) => buildEntry(site, one, from)),
  };
}

/** The later period first where two reports are of the same day. */
function listDated(models: readonly ReportModel[]): readonly DatedReport[] {
  return models
    .flatMap((model) => {
      const date = dateReport(model.report);
      return date === null ? [] : [{ model, date }];
    })
    .reverse()
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}

function buildEntry(site: SiteModel, { model, date }: DatedReport, from: Address): FeedEntry {
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

function describeFeed(site: SiteModel, shownCount: number, allCount: number, leftOutCount: number): string {
  const { notice } = site.dataset.site;
  return [
    ...(notice === null ? [] : [notice]),
    FEEDS.shown(formatCount(shownCount), formatCount(allCount)),
    FEEDS.dates,
    ...(leftOutCount === 0 ? [] : [FEEDS.leftOut(formatCount(leftOutCount))]),
  ].join(' ');
}

function locate(site: SiteModel, from: Address, to: Address, fragment = ''): string {
  return locatePublicly(site.publicRoot, to, fragment) ?? linkTo(from, to, fragment);
}

function makeId(...names: readonly string[]): string {
  return `urn:uuid:${hashName(JSON.stringify(names), ID_SPACE)}`;
}

/** The day begins in Vietnam. */
function formatMidnight(date: IsoDate): string {
  return `${date}T00:00:00+07:00`;
}
