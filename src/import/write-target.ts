import { lstatSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Problem } from '../domain/diagnostic.ts';
import { nameSystemError } from '../strings/system-errors.ts';
import { hasEnded } from './has-ended.ts';

export interface TargetFile {
  /** Path inside the data folder. */
  readonly path: string;
  readonly text: string;
}

export interface WrittenTarget {
  /** A report's folder, or one file, inside the data folder. */
  readonly path: string;
  readonly files: readonly TargetFile[];
}

/** What to do with what stands there: replace it, refuse it, or refuse it and say how to replace it. */
export type Existing = 'replace' | 'refuse' | 'ask';

const STAGING = 'moi';

/**
 * Writes all files of a target or none: beside it under a hidden name, which the data folder's readers ignore, then
 * moved into place. What stood there is moved aside first and removed last. Returns what is wrong, or null.
 */
export function writeTarget(root: string, target: WrittenTarget, existing: Existing): Problem | null {
  const problem = checkTargetPath(root, target.path, existing);
  if (problem !== null) return problem;
  const folder = realpathSync(root);
  const place = join(folder, target.path);
  const staging = hide(place, `${STAGING}-${process.pid}`);
  const former = formerPath(place);
  try {
    mkdirSync(dirname(place), { recursive: true });
    removeLeftovers(place);
    for (const { path, text } of target.files) {
      const file = path === target.path ? staging : join(staging, path.slice(target.path.length + 1));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text, { flush: true });
    }
    if (exists(place)) {
      rmSync(former, { recursive: true, force: true });
      renameSync(place, former);
      moveOrPutBack(staging, place, former);
      rmSync(former, { recursive: true, force: true });
    } else renameSync(staging, place);
    return null;
  } catch (error) {
    return { code: 'import/target-unwritable', message: describe(error) };
  } finally {
    removeQuietly(staging);
  }
}

/** What forbids writing there, before anything is written: something else at that place, a link on the way to it. */
export function checkTargetPath(root: string, path: string, existing: Existing): Problem | null {
  const parts = path.split('/');
  for (const count of parts.keys()) {
    const part = parts.slice(0, count + 1).join('/');
    const info = lstatSync(join(root, part), { throwIfNoEntry: false });
    if (info?.isSymbolicLink()) return { code: 'import/target-link', path: part };
    if (info !== undefined && count < parts.length - 1 && !info.isDirectory()) {
      return { code: 'import/target-unwritable', message: part };
    }
  }
  if (existing === 'replace' || !exists(join(root, path))) return null;
  return { code: 'import/target-exists', path, mayReplace: existing === 'ask' };
}

/**
 * An import that was killed between its two moves left the old report under its hidden name: puts it back. True when
 * it did.
 */
export function restoreFormer(root: string, path: string): boolean {
  const place = join(root, path);
  const former = formerPath(place);
  try {
    if (!exists(former) || exists(place)) return false;
    renameSync(former, place);
    return true;
  } catch {
    // The folder cannot be written to: the import says so when it writes.
    return false;
  }
}

/** What imports of this target left that were killed before their first move. */
function removeLeftovers(place: string): void {
  const start = `.${basename(place)}.${STAGING}-`;
  for (const name of readdirSync(dirname(place))) {
    const isLeftover = name.startsWith(start) && hasEnded(Number(name.slice(start.length)));
    if (isLeftover) rmSync(join(dirname(place), name), { recursive: true, force: true });
  }
}

function moveOrPutBack(staging: string, place: string, former: string): void {
  try {
    renameSync(staging, place);
  } catch (error) {
    renameSync(former, place);
    throw error;
  }
}

function formerPath(place: string): string {
  return hide(place, 'cu');
}

function hide(place: string, mark: string): string {
  return join(dirname(place), `.${basename(place)}.${mark}`);
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // Hidden, so that no reader sees it.
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code = '', path = '' }: NodeJS.ErrnoException = error;
  return nameSystemError(code, path) ?? error.message;
}
