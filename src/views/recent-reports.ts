import type { ReportModel } from './site-model.ts';

/** Reports by the kind of their period, cumulative or not; the kinds in the order in which they first come. */
export function groupByKind(reports: readonly ReportModel[]): readonly (readonly ReportModel[])[] {
  return [...Map.groupBy(reports, ({ report }) => `${report.period.kind} ${report.cumulative}`).values()];
}

/** Of each kind of period: what a site of the whole country has room to say at length for every commune. */
export const RECENT_OF_KIND = 3;

/** The last of each kind. The reports are one commune's, in order of time. */
export function selectRecent(reports: readonly ReportModel[]): ReadonlySet<ReportModel> {
  return new Set(groupByKind(reports).flatMap((group) => group.slice(-RECENT_OF_KIND)));
}
