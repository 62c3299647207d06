import type { Commune } from '../domain/commune.ts';
import { writeManifest } from '../ledger/write-manifest.ts';
import { type Address, MANIFEST, SEARCH_INDEX } from './addresses.ts';
import {
  listCommuneCompareFiles,
  listProvinceCompareFiles,
  listSharedCompareFiles,
} from './compare/list-compare-files.ts';
import { listFeedFiles } from './feeds/list-feeds.ts';
import { writeRobots } from './robots.ts';
import { buildSearchFile } from './search/build-search-file.ts';
import type { SiteModel } from './site-model.ts';
import type { ProvincePart } from './site-parts.ts';

/** One built file that is data, not a page. */
export interface DataFile {
  readonly address: Address;
  readonly write: () => string | Uint8Array;
}

/** What the compare page loads and feed readers read of one commune. */
export function listCommuneDataFiles(site: SiteModel, commune: Commune): readonly DataFile[] {
  return [...listCommuneCompareFiles(site, commune).map(writeAsJson), ...listFeedFiles(site, [commune])];
}

/** What the compare page loads of one province besides. */
export function listProvinceDataFiles(site: SiteModel, part: ProvincePart): readonly DataFile[] {
  return listProvinceCompareFiles(site, part).map(writeAsJson);
}

/** What the compare page and the search load, feed readers and search engines read of the whole site. */
export function listSharedDataFiles(site: SiteModel): readonly DataFile[] {
  return [
    ...listSharedCompareFiles(site).map(writeAsJson),
    ...listFeedFiles(site, [null]),
    { address: 'robots.txt', write: () => writeRobots(site) },
    {
      address: SEARCH_INDEX,
      write: () => JSON.stringify(buildSearchFile([...site.dataset.communes.values()])),
    },
  ];
}

/** All of it in one text: for small sites, while one works on them. */
export function describeManifest(site: SiteModel): DataFile {
  const write = () => Array.from(writeManifest(site.dataset.reports), (line) => `${line}\n`).join('');
  return { address: MANIFEST, write };
}

function writeAsJson({
  address,
  build,
}: {
  readonly address: Address;
  readonly build: () => unknown;
}): DataFile {
  return { address, write: () => JSON.stringify(build()) };
}
