import type { Address } from './addresses.ts';
import { listCompareFiles } from './compare/list-compare-files.ts';
import { listDownloadFiles, writeDownload } from './downloads/list-downloads.ts';
import type { SiteModel } from './site-model.ts';

/** One built file that is data, not a page. */
export interface DataFile {
  readonly address: Address;
  readonly write: () => string | Uint8Array;
}

/** Everything under `du-lieu/` and what the compare page loads. */
export function listDataFiles(site: SiteModel): readonly DataFile[] {
  return [
    ...listDownloadFiles(site).map((file) => ({ address: file.address, write: () => writeDownload(file) })),
    ...listCompareFiles(site).map(({ address, build }) => ({
      address,
      write: () => JSON.stringify(build()),
    })),
  ];
}
