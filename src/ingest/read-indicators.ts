import type { Problem, Sink } from '../domain/diagnostic.ts';
import {
  AREAS,
  DIRECTIONS,
  INDICATOR_KINDS,
  type Indicator,
  type IndicatorCode,
  type IndicatorId,
  parseIndicatorId,
} from '../domain/indicator.ts';
import { findSimilar } from './find-nearest.ts';
import type { Sheet } from './parse-delimited.ts';
import { placeCell } from './read-figure.ts';
import { readCell, readTable, readText, type Table, type TableRow, type TableSpec } from './read-table.ts';

const COLUMNS = [
  'id',
  'area',
  'name',
  'unit',
  'kind',
  'numerator',
  'denominator',
  'codes',
  'definition',
  'legal_source',
  'direction',
] as const;
type Column = (typeof COLUMNS)[number] | 'parts';

const SPEC: TableSpec<Column> = {
  columns: {
    id: ['Mã chỉ tiêu'],
    area: ['Lĩnh vực cải cách'],
    name: ['Tên chỉ tiêu'],
    unit: ['Đơn vị tính'],
    kind: ['Loại'],
    numerator: ['Tử số'],
    denominator: ['Mẫu số'],
    parts: ['Các phần'],
    codes: ['Mã trả lời'],
    definition: ['Định nghĩa'],
    legal_source: ['Căn cứ'],
    direction: ['Chiều tốt'],
  },
  required: COLUMNS,
};
const CODE = /^(\d+)\s*=\s*(\S.*)$/u;

export type Catalogue = ReadonlyMap<IndicatorId, Indicator>;

/** null when the file has no usable header. */
export function readIndicators(sheet: Sheet, sink: Sink): Catalogue | null {
  const table = readTable(sheet, SPEC, sink);
  if (table === null) return null;
  const rows = new Map<IndicatorId, TableRow>();
  const indicators = new Map<IndicatorId, Indicator>();
  for (const row of table.rows) {
    const indicator = readIndicator(table, row, sink);
    if (indicator === null) continue;
    const first = rows.get(indicator.id);
    if (first !== undefined) {
      complain(
        table,
        row,
        'id',
        { code: 'indicator/duplicate-id', id: indicator.id, firstRow: first.row },
        sink,
      );
      continue;
    }
    rows.set(indicator.id, row);
    indicators.set(indicator.id, indicator);
  }
  for (const [id, row] of rows) checkParts(table, row, indicators, id, sink);
  return indicators;
}

function readIndicator(table: Table<Column>, row: TableRow, sink: Sink): Indicator | null {
  const read = (column: Column) => readText(table, row, column);
  for (const column of ['id', 'name', 'definition'] as const) {
    if (read(column) === '') complain(table, row, column, { code: 'cell/required' }, sink);
  }
  const printed = read('id');
  const id = parseIndicatorId(printed);
  if (id === null && printed !== '') complain(table, row, 'id', { code: 'cell/id', printed }, sink);
  const area = readOption(table, row, 'area', AREAS, sink);
  const kind = readOption(table, row, 'kind', INDICATOR_KINDS, sink);
  const direction = readOption(table, row, 'direction', DIRECTIONS, sink);
  const codes = readCodes(table, row, sink);
  if (id === null || area === null || kind === null || direction === null) return null;
  return {
    id,
    area,
    name: read('name'),
    unit: read('unit'),
    kind,
    numeratorId: parseIndicatorId(read('numerator')),
    denominatorId: parseIndicatorId(read('denominator')),
    partIds: listParts(read('parts')).flatMap((part) => parseIndicatorId(part) ?? []),
    codes,
    definition: read('definition'),
    legalSource: read('legal_source'),
    direction,
  };
}

function readOption<Option extends string>(
  table: Table<Column>,
  row: TableRow,
  column: Column,
  options: readonly Option[],
  sink: Sink,
): Option | null {
  const printed = readText(table, row, column);
  const found = options.find((option) => option === printed);
  if (found !== undefined) return found;
  complain(table, row, column, { code: 'indicator/option', printed, options }, sink);
  return null;
}

function readCodes(table: Table<Column>, row: TableRow, sink: Sink): readonly IndicatorCode[] {
  const printed = readText(table, row, 'codes');
  if (printed === '') return [];
  const matches = printed.split('|').map((part) => CODE.exec(part.trim()));
  const codes = matches.flatMap((match) =>
    match === null ? [] : [{ code: Number(match[1]), meaning: match[2] ?? '' }],
  );
  if (codes.length === matches.length) return codes;
  complain(table, row, 'codes', { code: 'indicator/codes', printed }, sink);
  return [];
}

function listParts(printed: string): readonly string[] {
  return printed === '' ? [] : printed.split('|').map((part) => part.trim());
}

/** Numerator and denominator go together; they and the parts are in the catalogue. */
function checkParts(
  table: Table<Column>,
  row: TableRow,
  catalogue: Catalogue,
  id: IndicatorId,
  sink: Sink,
): void {
  const parts = (['numerator', 'denominator'] as const).map((column) => ({
    column,
    printed: readText(table, row, column),
  }));
  const stated = parts.filter(({ printed }) => printed !== '');
  if (stated.length === 1) complain(table, row, 'numerator', { code: 'indicator/half-rate' }, sink);
  const summed = listParts(readText(table, row, 'parts')).map((printed) => ({
    column: 'parts' as const,
    printed,
  }));
  for (const { column, printed } of [...stated, ...summed]) {
    const part = parseIndicatorId(printed);
    if (part !== null && part !== id && catalogue.has(part)) continue;
    complain(
      table,
      row,
      column,
      { code: 'indicator/part', printed, nearest: findSimilar(printed, catalogue.keys()) },
      sink,
    );
  }
}

function complain(table: Table<Column>, row: TableRow, column: Column, problem: Problem, sink: Sink): void {
  const cell = readCell(table, row, column);
  if (cell !== null) sink({ ...problem, ...placeCell(cell) });
}
