import { spansReform } from '../domain/reform.ts';
import { groupComparable } from '../indicators/group-comparable.ts';
import { PERIOD_PAGE } from '../strings/period-page.ts';
import { describeSpan } from '../strings/periods.ts';
import { REPORT_PAGE } from '../strings/report-page.ts';
import type { ReportModel, SiteModel } from './site-model.ts';

/** Reports of a period that contains the reform are comparable with nothing; they stand together, last. */
export function groupPeriod(models: readonly ReportModel[]): readonly (readonly ReportModel[])[] {
  const across = models.filter(containsReform);
  const others = models.filter((model) => !containsReform(model));
  const groups = groupComparable(others.map((model) => ({ ...model.report, model })));
  const listed = groups.map((group) => group.map(({ model }) => model));
  return across.length === 0 ? listed : [...listed, across];
}

export function containsReform({ report }: ReportModel): boolean {
  return report.span !== null && spansReform(report.span);
}

/** These and, of the whole listing, the reports on other pages that are comparable with them. */
export function listTogether(
  site: SiteModel,
  models: readonly ReportModel[],
  all: readonly ReportModel[],
): readonly ReportModel[] {
  const [first] = models;
  const own = new Set(models);
  return all.filter(
    (model) => own.has(model) || (first !== undefined && site.peers.areComparable(first, model)),
  );
}

export function captionGroup([first]: readonly ReportModel[]): string {
  if (first !== undefined && containsReform(first)) return PERIOD_PAGE.acrossReform;
  const span = first?.report.span ?? null;
  const dates = span === null ? PERIOD_PAGE.undated : describeSpan(span);
  const nature = first?.report.cumulative ? REPORT_PAGE.isCumulative : REPORT_PAGE.isNotCumulative;
  return PERIOD_PAGE.group(dates, nature);
}
