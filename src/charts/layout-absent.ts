import type { SpansSpec, SpanValue } from '../views/chart-spec.ts';
import { placeUnder, touch } from './layout-head.ts';
import type { PictureRule, PictureText } from './picture.ts';
import type { TimeAxis } from './time-axis.ts';

/**
 * Periods without a rate, in a lane below the plot, each with its state in words where the words before it leave
 * room. `top` is the height of the axis.
 */
export function layoutAbsent(
  spec: SpansSpec,
  axis: TimeAxis,
  top: number,
): { readonly rules: readonly PictureRule[]; readonly texts: readonly PictureText[] } {
  const absent = spec.values.filter((value) => value.ratio === null);
  const y = top + 10;
  const texts: PictureText[] = [];
  for (const value of absent) {
    const words = placeUnder('state', nameState(value), axis.start(value.from), axis.end(value.to), top + 25);
    if (!texts.some((other) => touch(words, other))) texts.push(words);
  }
  return {
    rules: absent.map(({ from, to, series }) => ({
      kind: 'absent',
      x1: axis.start(from),
      x2: axis.end(to),
      y1: y,
      y2: y,
      series,
    })),
    texts,
  };
}

function nameState(value: SpanValue): string {
  return value.label === '' ? value.text : `${value.label} ${value.text}`;
}
