import { describeSpan, namePeriod } from '../strings/periods.ts';
import type { ReportModel, SiteModel } from './site-model.ts';

/** The name of a report's period, with its dates where the commune has another report of a period with the same name. */
export function nameReportPeriod(site: SiteModel, { report, commune }: ReportModel): string {
  const name = namePeriod(report.period);
  const namesakes = (site.byCommune.get(commune.id) ?? []).filter(
    (other) => other.report.period.id === report.period.id,
  );
  return namesakes.length > 1 ? `${name} (${describeSpan(report.span)})` : name;
}
