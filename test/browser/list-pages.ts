import { globSync } from 'node:fs';
import { sep } from 'node:path';

/** Every built page, as its path inside the built folder: `index.html`, `xa/x/index.html`. */
export function listPages(folder: string): readonly string[] {
  const pages = globSync('**/*.html', { cwd: folder }).map((file) => file.split(sep).join('/'));
  if (pages.length === 0) throw new Error(`no pages in ${folder}`);
  return pages.sort();
}

/** One page in so many of the kinds that have several pages from one template; the first that fits counts. */
const SAMPLED = [
  { kind: /^chi-tieu\//, every: 24 },
  { kind: /^chia-se\//, every: 4 },
  { kind: /^nhung\//, every: 4 },
  { kind: /^(?:linh-vuc|phat-hien|tinh|ky)\//, every: 3 },
  { kind: /^(?:niem-yet|tep)\//, every: 2 },
] as const;

/**
 * Every page, but of kinds with many pages only some, so that the suite keeps its time: links, markup, budgets and
 * policy are checked on all of them without a browser. `ALL_PAGES=1` takes all.
 */
export function listSamplePages(folder: string): readonly string[] {
  const pages = listPages(folder);
  if (process.env['ALL_PAGES'] === '1') return pages;
  const ofKind = Map.groupBy(pages, (page) => SAMPLED.find(({ kind }) => kind.test(page)) ?? null);
  return [...ofKind].flatMap(([sampled, group]) =>
    sampled === null ? group : group.filter((_, index) => index % sampled.every === 0),
  );
}
