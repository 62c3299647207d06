import { scaleLinear } from 'd3-scale';
import { formatRate } from '../format/number.ts';
import type { ChartReading, DotsRow, DotsSpec } from '../views/chart-spec.ts';
import { layoutKeys, layoutRowHead, makeText } from './layout-head.ts';
import { INSET, type Picture, type PictureMark, type PictureRule, type PictureText } from './picture.ts';

const LANE = 22;
const ROW_GAP = 12;
const TICKS = [0, 0.25, 0.5, 0.75, 1];
/** From here on a value stands before its mark instead of behind it. */
const TURN = 0.5;

const across = scaleLinear()
  .domain([0, 1])
  .range([INSET, 100 - INSET]);

/** One lane per series under each row's label, so that no two values can cover each other. */
export function layoutDots(spec: DotsSpec): Picture {
  const head = layoutKeys(spec.series, 'dot');
  const texts: PictureText[] = [...head.texts];
  const rules: PictureRule[] = [];
  const marks: PictureMark[] = [];
  let top = head.height;
  for (const row of spec.rows) {
    const rowHead = layoutRowHead(row.label, row.detail, top);
    texts.push(...rowHead.texts);
    row.readings.forEach((reading, series) => {
      const y = rowHead.bottom + LANE * (series + 0.5);
      texts.push(placeReading(reading, series, y));
      if (reading.ratio === null) return;
      rules.push({ kind: 'track', x1: INSET, x2: 100 - INSET, y1: y, y2: y, series: null });
      const x = across(reading.ratio);
      marks.push({ series, x1: x, x2: x, y, title: nameRow(row), value: sayReading(spec, reading, series) });
    });
    top = rowHead.bottom + LANE * row.readings.length + ROW_GAP;
  }
  const axis = layoutRateAxis(head.height, top);
  return {
    height: top + 40,
    rules: [...axis.rules, ...rules],
    texts: [...texts, ...axis.texts, makeText('axis', 0, top + 34, spec.axis)],
    keys: head.keys,
    marks,
  };
}

function placeReading(reading: ChartReading, series: number, y: number): PictureText {
  if (reading.ratio === null) return { ...makeText('state', 0, y + 5, reading.text), series };
  const after = reading.ratio < TURN;
  return {
    ...makeText('value', across(reading.ratio), y + 5, reading.text),
    dx: after ? 11 : -11,
    anchor: after ? 'start' : 'end',
    tail: reading.counts ?? '',
    series,
  };
}

function layoutRateAxis(top: number, bottom: number) {
  const rules = TICKS.map((tick): PictureRule => {
    const x = across(tick);
    return { kind: 'grid', x1: x, x2: x, y1: top, y2: bottom, series: null };
  });
  const texts = TICKS.map((tick): PictureText => {
    const last = tick === 1;
    const text = makeText('tick', last ? 100 : across(tick), bottom + 15, formatRate(tick));
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
