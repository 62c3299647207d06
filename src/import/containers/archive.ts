import { crc32 } from 'node:zlib';
import { Inflate, zipSync } from 'fflate';
import { MAX_RATIO, MAX_UNPACKED_MEGABYTES, RATIO_FREE_BYTES } from './limits.ts';
import { type ArchiveEntry, readDirectory } from './read-directory.ts';
import { Refusal } from './refusal.ts';

export interface Archive {
  /** Every entry's name, folders and parts that are not unpacked included. */
  readonly names: readonly string[];
  /** XML parts, unpacked. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

const XML_NAME = /\.(xml|rels|vml)$/i;
const CHUNK_BYTES = 2 ** 14;

/** Unpacks the XML of an archive, measuring as it goes. Pictures and other parts stay packed: nothing reads them. */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = readDirectory(bytes);
  const parts = new Map<string, Uint8Array>();
  let left = MAX_UNPACKED_MEGABYTES * 2 ** 20;
  for (const entry of entries) {
    if (!XML_NAME.test(entry.name)) continue;
    const part = unpack(bytes.subarray(entry.start, entry.end), entry, left);
    left -= part.length;
    parts.set(entry.name, part);
  }
  return { names: entries.map(({ name }) => name), parts };
}

/** An archive of checked parts for a library to read: nothing in it that was not looked at. */
export function packArchive(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const encoder = new TextEncoder();
  const files = [...parts].map(([name, part]) => [
    name,
    typeof part === 'string' ? encoder.encode(part) : part,
  ]);
  return zipSync(Object.fromEntries(files), { level: 0 });
}

function unpack(packed: Uint8Array, entry: ArchiveEntry, left: number): Uint8Array {
  const part = entry.isDeflated ? inflate(packed, entry, left) : packed;
  if (part.length > left) throw tooLarge();
  if (part.length !== entry.unpackedSize || crc32(part) !== entry.crc) throw damaged(entry);
  return part;
}

/** In small chunks, because a chunk can grow a thousand times before its size is known. */
function inflate(packed: Uint8Array, entry: ArchiveEntry, left: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    size += chunk.length;
    chunks.push(chunk);
  });
  for (let at = 0; at === 0 || at < packed.length; at += CHUNK_BYTES) {
    push(stream, packed.subarray(at, at + CHUNK_BYTES), at + CHUNK_BYTES >= packed.length, entry);
    if (size > left || (size > RATIO_FREE_BYTES && size > packed.length * MAX_RATIO)) throw tooLarge();
  }
  return Buffer.concat(chunks, size);
}

function push(stream: Inflate, chunk: Uint8Array, isLast: boolean, entry: ArchiveEntry): void {
  try {
    stream.push(chunk, isLast);
  } catch {
    throw damaged(entry);
  }
}

function damaged({ name }: ArchiveEntry): Refusal {
  return new Refusal({ code: 'office/damaged', part: name });
}

function tooLarge(): Refusal {
  return new Refusal({
    code: 'office/unpacked-size',
    limitMegabytes: MAX_UNPACKED_MEGABYTES,
    limitRatio: MAX_RATIO,
  });
}
