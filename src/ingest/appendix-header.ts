import { headerKey } from './header-key.ts';
import type { Sheet } from './parse-delimited.ts';
import { isNumberingRow, type TableSpec } from './read-table.ts';

export type AppendixColumn = 'number' | 'label' | 'unit' | 'value' | 'remark';

export const APPENDIX_SPEC: TableSpec<AppendixColumn> = {
  columns: {
    number: ['STT', 'TT', 'Số TT'],
    label: ['Chỉ tiêu thống kê', 'Chỉ tiêu', 'Nội dung', 'Nội dung báo cáo', 'Nội dung báo cáo của đơn vị'],
    unit: ['Đơn vị tính', 'ĐVT', 'Đơn vị'],
    value: ['Số liệu', 'Số lượng', 'Số lượng/ Tỷ lệ', 'Kết quả', 'Giá trị'],
    remark: [
      'Ghi chú',
      'Địa phương thực hiện',
      'Giải trình',
      'Giải trình/tên văn bản, số ký hiệu, ngày tháng năm ban hành văn bản/tài liệu đính kèm',
    ],
  },
  required: ['number', 'label', 'unit', 'value'],
};
/** Printed across the columns of unit and value, above their own headings. */
const GROUP_HEADING = headerKey('Kết quả thống kê');

const COLUMN_OF: ReadonlyMap<string, AppendixColumn> = new Map(
  (Object.keys(APPENDIX_SPEC.columns) as AppendixColumn[]).flatMap((column) =>
    [column, ...APPENDIX_SPEC.columns[column]].map((heading) => [headerKey(heading), column] as const),
  ),
);

/**
 * The same sheet with its header in one row and only once: a printed header of two rows is put into the lower one,
 * and the header rows that a printout repeats at the top of every page are left blank. Rows keep their numbers.
 */
export function unifyHeader(sheet: Sheet): Sheet {
  const first = sheet.rows.findIndex((cells) => readHeadings(cells) !== null);
  const top = sheet.rows[first];
  if (top === undefined) return sheet;
  const below = sheet.rows[first + 1] ?? [];
  const isDouble = isHeaderRow(below) && !holdsNothingNew(below, top);
  const header = isDouble ? mergeRows(top, below) : top;
  const headings = header.map(findAppendixColumn);
  const start = isDouble ? first + 1 : first;
  let isAfterHeader = false;
  const rows = sheet.rows.map((cells, index): readonly string[] => {
    if (index === start) return header.map(shortenHeading);
    if (index === first) return cells.map(() => '');
    if (index < start) return cells;
    const isRepeated =
      repeatsHeader(cells, headings) || (isAfterHeader && index > start + 1 && isNumberingRow(cells));
    isAfterHeader = isRepeated;
    return isRepeated ? cells.map(() => '') : cells;
  });
  return { ...sheet, rows };
}

export type AppendixHeading = AppendixColumn | 'group' | null;

/** "Chỉ tiêu thống kê (sử dụng cho …)" is the same heading as without the brackets. */
export function findAppendixColumn(cell: string): AppendixHeading {
  const key = headerKey(cell);
  if (key === GROUP_HEADING) return 'group';
  return COLUMN_OF.get(key) ?? COLUMN_OF.get(headerKey(withoutBrackets(cell))) ?? null;
}

function withoutBrackets(cell: string): string {
  return cell.replace(/\s*\(.*$/su, '');
}

function shortenHeading(cell: string): string {
  return COLUMN_OF.has(headerKey(cell))
    ? cell
    : COLUMN_OF.has(headerKey(withoutBrackets(cell)))
      ? withoutBrackets(cell)
      : cell;
}

function isHeaderRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length >= 2 && filled.every((cell) => findAppendixColumn(cell) !== null);
}

function readHeadings(cells: readonly string[]): readonly AppendixHeading[] | null {
  return isHeaderRow(cells) ? cells.map(findAppendixColumn) : null;
}

function holdsNothingNew(below: readonly string[], top: readonly string[]): boolean {
  return below.every(
    (cell, index) => cell === '' || findAppendixColumn(cell) === findAppendixColumn(top[index] ?? ''),
  );
}

function mergeRows(top: readonly string[], below: readonly string[]): readonly string[] {
  const width = Math.max(top.length, below.length);
  return Array.from({ length: width }, (_, index) => below[index] || top[index] || '');
}

/** Every printed cell is a heading, and stands where the header has it. */
function repeatsHeader(cells: readonly string[], header: readonly AppendixHeading[]): boolean {
  if (!isHeaderRow(cells)) return false;
  return cells.every((cell, index) => {
    const heading = cell === '' ? null : findAppendixColumn(cell);
    return heading === null || heading === 'group' || heading === header[index];
  });
}
