import type { Period, PeriodId } from '../domain/period.ts';
import { formatCount } from '../format/number.ts';
import { SPAN_TOLERANCE_DAYS } from '../indicators/compare-spans.ts';
import { groupComparable } from '../indicators/group-comparable.ts';
import { PERIOD_PAGE } from '../strings/period-page.ts';
import { describeSpan, namePeriod, titlePeriod } from '../strings/periods.ts';
import { REPORT_PAGE } from '../strings/report-page.ts';
import { type Address, addressPeriod, linkTo } from './addresses.ts';
import { buildTimeline } from './chart-data.ts';
import type { TimelineSpec } from './chart-spec.ts';
import { buildComparison, type ComparisonView } from './comparison-view.ts';
import { CHART_LIMIT } from './listing.ts';
import { buildPageHead, type Link, type PageHead } from './page-head.ts';
import type { ReportModel, SiteModel } from './site-model.ts';
import { type ListingPage, splitByProvince } from './split-by-province.ts';

export interface PeriodView {
  readonly head: PageHead;
  readonly lead: string;
  /** What to know before comparing; empty when all reports are comparable. */
  readonly notice: string;
  readonly spans: TimelineSpec | null;
  readonly groups: readonly ComparisonView[];
  /** Set instead of groups where one page would list too many communes. */
  readonly provinces: readonly Link[];
}

export type PeriodPage = ListingPage<ReportModel> & { readonly period: Period };

export function listPeriodPages(id: PeriodId, models: readonly ReportModel[]): readonly PeriodPage[] {
  const period = models[0]?.report.period;
  if (period === undefined) return [];
  const pages = splitByProvince(addressPeriod(id), models, (model) => model.commune.province);
  return pages.map((page) => ({ ...page, period }));
}

export function buildPeriodView(site: SiteModel, page: PeriodPage): PeriodView {
  const { period, address, province, items, provinces } = page;
  const name = titlePeriod(period);
  const above = province === null ? [] : [{ text: name, href: linkTo(address, addressPeriod(period.id)) }];
  const title = province === null ? name : `${name}, ${province}`;
  const groups =
    provinces.length > 0 ? [] : groupComparable(items.map((model) => ({ ...model.report, model })));
  return {
    head: buildPageHead(
      site.dataset.site,
      address,
      title,
      PERIOD_PAGE.description(namePeriod(period)),
      above,
    ),
    lead: PERIOD_PAGE.lead(formatCount(items.length)),
    notice: describeGroups(groups.length, items.length),
    spans: groups.length > 1 && items.length <= CHART_LIMIT ? buildTimeline('khoang-ngay', items) : null,
    groups: groups.map((group, index) =>
      buildGroup(
        group.map((item) => item.model),
        index,
        address,
      ),
    ),
    provinces,
  };
}

function describeGroups(groupCount: number, reportCount: number): string {
  if (groupCount > 1) return PERIOD_PAGE.groups(formatCount(groupCount), formatCount(SPAN_TOLERANCE_DAYS));
  return reportCount === 1 ? PERIOD_PAGE.alone : '';
}

function buildGroup(models: readonly ReportModel[], index: number, from: Address): ComparisonView {
  const report = models[0]?.report;
  const span = report?.span ?? null;
  const dates = span === null ? PERIOD_PAGE.undated : describeSpan(span);
  const cumulative = report?.cumulative ? REPORT_PAGE.isCumulative : REPORT_PAGE.isNotCumulative;
  return buildComparison(PERIOD_PAGE.group(dates, cumulative), models, from, `nhom-${index + 1}`);
}
