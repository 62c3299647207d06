import type { Problem, Sink } from '../domain/diagnostic.ts';
import { type Field, type FieldId, parseFieldId } from '../domain/field.ts';
import { matchKey } from '../format/text.ts';
import { findSimilar } from './find-nearest.ts';
import type { Sheet } from './parse-delimited.ts';
import { type Cell, placeCell } from './read-figure.ts';
import { readCell, readTable, readText, type Table, type TableRow, type TableSpec } from './read-table.ts';

type Column = 'id' | 'name' | 'aliases';

const SPEC: TableSpec<Column> = {
  columns: { id: ['Mã định danh'], name: ['Tên lĩnh vực'], aliases: ['Tên gọi khác'] },
  required: ['id', 'name', 'aliases'],
};
const ALIAS_SEPARATOR = '|';
const FIELD_WORD = matchKey('Lĩnh vực');

export interface FieldIndex {
  readonly fields: ReadonlyMap<FieldId, Field>;
  readonly byName: ReadonlyMap<string, Field>;
}

interface Bearer {
  readonly field: Field;
  readonly row: number;
}

/** null when the file has no usable header. */
export function readFields(sheet: Sheet, sink: Sink): FieldIndex | null {
  const table = readTable(sheet, SPEC, sink);
  if (table === null) return null;
  const byId = new Map<FieldId, Bearer>();
  const byName = new Map<string, Bearer>();
  for (const row of table.rows) {
    const field = readField(table, row, sink);
    if (field === null) continue;
    const bearer = { field, row: row.row };
    const earlier = byId.get(field.id);
    if (earlier === undefined) byId.set(field.id, bearer);
    else complain(readCell(table, row, 'id'), duplicateId(field, earlier), sink);
    for (const name of [field.id, field.name, ...field.aliases]) {
      const other = byName.get(fieldKey(name));
      if (other === undefined) byName.set(fieldKey(name), bearer);
      else if (other.field.id !== field.id) complain(nameCell(table, row, name), clash(name, other), sink);
    }
  }
  return {
    fields: new Map([...byId].map(([id, { field }]) => [id, field])),
    byName: new Map([...byName].map(([key, { field }]) => [key, field])),
  };
}

/** By id, name or alias, with or without the word "Lĩnh vực". */
export function findField(index: FieldIndex, printed: string): Field | null {
  return index.byName.get(fieldKey(printed)) ?? null;
}

export function describeUnknownField(index: FieldIndex, printed: string): Problem {
  const names = [...index.fields.values()].flatMap((field) => [field.name, ...field.aliases]);
  return { code: 'field/unknown', printed, nearest: findSimilar(printed, names) };
}

function readField(table: Table<Column>, row: TableRow, sink: Sink): Field | null {
  const printed = readText(table, row, 'id');
  const name = readText(table, row, 'name');
  if (printed === '') complain(readCell(table, row, 'id'), { code: 'cell/required' }, sink);
  if (name === '') complain(readCell(table, row, 'name'), { code: 'cell/required' }, sink);
  const id = parseFieldId(printed);
  if (id === null && printed !== '') complain(readCell(table, row, 'id'), { code: 'cell/id', printed }, sink);
  if (id === null || name === '') return null;
  const aliases = readText(table, row, 'aliases')
    .split(ALIAS_SEPARATOR)
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');
  return { id, name, aliases };
}

function fieldKey(name: string): string {
  const key = matchKey(name);
  return key.startsWith(`${FIELD_WORD} `) ? key.slice(FIELD_WORD.length + 1) : key;
}

function nameCell(table: Table<Column>, row: TableRow, name: string): Cell | null {
  return readCell(table, row, name === readText(table, row, 'name') ? 'name' : 'aliases');
}

function duplicateId(field: Field, earlier: Bearer): Problem {
  return { code: 'field/duplicate-id', id: field.id, firstRow: earlier.row };
}

function clash(name: string, other: Bearer): Problem {
  return { code: 'field/duplicate-name', name, otherId: other.field.id, otherRow: other.row };
}

function complain(cell: Cell | null, problem: Problem, sink: Sink): void {
  if (cell !== null) sink({ ...problem, ...placeCell(cell) });
}
