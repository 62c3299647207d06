import { isCountColumn } from '../domain/dossier-counts.ts';
import { parsePeriod } from '../domain/period.ts';
import { nameColumn } from './columns.ts';
import { namePeriod } from './periods.ts';

const TABLES: Readonly<Record<string, string>> = {
  period: 'Kỳ báo cáo',
  dossiers: 'Bảng hồ sơ',
  indicators: 'Phụ lục',
  procedures: 'Bảng theo thủ tục',
  tasks: 'Bảng nhiệm vụ',
  statements: 'Lời văn',
};

const COLUMNS: Readonly<Record<string, string>> = {
  value: '',
  numerator: 'tử số',
  denominator: 'mẫu số',
  tasks: 'số nhiệm vụ',
  done: 'đã hoàn thành',
  not_done: 'chưa hoàn thành',
  name: 'tên kỳ',
  from: 'từ ngày',
  to: 'đến ngày',
  cumulative: 'số lũy kế (1 là có, 0 là không)',
};

export const LEDGER = {
  total: 'Tổng cộng',
  noValue: 'không có số liệu',
  withheld: 'không công bố vì ít hồ sơ',
  words: (text: string) => `“${text}”`,
} as const;

/** "Bảng hồ sơ"; the name in the key where this version does not know the table. */
export function nameLedgerTable(table: string): string {
  return (Object.hasOwn(TABLES, table) ? TABLES[table] : undefined) ?? table;
}

/** "hồ sơ tiếp nhận trực tuyến"; empty for the only column of a table. */
export function nameLedgerColumn(column: string): string {
  if (isCountColumn(column)) return nameColumn(column);
  return (Object.hasOwn(COLUMNS, column) ? COLUMNS[column] : undefined) ?? column;
}

/** As one says it: "quý III năm 2023"; another name as it is. */
export function sayPeriod(name: string): string {
  const period = parsePeriod(name);
  return period === null ? name : namePeriod(period);
}
