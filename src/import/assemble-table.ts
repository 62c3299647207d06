import { isNumberingRow } from '../ingest/read-table.ts';
import { type Group, listColumns } from './group-parts.ts';
import type { SettledCell, SettledPart, SettledRow } from './settle-numbers.ts';

/** What an import left out or put together, for the person who imports and for readers. */
export type TableNote =
  | { readonly kind: 'repeated-headers'; readonly count: number }
  | { readonly kind: 'joined-parts'; readonly count: number }
  /** Tables without a header that go on with the one before. */
  | { readonly kind: 'headless-parts'; readonly count: number }
  | { readonly kind: 'split-rows'; readonly count: number }
  /** The number of a heading row is the form's, where the office's file prints its words alone. */
  | { readonly kind: 'form-heading'; readonly number: string; readonly label: string };

/** A table as it is written to the data folder; every cell knows where it came from. */
export interface AssembledTable {
  /** Header rows first; all of one width. */
  readonly rows: readonly SettledRow[];
  readonly headerCount: number;
  readonly notes: readonly TableNote[];
}

export interface SettledGroup {
  readonly group: Group;
  /** In the order of the group's parts. */
  readonly settled: readonly SettledPart[];
}

/** Dossiers, procedures, tasks and flat tables: the header once, then the rows of all pages. */
export function assembleTable({ group, settled }: SettledGroup): AssembledTable {
  const rows: SettledRow[] = [];
  let headerCount = 0;
  let splitCount = 0;
  for (const [index, part] of group.parts.entries()) {
    const columns = listColumns(part);
    const { header = [], rows: body = [], roles = [] } = settled[index] ?? {};
    if (index === 0) {
      headerCount = header.length;
      rows.push(...header.map((row) => projectRow(row, columns)));
    }
    const labelAt = columns.indexOf(roles.indexOf('label'));
    for (const [place, source] of body.entries()) {
      const row = projectRow(source, columns);
      const isFirst = index > 0 && place === 0;
      if (isFirst && isNumberingRow(row.map(({ text }) => text))) continue;
      const last = rows.at(-1);
      if (isFirst && group.kind === 'procedures' && last !== undefined && isTail(row, labelAt)) {
        rows[rows.length - 1] = joinRows([last, row]);
        splitCount += 1;
      } else rows.push(row);
    }
  }
  const notes: TableNote[] = [];
  if (group.parts.length > 1) notes.push({ kind: 'repeated-headers', count: group.parts.length - 1 });
  notes.push(...noteHeadless(group.parts));
  if (splitCount > 0) notes.push({ kind: 'split-rows', count: splitCount });
  return { rows, headerCount, notes };
}

export function noteHeadless(parts: readonly { readonly headlessCount: number }[]): readonly TableNote[] {
  const count = parts.reduce((sum, { headlessCount }) => sum + headlessCount, 0);
  return count === 0 ? [] : [{ kind: 'headless-parts', count }];
}

/** The rest of a name that a page break cut: nothing else in its row. */
function isTail(row: SettledRow, labelAt: number): boolean {
  return row.every(({ text }, column) => (text === '') === (column !== labelAt));
}

/** The cells of some columns; blank ones where the row is shorter. */
export function projectRow(row: SettledRow, columns: readonly (number | null)[]): SettledRow {
  const [first] = row;
  if (first === undefined) return [];
  return columns.map((column): SettledCell => {
    const blank = { text: '', place: { ...first.place, column: (column ?? 0) + 1 } };
    return column === null ? blank : (row[column] ?? blank);
  });
}

/** Several rows as one: texts of a column put together, standing where the first of them stands. */
export function joinRows(rows: readonly SettledRow[]): SettledRow {
  const [first = []] = rows;
  return first.map((cell, column) => {
    const filled = rows.flatMap((row) => (row[column]?.text ? [row[column]] : []));
    const home = filled[0] ?? cell;
    return { text: filled.map(({ text }) => text).join(' '), place: home.place };
  });
}
