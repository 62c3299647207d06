import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { writeCheckPage } from '../cli/check-fixture.ts';
import { listViolations } from './list-violations.ts';
import { test } from './open-page.ts';

test.for([
  ['errors', 'test/fixtures/25-mistakes/data'],
  ['findings', 'test/fixtures/hostile/data'],
] as const)(
  'the page of a check with %s opens from the disk, on a phone, by keyboard and in the dark',
  async ([, data], { openPage, onTestFinished }) => {
    const folder = await mkdtemp(join(tmpdir(), 'check-page-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, 'kiem-tra.html');
    await writeFile(file, await writeCheckPage(data));
    const { page, log } = await openPage(pathToFileURL(file).href, { colorScheme: 'dark' });
    expect(await listViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await listViolations(page, ['color-contrast'])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect([log.requests.length, log.complaints]).toEqual([1, []]);

    const place = page.locator('.place a').last();
    const cell = page.locator((await place.getAttribute('href')) ?? '');
    await place.click();
    const seen = await cell.evaluate((element) => {
      const box = element.getBoundingClientRect();
      const hit = document.elementFromPoint(box.left + box.width / 2, box.top + 8);
      return hit === element || element.contains(hit);
    });
    expect(seen, 'the cell is in view, not under the headings').toBe(true);
  },
);
