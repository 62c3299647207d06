import { LISTING } from '../strings/listing.ts';
import type { Address } from './addresses.ts';
import { buildOnlineChart, buildOnTimeChart } from './chart-data.ts';
import type { DotsSpec } from './chart-spec.ts';
import { buildListing, CHART_LIMIT } from './listing.ts';
import type { ReportModel } from './site-model.ts';
import { buildSpansNotice, type SpansNotice } from './spans-notice.ts';
import type { TableView } from './table-view.ts';

/** Reports set side by side: table, charts with their sentence, and a warning where periods do not match. */
export interface ComparisonView {
  readonly table: TableView;
  /** Empty where there are too many rows to read as a picture. */
  readonly charts: readonly DotsSpec[];
  /** Set when the periods do not match. */
  readonly spans: SpansNotice | null;
}

/** `id` keeps the ids of several comparisons on one page apart. */
export function buildComparison(
  caption: string,
  models: readonly ReportModel[],
  from: Address,
  id: string,
): ComparisonView {
  const areFew = models.length <= CHART_LIMIT;
  return {
    table: buildListing(caption, models, from),
    charts: areFew
      ? [
          buildOnlineChart(`${id}-truc-tuyen`, LISTING.online, models),
          buildOnTimeChart(`${id}-dung-han`, LISTING.onTime, models),
        ]
      : [],
    spans: buildSpansNotice(`${id}-khoang-ngay`, models),
  };
}
