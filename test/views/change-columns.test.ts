import { expect, it } from 'vitest';
import { listRateRows } from '../../src/views/downloads/rate-rows.ts';
import { findModel, loadSite, writeMonth } from './load-site.ts';

/** The on-time row (formula A) of one report in the download of rates, by column name. */
async function readRow(reportId: string, ...rows: readonly string[]) {
  const site = await loadSite({ rows });
  const { columns, rows: cells } = listRateRows([findModel(site, 'mau-an', reportId)], site);
  const row = cells.find(
    (one) =>
      one[columns.indexOf('formula')] === 'on-time-a' && one[columns.indexOf('without_certification')] === 0,
  );
  return Object.fromEntries(columns.map((column, index) => [column, row?.[index] ?? null]));
}

it('says in the download of rates how each one moved, as its page does', async () => {
  const moved = await readRow(
    '2025-09',
    writeMonth('mau-an', '08', '1000,500,0,1000,800'),
    writeMonth('mau-an', '09', '1000,500,0,1000,900'),
  );
  // 900/1.000 − 800/1.000 = 0,1; a standard error is √(0,8 × 0,2 / 1.000 + 0,9 × 0,1 / 1.000) = 0,016.
  expect(moved).toMatchObject({
    previous_report: '2025-08',
    previous_verdict: 'up',
    last_year_verdict: 'no-report',
  });
  expect(moved['previous_change']).toBeCloseTo(0.1, 12);
  expect(moved).toMatchObject({ last_year_report: null, last_year_change: null });
});

it('gives no change where none can be claimed, and says why', async () => {
  const few = await readRow(
    '2025-09',
    writeMonth('mau-an', '08', '29,5,0,29,20'),
    writeMonth('mau-an', '09', '1000,500,0,1000,900'),
  );
  expect(few).toMatchObject({ previous_verdict: 'too-few' });
  const impossible = await readRow(
    '2025-09',
    writeMonth('mau-an', '08', '100,50,0,100,120'),
    writeMonth('mau-an', '09', '1000,500,0,1000,900'),
  );
  expect(impossible).toMatchObject({ previous_change: null, previous_verdict: 'impossible' });
  const unknown = await readRow(
    '2025-09',
    writeMonth('mau-an', '08', '100,50,0,,'),
    writeMonth('mau-an', '09', '1000,500,0,1000,900'),
  );
  expect(unknown).toMatchObject({
    previous_report: '2025-08',
    previous_change: null,
    previous_verdict: 'no-rate',
  });
});
