import { createHash, hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { ADDRESSES, type Address } from '../../views/addresses.ts';
import type { FileMeasure } from '../../views/open-data/file-measure.ts';
import type { DescriptionFile } from '../../views/open-data/list-description-files.ts';

/** A folder that takes files, and what is known of those written so far. */
export interface Output {
  readonly folder: string;
  /** Of open data, as their bytes went by. */
  readonly measures: Map<Address, FileMeasure>;
  readonly sizes: Map<Address, number>;
  /** The folders that stand. */
  readonly made: Set<Address>;
  /** The bytes of a text, until the next one is asked for. */
  readonly encode: (text: string) => Uint8Array;
}

/** A file that grows piece by piece; nobody else writes to it. */
export interface OpenFile {
  /** Gives the place of the first byte after it. */
  readonly append: (bytes: Uint8Array) => number;
  readonly close: () => void;
}

/** Bytes of a file that grows are gathered until they are so many. */
const CHUNK = 1 << 18;

export function createOutput(folder: string): Output {
  let room = Buffer.allocUnsafe(CHUNK);
  const encode = (text: string) => {
    const size = Buffer.byteLength(text);
    if (size > room.length) room = Buffer.allocUnsafe(size);
    return room.subarray(0, room.write(text));
  };
  return { folder, measures: new Map(), sizes: new Map(), made: new Set(), encode };
}

export function openFile(output: Output, address: Address): OpenFile {
  const handle = openSync(makePlace(output, address), 'w');
  const digest = isMeasured(address) ? createHash('sha256') : null;
  const chunk = Buffer.allocUnsafe(CHUNK);
  let held = 0;
  let size = 0;
  const write = (bytes: Uint8Array) => {
    digest?.update(bytes);
    writeAll(handle, bytes);
  };
  const flush = () => {
    write(chunk.subarray(0, held));
    held = 0;
  };
  return {
    append: (bytes) => {
      if (held + bytes.length > CHUNK) flush();
      if (bytes.length > CHUNK) {
        write(bytes);
      } else {
        chunk.set(bytes, held);
        held += bytes.length;
      }
      size += bytes.length;
      return size;
    },
    close: () => {
      flush();
      closeSync(handle);
      output.sizes.set(address, size);
      if (digest !== null) output.measures.set(address, { bytes: size, sha256: digest.digest('hex') });
    },
  };
}

export function writeFile(output: Output, address: Address, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? output.encode(content) : content;
  const handle = openSync(makePlace(output, address), 'w');
  writeAll(handle, bytes);
  closeSync(handle);
  output.sizes.set(address, bytes.length);
  if (!isMeasured(address)) return;
  output.measures.set(address, { bytes: bytes.length, sha256: hash('sha256', bytes) });
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

function isMeasured(address: Address): boolean {
  return address.startsWith(ADDRESSES.data);
}

function writeAll(handle: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
}

/** Where a file goes, its folder made. */
function makePlace({ folder, made }: Output, address: Address): string {
  const parent = address.slice(0, address.lastIndexOf('/') + 1);
  if (!made.has(parent)) {
    mkdirSync(join(folder, parent), { recursive: true });
    made.add(parent);
  }
  return join(folder, address);
}
