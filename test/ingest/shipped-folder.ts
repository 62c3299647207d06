import type { Appendix } from '../../src/domain/tables.ts';
import { type LoadResult, parseDataFolder } from '../../src/ingest/parse-data-folder.ts';
import { parseDelimited } from '../../src/ingest/parse-delimited.ts';
import { type Folder, readFolder } from '../../src/ingest/read-folder.ts';
import { formatDiagnostic } from '../../src/strings/diagnostics.ts';

/** The data folder as published, read once per test file. */
export const SHIPPED: Folder = await readFolder('data');

const decoder = new TextDecoder();
const encoder = new TextEncoder();

export function readShippedText(path: string): string {
  const file = SHIPPED.files.find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`the data folder has no ${path}`);
  return decoder.decode(file.bytes);
}

/** The rows of a published CSV; the row at `index` is row `index + 1` of the spreadsheet. */
export function readShippedRows(path: string): readonly (readonly string[])[] {
  const sheet = parseDelimited(path, readShippedText(path), (diagnostic) => {
    throw new Error(formatDiagnostic(diagnostic));
  });
  return (sheet?.rows ?? []).filter((cells) => cells.some((cell) => cell !== ''));
}

export function formatRows(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
}

type Changes = Readonly<Record<string, string>>;

/** The published folder with the text of some files replaced or added. */
export function loadChanged(changes: Changes): LoadResult {
  return load(SHIPPED.files, changes);
}

/** The same with one of its reports, `commune/report`, alone. */
export function loadReport(report: string, changes: Changes = {}): LoadResult {
  const isKept = (path: string) => !path.startsWith('reports/') || path.startsWith(`reports/${report}/`);
  return load(
    SHIPPED.files.filter(({ path }) => isKept(path)),
    changes,
  );
}

function load(files: Folder['files'], changes: Changes): LoadResult {
  const kept = files.filter(({ path }) => !Object.hasOwn(changes, path));
  const changed = Object.entries(changes).map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
  return parseDataFolder({ files: [...kept, ...changed], diagnostics: [] });
}

/** The appendix of one published report, `commune/report`, in a folder that must be sound. */
export function takeAppendix(result: LoadResult, report: string): Appendix {
  if (result.kind === 'failed') {
    throw new Error(result.diagnostics.map((diagnostic) => formatDiagnostic(diagnostic)).join('\n'));
  }
  const found = result.dataset.reports.find(({ communeId, id }) => `${communeId}/${id}` === report);
  if (!found?.appendix) throw new Error(`no appendix of ${report}`);
  return found.appendix;
}

/** The lines a maintainer reads; none when the folder is sound. */
export function listLines(result: LoadResult): readonly string[] {
  return result.kind === 'ok' ? [] : result.diagnostics.map((diagnostic) => formatDiagnostic(diagnostic));
}
