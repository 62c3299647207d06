import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { createZipWriter } from '../../src/cli/zip-writer.ts';

const TEXT = new TextEncoder();

async function writeZip(files: Iterable<readonly [string, Uint8Array]>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  const zip = createZipWriter(async (bytes) => parts.push(bytes));
  for (const [path, bytes] of files) await zip.add(path, bytes);
  const size = await zip.finish();
  const archive = Buffer.concat(parts);
  expect(archive.length).toBe(size);
  return archive;
}

test('another library reads names with Vietnamese marks, empty files, and what cannot be made smaller', async () => {
  const noise = Uint8Array.from({ length: 256 }, (_, index) => (index * 167) % 256);
  const files = {
    'xã/tệp.html': TEXT.encode('Đúng hạn '.repeat(500)),
    'trống.txt': new Uint8Array(),
    'ảnh.png': noise,
  };
  expect(unzipSync(await writeZip(Object.entries(files)))).toEqual(files);
});

test('more files than the 16 bits of the old form can count are all found', async () => {
  const last = TEXT.encode('hết');
  const paths = Array.from({ length: 65_600 }, (_, index) => `xa/${index}.txt`);
  const archive = await writeZip(
    paths.map((path, index) => [path, index < 65_599 ? new Uint8Array() : last]),
  );
  expect(archive.readUInt16LE(archive.length - 12)).toBe(0xffff);
  const found = unzipSync(archive);
  expect(Object.keys(found)).toHaveLength(65_600);
  expect(found['xa/65599.txt']).toEqual(last);
});
