import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { hasEnded } from '../import/has-ended.ts';
import { findBuiltSite } from './find-built-site.ts';

/** The folders of one build beside those that it reads and replaces; each carries the number of its process. */
export interface BuildFolders {
  /** Astro keeps the work of a build apart from that of others only inside the current folder. */
  readonly work: string;
  /** What renders the pages; inside the current folder, where its packages are found. */
  readonly bundle: string;
  /** The new site, on the disk of the former one. */
  readonly staging: string;
  /** Where the former site waits when the swap takes two steps. */
  readonly former: string;
}

const [BUNDLE, FORMER] = ['-bundle', '-former'];
const WORK = 'dist';

export function nameBuildFolders(outDir: string): BuildFolders {
  const work = resolve(`.${WORK}-${process.pid}`);
  const staging = join(dirname(outDir), `.${basename(outDir)}-${process.pid}`);
  return { work, bundle: `${work}${BUNDLE}`, staging, former: `${staging}${FORMER}` };
}

/**
 * Where a build was killed between the two steps of a swap, puts the former site back; true when it did. Nothing that
 * stands in `outDir` is touched.
 */
export function restoreFormerSite(outDir: string): boolean {
  if (existsSync(outDir)) return false;
  const sites = listLeftovers(dirname(outDir), basename(outDir))
    .filter((path) => path.endsWith(FORMER) && findBuiltSite(path) !== null)
    .map((path) => ({ path, time: statSync(path).mtimeMs }))
    .toSorted((a, b) => b.time - a.time);
  const [latest] = sites;
  if (latest === undefined) return false;
  renameSync(latest.path, outDir);
  return true;
}

/** Removes what killed builds left behind; those that still run keep theirs. */
export function sweepBuilds(outDir: string): void {
  sweepLeftovers('.', WORK);
  sweepLeftovers(dirname(outDir), basename(outDir));
}

/** Removes hidden files and folders `.NAME-PROCESS` whose process has ended. */
export function sweepLeftovers(folder: string, name: string): void {
  removeQuietly(listLeftovers(folder, name));
}

/** What cannot be removed takes room and hinders nothing. */
export function removeQuietly(paths: readonly string[]): void {
  for (const path of paths) {
    try {
      rmSync(path, { recursive: true, force: true });
    } catch {}
  }
}

function listLeftovers(folder: string, name: string): readonly string[] {
  const names = existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder) : [];
  return names.filter((found) => isLeftover(found, `.${name}-`)).map((found) => join(folder, found));
}

function isLeftover(found: string, start: string): boolean {
  if (!found.startsWith(start)) return false;
  const [, number] = /^([1-9]\d*)(?:-bundle|-former)?$/.exec(found.slice(start.length)) ?? [];
  return number !== undefined && hasEnded(Number(number));
}
