import { globSync } from 'node:fs';
import { sep } from 'node:path';

/** Every built page, as its path inside the built folder: `index.html`, `xa/x/index.html`. */
export function listPages(folder: string): readonly string[] {
  const pages = globSync('**/*.html', { cwd: folder }).map((file) => file.split(sep).join('/'));
  if (pages.length === 0) throw new Error(`no pages in ${folder}`);
  return pages.sort();
}
