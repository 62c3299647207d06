import type { Tokens } from '../format/parse-tokens.ts';
import { type Address, addressBadge } from './addresses.ts';
import { listCompareFiles } from './compare/list-compare-files.ts';
import { listDownloadFiles, writeDownload } from './downloads/list-downloads.ts';
import { buildBadge } from './embed/build-badge.ts';
import { drawBadge } from './embed/draw-badge.ts';
import { listLatest } from './overview-view.ts';
import type { SiteModel } from './site-model.ts';

/** One built file that is data, not a page. */
export interface DataFile {
  readonly address: Address;
  readonly write: () => string | Uint8Array;
}

/** Everything under `du-lieu/`, what the compare page loads, and the badges. */
export function listDataFiles(site: SiteModel, tokens: Tokens): readonly DataFile[] {
  return [
    ...listDownloadFiles(site).map((file) => ({ address: file.address, write: () => writeDownload(file) })),
    ...listCompareFiles(site).map(({ address, build }) => ({
      address,
      write: () => JSON.stringify(build()),
    })),
    ...listLatest(site).map((model) => ({
      address: addressBadge(model.commune.id),
      write: () => drawBadge(buildBadge(site, model), tokens),
    })),
  ];
}
