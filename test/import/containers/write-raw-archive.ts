import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of an archive written byte by byte, so that its headers can lie. */
export interface RawEntry {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly localName?: string;
  readonly crc?: number;
  readonly unpackedSize?: number;
  readonly packedSize?: number;
  readonly flags?: number;
  readonly method?: number;
  /** Place of the local header; by default its own. */
  readonly offset?: number;
  /** Sizes behind the content, none in the local header. */
  readonly hasDescriptor?: boolean;
  /** Sizes in a ZIP64 field. */
  readonly isLarge?: boolean;
}

export function writeRawArchive(entries: readonly RawEntry[], comment = ''): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content);
    const packed = deflateRawSync(content);
    const crc = entry.crc ?? crc32(content);
    const unpackedSize = entry.unpackedSize ?? content.length;
    const packedSize = entry.packedSize ?? packed.length;
    const flags = (entry.flags ?? 0) | (entry.hasDescriptor === true ? 8 : 0);
    const method = entry.method ?? 8;
    const localName = Buffer.from(entry.localName ?? entry.name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(method, 8);
    if (entry.hasDescriptor !== true) {
      local.writeUInt32LE(crc, 14);
      local.writeUInt32LE(packedSize, 18);
      local.writeUInt32LE(unpackedSize, 22);
    }
    local.writeUInt16LE(localName.length, 26);
    const descriptor = Buffer.alloc(entry.hasDescriptor === true ? 16 : 0);
    if (entry.hasDescriptor === true) {
      descriptor.writeUInt32LE(0x08074b50, 0);
      descriptor.writeUInt32LE(crc, 4);
      descriptor.writeUInt32LE(packedSize, 8);
      descriptor.writeUInt32LE(unpackedSize, 12);
    }
    const name = Buffer.from(entry.name);
    const extra = Buffer.alloc(entry.isLarge === true ? 20 : 0);
    if (entry.isLarge === true) {
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(16, 2);
      extra.writeBigUInt64LE(BigInt(unpackedSize), 4);
      extra.writeBigUInt64LE(BigInt(packedSize), 12);
    }
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(flags, 8);
    central.writeUInt16LE(method, 10);
    central.writeUInt32LE(crc, 16);
    central.writeUInt32LE(entry.isLarge === true ? 0xffffffff : packedSize, 20);
    central.writeUInt32LE(entry.isLarge === true ? 0xffffffff : unpackedSize, 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt16LE(extra.length, 30);
    central.writeUInt32LE(entry.offset ?? offset, 42);
    directory.push(central, name, extra);
    chunks.push(local, localName, packed, descriptor);
    offset += 30 + localName.length + packed.length + descriptor.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(Buffer.byteLength(comment), 20);
  return Buffer.concat([...chunks, ...directory, end, Buffer.from(comment)]);
}
