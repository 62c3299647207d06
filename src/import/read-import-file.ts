import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Problem, placeFile } from '../domain/diagnostic.ts';
import { readOfficeFile } from './containers/read-office-file.ts';
import { type DocumentReading, readDelimitedDocument, readListDocument } from './read-text-document.ts';

const LIMIT_MEGABYTES = 64;

/** One file of an office, whatever its kind. Never throws. */
export async function readImportFile(path: string): Promise<DocumentReading> {
  const name = basename(path).normalize('NFC');
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
