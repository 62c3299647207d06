import { createHash } from 'node:crypto';
import type { Address } from './views/addresses.ts';
import { type DataFile, listDataFiles } from './views/data-files.ts';
import type { FileMeasure } from './views/open-data/file-measure.ts';
import { listDescriptionFiles } from './views/open-data/list-description-files.ts';
import type { SiteModel } from './views/site-model.ts';

/**
 * Every built file that is not a page. Those that name the size and the hash of others come after them, so that in
 * this order each is made once; asked for alone, a file first makes those that it names.
 */
export function listSiteFiles(site: SiteModel): readonly DataFile[] {
  const measures = new Map<Address, FileMeasure>();
  const measure = (address: Address): FileMeasure => {
    const known = measures.get(address) ?? measureContent(findFile(address).write());
    measures.set(address, known);
    return known;
  };
  const dataFiles = listDataFiles(site);
  const descriptions = listDescriptionFiles(
    site,
    dataFiles.map(({ address }) => address),
  ).map(({ address, write }) => ({ address, write: () => write(measure) }));
  const files = [...dataFiles, ...descriptions].map(({ address, write }) => ({
    address,
    write: () => {
      const content = write();
      measures.set(address, measureContent(content));
      return content;
    },
  }));
  const byAddress = new Map(files.map((file) => [file.address, file]));
  const findFile = (address: Address): DataFile => {
    const file = byAddress.get(address);
    if (file === undefined) throw new Error(`no such file: ${address}`);
    return file;
  };
  return files;
}

function measureContent(content: string | Uint8Array): FileMeasure {
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
  return { bytes, sha256: createHash('sha256').update(content).digest('hex') };
}
