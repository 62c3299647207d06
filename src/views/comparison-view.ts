import { STANDING_SHORT } from '../strings/change.ts';
import { LISTING } from '../strings/listing.ts';
import type { Address } from './addresses.ts';
import { buildOnlineChart, buildOnTimeChart, nameSharedPeriod } from './chart-data.ts';
import { buildChartDownload } from './chart-download.ts';
import type { DotsSpec } from './chart-spec.ts';
import { buildListing, CHART_LIMIT } from './listing.ts';
import type { ReportModel, SiteModel } from './site-model.ts';
import { buildSpansNotice, type SpansNotice } from './spans-notice.ts';
import type { TableView } from './table-view.ts';

/** Reports set side by side: table, charts with their sentence, and a warning where periods do not match. */
export interface ComparisonView {
  readonly table: TableView;
  /** Empty where there are too many rows to read as a picture, or where a chart of bands says more. */
  readonly charts: readonly DotsSpec[];
  /** What the verdicts in the table mean; null where there are none. */
  readonly note: string | null;
  /** Set when the periods do not match. */
  readonly spans: SpansNotice | null;
}

/** `id` keeps the ids of several comparisons on one page apart. */
export function buildComparison(
  site: SiteModel,
  caption: string,
  models: readonly ReportModel[],
  from: Address,
  id: string,
): ComparisonView {
  const areFew = models.length <= CHART_LIMIT;
  const areJudged = models.some((model) => site.peers.listGroups(model).length > 0);
  const download = (comparison: string) =>
    buildChartDownload(site.dataset.site, from, {
      comparison,
      area: nameArea(models),
      period: nameSharedPeriod(models),
    });
  const spans = buildSpansNotice(`${id}-khoang-ngay`, models, download(LISTING.spansTitle));
  return {
    table: buildListing(site, caption, models, from, spans === null),
    note: areJudged && spans === null ? STANDING_SHORT.note : null,
    charts:
      areFew && !(areJudged && spans === null)
        ? [
            buildOnlineChart(`${id}-truc-tuyen`, LISTING.online, models, download(LISTING.online)),
            buildOnTimeChart(`${id}-dung-han`, LISTING.onTime, models, download(LISTING.onTime)),
          ]
        : [],
    spans,
  };
}

/** The province, where all are of one. */
export function nameArea(models: readonly ReportModel[]): string {
  const provinces = new Set(models.map(({ commune }) => commune.province));
  const [only] = provinces;
  return provinces.size === 1 && only !== undefined ? only : '';
}
