import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { restoreFormerSite, sweepBuilds, sweepLeftovers } from '../../src/cli/build-folders.ts';
import { loadExchange, swapFolders } from '../../src/cli/swap-folders.ts';

/** More than any system gives. */
const ENDED = 2_000_000_000;

function makeRoot(files: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'cchc-swap-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), file);
  }
  return root;
}

function makeSite(name: string): readonly string[] {
  return [`${name}/index.html`, `${name}/du-lieu/ho-so.csv`];
}

function swap(root: string, exchange: Awaited<ReturnType<typeof loadExchange>>): void {
  const [fresh, place, former] = [join(root, 'fresh'), join(root, 'site'), join(root, 'former')];
  swapFolders({ fresh, place, former }, exchange);
}

test.runIf(process.platform === 'linux')('on Linux two folders change places in one step', async () => {
  const root = makeRoot(['fresh/new.html', 'site/old.html']);
  swap(root, await loadExchange());
  expect(readdirSync(root).sort()).toEqual(['fresh', 'site']);
  expect(readdirSync(join(root, 'site'))).toEqual(['new.html']);
  expect(readdirSync(join(root, 'fresh'))).toEqual(['old.html']);
});

test.each([
  ['there is no exchange', null],
  ['the file system has none', () => false],
])('in two steps where %s', (_name, exchange) => {
  const root = makeRoot(['fresh/new.html', 'site/old.html']);
  swap(root, exchange);
  expect(readdirSync(join(root, 'site'))).toEqual(['new.html']);
  expect(readdirSync(join(root, 'former'))).toEqual(['old.html']);
});

test('what cannot be moved leaves the former site in its place', () => {
  const root = makeRoot(['site/old.html']);
  expect(() => swap(root, null)).toThrow('ENOENT');
  expect(readdirSync(join(root, 'site'))).toEqual(['old.html']);
});

test('a build killed between the two steps is undone by the next', () => {
  const root = makeRoot([...makeSite(`.site-${ENDED}-former`), ...makeSite(`.site-${ENDED}`)]);
  const site = join(root, 'site');
  expect(restoreFormerSite(site)).toBe(true);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('-former');
  sweepBuilds(site);
  expect(readdirSync(root)).toEqual(['site']);
  expect(restoreFormerSite(site)).toBe(false);
});

test('nothing is put in the place of a site, and no half of one is put back', () => {
  const root = makeRoot([`.site-${ENDED}-former/index.html`, ...makeSite('other')]);
  expect(restoreFormerSite(join(root, 'site'))).toBe(false);
  expect(restoreFormerSite(join(root, 'other'))).toBe(false);
  expect(existsSync(join(root, 'site'))).toBe(false);
});

test('only what ended processes left is swept, and what had this number before', () => {
  const kept = [`.site-${process.ppid}`, '.site-x', '.site-12a', `.site-b-${ENDED}`, 'site'];
  const swept = [`.site-${ENDED}`, `.site-${ENDED}-bundle`, `.site-${process.pid}-former`];
  const root = makeRoot([...kept, ...swept].map((name) => `${name}/index.html`));
  sweepLeftovers(root, 'site');
  expect(readdirSync(root).sort()).toEqual(kept.toSorted());
});
