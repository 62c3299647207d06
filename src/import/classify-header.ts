import type { TableKind } from '../domain/import-question.ts';
import { findAppendixColumn } from '../ingest/appendix-header.ts';
import { findColumn, findPart, partOf } from '../ingest/dossier-headings.ts';
import { headerKey } from '../ingest/header-key.ts';
import { buildHeadingPaths } from '../ingest/heading-paths.ts';
import { PROCEDURE_SPEC } from '../ingest/read-procedures.ts';
import type { TableSpec } from '../ingest/read-table.ts';
import { TASK_SPEC } from '../ingest/read-tasks.ts';

export interface FoundHeader {
  readonly kind: TableKind;
  /** Index after the last header row. */
  readonly end: number;
}

/** Says which known table begins at a row, by headings that no other table has together; null for any other row. */
export function classifyHeader(rows: readonly (readonly string[])[], index: number): FoundHeader | null {
  const cells = rows[index] ?? [];
  if (cells.filter((cell) => cell !== '').length < 2) return null;
  if (hasAll(cells, PROCEDURE_SPEC, ['name', 'code'])) return { kind: 'procedures', end: index + 1 };
  if (hasAll(cells, TASK_SPEC, ['plan', 'section', 'tasks'])) return { kind: 'tasks', end: index + 1 };
  const columns = new Set(cells.map(findColumn));
  if (columns.has('commune') && (columns.has('period') || columns.has('from'))) {
    return { kind: 'flat', end: buildHeadingPaths(rows, index).end };
  }
  if (columns.has('field') && cells.some(countsDossiers)) {
    return { kind: 'dossiers', end: buildHeadingPaths(rows, index).end };
  }
  const appendixEnd = findAppendixEnd(rows, index);
  return appendixEnd === null ? null : { kind: 'indicators', end: appendixEnd };
}

const TELLING_KEYS: ReadonlySet<string> = new Set(
  ['name', ...PROCEDURE_SPEC.columns.name, 'plan', ...TASK_SPEC.columns.plan].map(headerKey),
);

/** True for the headings without one of which no table is known. */
export function isTellingHeading(text: string): boolean {
  const column = findColumn(text);
  return (
    column === 'commune' ||
    column === 'field' ||
    findAppendixColumn(text) === 'label' ||
    TELLING_KEYS.has(headerKey(text))
  );
}

function countsDossiers(cell: string): boolean {
  const column = findColumn(cell);
  return (column !== null && partOf(column) !== null) || (findPart(cell) ?? 'neutral') !== 'neutral';
}

/** A label with a unit, in one row or in two; "Nội dung" and "Kết quả" alone head other tables, too. */
function findAppendixEnd(rows: readonly (readonly string[])[], index: number): number | null {
  const top = new Set((rows[index] ?? []).map(findAppendixColumn));
  if (!top.has('label')) return null;
  const below = (rows[index + 1] ?? []).filter((cell) => cell !== '').map(findAppendixColumn);
  const isDouble = below.includes('unit') && !below.includes('label') && !below.includes(null);
  if (isDouble) return index + 2;
  return top.has('unit') || top.has('group') ? index + 1 : null;
}

function hasAll<Column extends string>(
  cells: readonly string[],
  spec: TableSpec<Column>,
  columns: readonly Column[],
): boolean {
  const keys = new Set(cells.map(headerKey));
  return columns.every((column) =>
    [column, ...spec.columns[column]].some((heading) => keys.has(headerKey(heading))),
  );
}
