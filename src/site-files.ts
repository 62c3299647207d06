import { createHash } from 'node:crypto';
import { ADDRESSES, type Address } from './views/addresses.ts';
import {
  type DataFile,
  describeManifest,
  listCommuneDataFiles,
  listProvinceDataFiles,
  listSharedDataFiles,
} from './views/data-files.ts';
import { listDownloadFiles, writeDownload } from './views/downloads/list-downloads.ts';
import type { FileMeasure } from './views/open-data/file-measure.ts';
import { listDescriptionFiles } from './views/open-data/list-description-files.ts';
import type { SiteModel } from './views/site-model.ts';
import { listProvinceParts } from './views/site-parts.ts';

/**
 * Every built file that is not a page, each made when asked for: for development. A build writes the same bytes part by
 * part (`cli/write-part.ts`), and packed copies of large ones besides. Files that name size and hash of others come after
 * them, so that in this order each is made once; asked for alone, a file first makes those that it names.
 */
export function listSiteFiles(site: SiteModel): readonly DataFile[] {
  const measures = new Map<Address, FileMeasure>();
  const measure = (address: Address): FileMeasure => {
    if (!measures.has(address)) byAddress.get(address)?.write();
    const found = measures.get(address);
    if (found === undefined) throw new Error(`no such file: ${address}`);
    return found;
  };
  const dataFiles: readonly DataFile[] = [
    ...listDownloadFiles(site).map((file) => ({ address: file.address, write: () => writeDownload(file) })),
    ...[...site.dataset.communes.values()].flatMap((commune) => listCommuneDataFiles(site, commune)),
    ...listProvinceParts(site).flatMap((part) => listProvinceDataFiles(site, part)),
    describeManifest(site),
    ...listSharedDataFiles(site),
  ];
  const descriptions = listDescriptionFiles(
    site,
    dataFiles.map(({ address }) => address),
  ).map(({ address, write }) => ({ address, write: () => write(measure) }));
  const files = [...dataFiles, ...descriptions].map(({ address, write }) => ({
    address,
    write: () => {
      const content = write();
      if (!address.startsWith(ADDRESSES.data)) return content;
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      measures.set(address, measureBytes(bytes));
      return bytes;
    },
  }));
  const byAddress = new Map(files.map((file) => [file.address, file]));
  return files;
}

function measureBytes(bytes: Uint8Array): FileMeasure {
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
