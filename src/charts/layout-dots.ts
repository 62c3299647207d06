import { scaleLinear } from 'd3-scale';
import { formatAmount, formatRate } from '../format/number.ts';
import { measureText } from '../format/text-width.ts';
import type { ChartReading, DotsRow, DotsSpec } from '../views/chart-spec.ts';
import { layoutKeys, layoutRowHead, layoutWords, makeText } from './layout-head.ts';
import {
  INSET,
  NARROWEST,
  type Picture,
  type PictureMark,
  type PictureRule,
  type PictureText,
} from './picture.ts';

const LANE = 22;
const ROW_GAP = 12;
const TICKS = [0, 0.25, 0.5, 0.75, 1];
const AMOUNT_TICKS = 4;
/** Between a mark and its value, in pixels. */
const GAP = 11;
const SIZE = 14;

interface Axis {
  readonly across: (value: number) => number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

/** On a percent axis a rate above 100 %, which a report may well print, stays at the edge; its value stands beside it. */
function chooseAxis(spec: DotsSpec): Axis {
  const across = scaleLinear()
    .range([INSET, 100 - INSET])
    .clamp(true);
  if (spec.scale !== 'amount') {
    return { across: across.domain([0, 1]), ticks: TICKS.map((at) => ({ at, text: formatRate(at) })) };
  }
  const values = spec.rows.flatMap((row) => row.readings.flatMap(({ ratio }) => ratio ?? []));
  across.domain([0, Math.max(1, ...values)]).nice(AMOUNT_TICKS);
  return { across, ticks: across.ticks(AMOUNT_TICKS).map((at) => ({ at, text: formatAmount(at) })) };
}

/** One lane per series under each row's label, so that no two values can cover each other. */
export function layoutDots(spec: DotsSpec): Picture {
  const head = layoutKeys(spec.series, 'dot');
  const { across, ticks } = chooseAxis(spec);
  const texts: PictureText[] = [...head.texts];
  const rules: PictureRule[] = [];
  const marks: PictureMark[] = [];
  let top = head.height;
  for (const row of spec.rows) {
    const rowHead = layoutRowHead(row.label, row.detail, top);
    texts.push(...rowHead.texts);
    top = rowHead.bottom;
    row.readings.forEach((reading, series) => {
      const y = top + LANE / 2;
      top += LANE;
      if (reading.ratio === null) {
        const words = layoutWords('state', reading.text, y + 5);
        texts.push(...words.texts.map((text) => ({ ...text, series })));
        top += words.extra;
        return;
      }
      const x = across(reading.ratio);
      texts.push(placeValue(reading, series, x, y));
      rules.push({ kind: 'track', x1: INSET, x2: 100 - INSET, y1: y, y2: y, series: null });
      marks.push({ series, x1: x, x2: x, y, title: nameRow(row), value: sayReading(spec, reading, series) });
    });
    top += ROW_GAP;
  }
  const axis = layoutAxis({ across, ticks }, head.height, top);
  const name = layoutWords('axis', spec.axis, top + 34);
  return {
    height: top + 40 + name.extra,
    rules: [...axis.rules, ...rules],
    texts: [...texts, ...axis.texts, ...name.texts],
    keys: head.keys,
    marks,
  };
}

/** Before or behind the mark, wherever it fits; where it fits nowhere, without its counts. */
function placeValue(reading: ChartReading, series: number, x: number, y: number): PictureText {
  const counts = reading.counts ?? '';
  const width = (measureText(`${reading.text} ${counts}`, SIZE) / NARROWEST) * 100;
  const gap = (GAP / NARROWEST) * 100;
  const fitsAfter = x + gap + width <= 100;
  const fitsBefore = x - gap - width >= 0;
  const after = x < 50 ? fitsAfter || !fitsBefore : !fitsBefore && fitsAfter;
  return {
    ...makeText('value', x, y + 5, reading.text),
    dx: after ? GAP : -GAP,
    anchor: after ? 'start' : 'end',
    tail: fitsAfter || fitsBefore ? counts : '',
    series,
  };
}

function layoutAxis({ across, ticks }: Axis, top: number, bottom: number) {
  const rules = ticks.map(({ at }): PictureRule => {
    const x = across(at);
    return { kind: 'grid', x1: x, x2: x, y1: top, y2: bottom, series: null };
  });
  const texts = ticks.map(({ at, text: words }, index): PictureText => {
    const last = index === ticks.length - 1;
    const text = makeText('tick', last ? 100 : across(at), bottom + 15, words);
    return { ...text, anchor: last ? 'end' : 'middle' };
  });
  return { rules, texts };
}

function nameRow(row: DotsRow): string {
  return row.detail === null ? row.label : `${row.label}, ${row.detail}`;
}

function sayReading(spec: DotsSpec, reading: ChartReading, series: number): string {
  const value = reading.counts === null ? reading.text : `${reading.text} (${reading.counts})`;
  const name = spec.series[series];
  return name === undefined ? value : `${name}: ${value}`;
}
