import { readFileSync } from 'node:fs';
import { access, constants, lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type Diagnostic, type Problem, placeFile } from '../domain/diagnostic.ts';

export interface FolderFile {
  /** Path inside the data folder with forward slashes, NFC. */
  readonly path: string;
  /** May be read from the disk each time it is asked for. */
  readonly bytes: Uint8Array;
}

export interface Folder {
  readonly files: readonly FolderFile[];
  readonly diagnostics: readonly Diagnostic[];
}

const LIMIT_MEGABYTES = 64;
const LARGE_BYTES = 2 ** 18;
const TOP_FILES: ReadonlySet<string> = new Set([
  'site.json',
  'communes.csv',
  'fields.csv',
  'indicators.csv',
  'targets.csv',
  'corrections.csv',
]);
const EXTENSIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  forms: new Set(['csv']),
  reports: new Set(['csv', 'json']),
};

/** `later`: bytes of files that may be large are left on the disk until they are asked for. */
type When = 'now' | 'later';

const NO_BYTES = new Uint8Array();

interface Walk {
  readonly root: string;
  readonly when: When;
  readonly files: FolderFile[];
  readonly diagnostics: Diagnostic[];
}

/** The file-system twin of `parseDataFolder`: reads the bytes, follows no link out of the folder, never throws. */
export async function readFolder(path: string, when: When = 'now'): Promise<Folder> {
  const files: FolderFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const root = await attempt(realpath(path));
  const info = root === null ? null : await attempt(stat(root));
  if (root === null || info === null || !info.isDirectory()) {
    return { files, diagnostics: [{ code: 'folder/missing', ...placeFile('') }] };
  }
  const walk: Walk = { root, when, files, diagnostics };
  for (const entry of await listFolder(walk, '')) {
    if (TOP_FILES.has(entry)) await visitFile(walk, entry, entry);
    else if (Object.hasOwn(EXTENSIONS, entry)) await visitEntry(walk, entry, entry);
  }
  return { files, diagnostics };
}

async function visitEntry(walk: Walk, path: string, top: string): Promise<void> {
  const info = await attempt(lstat(join(walk.root, path)));
  if (!info?.isDirectory()) return visitFile(walk, path, top);
  for (const name of await listFolder(walk, path)) {
    if (!isIgnored(name)) await visitEntry(walk, `${path}/${name}`, top);
  }
}

/** Hidden files, lock files of office programs, documentation. */
function isIgnored(name: string): boolean {
  return /^[.~]|\.md$|^(thumbs\.db|desktop\.ini)$/i.test(name);
}

async function visitFile(walk: Walk, path: string, top: string): Promise<void> {
  const target = await attempt(realpath(join(walk.root, path)));
  const link = await attempt(lstat(join(walk.root, path)));
  if (link?.isSymbolicLink() && !target?.startsWith(walk.root + sep)) {
    return report(walk, path, { code: 'file/symlink' });
  }
  const info = target === null ? null : await attempt(stat(target));
  if (target === null || info === null || !info.isFile())
    return report(walk, path, { code: 'file/unreadable' });
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  const allowed = EXTENSIONS[top];
  if (allowed !== undefined && !allowed.has(extension))
    return report(walk, path, { code: 'file/type', extension });
  if (info.size > LIMIT_MEGABYTES * 2 ** 20) {
    return report(walk, path, { code: 'file/too-large', limitMegabytes: LIMIT_MEGABYTES });
  }
  const name = path.normalize('NFC');
  if (walk.when === 'later' && info.size >= LARGE_BYTES && (await canRead(target))) {
    walk.files.push(leaveOnDisk(name, target));
    return;
  }
  const bytes = await attempt(readFile(target));
  if (bytes === null) return report(walk, path, { code: 'file/unreadable' });
  walk.files.push({ path: name, bytes });
}

async function canRead(target: string): Promise<boolean> {
  return access(target, constants.R_OK).then(
    () => true,
    () => false,
  );
}

/** A file that has gone by then is an empty one, which is a problem of its own. */
function leaveOnDisk(path: string, target: string): FolderFile {
  return {
    path,
    get bytes() {
      try {
        return readFileSync(target);
      } catch {
        return NO_BYTES;
      }
    },
  };
}

async function listFolder(walk: Walk, path: string): Promise<readonly string[]> {
  const names = await attempt(readdir(join(walk.root, path)));
  if (names === null) report(walk, path, { code: 'folder/unreadable' });
  return names === null ? [] : names.toSorted();
}

function report(walk: Walk, path: string, problem: Problem): void {
  walk.diagnostics.push({ ...problem, ...placeFile(path.normalize('NFC')) });
}

/** null in place of an error of the file system; every caller turns it into a diagnostic. */
function attempt<Value>(operation: Promise<Value>): Promise<Value | null> {
  return operation.catch(() => null);
}
