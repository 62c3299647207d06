import { MAX_CELLS_PER_TABLE, MAX_COLUMN, MAX_ROW } from './limits.ts';
import { Refusal } from './refusal.ts';
import { decodeEntities, readAttributes, scanXml, type XmlTag } from './scan-xml.ts';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface MergedCells {
  readonly first: CellPlace;
  readonly last: CellPlace;
}

/** What a sheet says besides its values, and its cells alone for the library to read. */
export interface SheetFacts {
  /** A worksheet of nothing but the cells. */
  readonly cellsXml: string;
  readonly cellCount: number;
  readonly merges: readonly MergedCells[];
  readonly formulasWithoutValue: readonly CellPlace[];
  readonly errors: readonly (CellPlace & { readonly text: string })[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly (readonly [number, number])[];
  readonly showsZeros: boolean;
  readonly hasDrawing: boolean;
}

const NUMBER = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

interface OpenCell extends CellPlace {
  readonly type: string;
  hasFormula: boolean;
  value: string | null;
}

/**
 * Reads a worksheet once in order. The library that turns its cells into values skips a sheet it cannot read, takes
 * a formula without result for 0 and the leading digits of any text for a number; so all that is refused here.
 */
export function scanSheet(part: string, text: string, sheet: string): SheetFacts {
  const damaged = () => new Refusal({ code: 'office/damaged', part });
  const merges: MergedCells[] = [];
  const formulasWithoutValue: CellPlace[] = [];
  const errors: (CellPlace & { text: string })[] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns: (readonly [number, number])[] = [];
  let cellsStart = -1;
  let cellsEnd = -1;
  let cellCount = 0;
  let row = 0;
  let column = 0;
  let showsZeros = true;
  let hasDrawing = false;
  let cell: OpenCell | null = null;
  let isValue = false;

  const openRow = (tag: XmlTag) => {
    const attributes = readAttributes(text, tag);
    const next = readWhole(attributes.get('r') ?? String(row + 1));
    if (next === null || next <= row || next > MAX_ROW) throw damaged();
    row = next;
    column = 0;
    if (isTrue(attributes.get('hidden'))) hiddenRows.push(row);
  };
  const openCell = (tag: XmlTag) => {
    const attributes = readAttributes(text, tag);
    const reference = attributes.get('r');
    const place = reference === undefined ? { row, column: column + 1 } : readReference(reference);
    if (place === null || place.row !== row || place.column <= column || place.column > MAX_COLUMN) {
      throw damaged();
    }
    column = place.column;
    cell = { ...place, type: attributes.get('t') ?? 'n', hasFormula: false, value: null };
  };
  const closeCell = () => {
    if (cell === null) return;
    const { type, hasFormula, value } = cell;
    if (hasFormula && (value ?? '') === '' && type !== 'str') {
      formulasWithoutValue.push({ row: cell.row, column: cell.column });
    }
    if (value !== null || hasFormula || type === 'inlineStr') cellCount += 1;
    if (type === 'e') errors.push({ row: cell.row, column: cell.column, text: value ?? '' });
    if (type === 'n' && value !== null && value !== '' && !NUMBER.test(value)) throw damaged();
    if (cellCount > MAX_CELLS_PER_TABLE) {
      throw new Refusal({ code: 'office/too-many-cells', sheet, limit: MAX_CELLS_PER_TABLE });
    }
    cell = null;
  };

  scanXml(part, text, {
    onOpen: (tag) => {
      if (tag.depth === 1 && tag.name === 'sheetData') {
        if (cellsStart >= 0) throw damaged();
        cellsStart = tag.start;
      } else if (tag.name === 'row' && tag.depth === 2) openRow(tag);
      else if (tag.name === 'c' && tag.depth === 3) openCell(tag);
      else if (tag.name === 'v' && tag.depth === 4 && cell !== null) {
        if (cell.value !== null) throw damaged();
        cell.value = '';
        isValue = !tag.isEmpty;
      } else if (tag.name === 'f' && tag.depth === 4 && cell !== null) cell.hasFormula = true;
      else if (tag.name === 'mergeCell') merges.push(readMerge(readAttributes(text, tag).get('ref')));
      else if (tag.name === 'col') {
        const attributes = readAttributes(text, tag);
        const [from, to] = [readWhole(attributes.get('min')), readWhole(attributes.get('max'))];
        if (isTrue(attributes.get('hidden')) && from !== null && to !== null) hiddenColumns.push([from, to]);
      } else if (tag.name === 'sheetView') {
        if (isFalse(readAttributes(text, tag).get('showZeros'))) showsZeros = false;
      } else if (tag.name === 'drawing') hasDrawing = true;
    },
    onText: (start, end) => {
      if (isValue && cell !== null) cell.value = `${cell.value}${decodeEntities(text.slice(start, end))}`;
    },
    onClose: (tag) => {
      if (tag.name === 'v') isValue = false;
      else if (tag.name === 'c' && tag.depth === 3) closeCell();
      else if (tag.name === 'sheetData' && tag.depth === 1) cellsEnd = tag.end;
    },
  });

  function readMerge(reference: string | undefined): MergedCells {
    const [from = '', to = from] = (reference ?? '').split(':');
    const [first, last] = [readReference(from), readReference(to)];
    if (first === null || last === null || last.row < first.row || last.column < first.column)
      throw damaged();
    return { first, last };
  }

  const cells = cellsStart < 0 ? '<sheetData/>' : text.slice(cellsStart, cellsEnd);
  const prefix = /^<([^\s:>/]+):/.exec(cells)?.[1];
  return {
    cellsXml: `<worksheet xmlns="${MAIN}"${prefix === undefined ? '' : ` xmlns:${prefix}="${MAIN}"`}>${cells}</worksheet>`,
    cellCount,
    merges,
    formulasWithoutValue,
    errors,
    hiddenRows,
    hiddenColumns,
    showsZeros,
    hasDrawing,
  };
}

/** `B7` → row 7, column 2; null beyond the last row or column. */
function readReference(reference: string): CellPlace | null {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference);
  if (match === null) return null;
  let column = 0;
  for (const letter of match[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return row > MAX_ROW || column > MAX_COLUMN ? null : { row, column };
}

function readWhole(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,7}$/.test(text) ? Number(text) : null;
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function isFalse(value: string | undefined): boolean {
  return value === '0' || value === 'false';
}
