import { buildReports } from './build-reports.ts';
import { plantMistakes } from './plant-mistakes.ts';
import { writeCorrections } from './write-corrections.ts';
import { writeRegistries } from './write-registries.ts';
import { writeTables } from './write-tables.ts';

export const DEMO_SEED = 20_240_514;

/**
 * A data folder about a province that does not exist, text by path inside the folder; the same for the same seed.
 *
 * Periods run from the 15th to the 14th, a reporting year from 15/12 to 14/12. The 24 months of all 100 communes are
 * 2023-01 … 2024-12, because month 2025-07 (15/6–14/7/2025), and every quarter, nine months and year around it,
 * contains 1/7/2025 and so belongs to no single commune. Six of the 100 end on 30/6/2025; they go on to 2025-06
 * (to 14/6/2025) with the first two quarters and the first half of 2025. Their two successors report 2025-08 (from
 * 15/7/2025) to 2025-12 and quarter IV. The other 94 end with 2024: what came after is not needed to show anything.
 */
export function buildDemoFolder(seed: number): ReadonlyMap<string, string> {
  const reports = plantMistakes(buildReports(seed));
  return new Map([
    ...writeRegistries(),
    ...writeTables(reports),
    ['corrections.csv', writeCorrections(reports)],
  ]);
}
