import type { Indicator } from '../domain/indicator.ts';
import { formatAmount, formatCount, formatRate } from '../format/number.ts';
import { recomputeIndicator } from '../indicators/recompute-indicator.ts';
import { titleCommune } from '../strings/communes.ts';
import { INDICATOR_PAGE } from '../strings/indicators.ts';
import { titlePeriod } from '../strings/periods.ts';
import { STATE_NAMES } from '../strings/states.ts';
import type { ChartDownload, ChartReading, DotsSpec } from './chart-spec.ts';
import type { IndicatorEntry } from './indicator-values.ts';

const LEAST_VALUES = 2;

/** A picture where at least two communes have a number; answers by code or in words have none. */
export function buildIndicatorChart(
  indicator: Indicator,
  entries: readonly IndicatorEntry[],
  download?: ChartDownload,
): DotsSpec | null {
  if (indicator.kind === 'code' || indicator.kind === 'text') return null;
  const isRecomputed = indicator.kind === 'rate' && indicator.numeratorId !== null;
  const rows = entries.map((entry) => ({
    label: titleCommune(entry.model.commune),
    detail: titlePeriod(entry.model.report.period),
    readings: [isRecomputed ? readRecomputed(indicator, entry) : readPrinted(indicator, entry)],
  }));
  const known = rows.filter(({ readings: [reading] }) => reading !== undefined && reading.ratio !== null);
  if (known.length < LEAST_VALUES) return null;
  return {
    kind: 'dots',
    id: 'theo-don-vi',
    title: indicator.name,
    description: INDICATOR_PAGE.chartText(formatCount(known.length)),
    notes: isRecomputed ? [INDICATOR_PAGE.chartRates] : [],
    ...(download && { download }),
    // The ticks of a percent axis say their unit.
    axis: indicator.kind === 'rate' ? '' : indicator.unit,
    scale: indicator.kind === 'rate' ? 'percent' : 'amount',
    series: [indicator.name],
    rows,
  };
}

function readPrinted(indicator: Indicator, { row }: IndicatorEntry): ChartReading {
  const { figure } = row;
  if (figure.kind === 'absent') return { ratio: null, text: STATE_NAMES.unknown, counts: null };
  const text = indicator.kind === 'rate' ? formatRate(figure.value) : formatAmount(figure.value);
  return { ratio: figure.value, text, counts: null };
}

function readRecomputed(indicator: Indicator, { model }: IndicatorEntry): ChartReading {
  const recomputed = recomputeIndicator(indicator, model.rows);
  if (recomputed.kind === 'unknown') return { ratio: null, text: STATE_NAMES.unknown, counts: null };
  if (recomputed.kind === 'none') return { ratio: null, text: STATE_NAMES.nothing, counts: null };
  const parts = [recomputed.numerator, recomputed.denominator].map(({ figure }) =>
    figure.kind === 'present' ? formatAmount(figure.value) : '',
  );
  return { ratio: recomputed.ratio, text: formatRate(recomputed.ratio), counts: parts.join('/') };
}
