import { groupComparable } from '../indicators/group-comparable.ts';
import { LISTING } from '../strings/listing.ts';
import { buildTimeline } from './chart-data.ts';
import type { ChartDownload, TimelineSpec } from './chart-spec.ts';
import { CHART_LIMIT } from './listing.ts';
import type { ReportModel } from './site-model.ts';

/** The sentence that says that periods do not match, and the spans, drawn where they are few. */
export interface SpansNotice {
  readonly chart: TimelineSpec | null;
  readonly notice: string;
}

/** null when all reports are comparable. `id` is that of the chart, unique on its page. */
export function buildSpansNotice(
  id: string,
  models: readonly ReportModel[],
  download?: ChartDownload,
): SpansNotice | null {
  if (groupComparable(models.map((model) => model.report)).length <= 1) return null;
  const chart = models.length <= CHART_LIMIT ? buildTimeline(id, models, download) : null;
  return { chart, notice: LISTING.spansDiffer };
}
