import { expect, test } from 'vitest';
import type { AppendixRow } from '../../src/domain/tables.ts';
import { loadChanged, loadReport, readShippedRows, takeAppendix } from './shipped-folder.ts';

const REPORTS = [
  ['khanh-hoa-cam-phuc-nam/2023-6-thang', 107],
  ['khanh-hoa-vinh-thanh/2023-quy-3', 145],
  ['hai-duong-chi-lang-nam/2023-nam', 122],
  ['thanh-hoa-phung-minh/2024-6-thang', 165],
  ['ha-noi-phuong-khong-neu-ten/2024-thang-5', 123],
] as const;

function listCells({ number, label, unit, printedValue, remark }: AppendixRow): readonly string[] {
  return [number, label, unit, printedValue, remark];
}

test.each(REPORTS)('every row of %s comes out as printed', (report, count) => {
  const [header = [], ...printed] = readShippedRows(`reports/${report}/indicators.csv`).filter(
    (cells) => cells.join() !== '1,2,3,4,5',
  );
  const isQuantityFirst = header[2] === 'Số lượng';
  const rows = takeAppendix(loadReport(report), report).rows;
  expect(rows).toHaveLength(count);
  expect(rows.map(listCells)).toEqual(
    printed.map(([number, label, third, fourth, remark]) =>
      isQuantityFirst ? [number, label, fourth, third, remark] : [number, label, third, fourth, remark],
    ),
  );
});

test.each(REPORTS)('every row of %s is an indicator or says why not, never both', (report) => {
  const rows = takeAppendix(loadReport(report), report).rows;
  const unexplained = rows.filter(
    ({ indicatorId, unmapped }) => (indicatorId === null) === (unmapped === ''),
  );
  expect(unexplained.map(({ label }) => label)).toEqual([]);
});

test('at least 60 indicators carry a number, a code or words from two or more communes', () => {
  const result = loadChanged({});
  const communesOf = new Map<string, Set<string>>();
  for (const [report] of REPORTS) {
    for (const { indicatorId, figure, text } of takeAppendix(result, report).rows) {
      if (indicatorId === null || (figure.kind === 'absent' && text === null)) continue;
      const known = communesOf.get(indicatorId) ?? new Set();
      communesOf.set(indicatorId, known.add(report));
    }
  }
  const shared = [...communesOf.values()].filter((communes) => communes.size >= 2);
  expect(shared.length).toBeGreaterThanOrEqual(60);
});

test('the five forms print every indicator of the catalogue, and no other', () => {
  const result = loadChanged({});
  if (result.kind === 'failed') throw new Error('the data folder has errors');
  const printed = new Set(
    REPORTS.flatMap(([report]) => takeAppendix(result, report).rows.map(({ indicatorId }) => indicatorId)),
  );
  printed.delete(null);
  expect([...printed].sort()).toEqual([...result.dataset.indicators.keys()].sort());
});
