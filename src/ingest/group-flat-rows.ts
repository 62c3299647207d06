import type { CountColumn } from '../domain/dossier-counts.ts';
import { COUNT_COLUMNS } from '../domain/dossier-counts.ts';
import type { RowBlock } from '../domain/row-block.ts';
import type { FlatRow } from './flat-row.ts';

/** Rows of one file that follow one another. */
export interface RowRun {
  readonly file: string;
  readonly block: RowBlock;
  readonly start: number;
  /** The index after the last. */
  readonly end: number;
}

/** The rows of one report. */
export interface RowGroup {
  readonly first: FlatRow;
  readonly runs: readonly RowRun[];
  readonly columns: readonly CountColumn[];
  /** Each once, without empty ones. */
  readonly sources: readonly string[];
  readonly notes: readonly string[];
}

interface OpenGroup extends RowGroup {
  readonly runs: (RowRun & { end: number })[];
  columns: readonly CountColumn[];
  readonly sources: string[];
  readonly notes: string[];
}

/** Puts rows of the same commune, period and span together, in order of the first; keeps none but the first. */
export function groupFlatRows(rows: Iterable<FlatRow>): readonly RowGroup[] {
  const groups = new Map<string, OpenGroup>();
  let last: OpenGroup | null = null;
  for (const row of rows) {
    const group: OpenGroup = last !== null && belongsTo(last.first, row) ? last : takeGroup(groups, row);
    last = group;
    addRow(group, row);
  }
  return [...groups.values()];
}

/** The quick answer for rows of one report that stand together, which they mostly do. */
function belongsTo(first: FlatRow, { commune, period, span }: FlatRow): boolean {
  return first.commune === commune && first.period === period && first.span === span;
}

function takeGroup(groups: Map<string, OpenGroup>, row: FlatRow): OpenGroup {
  const { commune, period, span, columns } = row;
  const key = `${commune.id}|${period.id}|${span.from}|${span.to}`;
  const known = groups.get(key);
  if (known !== undefined) return known;
  const group = { first: row, runs: [], columns, sources: [], notes: [] };
  groups.set(key, group);
  return group;
}

function addRow(group: OpenGroup, row: FlatRow): void {
  const { file, block, index } = row;
  const run = group.runs.at(-1);
  if (run?.block === block && run.end === index) run.end += 1;
  else group.runs.push({ file, block, start: index, end: index + 1 });
  if (group.columns !== row.columns) group.columns = mergeColumns(group.columns, row.columns);
  addOnce(group.sources, row.source);
  addOnce(group.notes, nameNote(row));
}

function mergeColumns(a: readonly CountColumn[], b: readonly CountColumn[]): readonly CountColumn[] {
  return COUNT_COLUMNS.filter((column) => a.includes(column) || b.includes(column));
}

function addOnce(texts: string[], text: string): void {
  if (text !== '' && !texts.includes(text)) texts.push(text);
}

/** The note of a field says whose it is. */
function nameNote({ block, index, note }: FlatRow): string {
  if (note === '') return note;
  const { fieldId, label } = block.readSubject(index);
  return fieldId === null ? note : `${label}: ${note}`;
}
