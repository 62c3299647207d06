import type { Remark } from '../../domain/remark.ts';
import type { ImportedCell, TableBlock } from '../document.ts';
import { MAX_CELLS_PER_FILE, MAX_CELLS_PER_TABLE } from './limits.ts';
import type { StoredRow } from './parse-workbook.ts';
import { Refusal } from './refusal.ts';
import type { SheetFacts } from './scan-sheet.ts';
import { showCell } from './show-cell.ts';

export interface SheetSource {
  readonly name: string;
  readonly position: number;
  readonly facts: SheetFacts;
  readonly rows: readonly StoredRow[];
  readonly is1904: boolean;
}

const EMPTY: ImportedCell = { text: '', number: null };

/** The cells of a sheet as shown. Remarks go where the caller says. */
export function buildSheetTable(source: SheetSource, remarks: Remark[]): TableBlock {
  const { name, position, facts, rows, is1904 } = source;
  const errors = new Map(facts.errors.map(({ row, column, text }) => [`${row}:${column}`, text]));
  const hasNoZeros = !facts.showsZeros;
  const filled = new Map<number, Map<number, ImportedCell>>();
  let width = 0;
  for (const { row, cells } of rows) {
    const shown = new Map<number, ImportedCell>();
    for (const [column, cell] of cells) {
      const error = errors.get(`${row}:${column}`) ?? '';
      const { text, number, remark } = showCell(cell, { is1904, hasNoZeros, error });
      if (remark !== null) remarks.push({ ...remark, place: { sheet: name, table: null, row, column } });
      if (text !== '' || number !== null) shown.set(column, { text, number });
    }
    if (shown.size > 0) filled.set(row, shown);
  }
  clearMerged(filled, facts, name);
  for (const [row, cells] of filled) {
    if (cells.size === 0) filled.delete(row);
    for (const column of cells.keys()) width = Math.max(width, column);
  }
  if (filled.size * width > MAX_CELLS_PER_TABLE) throw tooManyCells(name);
  const tableRows = [...filled].map(([row, cells]) => ({
    row,
    cells: Array.from({ length: width }, (_, index) => cells.get(index + 1) ?? EMPTY),
  }));
  return { kind: 'table', sheet: name, position, rows: tableRows };
}

/** Only the first cell of merged ones is shown, whatever the others hold. */
function clearMerged(
  filled: ReadonlyMap<number, Map<number, ImportedCell>>,
  { merges }: SheetFacts,
  sheet: string,
): void {
  const rows = [...filled.keys()];
  let steps = 0;
  for (const { first, last } of merges) {
    for (let index = findFirst(rows, first.row); index < rows.length; index += 1) {
      const row = rows[index];
      if (row === undefined || row > last.row) break;
      const cells = filled.get(row);
      if (cells === undefined) continue;
      const width = last.column - first.column + 1;
      const columns =
        width < cells.size ? Array.from({ length: width }, (_, at) => first.column + at) : [...cells.keys()];
      steps += columns.length;
      // Merged cells of a sound sheet do not overlap, so that no cell is visited twice.
      if (steps > MAX_CELLS_PER_FILE) throw tooManyCells(sheet);
      for (const column of columns) {
        const isFirst = row === first.row && column === first.column;
        if (column >= first.column && column <= last.column && !isFirst) cells.delete(column);
      }
    }
  }
}

/** Place of the first number that is not below, in ascending numbers. */
function findFirst(rows: readonly number[], from: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] ?? Number.POSITIVE_INFINITY) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function tooManyCells(sheet: string): Refusal {
  return new Refusal({ code: 'office/too-many-cells', sheet, limit: MAX_CELLS_PER_TABLE });
}
