import { countSpanDays } from '../domain/period.ts';
import type { Rate } from '../domain/rate.ts';
import { formatCount, formatShare } from '../format/number.ts';
import { CHARTS } from '../strings/charts.ts';
import { titleCommune } from '../strings/communes.ts';
import { describeRange, LISTING } from '../strings/listing.ts';
import { describeSpan, namePeriod, titlePeriod } from '../strings/periods.ts';
import type { ChartDownload, ChartReading, DotsSpec, TimelineSpec } from './chart-spec.ts';
import { describeDates } from './listing.ts';
import { formatRateCounts, nameRateValue } from './rate-view.ts';
import type { ReportModel } from './site-model.ts';

/** `series` names the rate where a state in words could belong to either of two series. */
export function readRate(rate: Rate, series = ''): ChartReading {
  const state = series === '' ? nameRateValue(rate) : `${series}: ${nameRateValue(rate)}`;
  return {
    ratio: rate.kind === 'rate' ? rate.ratio : null,
    text: rate.kind === 'rate' ? nameRateValue(rate) : state,
    counts: rate.kind === 'rate' ? formatShare(rate) : null,
  };
}

/** Online by report, with and without certification. */
export function buildOnlineChart(
  id: string,
  title: string,
  models: readonly ReportModel[],
  download?: ChartDownload,
): DotsSpec {
  return {
    kind: 'dots',
    id,
    title,
    description: describeRates(
      LISTING.online,
      labelRates(models, (model) => model.rates.primary.online),
      LISTING.rows.communes,
    ),
    notes: [],
    ...(download && { download }),
    axis: LISTING.axisOnline,
    series: [LISTING.allFields, LISTING.withoutCertification],
    rows: models.map((model) => ({
      ...labelRow(model),
      readings: [
        readRate(model.rates.primary.online, LISTING.allFields),
        readRate(model.rates.primary.onlineWithoutCertification, LISTING.withoutCertification),
      ],
    })),
  };
}

/** On time by report, formula A. */
export function buildOnTimeChart(
  id: string,
  title: string,
  models: readonly ReportModel[],
  download?: ChartDownload,
): DotsSpec {
  return {
    kind: 'dots',
    id,
    title,
    description: describeRates(
      LISTING.onTime,
      labelRates(models, (model) => model.rates.primary.onTime),
      LISTING.rows.communes,
    ),
    notes: [],
    ...(download && { download }),
    axis: LISTING.axisOnTime,
    series: [LISTING.methodA],
    rows: models.map((model) => ({
      ...labelRow(model),
      readings: [readRate(model.rates.primary.onTime)],
    })),
  };
}

/** Only the real dates of each report, to show that they do not match. */
export function buildTimeline(
  id: string,
  models: readonly ReportModel[],
  download?: ChartDownload,
): TimelineSpec {
  return {
    kind: 'timeline',
    id,
    title: LISTING.spansTitle,
    description: LISTING.spansDescription(models.length),
    notes: [],
    ...(download && { download }),
    breaks: [],
    rows: models.map((model) => {
      const { span, period } = model.report;
      return {
        label: titleCommune(model.commune),
        detail: namePeriod(period),
        span,
        text:
          span === null
            ? describeDates(model)
            : LISTING.days(describeSpan(span), formatCount(countSpanDays(span))),
      };
    }),
  };
}

/** The period that all reports have, or words for the latest ones of several periods. */
export function nameSharedPeriod(models: readonly ReportModel[]): string {
  const [name, ...others] = new Set(models.map(({ report }) => namePeriod(report.period)));
  return name === undefined || others.length > 0 ? CHARTS.latestReports : name;
}

function labelRow(model: ReportModel): { label: string; detail: string } {
  return { label: titleCommune(model.commune), detail: titlePeriod(model.report.period) };
}

export interface LabelledRate {
  readonly label: string;
  readonly rate: Rate;
}

/** One sentence for a chart of one rate: lowest, highest, how many have none. `noun` is what its rows are. */
function describeRates(name: string, rates: readonly LabelledRate[], noun: string): string {
  const known = rates.flatMap(({ label, rate }) => (rate.kind === 'rate' ? [{ label, rate }] : []));
  const [first, ...others] = known;
  if (first === undefined) return describeRange(name, null, rates.length, noun);
  let [low, high] = [first, first];
  for (const other of others) {
    if (other.rate.ratio < low.rate.ratio) low = other;
    if (other.rate.ratio >= high.rate.ratio) high = other;
  }
  const range = { low: nameKnown(low), high: nameKnown(high), knownCount: known.length };
  return describeRange(name, range, rates.length - known.length, noun);
}

function nameKnown({ label, rate }: LabelledRate) {
  return { label, text: nameRateValue(rate), counts: formatRateCounts(rate) };
}

/** The same for a chart of both rates. */
export function describeBothRates(
  rows: readonly { readonly label: string; readonly online: Rate; readonly onTime: Rate }[],
  noun: string,
): string {
  const online = rows.map((row) => ({ label: row.label, rate: row.online }));
  const onTime = rows.map((row) => ({ label: row.label, rate: row.onTime }));
  return `${describeRates(LISTING.online, online, noun)} ${describeRates(LISTING.onTime, onTime, noun)}`;
}

function labelRates(models: readonly ReportModel[], choose: (model: ReportModel) => Rate) {
  return models.map((model) => ({ label: titleCommune(model.commune), rate: choose(model) }));
}
