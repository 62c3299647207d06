import { formatCsv } from '../../src/format/csv.ts';
import type { DemoReport } from './build-reports.ts';
import { DEMO_COLUMNS, DEMO_FIELDS, type DemoCounts } from './demo-counts.ts';

const HEADER = ['commune', 'period', 'from', 'to', 'field', ...DEMO_COLUMNS, 'source', 'note'];

/** Flat tables, one per kind of period and year, by path inside the data folder. */
export function writeTables(reports: readonly DemoReport[]): ReadonlyMap<string, string> {
  const tables = Map.groupBy(reports, ({ period }) => `reports/${period.kind}-${period.year}.csv`);
  return new Map(
    [...tables].map(([path, table]) => [path, formatCsv(HEADER, table.flatMap(listRows))] as const),
  );
}

/** The fields, then the total row, as form II.06 has them. */
function listRows({ commune, period, fields, total, notes }: DemoReport) {
  const write = (field: string, counts: DemoCounts, note = '') => [
    commune.id,
    period.name,
    period.from,
    period.to,
    field,
    ...DEMO_COLUMNS.map((column) => counts[column]),
    `Báo cáo mô phỏng ${period.title}`,
    note,
  ];
  return [
    ...DEMO_FIELDS.map((field) => write(field, fields[field], notes[field])),
    write('Tổng cộng', total, notes.total),
  ];
}
