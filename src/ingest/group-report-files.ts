import { placeFile, type Sink } from '../domain/diagnostic.ts';
import { findNearest } from './find-nearest.ts';
import { TABLE_FILES } from './json-shapes.ts';

const REPORT_FILE = 'report.json';
const TABLES: ReadonlySet<string> = new Set(TABLE_FILES);

export interface ReportFiles {
  /** Folders with a report.json. */
  readonly folders: readonly string[];
  /** Flat tables and lists. */
  readonly flat: readonly string[];
}

/** Tells report folders from flat files; a table without its report.json, or beside it under a strange name, is a problem. */
export function groupReportFiles(files: readonly string[], sink: Sink): ReportFiles {
  const paths = files.filter((file) => file.startsWith('reports/')).map(splitPath);
  const folders = new Set(paths.filter(({ name }) => name === REPORT_FILE).map(({ folder }) => folder));
  const flat: string[] = [];
  const orphans = new Set<string>();
  for (const { file, folder, name } of paths) {
    if (folders.has(folder)) {
      if (name === REPORT_FILE || TABLES.has(name)) continue;
      const nearest = findNearest(name, TABLE_FILES) ?? '';
      sink({ code: 'report/unknown-table', found: name, nearest, ...placeFile(file) });
    } else if (TABLES.has(name)) orphans.add(folder);
    else flat.push(file);
  }
  for (const folder of orphans) sink({ code: 'report/no-json', ...placeFile(folder) });
  return { folders: [...folders], flat };
}

function splitPath(file: string) {
  const slash = file.lastIndexOf('/');
  return { file, folder: file.slice(0, slash), name: file.slice(slash + 1) };
}
