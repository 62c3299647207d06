import { expect, test } from 'vitest';
import { startContainerReader } from '../../../src/import/containers/container-reader.ts';
import { readOfficeFile } from '../../../src/import/containers/read-office-file.ts';
import { writeHtmlFile } from '../office-files/write-html-file.ts';
import { writeWordFile } from '../office-files/write-word-file.ts';
import { writeWorkbook } from '../office-files/write-workbook.ts';

const ROWS = [['Lĩnh vực', '1.134']];
const BLOCKS = [{ kind: 'table', rows: ROWS }] as const;

test('one worker reads files of every kind, whatever they are called and however many at once', async () => {
  const files = [
    ['C:\\so lieu\\a.xls', writeHtmlFile(BLOCKS)],
    ['/tmp/b.csv', await writeWorkbook([{ name: 'a', rows: ROWS }])],
    ['c.xlsx', await writeWordFile(BLOCKS)],
  ] as const;
  const read = await Promise.all(files.map(([name, bytes]) => readOfficeFile(name, bytes)));
  const texts = read.map((result) => {
    if (result.kind === 'failed') return result.problems;
    const { name, blocks } = result.document;
    return [
      name,
      blocks.map((block) =>
        block.kind === 'table' ? block.rows.map(({ cells }) => cells.map(({ text }) => text)) : block,
      ),
    ];
  });
  expect(texts).toEqual([
    ['a.xls', [ROWS]],
    ['b.csv', [ROWS]],
    ['c.xlsx', [ROWS]],
  ]);
});

test('a file of no bytes, or of too many, is told before anything reads it', async () => {
  expect(await readOfficeFile('a.xlsx', new Uint8Array())).toEqual({
    kind: 'failed',
    problems: [{ code: 'file/empty' }],
  });
  expect(await readOfficeFile('a.xlsx', new Uint8Array(64 * 2 ** 20 + 1))).toEqual({
    kind: 'failed',
    problems: [{ code: 'file/too-large', limitMegabytes: 64 }],
  });
});

test('a file beyond its time is given up, and the next is read by a new worker', async () => {
  const slow = Buffer.from(`<html><table>${'<tr><td>a<td>b'.repeat(50_000)}`);
  const reader = startContainerReader((size) => (size === slow.length ? 20 : 5000));
  const [given, next] = await Promise.all([reader.read(slow), reader.read(writeHtmlFile(BLOCKS))]);
  await reader.stop();
  expect(given).toEqual({ kind: 'failed', problems: [{ code: 'office/too-heavy', limitSeconds: 1 }] });
  expect(next.kind).toBe('ok');
});
