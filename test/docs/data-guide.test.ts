import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as xlsx from '@e965/xlsx';
import { expect, test } from 'vitest';
import { makeBlank } from '../../src/cli/make-blank.ts';
import { parseNewOptions } from '../../src/cli/parse-new-options.ts';
import { COUNT_COLUMNS } from '../../src/domain/dossier-counts.ts';
import { loadDataFolder } from '../../src/ingest/load-data-folder.ts';
import { PROBLEM_CODES } from '../../src/strings/diagnostics.ts';
import { listLines, loadChanged } from '../ingest/shipped-folder.ts';

const guide = readFileSync('data/README.md', 'utf8');
const formGuide = readFileSync('data/huong-dan/them-bieu-mau.md', 'utf8');

test('the guide explains every error code, and no code that does not exist', () => {
  const explained = [...guide.matchAll(/^\| `([a-z]+\/[a-z-]+)` \|/gm)].map((match) => match[1]);
  expect(explained.toSorted()).toEqual([...PROBLEM_CODES].sort());
});

test('the guide names every column of the flat table', () => {
  const columns = ['commune', 'period', 'from', 'to', 'field', ...COUNT_COLUMNS, 'source', 'note'];
  expect(columns.filter((column) => !guide.includes(`\`${column}\``))).toEqual([]);
});

test('the guide names every column of the registries', () => {
  for (const file of [
    'communes.csv',
    'fields.csv',
    'indicators.csv',
    'targets.csv',
    'forms/khanh-hoa-phu-luc-2.csv',
  ]) {
    const header = readFileSync(`data/${file}`, 'utf8').split(/\r?\n/)[0] ?? '';
    expect(header.split(',').filter((column) => !guide.includes(`\`${column}\``))).toEqual([]);
  }
});

test('the example form of the guide is read without an error, beside the catalogue', async () => {
  const example = /```\n(number,[\s\S]*?)```/.exec(formGuide)?.[1] ?? '';
  const result = loadChanged({ 'forms/tinh-moi.csv': example });
  expect(example).not.toBe('');
  expect(listLines(result)).toEqual([]);
});

test.each([
  ['README.md', ['2025-08']],
  ['huong-dan/van-phong-tinh.md', ['2025-08', '2025-08']],
])('the example table of %s is read without an error', async (page, reports) => {
  const example = /```\n(Đơn vị,[\s\S]*?)```/.exec(readFileSync(join('data', page), 'utf8'))?.[1] ?? '';
  const folder = await copyRegistries();
  await writeFile(join(folder, 'reports', '2025-08.csv'), example);
  const result = await loadDataFolder(folder);
  await rm(folder, { recursive: true });
  expect(
    result.kind === 'ok' ? result.dataset.reports.map((report) => report.id) : result.diagnostics,
  ).toEqual(reports);
});

/** The registries of the shipped folder, without its reports. */
async function copyRegistries(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cchc-guide-'));
  for (const file of ['site.json', 'communes.csv', 'fields.csv', 'indicators.csv']) {
    await copyFile(join('data', file), join(folder, file));
  }
  await mkdir(join(folder, 'reports'));
  return folder;
}

test.each(['README.md', 'huong-dan/van-phong-tinh.md'])(
  'the commands of %s that make a blank work',
  async (page) => {
    const text = readFileSync(join('data', page), 'utf8');
    const lines = [...text.matchAll(/npm run data:new -- (--[^`\n]+)/g)].map(([, words = '']) =>
      words.trim(),
    );
    expect(lines).not.toEqual([]);
    for (const line of lines) {
      const folder = await copyRegistries();
      const command = parseNewOptions(line.split(' '));
      const outcome = command.kind === 'command' ? await makeBlank(command, folder) : null;
      await rm(folder, { recursive: true });
      expect(outcome, line).toMatchObject({ isDone: true });
    }
  },
);

test('the table to fill in Excel, filled with the example and saved as CSV, is read without an error', async () => {
  const book = xlsx.read(readFileSync('data/huong-dan/bang-mau.xlsx'), { cellNF: true, cellStyles: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  expect(['A2', 'B2', 'C2', 'D2', 'E2'].map((cell) => sheet[cell]?.z)).toEqual(['@', '@', '@', '@', '@']);
  const row = [
    'khanh-hoa-cam-ranh',
    '2025-08',
    '1/8/2025',
    '31/8/2025',
    'Hộ tịch',
    60,
    55,
    4,
    1,
    58,
    50,
    8,
    0,
    2,
    2,
    0,
  ];
  xlsx.utils.sheet_add_aoa(sheet, [row], { origin: 'A2' });
  const folder = await copyRegistries();
  await writeFile(join(folder, 'reports', '2025-08.csv'), xlsx.utils.sheet_to_csv(sheet, { FS: ';' }));
  const result = await loadDataFolder(folder);
  await rm(folder, { recursive: true });
  expect(
    result.kind === 'ok' ? result.dataset.reports.map((report) => report.id) : result.diagnostics,
  ).toEqual(['2025-08']);
});

test('links and pictures of the guide lead to files that exist', () => {
  const pages = [
    'README.md',
    'huong-dan/cong-bo.md',
    'huong-dan/van-phong-tinh.md',
    'huong-dan/them-bieu-mau.md',
  ];
  for (const page of pages) {
    const links = [...readFileSync(join('data', page), 'utf8').matchAll(/\]\(([^)#]+)\)/gu)];
    const missing = links
      .map(([, link = '']) => join('data', dirname(page), link))
      .filter((path) => !existsSync(path));
    expect(missing, page).toEqual([]);
  }
});
