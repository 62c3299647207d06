import { expect, test } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import { readValue } from '../../src/domain/figure.ts';
import type { Report } from '../../src/domain/report.ts';
import type { Quantity } from '../../src/domain/tables.ts';
import { loadChanged, loadReport } from './shipped-folder.ts';

function loadShipped(reportFolder = ''): Dataset {
  const result = reportFolder === '' ? loadChanged({}) : loadReport(reportFolder);
  if (result.kind === 'failed') throw new Error(JSON.stringify(result.diagnostics, null, 2));
  return result.dataset;
}

function getReport(commune: string): Report {
  const report = loadShipped(commune).reports.find(({ communeId }) => communeId === commune);
  if (report === undefined) throw new Error(`no report of ${commune}`);
  return report;
}

function getTotals(commune: string) {
  const table = getReport(commune).dossiers;
  const total = table?.rows.find((row) => row.kind === 'total');
  return Object.fromEntries(
    (table?.columns ?? []).map((column) => [column, total && readValue(total.counts[column])]),
  );
}

/** What the appendix states for a quantity, in the order of its rows. */
function listStated(commune: string, quantity: Quantity): readonly (number | null)[] {
  const rows = getReport(commune).appendix?.rows ?? [];
  return rows.filter((row) => row.quantity === quantity).map((row) => readValue(row.figure));
}

test('CPN: 485 received, 251 online, 9 carried over, 478 resolved (471 early, 7 on time), 7 pending', () => {
  expect(getTotals('khanh-hoa-cam-phuc-nam')).toEqual({
    received: 485,
    received_online: 251,
    received_direct: 225,
    carried_over: 9,
    resolved: 478,
    resolved_early: 471,
    resolved_on_time: 7,
    resolved_overdue: 0,
    pending: 7,
    pending_in_time: 7,
    pending_overdue: 0,
    returned_with_file: 478,
    returned_signed: 307,
    returned_archived: 305,
  });
  expect(listStated('khanh-hoa-cam-phuc-nam', 'received')).toEqual([251, 485]);
});

test('VT: 1.134 received, 233 online, 7 carried over, 1.117 resolved in time, 17 pending', () => {
  expect(getTotals('khanh-hoa-vinh-thanh')).toEqual({
    received: 1134,
    received_online: 233,
    carried_over: 7,
    received_direct: 894,
    resolved: 1117,
    resolved_in_time: 1117,
    resolved_overdue: 0,
    pending: 17,
    pending_in_time: 17,
    pending_overdue: 0,
  });
  expect(listStated('khanh-hoa-vinh-thanh', 'on_time_rate')).toEqual([0.985]);
  expect(listStated('khanh-hoa-vinh-thanh', 'online_rate')).toEqual([0.2054]);
});

test('CLN: 3.225 received, 3.147 online, 78 direct; 84 % stated as online rate', () => {
  const totals = { received: 3225, received_online: 3147, received_direct: 78 };
  expect(getTotals('hai-duong-chi-lang-nam')).toEqual(totals);
  expect(listStated('hai-duong-chi-lang-nam', 'online_rate')).toEqual([0.84]);
});

test('PM: 652 received, 648 resolved in time', () => {
  expect(listStated('thanh-hoa-phung-minh', 'received')).toEqual([652]);
  expect(listStated('thanh-hoa-phung-minh', 'resolved_in_time')).toEqual([648]);
});

test('HN: 893 resolved from 1/1 to 30/4/2024; 388 received, 97 of them online, without dates', () => {
  const commune = 'ha-noi-phuong-khong-neu-ten';
  expect(listStated(commune, 'resolved')).toEqual([893]);
  expect(listStated(commune, 'received')).toEqual([388]);
  expect(listStated(commune, 'received_online')).toEqual([97]);
  expect(listStated(commune, 'online_rate')).toEqual([0.2209]);
  const rows = getReport(commune).appendix?.rows ?? [];
  const span = { from: '2024-01-01', to: '2024-04-30' };
  expect(rows.filter((row) => row.span !== null).map((row) => [row.row, row.span])).toEqual([
    [76, span],
    [77, span],
    [78, span],
    [79, span],
  ]);
});

test('HN: values are read from the column they are printed in, nine #DIV/0! kept as printed', () => {
  const rows = getReport('ha-noi-phuong-khong-neu-ten').appendix?.rows ?? [];
  expect(rows.filter((row) => row.printedValue === '#DIV/0!')).toHaveLength(9);
  const printed = new Map(rows.map((row) => [row.row, row]));
  const read = (row: number) => {
    const figure = printed.get(row)?.figure;
    return figure?.kind === 'present' ? [figure.value, figure.printed, figure.place.column] : null;
  };
  expect(read(8)).toEqual([0.3, '30', 5]);
  expect(read(42)).toEqual([0, '0 Cuộc', 4]);
  expect(read(101)).toEqual([1, '100%', 4]);
  expect(read(108)).toEqual([0.277, '27,7 %', 4]);
  expect(printed.get(62)?.text).toBe('162/173');
});

test('every dossier table adds up to its printed total row, column by column', () => {
  const tables = loadShipped().reports.flatMap(({ dossiers }) => (dossiers === null ? [] : [dossiers]));
  expect(tables).toHaveLength(3);
  for (const table of tables) {
    const total = table.rows.find((row) => row.kind === 'total');
    for (const column of table.columns) {
      const parts = table.rows.filter((row) => row.kind === 'field');
      const sum = parts.map((row) => readValue(row.counts[column]) ?? Number.NaN).reduce((a, b) => a + b, 0);
      expect([table.file, column, sum]).toEqual([
        table.file,
        column,
        total === undefined ? null : readValue(total.counts[column]),
      ]);
    }
  }
});

test('VT: its 30 procedures sum to 1.161 received and 238 online', () => {
  const rows = getReport('khanh-hoa-vinh-thanh').procedures?.rows ?? [];
  const add = (values: readonly (number | null)[]) =>
    values.reduce<number>((sum, value) => sum + (value ?? Number.NaN), 0);
  expect(rows).toHaveLength(30);
  expect(add(rows.map((row) => readValue(row.received)))).toBe(1161);
  expect(add(rows.map((row) => readValue(row.receivedOnline)))).toBe(238);
});

test('a printed cell is never read as blank, and every figure keeps what was printed', () => {
  for (const { appendix } of loadShipped().reports) {
    for (const row of appendix?.rows ?? []) {
      if (row.figure.kind === 'present') expect(row.figure.printed).not.toBe('');
      else if (row.text === null && row.printedValue !== '') expect(row.figure.reason).not.toBe('blank');
    }
  }
});

test('successors of the reform of 1 July 2025 know their predecessors', () => {
  const names = [...loadShipped().predecessors].map(([id, communes]) => [
    id,
    communes.map(({ name }) => name),
  ]);
  expect(Object.fromEntries(names)).toEqual({
    'khanh-hoa-cam-ranh': ['Cam Phúc Nam'],
    'hai-phong-nam-thanh-mien': ['Chi Lăng Nam'],
    'thanh-hoa-kien-tho': ['Phùng Minh'],
    'khanh-hoa-tay-nha-trang': ['Vĩnh Thạnh'],
  });
});
