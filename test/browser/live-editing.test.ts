import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { readData } from '../../src/cli/check-data.ts';
import { test } from './open-page.ts';
import { startDevServer } from './start-dev-server.ts';

const PAGE = 'tiep-can/';
const EVIL = '<img src=x onerror=document.title=1>';

test('an open page follows the data folder: new text at once, all errors over it while they last', async ({
  openPage,
  onTestFinished,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'live-'));
  await cp('data', folder, { recursive: true });
  const server = await startDevServer(folder);
  onTestFinished(async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  });
  const site = join(folder, 'site.json');
  const sound = await readFile(site, 'utf8');
  const retitle = (title: string) => sound.replace(/(?<="title": ")[^"]*/u, title);
  const { page } = await openPage(server.address + PAGE);

  // As office programs save: a temporary file takes the place of the old one.
  await writeFile(join(folder, 'A1B2.tmp'), retitle('Tên mới'));
  await rename(join(folder, 'A1B2.tmp'), site);
  await page.locator('.home', { hasText: 'Tên mới' }).waitFor();

  await writeFile(join(folder, 'reports/sai.csv'), `${EVIL},b\n1,2\n`);
  await writeFile(site, sound.replace('"title"', '"titel"'));
  const panel = page.locator('dialog.data-problems');
  const read = await readData(folder);
  const lines = read.kind === 'failed' ? read.lines : [];
  expect(lines.length).toBeGreaterThan(2);
  await expect.poll(() => panel.locator('li').allTextContents(), { timeout: 10_000 }).toEqual(lines);
  expect(await panel.locator('img').count()).toBe(0);

  const opened = await openPage(`${server.address}ky/2023-q3/`);
  expect(await opened.page.locator('main li').allTextContents()).toEqual(lines);
  expect(await opened.page.content()).not.toMatch(/\bat .+:\d+:\d+/u);

  await rm(join(folder, 'reports/sai.csv'));
  await writeFile(site, retitle('Tên sau'));
  await page.locator('.home', { hasText: 'Tên sau' }).waitFor();
  await opened.page.locator('.data-problems').waitFor({ state: 'detached' });
  expect(await panel.count()).toBe(0);
});
