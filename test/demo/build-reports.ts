import { type DemoCounts, type DemoField, type FieldCounts, joinMonths, sumFields } from './demo-counts.ts';
import { MISSING_QUARTER, ROLES, SILENT_FROM } from './demo-roles.ts';
import { type DemoCommune, listCommunes } from './list-communes.ts';
import { type DemoPeriod, listPeriods } from './list-periods.ts';
import { simulateCommune } from './simulate-commune.ts';

/** One commune in one period: the table it sends in. */
export interface DemoReport {
  readonly commune: DemoCommune;
  readonly period: DemoPeriod;
  readonly fields: FieldCounts;
  readonly total: DemoCounts;
  readonly notes: Readonly<Partial<Record<DemoField | 'total', string>>>;
}

/** Last month the ending communes could report in full, and first one of their successors: see `buildDemoFolder`. */
const LAST_MONTH = '2025-06';
const FIRST_MONTH = '2025-08';
const YEARS = [2023, 2024, 2025];
const PERIODS = YEARS.flatMap(listPeriods);
const MONTHS = PERIODS.filter(({ kind }) => kind === 'thang').map(({ name }) => name);

/** All reports as true figures, without those that are missing. */
export function buildReports(seed: number): readonly DemoReport[] {
  return listCommunes().flatMap((commune) => {
    const months = simulateCommune(seed, commune, MONTHS);
    return listOwnPeriods(commune).map((period): DemoReport => {
      const fields = joinMonths(period.months.map((month) => months.get(month) as FieldCounts));
      return { commune, period, fields, total: sumFields(fields), notes: {} };
    });
  });
}

function listOwnPeriods({ name, validFrom, validTo }: DemoCommune): readonly DemoPeriod[] {
  return PERIODS.filter(({ name: period, months, year }) => {
    if (name === ROLES.missingQuarter && (MISSING_QUARTER as readonly string[]).includes(period))
      return false;
    const [first = '', last = ''] = [months[0], months.at(-1)];
    if (name === ROLES.mergedIncomplete.silent) return last < SILENT_FROM;
    if (validTo !== '') return last <= LAST_MONTH;
    return validFrom === '' ? year < 2025 : first >= FIRST_MONTH;
  });
}
