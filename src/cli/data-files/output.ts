import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ADDRESSES, type Address } from '../../views/addresses.ts';
import type { FileMeasure } from '../../views/open-data/file-measure.ts';
import type { DescriptionFile } from '../../views/open-data/list-description-files.ts';

/** A folder that takes files, and what is known of those written so far. */
export interface Output {
  readonly folder: string;
  /** Of open data, as their bytes went by. */
  readonly measures: Map<Address, FileMeasure>;
  readonly sizes: Map<Address, number>;
  readonly made: Set<string>;
}

/** A file that grows piece by piece; nobody else writes to it. */
export interface OpenFile {
  /** Gives the place of the first byte after it. */
  readonly append: (bytes: Uint8Array) => number;
  readonly close: () => void;
}

export function createOutput(folder: string): Output {
  return { folder, measures: new Map(), sizes: new Map(), made: new Set() };
}

export function openFile(output: Output, address: Address): OpenFile {
  const file = join(output.folder, address);
  makeFolder(output, dirname(file));
  const handle = openSync(file, 'w');
  const hash = address.startsWith(ADDRESSES.data) ? createHash('sha256') : null;
  let size = 0;
  return {
    append: (bytes) => {
      for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
      hash?.update(bytes);
      size += bytes.length;
      return size;
    },
    close: () => {
      closeSync(handle);
      output.sizes.set(address, size);
      if (hash !== null) output.measures.set(address, { bytes: size, sha256: hash.digest('hex') });
    },
  };
}

export function writeFile(
  output: Output,
  address: Address,
  ...pieces: readonly (string | Uint8Array)[]
): void {
  const file = openFile(output, address);
  for (const piece of pieces) file.append(typeof piece === 'string' ? Buffer.from(piece) : piece);
  file.close();
}

/** Comes after the files that it names. */
export function writeDescription(output: Output, { address, write }: DescriptionFile): void {
  const text = write((named) => {
    const measure = output.measures.get(named);
    if (measure === undefined) throw new Error(`${address} names ${named}, which is not written`);
    return measure;
  });
  writeFile(output, address, text);
}

function makeFolder({ made }: Output, folder: string): void {
  if (made.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  made.add(folder);
}
