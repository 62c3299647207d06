import type { TableKind } from '../domain/import-question.ts';
import { findAppendixColumn, unifyHeader } from '../ingest/appendix-header.ts';
import { type DossierColumn, findColumn, partOf } from '../ingest/dossier-headings.ts';
import { headerKey } from '../ingest/header-key.ts';
import { PROCEDURE_SPEC, type ProcedureColumn } from '../ingest/read-procedures.ts';
import type { TableSpec } from '../ingest/read-table.ts';
import { TASK_SPEC, type TaskColumn } from '../ingest/read-tasks.ts';

/** What a column of an office's table holds, as far as an import needs to know. */
export type ColumnRole = 'count' | 'label' | 'number' | 'unit' | 'value' | 'remark' | 'text';

interface HeaderCells {
  readonly cells: readonly { readonly text: string }[];
}

/** One role per column, from the first on. */
export function describeColumns(kind: TableKind, header: readonly HeaderCells[]): readonly ColumnRole[] {
  const rows = header.map(({ cells }) => cells.map(({ text }) => text));
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const at = (row: readonly string[], column: number) => row[column] ?? '';
  if (kind === 'indicators') {
    const unified = unifyRows(rows);
    return Array.from({ length: width }, (_, column) => describeAppendixColumn(at(unified, column)));
  }
  return Array.from({ length: width }, (_, column): ColumnRole => {
    const headings = rows.map((row) => at(row, column));
    if (headings.every((heading) => heading === '') && kind !== 'dossiers' && kind !== 'flat') return 'text';
    if (kind === 'procedures') return PROCEDURE_ROLES[findIn(PROCEDURE_SPEC, headings) ?? 'code'];
    if (kind === 'tasks') return TASK_ROLES[findIn(TASK_SPEC, headings) ?? 'section'];
    return describeDossierColumn(findColumn(headings[0] ?? ''));
  });
}

export function findLabelColumn(kind: TableKind, header: readonly HeaderCells[]): number {
  return describeColumns(kind, header).indexOf('label');
}

/** The header of an appendix in one row, as the data folder keeps it. */
export function unifyRows(rows: readonly (readonly string[])[]): readonly string[] {
  const unified = unifyHeader({ file: '', rows }).rows;
  return unified.findLast((cells) => cells.some((cell) => cell !== '')) ?? [];
}

const PROCEDURE_ROLES: Readonly<Record<ProcedureColumn, ColumnRole>> = {
  number: 'number',
  name: 'label',
  code: 'text',
  field: 'text',
  level: 'text',
  portal: 'text',
  received_online: 'count',
  received: 'count',
};
const TASK_ROLES: Readonly<Record<TaskColumn, ColumnRole>> = {
  plan: 'label',
  section: 'text',
  tasks: 'count',
  done: 'count',
  not_done: 'count',
};

function describeAppendixColumn(heading: string): ColumnRole {
  const column = findAppendixColumn(heading);
  return column === null || column === 'group' ? 'text' : column;
}

/** A heading that says neither whose nor what stands over counts; so does a blank one, which a merged cell covers. */
function describeDossierColumn(column: DossierColumn | null): ColumnRole {
  if (column === 'field') return 'label';
  if (column === 'number') return 'number';
  return column !== null && partOf(column) === null ? 'text' : 'count';
}

function findIn<Column extends string>(spec: TableSpec<Column>, headings: readonly string[]): Column | null {
  const keys = new Set(headings.filter((heading) => heading !== '').map(headerKey));
  for (const column of Object.keys(spec.columns) as Column[]) {
    if ([column, ...spec.columns[column]].some((name) => keys.has(headerKey(name)))) return column;
  }
  return null;
}
