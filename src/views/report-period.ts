import type { Report } from '../domain/report.ts';
import { capitalize } from '../format/text.ts';
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

/** The same for the start of a line. */
export function titleReportPeriod(site: SiteModel, model: ReportModel): string {
  return capitalize(nameReportPeriod(site, model));
}

/** Address part: the year a period is named after, else the year it ends in, else `khong-ro`. */
export function readReportYear({ period, span }: Report): string {
  if (period.year !== null) return String(period.year);
  return span === null ? 'khong-ro' : span.to.slice(0, 4);
}
