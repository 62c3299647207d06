import { computeRatio, type Share } from '../../domain/share.ts';
import { formatCount, formatRate, formatShare } from '../../format/number.ts';
import { COMPARE_PANEL, type SaidRate } from '../../strings/compare-page.ts';
import { namePeriod, titlePeriod } from '../../strings/periods.ts';
import { STATE_NAMES } from '../../strings/states.ts';
import type { ChartReading } from '../chart-spec.ts';
import type { ComparePoint } from './compare-points.ts';

export type SharePoint = ComparePoint & {
  readonly reading: { readonly kind: 'share'; readonly share: Share };
};

/** True for a share of something: an empty whole is "nothing to count". */
export function isSharePoint(point: ComparePoint): point is SharePoint {
  return point.reading.kind === 'share' && point.reading.share.denominator > 0;
}

/** The parts of a sentence about one rate; `name` is the commune's. */
export function sayRate({ reading, period }: SharePoint, name: string): SaidRate {
  const { numerator, denominator } = reading.share;
  return {
    name,
    value: formatRate(computeRatio(reading.share)),
    counts: COMPARE_PANEL.counts(formatCount(numerator), formatCount(denominator)),
    period: namePeriod(period),
  };
}

/** Value and counts as chart and table show them; a state in words where there is no number. */
export function readPoint(point: ComparePoint): ChartReading {
  const { reading } = point;
  if (isSharePoint(point)) {
    return {
      ratio: computeRatio(point.reading.share),
      text: formatRate(computeRatio(point.reading.share)),
      counts: formatShare(point.reading.share),
    };
  }
  if (reading.kind === 'amount') return { ratio: reading.amount, text: reading.text, counts: null };
  const state = reading.kind === 'state' ? reading.state : 'nothing';
  return { ratio: null, text: STATE_NAMES[state], counts: null };
}

/** "Quý III năm 2023", with "lũy kế" where that is not what its kind is by custom. */
export function titlePoint({ period, cumulative }: ComparePoint): string {
  const isUsual = cumulative === (period.kind !== 'month' && period.kind !== 'quarter');
  const title = titlePeriod(period);
  return isUsual || !cumulative ? title : `${title}, ${COMPARE_PANEL.cumulative}`;
}
