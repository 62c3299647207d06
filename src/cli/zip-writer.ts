import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';

export interface ZipWriter {
  /** Adds one file; nothing of it is kept in memory but its line in the directory. */
  readonly add: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Writes the directory; the number of bytes of the whole archive. */
  readonly finish: () => Promise<number>;
}

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const [END_64, LOCATOR_64] = [0x06064b50, 0x07064b50];
/** Values of 16 and 32 bits that say: the number is too large for this place, it stands in the 64-bit record. */
const [FULL_16, FULL_32] = [0xffff, 0xffffffff];
const NAMES_ARE_UTF8 = 0x0800;
/** 1 January 1980, midnight: the first moment that the format can say, the same in every time zone. */
const [NO_TIME, FIRST_DAY] = [0, 0x21];
const [VERSION, VERSION_64] = [20, 45];
const MADE_ON_UNIX = 3 << 8;
const PLAIN_FILE = 0o100644 * 0x10000;

/**
 * A ZIP archive written as it grows, whose bytes hang on nothing but names and contents. Sizes stand before the
 * data, as simple unpackers need it; past 65.534 files or 4 GB the directory takes its 64-bit form.
 */
export function createZipWriter(write: (bytes: Uint8Array) => Promise<unknown>): ZipWriter {
  const directory: Buffer[] = [];
  let position = 0;
  const put = async (...parts: readonly Uint8Array[]) => {
    const bytes = Buffer.concat(parts);
    await write(bytes);
    position += bytes.length;
  };
  return {
    add: async (path, bytes) => {
      const name = Buffer.from(path);
      const deflated = bytes.length === 0 ? bytes : deflateSync(bytes, { level: 6 });
      const isSmaller = deflated.length < bytes.length;
      const content = isSmaller ? deflated : bytes;
      const facts = Buffer.alloc(24);
      facts.writeUInt16LE(NAMES_ARE_UTF8, 0);
      facts.writeUInt16LE(isSmaller ? 8 : 0, 2);
      facts.writeUInt16LE(NO_TIME, 4);
      facts.writeUInt16LE(FIRST_DAY, 6);
      facts.writeUInt32LE(crc32(bytes), 8);
      facts.writeUInt32LE(content.length, 12);
      facts.writeUInt32LE(bytes.length, 16);
      facts.writeUInt16LE(name.length, 20);
      directory.push(describeEntry(facts, name, position));
      await put(int32(LOCAL), int16(VERSION), facts, name, content);
    },
    finish: async () => {
      const start = position;
      await put(Buffer.concat(directory));
      const size = position - start;
      const isLarge = directory.length >= FULL_16 || position >= FULL_32;
      if (isLarge) await put(describeLargeEnd(directory.length, size, start, position));
      const count = int16(Math.min(directory.length, FULL_16));
      const [shownSize, shownStart] = [int32(Math.min(size, FULL_32)), int32(Math.min(start, FULL_32))];
      await put(int32(END), int32(0), count, count, shownSize, shownStart, int16(0));
      return position;
    },
  };
}

/** The line of the directory about the file whose data begin at a place. */
function describeEntry(facts: Buffer, name: Buffer, place: number): Buffer {
  const isFar = place >= FULL_32;
  const extra = isFar ? Buffer.concat([int16(1), int16(8), int64(place)]) : Buffer.alloc(0);
  const version = isFar ? VERSION_64 : VERSION;
  const described = Buffer.from(facts);
  described.writeUInt16LE(extra.length, 22);
  const head = [int32(CENTRAL), int16(MADE_ON_UNIX | version), int16(version), described];
  const tail = [int16(0), int16(0), int16(0), int32(PLAIN_FILE), int32(Math.min(place, FULL_32))];
  return Buffer.concat([...head, ...tail, name, extra]);
}

/** The 64-bit record and the pointer to it. */
function describeLargeEnd(count: number, size: number, start: number, place: number): Buffer {
  const head = [int32(END_64), int64(44), int16(MADE_ON_UNIX | VERSION_64), int16(VERSION_64), int64(0)];
  const record = [...head, int64(count), int64(count), int64(size), int64(start)];
  return Buffer.concat([...record, int32(LOCATOR_64), int32(0), int64(place), int32(1)]);
}

function int16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function int64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}
