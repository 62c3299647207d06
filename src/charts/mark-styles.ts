import { BAND_SERIES, UNPLACED_SERIES } from './picture.ts';

/** A mark's outline around its place, for those who cannot tell the colours apart. */
export type MarkShape = 'circle' | 'diamond' | 'up' | 'down';

/** Filled with the colour of its series, or with the page's. */
export interface MarkStyle {
  readonly shape: MarkShape;
  readonly isFilled: boolean;
}

const FIRST: MarkStyle = { shape: 'circle', isFilled: true };
const OTHER: MarkStyle = { shape: 'diamond', isFilled: false };

const OF_BANDS: ReadonlyMap<number, MarkStyle> = new Map([
  [BAND_SERIES.better, { shape: 'up', isFilled: true }],
  [BAND_SERIES.similar, { shape: 'circle', isFilled: true }],
  [BAND_SERIES.worse, { shape: 'down', isFilled: true }],
  [UNPLACED_SERIES, { shape: 'diamond', isFilled: false }],
]);

/** The drawn picture, the canvas over it and the exported picture agree on these. */
export function styleMark(series: number): MarkStyle {
  return OF_BANDS.get(series) ?? (series === 0 ? FIRST : OTHER);
}
