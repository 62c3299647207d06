import { scaleUtc } from 'd3-scale';
import { remember } from '../format/remember.ts';
import { measureText } from '../format/text-width.ts';
import type { TimeBreak } from '../views/chart-spec.ts';
import { placeInside } from './layout-head.ts';
import { INSET, NARROWEST, type PictureRule, type PictureText } from './picture.ts';

export interface Days {
  readonly from: string;
  readonly to: string;
}

export interface TimeAxis {
  /** Percent of the width where a day begins. */
  readonly start: (day: string) => number;
  /** Percent of the width where a day ends: a period includes its last day. */
  readonly end: (day: string) => number;
  /** The first and the last place, in percent of the width. */
  readonly ends: readonly [number, number];
  readonly layout: (top: number, bottom: number) => { rules: PictureRule[]; texts: PictureText[] };
}

const MS_PER_DAY = 86_400_000;
const TICK_SIZE = 13;

/** An axis over all the days; null when there are none. */
export function makeTimeAxis(
  spans: readonly Days[],
  breaks: readonly TimeBreak[],
  left: number,
  right = 100 - INSET,
): TimeAxis | null {
  const first = spans.map((span) => span.from).sort()[0];
  const last = spans
    .map((span) => span.to)
    .sort()
    .at(-1);
  if (first === undefined || last === undefined) return null;
  const [begin, finish] = [readDay(first), readDay(last) + MS_PER_DAY];
  const scale = (time: number): number => {
    const part = (time - begin) / (finish - begin);
    return left * (1 - part) + right * part;
  };
  const shown = breaks.filter((item) => item.date > first && item.date <= last);
  return {
    ends: [left, right],
    start: (day) => scale(readDay(day)),
    end: (day) => scale(readDay(day) + MS_PER_DAY),
    layout: (top, bottom) => {
      const ticks = listTicks(`${begin} ${finish}`);
      return {
        rules: [
          ...ticks.map((tick) => makeVertical('grid', scale(tick.getTime()), top, bottom)),
          ...shown.map((item) => makeVertical('break', scale(readDay(item.date)), top, bottom)),
        ],
        texts: [
          ...chooseNames(ticks, scale).map((tick) =>
            placeInside('tick', scale(tick.getTime()), bottom + 15, nameTick(tick)),
          ),
          ...shown.map((item) => placeInside('break', scale(readDay(item.date)), bottom + 33, item.label)),
        ],
      };
    },
  };
}

/** By the first and the last moment: charts of many communes show the same days. */
const listTicks = remember(500, (ends: string): readonly Date[] =>
  scaleUtc().domain(ends.split(' ').map(Number)).ticks(6),
);

function readDay(day: string): number {
  return Date.parse(day);
}

/** Every tick gets a line; of the names as many as have room on the narrowest phone, Januaries first. */
function chooseNames(ticks: readonly Date[], scale: (time: number) => number): readonly Date[] {
  const january = Math.max(
    ticks.findIndex((tick) => tick.getUTCMonth() === 0),
    0,
  );
  for (let step = 1; step < ticks.length; step += 1) {
    const named = ticks.filter((_, index) => (index - january) % step === 0);
    if (named.every((tick, index) => hasRoom(tick, named[index + 1], scale))) return named;
  }
  return ticks.slice(january, january + 1);
}

function hasRoom(tick: Date, next: Date | undefined, scale: (time: number) => number): boolean {
  if (next === undefined) return true;
  const gap = ((scale(next.getTime()) - scale(tick.getTime())) * NARROWEST) / 100;
  return gap > measureText(nameTick(tick), TICK_SIZE) + 6;
}

function nameTick(tick: Date): string {
  const month = `${tick.getUTCMonth() + 1}/${tick.getUTCFullYear()}`;
  return tick.getUTCDate() === 1 ? month : `${tick.getUTCDate()}/${month}`;
}

function makeVertical(kind: 'grid' | 'break', x: number, y1: number, y2: number): PictureRule {
  return { kind, x1: x, x2: x, y1, y2, series: null };
}
