import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Node, parsePage } from './html.ts';

export interface Page {
  /** Path inside the built folder with forward slashes: `xa/x/index.html`. */
  readonly file: string;
  readonly html: string;
  readonly document: Node;
}

/** Paths of all files in a built folder, with forward slashes, sorted. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

export function readPages(folder: string): readonly Page[] {
  return listFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(folder, file));
}

export function readPage(folder: string, file: string): Page {
  const html = readFileSync(join(folder, file), 'utf8');
  return { file, html, document: parsePage(html) };
}
