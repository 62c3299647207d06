import { globSync } from 'node:fs';
import { sep } from 'node:path';

/** Every built page, as its path inside the built folder: `index.html`, `xa/x/index.html`. */
export function listPages(folder: string): readonly string[] {
  const pages = globSync('**/*.html', { cwd: folder }).map((file) => file.split(sep).join('/'));
  if (pages.length === 0) throw new Error(`no pages in ${folder}`);
  return pages.sort();
}

/** One page in so many of a kind that has hundreds of pages from one template. */
const SAMPLED = { prefix: 'chi-tieu/', every: 12 };

/**
 * Every page, but of the hundreds of indicator pages only some, so that the suite keeps its time: links, markup,
 * budgets and policy are checked on all of them without a browser. `ALL_PAGES=1` takes all.
 */
export function listSamplePages(folder: string): readonly string[] {
  const pages = listPages(folder);
  if (process.env['ALL_PAGES'] === '1') return pages;
  const sampled = pages.filter((page) => page.startsWith(SAMPLED.prefix));
  const kept = new Set(sampled.filter((_, index) => index % SAMPLED.every === 0));
  return pages.filter((page) => !page.startsWith(SAMPLED.prefix) || kept.has(page));
}
