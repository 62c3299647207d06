import { beforeAll, describe, expect, test } from 'vitest';
import type { CommuneId } from '../../src/domain/commune.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { Report } from '../../src/domain/report.ts';
import { addShares, computeRatio, type Share } from '../../src/domain/share.ts';
import { computeHeadlineRates } from '../../src/indicators/compute-headline-rates.ts';
import { judgeChange } from '../../src/indicators/judge-change.ts';
import { loadFiles } from '../ingest/data-folder.ts';
import { buildDemoFolder, DEMO_SEED } from './build-demo-folder.ts';
import { DEMO_FACTS } from './demo-facts.ts';

let dataset: Dataset;
beforeAll(async () => {
  dataset = await loadFiles(Object.fromEntries(buildDemoFolder(DEMO_SEED)));
});

const MINIMUM = 30;
const isOfKind = (kind: string) => (report: Report) => report.period.kind === kind;
const reportsOf = (id: CommuneId) => dataset.reportsByCommune.get(id) ?? [];
/** Formula A as the site computes it from the folder. */
function readShare(id: CommuneId, period: string): Share | null {
  const report = reportsOf(id).find((one) => one.id === period);
  return report === undefined ? null : shareOf(report);
}
function shareOf(report: Report): Share {
  const rate = computeHeadlineRates(report).onTime.A;
  if (rate.kind !== 'rate') throw new Error(`no rate in ${report.communeId} ${report.id}`);
  return { numerator: rate.numerator, denominator: rate.denominator };
}

describe('the planted facts', () => {
  test('are told in the numbers that stand in the folder', () => {
    const { improved, wobbled, ahead, behind, merged, mergedIncomplete, cumulativeMixedIn } = DEMO_FACTS;
    for (const fact of [improved, wobbled, ahead, behind]) {
      expect(readShare(fact.communeId, '2023')).toEqual(fact.year2023);
      expect(readShare(fact.communeId, '2024')).toEqual(fact.year2024);
      expect(readShare(fact.communeId, '2023-12')).toEqual(fact.december2023);
      expect(readShare(fact.communeId, '2024-11')).toEqual(fact.november2024);
      expect(readShare(fact.communeId, '2024-12')).toEqual(fact.december2024);
    }
    expect(readShare(merged.successorId, '2025-08')).toEqual(merged.successorFirstMonth);
    const sumOf = (ids: readonly CommuneId[], period: string) =>
      addShares(ids.map((id) => readShare(id, period) as Share));
    expect(sumOf(merged.predecessorIds, '2025-06')).toEqual(merged.predecessorsLastMonth);
    expect(sumOf(merged.predecessorIds, '2024')).toEqual(merged.predecessors2024);
    expect(sumOf(mergedIncomplete.predecessorIds, mergedIncomplete.lastWholeMonth)).toEqual(
      mergedIncomplete.predecessorsLastWholeMonth,
    );
    expect(readShare(cumulativeMixedIn.communeId, '2024-05')).toEqual(cumulativeMixedIn.stated);
  });

  test('improved: the year 2024 is at least 12 points better, and so is its last month', () => {
    const { year2023, year2024, december2023, december2024 } = DEMO_FACTS.improved;
    const change = judgeChange(year2023, year2024, MINIMUM);
    expect(change.kind).toBe('up');
    expect(computeRatio(year2024) - computeRatio(year2023)).toBeGreaterThan(0.12);
    expect(judgeChange(december2023, december2024, MINIMUM).kind).toBe('up');
  });

  test('wobbled: moves visibly from month to month, and never beyond chance', () => {
    const { communeId, november2024, december2024 } = DEMO_FACTS.wobbled;
    expect(Math.abs(computeRatio(december2024) - computeRatio(november2024))).toBeGreaterThan(0.03);
    const reports = reportsOf(communeId).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const perYear = { month: 12, quarter: 4, 'half-year': 1, 'nine-months': 1, year: 1 };
    let judged = 0;
    for (const [kind, count] of Object.entries(perYear)) {
      const shares = reports.filter(isOfKind(kind)).map(shareOf);
      expect(shares).toHaveLength(2 * count);
      for (const [index, share] of shares.entries()) {
        for (const before of [shares[index - 1], shares[index - count]]) {
          if (before === undefined) continue;
          expect(judgeChange(before, share, MINIMUM).kind, `${kind} ${index}`).toBe('unchanged');
          judged += 1;
        }
      }
    }
    // Months 23 + 12, quarters 7 + 4, and three pairs a year apart that also adjoin in the list.
    expect(judged).toBe(23 + 12 + 7 + 4 + 3 * 2);
  });

  test('ahead and behind: the whole province lies between them in every month', () => {
    const { ahead, behind } = DEMO_FACTS;
    for (const report of reportsOf(ahead.communeId).filter(isOfKind('month'))) {
      const province = dataset.reports.filter(({ period }) => period.id === report.period.id);
      // One share above 1 would move the sum.
      const sound = province.filter(({ communeId }) => communeId !== DEMO_FACTS.contradiction.communeId);
      const pooled = computeRatio(addShares(sound.map(shareOf)));
      expect(computeRatio(shareOf(report))).toBeGreaterThan(pooled);
      expect(computeRatio(readShare(behind.communeId, report.id) as Share)).toBeLessThan(pooled);
    }
  });

  test('cumulativeMixedIn: the month holds the sum of the true months since 15/12/2023', () => {
    const { communeId, period, statedReceived, trueReceived } = DEMO_FACTS.cumulativeMixedIn;
    const read = (id: string, column: 'received' | 'carried_over' | 'pending') => {
      const report = reportsOf(communeId).find((one) => one.id === id);
      const figure = report?.dossiers?.rows.find(({ kind }) => kind === 'total')?.counts[column];
      return figure?.kind === 'present' ? figure.value : Number.NaN;
    };
    const arrived = ['2024-01', '2024-02', '2024-03', '2024-04'].map(
      (id) => read(id, 'received') - read(id, 'carried_over'),
    );
    // What May itself carried over is what April left pending (I8).
    const arrivedInMay = trueReceived - read('2024-04', 'pending');
    const sum = [...arrived, arrivedInMay].reduce((total, count) => total + count);
    expect(statedReceived).toBe(read('2024-01', 'carried_over') + sum);
    expect(read(period, 'received')).toBe(statedReceived);
  });

  test('contradiction: more on time than resolved, so that the rate is above 100 %', () => {
    const { communeId, part, total } = DEMO_FACTS.contradiction;
    expect(part.statedOnTime).toBeGreaterThan(part.resolved);
    expect(part.trueOnTime).toBeLessThan(part.resolved);
    expect(computeRatio(readShare(communeId, part.period) as Share)).toBeGreaterThan(1);
    expect(total.statedOnline + total.statedDirect).toBe(total.sumOnline + total.sumDirect);
    expect(total.statedOnline).not.toBe(total.sumOnline);
  });

  test('lateCorrection: the note stands with the report and names the old number', () => {
    const { communeId, period, note, received, formerlyReceived } = DEMO_FACTS.lateCorrection;
    const report = reportsOf(communeId).find((one) => one.id === period);
    expect(note).toBe(`Đính chính ngày 20/3/2024: số cũ ${formerlyReceived}`);
    expect(report?.notes).toContain(note);
    expect(report?.dossiers?.rows.find(({ kind }) => kind === 'total')?.counts.received).toMatchObject({
      value: received,
    });
    expect(received).toBeGreaterThan(formerlyReceived);
    expect(dataset.reports.filter(({ notes }) => notes.length > 0)).toHaveLength(1);
  });

  test('small: no month reaches the minimum of the site', () => {
    expect(dataset.site.minimumDossiers).toBe(MINIMUM);
    expect(DEMO_FACTS.small).toHaveLength(2);
    for (const { communeId, mostResolvedInAMonth } of DEMO_FACTS.small) {
      const counts = reportsOf(communeId)
        .filter(isOfKind('month'))
        .map((report) => shareOf(report).denominator);
      expect(Math.max(...counts)).toBe(mostResolvedInAMonth);
      expect(mostResolvedInAMonth).toBeLessThan(MINIMUM);
    }
  });

  test('merged: predecessors lead to their successor, whose reports begin after the reform', () => {
    for (const { successorId, predecessorIds } of [DEMO_FACTS.merged, DEMO_FACTS.mergedIncomplete]) {
      const known = dataset.predecessors.get(successorId)?.map(({ id }) => id);
      expect(known?.toSorted()).toEqual(predecessorIds.toSorted());
      expect(predecessorIds).toHaveLength(3);
      expect(reportsOf(successorId).every(({ span }) => span !== null && span.from >= '2025-07-15')).toBe(
        true,
      );
    }
    const { silentId, predecessorIds } = DEMO_FACTS.mergedIncomplete;
    expect(predecessorIds).toContain(silentId);
    const last = reportsOf(silentId).map(({ span }) => span?.to ?? '');
    expect(last.toSorted().at(-1)).toBe('2024-06-14');
  });
});
