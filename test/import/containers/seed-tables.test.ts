import { globSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { mergeHeader, storeCounts, storeErrors } from '../office-files/merge-cells.ts';
import type { RowsSource } from '../office-files/office-source.ts';
import { splitTable } from '../office-files/split-table.ts';
import { writeHtmlFile } from '../office-files/write-html-file.ts';
import { writeWordFile } from '../office-files/write-word-file.ts';
import { writeWorkbook } from '../office-files/write-workbook.ts';
import { readFile } from './read-file.ts';

/** To write a Word file takes longer than to read it. */
const WORD_ROWS = 50;

const FILES = globSync('data/reports/*/*/*.csv').toSorted();

function readTable(file: string): readonly (readonly string[])[] {
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  // White space at the ends of cells is no part of a page's text.
  return data.map((row) => row.map((cell) => cell.trim().replace(/ *\n */g, '\n')));
}

test('there are tables of all five reports', () => {
  expect(FILES.length).toBeGreaterThanOrEqual(10);
});

test.each(FILES)('%s is the same again from Word, Excel and HTML', async (file) => {
  const rows = readTable(file);
  const width = Math.max(...rows.map((row) => row.length));
  const padded = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
  const shown = padded.filter((row) => row.some((cell) => cell !== ''));
  const merged: RowsSource = mergeHeader(padded, file.endsWith('dossiers.csv') ? 3 : 1);
  const workbook = await readFile(
    await writeWorkbook([{ name: 'a', rows: storeErrors(storeCounts(merged)) }]),
  );
  expect([workbook.codes, workbook.rows]).toEqual([[], shown]);
  expect((await readFile(writeHtmlFile([{ kind: 'table', rows: merged }]))).rows).toEqual(padded);
  const tables = splitTable(merged.slice(0, WORD_ROWS), WORD_ROWS / 2).map(
    (part) => ({ kind: 'table', rows: part, repeatedRowCount: 1 }) as const,
  );
  expect((await readFile(await writeWordFile(tables))).rows).toEqual(padded.slice(0, WORD_ROWS));
});
