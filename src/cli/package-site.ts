import { rmSync } from 'node:fs';
import { open, readdir, readFile, rename, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { sweepLeftovers } from './build-folders.ts';
import { findBuiltSite } from './find-built-site.ts';
import { createZipWriter } from './zip-writer.ts';

export interface PackageOrder {
  readonly siteDir: string;
  readonly dataDir: string;
  /** The archive to write; one of that name is replaced. */
  readonly out: string;
}

export interface PackageSizes {
  readonly fileCount: number;
  readonly siteBytes: number;
  readonly zipBytes: number;
}

export type Packaged =
  | { readonly kind: 'no-site' }
  /** What changed in the data folder after the site was built, as seen from the current folder. */
  | { readonly kind: 'outdated'; readonly changed: string }
  | { readonly kind: 'inside-site' }
  | ({ readonly kind: 'packaged' } & PackageSizes);

/** What file managers leave behind; never part of a site. */
const LEFT_BY_FILE_MANAGERS = /^(\.DS_Store|\._.*|__MACOSX|Thumbs\.db|desktop\.ini)$/i;
/** What the check does not read either. */
const NOT_DATA = /^[.~]|\.md$|^(thumbs\.db|desktop\.ini)$/i;

/** Writes every file of a built site into an archive beside `out`, then moves it there when whole. */
export async function packageSite({ siteDir, dataDir, out }: PackageOrder): Promise<Packaged> {
  const mark = findBuiltSite(siteDir);
  if (mark === null) return { kind: 'no-site' };
  const changed = await findNewer(resolve(dataDir), (await stat(mark)).mtimeMs);
  if (changed !== null) return { kind: 'outdated', changed: relative('.', changed).replaceAll('\\', '/') };
  if (isInside(siteDir, out)) return { kind: 'inside-site' };

  sweepLeftovers(dirname(out), basename(out));
  const part = join(dirname(out), `.${basename(out)}-${process.pid}`);
  const remove = () => rmSync(part, { force: true });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => exitAfter(remove));
  try {
    const sizes = await writeArchive(siteDir, part);
    await rename(part, out);
    return { kind: 'packaged', ...sizes };
  } finally {
    remove();
  }
}

async function writeArchive(siteDir: string, part: string): Promise<PackageSizes> {
  const file = await open(part, 'w');
  try {
    const zip = createZipWriter((bytes) => file.appendFile(bytes));
    let [fileCount, siteBytes] = [0, 0];
    for await (const path of listFiles(siteDir, '')) {
      const bytes = await readFile(join(siteDir, path));
      await zip.add(path, bytes);
      fileCount += 1;
      siteBytes += bytes.length;
    }
    return { fileCount, siteBytes, zipBytes: await zip.finish() };
  } finally {
    await file.close();
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return !way.startsWith('..') && !isAbsolute(way);
}

function exitAfter(remove: () => void): never {
  remove();
  process.exit(1);
}

/** Paths with forward slashes, each folder sorted by code units, so that no file system decides the order. */
async function* listFiles(root: string, folder: string): AsyncGenerator<string> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (LEFT_BY_FILE_MANAGERS.test(entry.name)) continue;
    if (entry.isDirectory()) yield* listFiles(root, `${folder}${entry.name}/`);
    else yield `${folder}${entry.name}`;
  }
}

/** A file or folder that changed after a moment; a folder changes when something is removed from it. */
async function findNewer(path: string, moment: number): Promise<string | null> {
  const info = await stat(path).catch(() => null);
  if (info === null) return null;
  if (!info.isDirectory()) return info.mtimeMs > moment ? path : null;
  for (const name of (await readdir(path)).sort()) {
    const newer = NOT_DATA.test(name) ? null : await findNewer(join(path, name), moment);
    if (newer !== null) return newer;
  }
  return info.mtimeMs > moment ? path : null;
}
