import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { formatRate } from '../format/number.ts';
import { CHARTS } from '../strings/charts.ts';

const TICKS = 4;
/** An axis shows at least this many percentage points, or noise would look like a difference. */
const NARROWEST_SPAN = 0.02;

export interface RateScale {
  readonly scale: ScaleLinear<number, number>;
  readonly ticks: readonly number[];
  /** The name of the axis, and where it begins unless that is 0 %. */
  readonly name: string;
}

/**
 * An axis that holds all `ratios` between round numbers, within 0–100 %: a rate above 100 %, which a report may
 * well print, stays at the edge.
 */
export function makeRateScale(ratios: readonly number[], name: string): RateScale {
  const high = Math.min(Math.max(...ratios, NARROWEST_SPAN), 1);
  const low = Math.max(Math.min(...ratios, high - NARROWEST_SPAN), 0);
  const rounded = scaleLinear().domain([low, high]).nice(TICKS).domain();
  const first = Math.max(rounded[0] ?? 0, 0);
  const scale = scaleLinear()
    .domain([first, Math.min(rounded[1] ?? 1, 1)])
    .clamp(true);
  return {
    scale,
    ticks: scale.ticks(TICKS),
    name: first === 0 ? name : CHARTS.axisFrom(name, formatRate(first)),
  };
}
