import { COMMUNE_KINDS, type Commune, type CommuneKind, parseCommuneId } from '../domain/commune.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Problem, Sink } from '../domain/diagnostic.ts';
import { slugify } from '../format/text.ts';
import { checkCommunes, type RegisteredCommune } from './check-communes.ts';
import type { Sheet } from './parse-delimited.ts';
import { readDate } from './read-date.ts';
import { type Cell, placeCell } from './read-figure.ts';
import { readCell, readTable, type Table, type TableRow, type TableSpec } from './read-table.ts';
import { checkUrl } from './read-url.ts';

type Column =
  | 'id'
  | 'name'
  | 'kind'
  | 'district'
  | 'province'
  | 'code'
  | 'valid_from'
  | 'valid_to'
  | 'successor'
  | 'website';

const SPEC: TableSpec<Column> = {
  columns: {
    id: ['Mã định danh'],
    name: ['Tên'],
    kind: ['Loại'],
    district: ['Huyện'],
    province: ['Tỉnh'],
    code: ['Mã số'],
    valid_from: ['Hiệu lực từ'],
    valid_to: ['Hiệu lực đến'],
    successor: ['Đơn vị kế tục'],
    website: ['Trang thông tin'],
  },
  required: ['id', 'name', 'kind', 'province', 'code', 'valid_from', 'valid_to', 'successor'],
};

/** null when the file has no usable header; rows with problems are kept as far as they can be read. */
export function readCommunes(sheet: Sheet, sink: Sink): readonly Commune[] | null {
  const table = readTable(sheet, SPEC, sink);
  if (table === null) return null;
  const registered = table.rows.flatMap((row) => readCommune(table, row, sink) ?? []);
  return checkCommunes(registered, sink);
}

function readCommune(table: Table<Column>, row: TableRow, sink: Sink): RegisteredCommune | null {
  const cell = (column: Column): Cell | null => readCell(table, row, column);
  const text = (column: Column): string => cell(column)?.text ?? '';
  const complain = (column: Column, problem: Problem) => {
    const found = cell(column);
    if (found !== null) sink({ ...problem, ...placeCell(found) });
  };
  for (const column of ['id', 'name', 'kind', 'province'] as const) {
    if (text(column) === '') complain(column, { code: 'cell/required' });
  }
  const id = parseCommuneId(text('id'));
  if (id === null && text('id') !== '') complain('id', { code: 'cell/id', printed: text('id') });
  const kind = parseKind(text('kind'));
  if (kind === null && text('kind') !== '') complain('kind', { code: 'commune/kind', printed: text('kind') });
  const code = text('code');
  const isCode = /^\d{5}$/.test(code);
  if (code !== '' && !isCode) complain('code', { code: 'commune/code', printed: code });
  const website = text('website');
  if (!checkUrl(website)) complain('website', { code: 'cell/url', printed: website });
  const validFrom = readOptionalDate(cell('valid_from'), sink);
  const validTo = readOptionalDate(cell('valid_to'), sink);
  if (validFrom !== null && validTo !== null && validFrom > validTo) {
    complain('valid_to', { code: 'period/reversed', from: text('valid_from'), to: text('valid_to') });
  }
  if (id === null || kind === null) return null;
  const commune: Commune = {
    id,
    name: text('name'),
    kind,
    district: text('district') || null,
    province: text('province'),
    code: isCode ? code : null,
    validFrom,
    validTo,
    successorId: null,
    website: website || null,
  };
  const cells = { id: cell('id'), code: cell('code'), successor: cell('successor') };
  return { commune, row: row.row, cells };
}

function parseKind(text: string): CommuneKind | null {
  const key = slugify(text);
  return COMMUNE_KINDS.find((kind) => kind === key) ?? null;
}

function readOptionalDate(cell: Cell | null, sink: Sink): IsoDate | null {
  if (cell === null || cell.text === '') return null;
  const reading = readDate(cell.text);
  if (reading.kind === 'date') return reading.date;
  sink({ ...reading.problem, ...placeCell(cell) });
  return null;
}
