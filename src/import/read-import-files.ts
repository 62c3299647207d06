import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Problem, placeFile } from '../domain/diagnostic.ts';
import { readOfficeFile } from './containers/read-office-file.ts';
import { type DocumentReading, readDelimitedDocument, readListDocument } from './read-text-document.ts';

const LIMIT_MEGABYTES = 64;

/** Files of an office, whatever their kind, each under its own name. Never throws. */
export function readImportFiles(paths: readonly string[]): Promise<readonly DocumentReading[]> {
  const names = paths.map((path) => basename(path).normalize('NFC'));
  return Promise.all(
    paths.map((path, index) => {
      const name = names[index] ?? path;
      const isUnique = names.indexOf(name) === names.lastIndexOf(name);
      return readImportFile(path, isUnique ? name : path);
    }),
  );
}

async function readImportFile(path: string, name: string): Promise<DocumentReading> {
  const info = await stat(path).catch(() => null);
  if (info === null) return fail(name, [{ code: 'import/file-missing' }]);
  if (!info.isFile()) return fail(name, [{ code: 'file/unreadable' }]);
  if (info.size > LIMIT_MEGABYTES * 2 ** 20) {
    return fail(name, [{ code: 'file/too-large', limitMegabytes: LIMIT_MEGABYTES }]);
  }
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return fail(name, [{ code: 'file/unreadable' }]);
  if (/\.(?:csv|tsv|txt)$/i.test(name)) return readDelimitedDocument(name, bytes);
  if (/\.json$/i.test(name)) return readListDocument(name, bytes);
  const result = await readOfficeFile(name, bytes);
  return result.kind === 'ok' ? result : fail(name, result.problems);
}

function fail(name: string, problems: readonly Problem[]): DocumentReading {
  return { kind: 'failed', diagnostics: problems.map((problem) => ({ ...problem, ...placeFile(name) })) };
}
