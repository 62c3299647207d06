import type { CommuneId } from '../../domain/commune.ts';
import { ADDRESSES, type Address } from '../addresses.ts';
import { addressDownloads, addressProvinceDownloads, INDICATOR_DOWNLOADS } from '../download-links.ts';
import type { SiteModel } from '../site-model.ts';
import { listProvinceParts, type ProvincePart } from '../site-parts.ts';
import { buildCsvMetadata, CSV_METADATA } from './build-csv-metadata.ts';
import {
  type DataFolder,
  describeCommuneFolder,
  describeIndicatorFolder,
  describeProvinceFolder,
  describeSiteFolder,
} from './data-folder.ts';
import type { FileMeasure, MeasureFile } from './file-measure.ts';
import { SHARED_SCHEMA, writeDataPackage, writeSharedSchema } from './write-data-package.ts';

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
    ...listSiteDescriptions(site),
    ...listIndicatorDescriptions(site),
    ...listProvinceParts(site).flatMap((part) => listProvinceDescriptions(site, part)),
    ...[...site.byCommune.keys()].map((id) => buildCommuneDescription(site, id)),
  ];
  const described = [...dataFiles, ...descriptions.map(({ address }) => address)].filter((address) =>
    address.startsWith(ADDRESSES.data),
  );
  const write = (measure: MeasureFile) =>
    writeChecksums(described.map((address) => [address, measure(address)]));
  return [...descriptions, { address: CHECKSUMS, write }];
}

export function listSiteDescriptions(site: SiteModel): readonly DescriptionFile[] {
  return listFolderFiles(site, ADDRESSES.data, () => describeSiteFolder(site));
}

/** None where the data folder has no catalogue of indicators. */
export function listIndicatorDescriptions(site: SiteModel): readonly DescriptionFile[] {
  if (site.dataset.indicators.size === 0) return [];
  const describe = () => describeIndicatorFolder(site);
  return [
    ...listFolderFiles(site, INDICATOR_DOWNLOADS, describe),
    { address: `${INDICATOR_DOWNLOADS}${SHARED_SCHEMA}`, write: () => writeSharedSchema(describe()) },
  ];
}

/** None where no commune has a report. */
export function listProvinceDescriptions(site: SiteModel, part: ProvincePart): readonly DescriptionFile[] {
  if (part.reporting.length === 0) return [];
  return listFolderFiles(site, addressProvinceDownloads(part.slug), () => describeProvinceFolder(site, part));
}

/** Its package alone: the metadata of its province describe the same columns, in thousands of files less. */
export function buildCommuneDescription(site: SiteModel, id: CommuneId): DescriptionFile {
  const commune = site.dataset.communes.get(id);
  if (commune === undefined) throw new Error(`no such commune: ${id}`);
  return describePackage(site, addressDownloads(id), () => describeCommuneFolder(site, commune));
}

/** `describe` is asked when a file is written: thousands of folders are not held at once. */
function listFolderFiles(
  site: SiteModel,
  address: Address,
  describe: () => DataFolder,
): readonly DescriptionFile[] {
  return [
    describePackage(site, address, describe),
    {
      address: `${address}${CSV_METADATA}`,
      write: () => `${JSON.stringify(buildCsvMetadata(site, describe()))}\n`,
    },
  ];
}

function describePackage(site: SiteModel, address: Address, describe: () => DataFolder): DescriptionFile {
  return {
    address: `${address}${DATA_PACKAGE}`,
    write: (measure) => writeDataPackage(site, describe(), measure),
  };
}

/** As `sha256sum -c SHA256SUMS` reads it inside the folder. */
export function writeChecksums(files: readonly (readonly [Address, FileMeasure])[]): string {
  return files
    .map(([address, { sha256 }]) => ({ name: address.slice(ADDRESSES.data.length), sha256 }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
    .join('');
}
