import { expect, test } from 'vitest';
import { ADDRESSES } from '../../src/views/addresses.ts';
import { buildPageHead } from '../../src/views/page-head.ts';
import { changeFolder, listProblems, loadFiles, SOUND_FOLDER } from './data-folder.ts';

function changeSite(changes: object) {
  const site = { ...JSON.parse(SOUND_FOLDER['site.json'] ?? '{}'), ...changes };
  return changeFolder({ 'site.json': JSON.stringify(site) });
}

test.each([
  ['Số liệu mô phỏng.', 'Số liệu mô phỏng.'],
  ['  Số liệu\n mô phỏng. ', 'Số liệu mô phỏng.'],
  ['   ', null],
  ['', null],
  [null, null],
  [undefined, null],
])('the notice %j is read as %j and reaches the head of pages', async (notice, read) => {
  const { site } = await loadFiles(changeSite({ notice }));
  expect(site.notice).toBe(read);
  expect(buildPageHead(site, ADDRESSES.data, 'Dữ liệu', '').notice).toBe(read);
});

test('a notice that is no text is a mistake', async () => {
  const [problem, ...others] = await listProblems(changeSite({ notice: 5 }));
  expect(problem).toMatch(/^data\/site\.json.*«notice».*\[json\/wrong-type\]$/);
  expect(others).toEqual([]);
});
