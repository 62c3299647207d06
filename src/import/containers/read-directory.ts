import { MAX_PARTS } from './limits.ts';
import { Refusal } from './refusal.ts';

/** One entry of an archive, as its directory tells; nothing of it is believed before it is measured. */
export interface ArchiveEntry {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly crc: number;
  /** Where its packed bytes lie in the archive. */
  readonly start: number;
  readonly end: number;
  readonly unpackedSize: number;
}

const END_MARK = 0x06054b50;
const END_SIZE = 22;
const ENTRY_MARK = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL_MARK = 0x04034b50;
const LOCAL_SIZE = 30;
const LOCATOR_MARK = 0x07064b50;
const LOCATOR_SIZE = 20;
const END64_MARK = 0x06064b50;
const END64_SIZE = 56;
const LONGEST_COMMENT = 0xffff;
const PLACEHOLDER = 0xffffffff;
const ENCRYPTED = 0x2041;
const ENCRYPTED_METHOD = 99;

/**
 * The directory of a ZIP archive, read strictly: one directory, entries that lie within the file, do not overlap, bear
 * the same name in both headers and bear it once. Readers differ in what they make of anything else.
 */
export function readDirectory(bytes: Uint8Array): readonly ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset, end } = findDirectory(view);
  if (count > MAX_PARTS) throw new Refusal({ code: 'office/too-many-parts', limit: MAX_PARTS });
  const entries: ArchiveEntry[] = [];
  let position = offset;
  for (let index = 0; index < count; index += 1) {
    if (position + ENTRY_SIZE > end || view.getUint32(position, true) !== ENTRY_MARK) throw damaged();
    const nameLength = view.getUint16(position + 28, true);
    const extraLength = view.getUint16(position + 30, true);
    const next = position + ENTRY_SIZE + nameLength + extraLength + view.getUint16(position + 32, true);
    if (next > end) throw damaged();
    entries.push(readEntry(view, position, nameLength, extraLength, offset));
    position = next;
  }
  checkEntries(entries);
  return entries;
}

interface Directory {
  readonly count: number;
  readonly offset: number;
  /** Behind its last entry. */
  readonly end: number;
}

function findDirectory(view: DataView): Directory {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) !== END_MARK) continue;
    if (at + END_SIZE + view.getUint16(at + 20, true) !== view.byteLength) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    const found =
      count === 0xffff || offset === PLACEHOLDER ? readLargeEnd(view, at) : { count, offset, end: at };
    if (found.offset > found.end) throw damaged();
    return found;
  }
  throw damaged();
}

/** ZIP64: some programs write it for small files too. */
function readLargeEnd(view: DataView, end: number): Directory {
  const locator = end - LOCATOR_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_MARK) throw damaged();
  const at = readLong(view, locator + 8);
  if (at + END64_SIZE > locator || view.getUint32(at, true) !== END64_MARK) throw damaged();
  return { count: readLong(view, at + 32), offset: readLong(view, at + 48), end: at };
}

function readEntry(
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
  directoryStart: number,
): ArchiveEntry {
  const method = view.getUint16(at + 10, true);
  if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0 || method === ENCRYPTED_METHOD) {
    throw new Refusal({ code: 'office/encrypted' });
  }
  if (method !== 0 && method !== 8) throw damaged();
  const nameBytes = new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_SIZE, nameLength);
  const name = new TextDecoder().decode(nameBytes);
  const sizes = readSizes(view, at, at + ENTRY_SIZE + nameLength, extraLength);
  const local = sizes.offset;
  if (local + LOCAL_SIZE > directoryStart || view.getUint32(local, true) !== LOCAL_MARK) throw damaged(name);
  const localNameLength = view.getUint16(local + 26, true);
  const start = local + LOCAL_SIZE + localNameLength + view.getUint16(local + 28, true);
  const end = start + sizes.packed;
  if (end > directoryStart || localNameLength !== nameLength) throw damaged(name);
  const localName = new Uint8Array(view.buffer, view.byteOffset + local + LOCAL_SIZE, nameLength);
  if (nameBytes.some((byte, index) => byte !== localName[index])) throw damaged(name);
  const crc = view.getUint32(at + 16, true);
  return { name, isDeflated: method === 8, crc, start, end, unpackedSize: sizes.unpacked };
}

interface Sizes {
  readonly unpacked: number;
  readonly packed: number;
  readonly offset: number;
}

/** Sizes and place of an entry; where they are placeholders, from its ZIP64 field. */
function readSizes(view: DataView, at: number, extraStart: number, extraLength: number): Sizes {
  const fields = [24, 20, 42].map((place) => view.getUint32(at + place, true));
  let field = fields.includes(PLACEHOLDER) ? findLargeField(view, extraStart, extraLength) : null;
  const [unpacked = 0, packed = 0, offset = 0] = fields.map((value) => {
    if (value !== PLACEHOLDER) return value;
    if (field === null || field.start + 8 > field.end) throw damaged();
    const long = readLong(view, field.start);
    field = { start: field.start + 8, end: field.end };
    return long;
  });
  return { unpacked, packed, offset };
}

function findLargeField(
  view: DataView,
  start: number,
  length: number,
): { start: number; end: number } | null {
  let at = start;
  while (at + 4 <= start + length) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (end > start + length) return null;
    if (view.getUint16(at, true) === 1) return { start: at + 4, end };
    at = end;
  }
  return null;
}

function readLong(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged();
  return Number(value);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNSAFE_NAME = /^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)|\\|[\u0000-\u001f\u007f]/i;

function checkEntries(entries: readonly ArchiveEntry[]): void {
  const names = new Set<string>();
  for (const { name } of entries) {
    if (UNSAFE_NAME.test(name)) throw new Refusal({ code: 'office/unsafe-name', part: name });
    // Parts of a package are one and the same whatever the case of their names.
    const key = name.toLowerCase();
    if (names.has(key)) throw damaged(name);
    names.add(key);
  }
  let free = 0;
  for (const { name, start, end } of entries.toSorted((a, b) => a.start - b.start)) {
    if (start < free + LOCAL_SIZE) throw damaged(name);
    free = end;
  }
}

function damaged(part = ''): Refusal {
  return new Refusal({ code: 'office/damaged', part });
}
