import { readValue } from '../domain/figure.ts';
import { isSameMeasure, MEASURES, type Measure } from '../domain/measure.ts';
import type { Rate } from '../domain/rate.ts';
import type { Share } from '../domain/share.ts';
import { computeHeadlineRates } from '../indicators/compute-headline-rates.ts';
import { selectRate } from './select-rate.ts';
import type { ReportModel } from './site-model.ts';

/** The counts of every rate of many reports, two numbers each; the reports are named by their index. */
export interface PeerShares {
  /** Dossiers received; null: not stated. */
  readonly readVolume: (index: number) => number | null;
  /** null: there is no such rate, for nothing is there to count or the report does not say. */
  readonly read: (index: number, measure: Measure) => Share | null;
  readonly readState: (index: number, measure: Measure) => Rate['kind'];
}

/** Goes through all the rates at once, and keeps none of them. */
export function readPeerShares(models: readonly ReportModel[]): PeerShares {
  const volumes: (number | null)[] = [];
  const width = 2 * MEASURES.length;
  const numbers = new Float64Array(models.length * width);
  for (const [index, { report }] of models.entries()) {
    const rates = computeHeadlineRates(report);
    volumes.push(readValue(rates.headline.counts.received));
    const shares = MEASURES.flatMap((measure) => {
      const rate = selectRate(rates, measure);
      if (rate.kind === 'rate') return [rate.numerator, rate.denominator];
      return rate.kind === 'none' ? [0, 0] : [Number.NaN, Number.NaN];
    });
    numbers.set(shares, index * width);
  }
  const read = (index: number, measure: Measure) => {
    const start = index * width + 2 * MEASURES.findIndex((one) => isSameMeasure(one, measure));
    const [numerator = Number.NaN, denominator = Number.NaN] = [numbers[start], numbers[start + 1]];
    return { numerator, denominator };
  };
  return {
    readVolume: (index) => volumes[index] ?? null,
    read: (index, measure) => {
      const share = read(index, measure);
      return share.denominator > 0 ? share : null;
    },
    readState: (index, measure) => {
      const { denominator } = read(index, measure);
      if (Number.isNaN(denominator)) return 'unknown';
      return denominator > 0 ? 'rate' : 'none';
    },
  };
}
