import type { CommuneId } from '../../src/domain/commune.ts';
import type { Share } from '../../src/domain/share.ts';
import type { DemoReport } from './build-reports.ts';
import { nameToId } from './list-communes.ts';

/** The report of a commune, by its name, for a period such as `2024-05`; there must be one. */
export type FindReport = (commune: string, period: string) => DemoReport;

export function makeFinder(reports: readonly DemoReport[]): FindReport {
  const byKey = new Map(reports.map((report) => [`${report.commune.name} ${report.period.name}`, report]));
  return (commune, period) => {
    const report = byKey.get(`${commune} ${period}`);
    if (report === undefined) throw new Error(`no report of ${commune} for ${period}`);
    return report;
  };
}

/** Formula A, (early + on time) / resolved, as the total row states it. */
export function readOnTime({ total }: DemoReport): Share {
  return { numerator: total.resolved_early + total.resolved_on_time, denominator: total.resolved };
}

export function idOf(name: string): CommuneId {
  return nameToId(name) as CommuneId;
}
