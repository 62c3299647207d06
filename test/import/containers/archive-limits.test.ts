import { expect, test } from 'vitest';
import { openArchive } from '../../../src/import/containers/archive.ts';
import { Refusal } from '../../../src/import/containers/refusal.ts';
import { listWorkbookParts } from './make-archive.ts';
import { readFile } from './read-file.ts';
import { type RawEntry, writeRawArchive } from './write-raw-archive.ts';

const PARTS = listWorkbookParts({ sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });
const ENTRIES: readonly RawEntry[] = Object.entries(PARTS).map(([name, content]) => ({ name, content }));
const SHEET = ENTRIES.length - 1;

function change(patch: Partial<RawEntry>): Uint8Array {
  return writeRawArchive(ENTRIES.map((entry, index) => (index === SHEET ? { ...entry, ...patch } : entry)));
}

function add(...entries: readonly RawEntry[]): Uint8Array {
  return writeRawArchive([...ENTRIES, ...entries]);
}

test.each([
  ['plain entries', writeRawArchive(ENTRIES)],
  ['a comment at the end', writeRawArchive(ENTRIES, 'PK\u0005\u0006 ghi chú')],
  ['sizes behind the content', writeRawArchive(ENTRIES.map((entry) => ({ ...entry, hasDescriptor: true })))],
  ['sizes in ZIP64 fields', writeRawArchive(ENTRIES.map((entry) => ({ ...entry, isLarge: true })))],
  [
    'a folder and a picture that nobody unpacks',
    add({ name: 'xl/', content: '' }, { name: 'a.png', content: 'x', crc: 1 }),
  ],
])('an archive with %s is read', async (_, bytes) => {
  const { codes, rows } = await readFile(bytes);
  expect([codes, rows]).toEqual([[], [['1']]]);
});

const BOMB = Buffer.alloc(8 * 2 ** 20, 0x20);

test.each([
  ['a size that is too small', change({ unpackedSize: 10 }), 'office/damaged'],
  ['a size that is too large', change({ unpackedSize: 2 ** 31 }), 'office/damaged'],
  ['a packed size that is too small', change({ packedSize: 20 }), 'office/damaged'],
  ['a packed size beyond the file', change({ packedSize: 2 ** 30 }), 'office/damaged'],
  ['a wrong checksum', change({ crc: 1 }), 'office/damaged'],
  ['two names for one entry', change({ localName: 'xl/worksheets/sheet2.xml' }), 'office/damaged'],
  ['an unknown method', change({ method: 12 }), 'office/damaged'],
  ['an entry that lies in another', change({ offset: 0 }), 'office/damaged'],
  ['a name twice', add({ name: 'XL/workbook.xml', content: '<a/>' }), 'office/damaged'],
  ['an encrypted entry', change({ flags: 1 }), 'office/encrypted'],
  ['a name that leads out', add({ name: '../../etc/a.xml', content: '<a/>' }), 'office/unsafe-name'],
  ['a name from the root', add({ name: '/etc/a.xml', content: '<a/>' }), 'office/unsafe-name'],
  ['a name of another system', add({ name: 'xl\\..\\a.xml', content: '<a/>' }), 'office/unsafe-name'],
  ['a name with a drive', add({ name: 'C:a.xml', content: '<a/>' }), 'office/unsafe-name'],
  ['a bomb', add({ name: 'a.xml', content: BOMB }), 'office/unpacked-size'],
  [
    'a bomb that declares ten bytes',
    add({ name: 'a.xml', content: BOMB, unpackedSize: 10 }),
    'office/unpacked-size',
  ],
  [
    'too many entries',
    writeRawArchive(Array.from({ length: 4097 }, (_, index) => ({ name: `${index}.xml`, content: '' }))),
    'office/too-many-parts',
  ],
  ['nothing behind its first half', writeRawArchive(ENTRIES).subarray(0, 700), 'office/damaged'],
  ['nothing in it', writeRawArchive([]), 'office/type'],
])('an archive with %s is refused', async (_, bytes, code) => {
  expect((await readFile(bytes)).codes).toEqual([code]);
});

test('a bomb is measured while it is unpacked: memory stays small', () => {
  const before = process.memoryUsage().arrayBuffers;
  const bytes = writeRawArchive([{ name: 'a.xml', content: BOMB }]);
  expect(() => openArchive(bytes)).toThrow(Refusal);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 2 ** 20);
});
