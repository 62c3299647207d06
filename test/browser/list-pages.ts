import { globSync } from 'node:fs';
import { sep } from 'node:path';

/** Every built page, as its path inside the built folder: `index.html`, `xa/x/index.html`. */
export function listPages(folder: string): readonly string[] {
  const pages = globSync('**/*.html', { cwd: folder }).map((file) => file.split(sep).join('/'));
  if (pages.length === 0) throw new Error(`no pages in ${folder}`);
  return pages.sort();
}

/** One page in so many of a kind that has many pages from one template. */
const SAMPLED: readonly { readonly prefix: string; readonly every: number }[] = [
  { prefix: 'chi-tieu/', every: 12 },
  { prefix: 'chia-se/', every: 4 },
  { prefix: 'nhung/', every: 4 },
  { prefix: 'tep/', every: 2 },
];

/**
 * Every page, but of kinds with many pages only some, so that the suite keeps its time: links, markup, budgets and
 * policy are checked on all of them without a browser. `ALL_PAGES=1` takes all.
 */
export function listSamplePages(folder: string): readonly string[] {
  const pages = listPages(folder);
  if (process.env['ALL_PAGES'] === '1') return pages;
  const left = SAMPLED.flatMap(({ prefix, every }) =>
    pages.filter((page) => page.startsWith(prefix)).filter((_, index) => index % every !== 0),
  );
  return pages.filter((page) => !left.includes(page));
}
