import { writeManifest } from '../ledger/write-manifest.ts';
import { type Address, MANIFEST, SEARCH_INDEX } from './addresses.ts';
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
    { address: MANIFEST, write: () => encodeLines(writeManifest(site.dataset.reports)) },
    ...listFeedFiles(site),
    { address: 'robots.txt', write: () => writeRobots(site) },
    {
      address: SEARCH_INDEX,
      write: () => JSON.stringify(buildSearchFile([...site.dataset.communes.values()])),
    },
  ];
}

/** Line by line: all lines in one text would take more memory, letters with marks take two bytes each there. */
function encodeLines(lines: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  const parts = Array.from(lines, (line) => encoder.encode(`${line}\n`));
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}
