import { groupComparable } from '../indicators/group-comparable.ts';
import { LISTING } from '../strings/listing.ts';
import type { Address } from './addresses.ts';
import { buildOnlineChart, buildOnTimeChart, buildTimeline } from './chart-data.ts';
import type { DotsSpec, TimelineSpec } from './chart-spec.ts';
import { buildListing, CHART_LIMIT } from './listing.ts';
import type { ReportModel } from './site-model.ts';
import type { TableView } from './table-view.ts';

/** Reports set side by side: table, charts with their sentence, and a warning where periods do not match. */
export interface ComparisonView {
  readonly table: TableView;
  /** Empty where there are too many rows to read as a picture. */
  readonly charts: readonly DotsSpec[];
  /** Set when the periods do not match: the sentence that says so, and the spans, drawn where they are few. */
  readonly spans: { readonly chart: TimelineSpec | null; readonly notice: string } | null;
}

/** `id` keeps the ids of several comparisons on one page apart. */
export function buildComparison(
  caption: string,
  models: readonly ReportModel[],
  from: Address,
  id: string,
): ComparisonView {
  const areComparable = groupComparable(models.map((model) => model.report)).length <= 1;
  const areFew = models.length <= CHART_LIMIT;
  return {
    table: buildListing(caption, models, from),
    charts: areFew
      ? [
          buildOnlineChart(`${id}-truc-tuyen`, LISTING.online, models),
          buildOnTimeChart(`${id}-dung-han`, LISTING.onTime, models),
        ]
      : [],
    spans: areComparable
      ? null
      : { chart: areFew ? buildTimeline(`${id}-khoang-ngay`, models) : null, notice: LISTING.spansDiffer },
  };
}
