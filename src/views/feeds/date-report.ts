import type { IsoDate } from '../../domain/date.ts';
import { findNominalEnd } from '../../domain/period.ts';
import type { Report } from '../../domain/report.ts';

/**
 * The day a report is news of: when it was issued, else the last day of its figures, else the last day that one of
 * its tables states, else the last day its period is named after. null: it names no day at all.
 */
export function dateReport(report: Report): IsoDate | null {
  const { issued, span, dossiers, appendix, procedures, tasks, period } = report;
  const lastDays = [dossiers, appendix, procedures, tasks].flatMap((table) => table?.span?.to ?? []);
  return issued ?? span?.to ?? lastDays.toSorted().at(-1) ?? findNominalEnd(period);
}
