import type { Dataset } from '../domain/dataset.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { OfficePlace } from '../domain/office-place.ts';
import { parseDataFolder } from '../ingest/parse-data-folder.ts';
import type { Folder } from '../ingest/read-folder.ts';
import type { BuiltTarget } from './build-target.ts';

export interface TracedDiagnostic {
  readonly diagnostic: Diagnostic;
  /** Where it stands in the office's file; null for report.json. */
  readonly place: OfficePlace | null;
}

export interface CheckedTarget {
  /** Of the new files. */
  readonly errors: readonly TracedDiagnostic[];
  /** Of the rest of the data folder. */
  readonly elsewhere: readonly Diagnostic[];
  /** With the new files, without the reports that have errors; null when even so nothing can be built. */
  readonly dataset: Dataset | null;
}

const encoder = new TextEncoder();

/** Puts the new files among those of the data folder, in memory, and checks the whole. */
export function checkTarget(folder: Folder, target: BuiltTarget): CheckedTarget {
  const isNew = (path: string) => path === target.path || path.startsWith(`${target.path}/`);
  const kept = folder.files.filter(({ path }) => !isNew(path));
  const added = target.files.map(({ path, text }) => ({ path, bytes: encoder.encode(text) }));
  const others = folder.diagnostics.filter(({ file }) => !isNew(file));
  const result = parseDataFolder({ files: [...kept, ...added], diagnostics: others });
  if (result.kind === 'ok') return { errors: [], elsewhere: [], dataset: result.dataset };
  const concernsNew = (diagnostic: Diagnostic) =>
    isNew(diagnostic.file) ||
    ('otherFile' in diagnostic && isNew(diagnostic.otherFile)) ||
    ('firstFile' in diagnostic && isNew(diagnostic.firstFile));
  const errors = result.diagnostics.filter(concernsNew).map((diagnostic) => trace(diagnostic, target));
  const elsewhere = result.diagnostics.filter((diagnostic) => !concernsNew(diagnostic));
  if (errors.length > 0) return { errors, elsewhere, dataset: null };
  const broken = new Set(elsewhere.map(({ file }) => unitOf(file)));
  const sound = kept.filter(({ path }) => !path.startsWith('reports/') || !broken.has(unitOf(path)));
  const rest = parseDataFolder({ files: [...sound, ...added], diagnostics: [] });
  return { errors, elsewhere, dataset: rest.kind === 'ok' ? rest.dataset : null };
}

/** A report's folder stands and falls together. */
function unitOf(path: string): string {
  return /\/(?:report\.json|(?:dossiers|indicators|procedures|tasks)\.csv)$/.test(path)
    ? path.slice(0, path.lastIndexOf('/'))
    : path;
}

function trace(diagnostic: Diagnostic, { files }: BuiltTarget): TracedDiagnostic {
  const table = files.find(({ path }) => path === diagnostic.file)?.table ?? null;
  const { row, column } = diagnostic;
  const [top] = table?.rows[0] ?? [];
  if (row === null) {
    return { diagnostic, place: top === undefined ? null : { ...top.place, row: null, column: null } };
  }
  const cells = table?.rows[row - 1];
  const cell = cells?.[(column ?? 1) - 1] ?? cells?.[0];
  if (cell === undefined) return { diagnostic, place: null };
  return { diagnostic, place: column === null ? { ...cell.place, column: null } : cell.place };
}
