import type { Commune, CommuneId } from '../../domain/commune.ts';
import { FEEDS } from '../../strings/feeds.ts';
import { type Address, addressFeed, linkTo } from '../addresses.ts';
import type { Link } from '../page-head.ts';
import type { SiteModel } from '../site-model.ts';
import { buildFeed } from './build-feed.ts';
import { dateReport } from './date-report.ts';
import { formatFeed } from './format-feed.ts';

export interface FeedFile {
  readonly address: Address;
  readonly write: () => string;
}

/** The feed of the site, for null, and one of each commune with a report that names a day or a correction. */
export function listFeedFiles(
  site: SiteModel,
  of: readonly (Commune | null)[] = [null, ...site.dataset.communes.values()],
): readonly FeedFile[] {
  return of.flatMap((commune) => {
    const id = commune?.id ?? null;
    if (!hasFeed(site, id)) return [];
    const write = () => {
      const feed = buildFeed(site, commune);
      if (feed === null) throw new Error('feed without a date');
      return formatFeed(feed);
    };
    return [{ address: addressFeed(id), write }];
  });
}

/** To the feed of a commune, or of the whole site for null; null where there is none. */
export function linkToFeed(site: SiteModel, id: CommuneId | null, from: Address): Link | null {
  return hasFeed(site, id) ? { text: FEEDS.title, href: linkTo(from, addressFeed(id)) } : null;
}

/** No feed goes without a date, and no date is made up. */
function hasFeed(site: SiteModel, id: CommuneId | null): boolean {
  const models = id === null ? site.models : (site.byCommune.get(id) ?? []);
  const corrections = id === null ? site.corrections : (site.correctionsByCommune.get(id) ?? []);
  return corrections.length > 0 || models.some(({ report }) => dateReport(report) !== null);
}
