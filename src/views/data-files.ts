import { type Address, SEARCH_INDEX } from './addresses.ts';
import { listCompareFiles } from './compare/list-compare-files.ts';
import { listDownloadFiles, writeDownload } from './downloads/list-downloads.ts';
import { listFeedFiles } from './feeds/list-feeds.ts';
import { writeRobots } from './robots.ts';
import { buildSearchFile } from './search/build-search-file.ts';
import type { SiteModel } from './site-model.ts';

/** One built file that is data, not a page. */
export interface DataFile {
  readonly address: Address;
  readonly write: () => string | Uint8Array;
}

/** The tables under `du-lieu/`, what the compare page and the search load, what feed readers and search engines read. */
export function listDataFiles(site: SiteModel): readonly DataFile[] {
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
  ];
}
