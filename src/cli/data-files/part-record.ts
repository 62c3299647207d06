import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Address } from '../../views/addresses.ts';
import type { FileMeasure } from '../../views/open-data/file-measure.ts';
import type { PartId } from '../../views/site-parts.ts';
import type { Slice } from './framed-file.ts';

/** Where each commune is in the files of its province, by the address of the file. */
export type PartSlices = Readonly<Record<Address, readonly Slice[]>>;

/** What is left of a part for those who put the whole together. */
export interface PartRecord {
  readonly measures: readonly (readonly [Address, FileMeasure])[];
  readonly slices: PartSlices;
}

/** Holds the records, and parts of files that exist for the whole country only, until that is put together. */
export const PARTS: Address = '.parts/';

/** No province has an underscore in its address. */
const NO_PROVINCE = '_';

export function writeRecord(folder: string, part: PartId, record: PartRecord): void {
  mkdirSync(join(folder, PARTS), { recursive: true });
  writeFileSync(locateRecord(folder, part), JSON.stringify(record));
}

/** Throws where the part was not written to its end. */
export function readRecord(folder: string, part: PartId): PartRecord {
  return JSON.parse(readFileSync(locateRecord(folder, part), 'utf8'));
}

function locateRecord(folder: string, part: PartId): string {
  return join(folder, `${PARTS}${part ?? NO_PROVINCE}.json`);
}

/** The lines of a province in the manifest. */
export function addressManifestPart(slug: string): Address {
  return `${PARTS}${slug}.jsonl`;
}
