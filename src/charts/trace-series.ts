import type { SpanValue } from '../views/chart-spec.ts';
import type { DrawnValue } from './join-spans.ts';
import type { PictureTrace } from './picture.ts';
import { type Step, tracePath } from './trace-path.ts';

/** One path per series, the pen lifted wherever two values are not joined. */
export function traceSeries(
  values: readonly SpanValue[],
  joins: readonly (readonly [DrawnValue, DrawnValue])[],
  placeStep: (value: DrawnValue) => Step,
): readonly PictureTrace[] {
  const nextOf = new Map(joins);
  const hasPrevious = new Set(joins.map(([, right]) => right));
  const drawn = values.filter((value): value is DrawnValue => value.ratio !== null);
  const chains = Map.groupBy(
    drawn.filter((value) => !hasPrevious.has(value)),
    (value) => value.series,
  );
  return [...chains].map(([series, starts]) => ({
    kind: 'trace',
    series,
    path: starts
      .map((start) => {
        const chain = followJoins(start, nextOf);
        return tracePath(chain.map(placeStep), () => true);
      })
      .join(''),
  }));
}

function followJoins(start: DrawnValue, nextOf: ReadonlyMap<DrawnValue, DrawnValue>): readonly DrawnValue[] {
  const chain = [start];
  for (let next = nextOf.get(start); next !== undefined; next = nextOf.get(next)) chain.push(next);
  return chain;
}
