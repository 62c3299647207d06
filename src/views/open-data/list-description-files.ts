import { ADDRESSES, type Address } from '../addresses.ts';
import { addressDownloads, INDICATOR_DOWNLOADS } from '../download-links.ts';
import type { SiteModel } from '../site-model.ts';
import { buildCsvMetadata, CSV_METADATA } from './build-csv-metadata.ts';
import { buildDataPackage, SHARED_SCHEMA, writeSharedSchema } from './build-data-package.ts';
import {
  type DataFolder,
  describeCommuneFolder,
  describeIndicatorFolder,
  describeSiteFolder,
} from './data-folder.ts';
import type { MeasureFile } from './file-measure.ts';

/** A file that tells of other files, down to their hashes. */
export interface DescriptionFile {
  readonly address: Address;
  readonly write: (measure: MeasureFile) => string;
}

export const DATA_PACKAGE = 'datapackage.json';
export const CHECKSUMS: Address = `${ADDRESSES.data}SHA256SUMS`;

/** Package and metadata of every folder of tables; last the checksums of all that is in `du-lieu/`. */
export function listDescriptionFiles(
  site: SiteModel,
  dataFiles: readonly Address[],
): readonly DescriptionFile[] {
  const descriptions = [
    ...listFolderFiles(site, ADDRESSES.data, () => describeSiteFolder(site)),
    ...listIndicatorFiles(site),
    ...[...site.byCommune.values()].flatMap(([model]) =>
      model === undefined
        ? []
        : listFolderFiles(site, addressDownloads(model.commune.id), () =>
            describeCommuneFolder(site, model.commune),
          ),
    ),
  ];
  const summed = [...dataFiles, ...descriptions.map(({ address }) => address)]
    .filter((address) => address.startsWith(ADDRESSES.data))
    .sort();
  return [...descriptions, { address: CHECKSUMS, write: (measure) => writeChecksums(summed, measure) }];
}

/** None where the data folder has no catalogue of indicators. */
function listIndicatorFiles(site: SiteModel): readonly DescriptionFile[] {
  if (site.dataset.indicators.size === 0) return [];
  const describe = () => describeIndicatorFolder(site);
  return [
    ...listFolderFiles(site, INDICATOR_DOWNLOADS, describe),
    { address: `${INDICATOR_DOWNLOADS}${SHARED_SCHEMA}`, write: () => writeSharedSchema(describe()) },
  ];
}

/** `describe` is asked when a file is written: thousands of folders are not held at once. */
function listFolderFiles(
  site: SiteModel,
  address: Address,
  describe: () => DataFolder,
): readonly DescriptionFile[] {
  return [
    {
      address: `${address}${DATA_PACKAGE}`,
      write: (measure) => `${JSON.stringify(buildDataPackage(site, describe(), measure))}\n`,
    },
    {
      address: `${address}${CSV_METADATA}`,
      write: () => `${JSON.stringify(buildCsvMetadata(site, describe()))}\n`,
    },
  ];
}

/** As `sha256sum -c SHA256SUMS` reads it inside the folder. */
function writeChecksums(addresses: readonly Address[], measure: MeasureFile): string {
  return addresses
    .map((address) => `${measure(address).sha256}  ${address.slice(ADDRESSES.data.length)}\n`)
    .join('');
}
