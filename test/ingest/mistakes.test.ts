import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { loadDataFolder } from '../../src/ingest/load-data-folder.ts';
import { formatDiagnostic } from '../../src/strings/diagnostics.ts';

const CASE = 'test/fixtures/25-mistakes';

test('more than 25 different mistakes in 6 files are all told in one run, in order', async () => {
  const result = await loadDataFolder(`${CASE}/data`);
  const diagnostics = result.kind === 'failed' ? result.diagnostics : [];
  expect(new Set(diagnostics.map(({ code }) => code)).size).toBeGreaterThanOrEqual(25);
  expect(new Set(diagnostics.map(({ file }) => file)).size).toBe(6);
  const expected = await readFile(`${CASE}/expected.txt`, 'utf8');
  const lines = diagnostics.map((diagnostic) => formatDiagnostic(diagnostic));
  expect(lines).toEqual(expected.trimEnd().split('\n').slice(0, -1));
});
