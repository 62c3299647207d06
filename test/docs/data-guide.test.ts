import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
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
  const folder = await mkdtemp(join(tmpdir(), 'cchc-guide-'));
  for (const file of ['site.json', 'communes.csv', 'fields.csv']) {
    await copyFile(join('data', file), join(folder, file));
  }
  await mkdir(join(folder, 'reports'));
  await writeFile(join(folder, 'reports', '2025-08.csv'), example);
  const result = await loadDataFolder(folder);
  await rm(folder, { recursive: true });
  expect(
    result.kind === 'ok' ? result.dataset.reports.map((report) => report.id) : result.diagnostics,
  ).toEqual(reports);
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
