import type { ReadToken } from '../format/parse-tokens.ts';
import { type Address, addressBadge, SEARCH_INDEX } from './addresses.ts';
import { listCompareFiles } from './compare/list-compare-files.ts';
import { listDownloadFiles, writeDownload } from './downloads/list-downloads.ts';
import { buildBadge } from './embed/build-badge.ts';
import { drawBadge } from './embed/draw-badge.ts';
import { listFeedFiles } from './feeds/list-feeds.ts';
import { listLatest } from './overview-view.ts';
import { writeRobots } from './robots.ts';
import { buildSearchFile } from './search/build-search-file.ts';
import type { SiteModel } from './site-model.ts';

/** One built file that is data, not a page. */
export interface DataFile {
  readonly address: Address;
  readonly write: () => string | Uint8Array;
}

/**
 * The tables under `du-lieu/`, what the compare page and the search load, the badges, and what feed readers and search
 * engines read. `token` gives the light colours.
 */
export function listDataFiles(site: SiteModel, token: ReadToken): readonly DataFile[] {
  return [
    ...listDownloadFiles(site).map((file) => ({ address: file.address, write: () => writeDownload(file) })),
    ...listCompareFiles(site).map(({ address, build }) => ({
      address,
      write: () => JSON.stringify(build()),
    })),
    ...listFeedFiles(site),
    { address: 'robots.txt', write: () => writeRobots(site) },
    {
      address: SEARCH_INDEX,
      write: () => JSON.stringify(buildSearchFile([...site.dataset.communes.values()])),
    },
    ...listLatest(site).map((model) => ({
      address: addressBadge(model.commune.id),
      write: () => drawBadge(buildBadge(site, model), token),
    })),
  ];
}
