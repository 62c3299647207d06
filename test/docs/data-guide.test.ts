import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COUNT_COLUMNS } from '../../src/domain/dossier-counts.ts';
import { PROBLEM_CODES } from '../../src/strings/diagnostics.ts';

const guide = readFileSync('data/README.md', 'utf8');

test('the guide explains every error code, and no code that does not exist', () => {
  const explained = [...guide.matchAll(/^\| `([a-z]+\/[a-z-]+)` \|/gm)].map((match) => match[1]);
  expect(explained.toSorted()).toEqual([...PROBLEM_CODES].sort());
});

test('the guide names every column of the flat table', () => {
  const columns = ['commune', 'period', 'from', 'to', 'field', ...COUNT_COLUMNS, 'source', 'note'];
  expect(columns.filter((column) => !guide.includes(`\`${column}\``))).toEqual([]);
});

test('the guide names every column of the registries', () => {
  for (const file of ['communes.csv', 'fields.csv']) {
    const header = readFileSync(`data/${file}`, 'utf8').split(/\r?\n/)[0] ?? '';
    expect(header.split(',').filter((column) => !guide.includes(`\`${column}\``))).toEqual([]);
  }
});
