import { relative, resolve } from 'node:path';
import { decodeText } from '../ingest/decode-text.ts';
import { listRecordLines } from '../ingest/parse-delimited.ts';
import type { Folder } from '../ingest/read-folder.ts';

/** The data folder as seen from the root of the repository, where a workflow says which that is. */
export function nameFromRepository(dataDir: string, workspace: string | undefined): string {
  const folder = resolve(dataDir);
  const inside = workspace ? relative(workspace, folder) : '';
  const name = inside === '' || inside.startsWith('..') ? relative(process.cwd(), folder) : inside;
  return name.replaceAll('\\', '/') || '.';
}

/** The line of a file on which a row of its table begins; null for what is no table. */
export type FindLine = (file: string, row: number | null) => number | null;

/** Rows are counted by records, lines by line breaks: they differ below the first cell that has one. */
export function makeLineFinder(folder: Folder): FindLine {
  const bytes = new Map(folder.files.map((file) => [file.path, file.bytes]));
  const known = new Map<string, readonly number[]>();
  const read = (file: string) => {
    const content = bytes.get(file);
    const decoded = content === undefined ? null : decodeText(content);
    return decoded?.kind === 'ok' ? listRecordLines(decoded.text) : [];
  };
  return (file, row) => {
    if (row === null || !/\.csv$/iu.test(file)) return null;
    const lines = known.get(file) ?? read(file);
    known.set(file, lines);
    return lines[row - 1] ?? row;
  };
}
