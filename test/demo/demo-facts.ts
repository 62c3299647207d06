import { addShares } from '../../src/domain/share.ts';
import { DEMO_SEED } from './build-demo-folder.ts';
import { buildReports } from './build-reports.ts';
import { collectMistakes } from './collect-mistakes.ts';
import { MISSING_QUARTER, ROLES, SILENT_FROM } from './demo-roles.ts';
import { type FindReport, idOf, makeFinder, readOnTime } from './find-report.ts';
import { plantMistakes } from './plant-mistakes.ts';

/** What is true of the planted communes of `buildDemoFolder(DEMO_SEED)`, with the numbers that stand in it. */
export const DEMO_FACTS = collectFacts(DEMO_SEED);

function collectFacts(seed: number) {
  const truth = buildReports(seed);
  const stated = plantMistakes(truth);
  const find = makeFinder(stated);
  return {
    /** The rate truly rose between the two years, from 80 % to 94 %. */
    improved: followYears(find, ROLES.improved),
    /** The rate was 90 % all the time; no two adjoining periods, and none a year apart, differ more than by chance. */
    wobbled: { ...followYears(find, ROLES.wobbled), trueRate: 0.9 },
    /** Truly far better, and far worse, than the province in every period. */
    ahead: followYears(find, ROLES.ahead),
    behind: followYears(find, ROLES.behind),
    ...collectMergers(find),
    /** No report for these periods, though the first half, nine months and year are there. */
    missingQuarter: { communeId: idOf(ROLES.missingQuarter), periods: MISSING_QUARTER },
    ...collectMistakes(makeFinder(truth), find),
    /** No month of theirs resolves as many dossiers as the minimum of site.json. */
    small: ROLES.small.map((name) => {
      const months = stated.filter(({ commune, period }) => commune.name === name && period.kind === 'thang');
      return {
        communeId: idOf(name),
        mostResolvedInAMonth: Math.max(...months.map(({ total }) => total.resolved)),
        december2024: readOnTime(find(name, '2024-12')),
      };
    }),
  };
}

/** On-time shares by formula A. */
function followYears(find: FindReport, name: string) {
  const read = (period: string) => readOnTime(find(name, period));
  return {
    communeId: idOf(name),
    year2023: read('2023'),
    year2024: read('2024'),
    december2023: read('2023-12'),
    november2024: read('2024-11'),
    december2024: read('2024-12'),
  };
}

function collectMergers(find: FindReport) {
  const { merged, mergedIncomplete } = ROLES;
  const sum = (names: readonly string[], period: string) =>
    addShares(names.map((name) => readOnTime(find(name, period))));
  return {
    /** All predecessors reported to 2025-06, the successor from 2025-08; nobody the periods around 1/7/2025. */
    merged: {
      successorId: idOf(merged.successor),
      predecessorIds: merged.predecessors.map(idOf),
      lastPredecessorMonth: '2025-06',
      firstSuccessorMonth: '2025-08',
      predecessors2024: sum(merged.predecessors, '2024'),
      predecessorsLastMonth: sum(merged.predecessors, '2025-06'),
      successorFirstMonth: readOnTime(find(merged.successor, '2025-08')),
    },
    /** One predecessor reported nothing from 2024-07 on: up to then they can be summed, afterwards not. */
    mergedIncomplete: {
      successorId: idOf(mergedIncomplete.successor),
      predecessorIds: mergedIncomplete.predecessors.map(idOf),
      silentId: idOf(mergedIncomplete.silent),
      silentFrom: SILENT_FROM,
      lastWholeMonth: '2024-06',
      predecessorsLastWholeMonth: sum(mergedIncomplete.predecessors, '2024-06'),
    },
  };
}
