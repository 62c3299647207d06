import { scaleLinear } from 'd3-scale';
import { formatRate } from '../format/number.ts';
import type { SpansSpec, SpanValue } from '../views/chart-spec.ts';
import { joinAdjoining } from './join-spans.ts';
import { layoutKeys, makeText, placeUnder } from './layout-head.ts';
import type { Picture, PictureMark, PictureRule } from './picture.ts';
import { placeLabels } from './place-labels.ts';
import { makeTimeAxis } from './time-axis.ts';

const PLOT = 220;
/** Room above 100 % for the labels of lines that run there. */
const HEADROOM = 44;
/** Percent of the width kept for the names of the rates. */
const LEFT = 14;
const ABSENT_LANE = 30;
const AXIS_NAME = 18;
/** With more values than these, labels give the rate without its counts, and only the telling values have labels. */
const COUNTS_SHOWN = 4;
const LABELS_SHOWN = 8;

interface PlacedValue {
  readonly value: SpanValue;
  readonly mark: PictureMark;
}

/** Every rate is a line as long as its period, at the height of the rate on an axis from 0 to 100 %. */
export function layoutSpans(spec: SpansSpec): Picture {
  const head = layoutKeys(spec.series, 'line');
  const top = head.height + HEADROOM;
  const up = scaleLinear()
    .domain([0, 1])
    .range([top + PLOT, top])
    .clamp(true);
  const axis = makeTimeAxis(spec.values, spec.breaks, LEFT);
  if (axis === null) return { height: 0, rules: [], texts: [], keys: [], marks: [] };
  const absent = spec.values.filter((value) => value.ratio === null);
  const bottom = up(0) + (absent.length > 0 ? ABSENT_LANE : 8);
  const place = (value: SpanValue, ratio: number): PictureMark => ({
    series: value.series,
    x1: axis.start(value.from),
    x2: axis.end(value.to),
    y: up(ratio),
    title: value.label === '' ? value.spanText : `${value.label}, ${value.spanText}`,
    value: sayValue(spec, value),
  });
  const present = spec.values.flatMap((value) =>
    value.ratio === null ? [] : [{ value, mark: place(value, value.ratio) }],
  );
  const marks = present.map((item) => item.mark);
  const counted = present.length <= COUNTS_SHOWN;
  const labels = placeLabels(
    chooseLabelled(present).map(({ value, mark }) => ({
      mark,
      text: nameValue(value),
      tail: counted && value.counts !== null ? value.counts : '',
    })),
    marks,
    { left: LEFT, top: head.height + AXIS_NAME, bottom },
  );
  const time = axis.layout(top, bottom);
  const rates = layoutRateAxis(up);
  return {
    height: bottom + 22 + (time.texts.some((text) => text.kind === 'break') ? 18 : 0),
    rules: [
      ...time.rules,
      ...rates.rules,
      ...joinAdjoining(spec.values, spec.breaks).map(
        ([left, right]): PictureRule => ({
          kind: 'join',
          x1: axis.end(left.to),
          x2: axis.end(left.to),
          y1: up(left.ratio),
          y2: up(right.ratio),
          series: left.series,
        }),
      ),
      ...absent.map((value) =>
        makeAbsent(axis.start(value.from), axis.end(value.to), up(0) + 10, value.series),
      ),
    ],
    texts: [
      ...head.texts,
      makeText('axis', 0, head.height + 14, spec.axis),
      ...rates.texts,
      ...labels,
      ...absent.map((value) =>
        placeUnder('state', nameValue(value), axis.start(value.from), axis.end(value.to), up(0) + 25),
      ),
      ...time.texts,
    ],
    keys: head.keys,
    marks,
  };
}

/** Of many values each series' first, last, highest and lowest. */
function chooseLabelled(present: readonly PlacedValue[]): readonly PlacedValue[] {
  if (present.length <= LABELS_SHOWN) return present;
  const chosen = new Set<PlacedValue | undefined>();
  for (const series of Map.groupBy(present, ({ value }) => value.series).values()) {
    const byTime = series.toSorted((a, b) => a.mark.x1 - b.mark.x1);
    const byHeight = series.toSorted((a, b) => a.mark.y - b.mark.y);
    for (const item of [byTime.at(-1), byTime[0], byHeight[0], byHeight.at(-1)]) chosen.add(item);
  }
  return present.filter((item) => chosen.has(item));
}

function makeAbsent(x1: number, x2: number, y: number, series: number): PictureRule {
  return { kind: 'absent', x1, x2, y1: y, y2: y, series };
}

function layoutRateAxis(up: (ratio: number) => number) {
  const ticks = [0, 0.5, 1];
  const rules = ticks.map((tick): PictureRule => {
    return {
      kind: tick === 0 ? 'axis' : 'grid',
      x1: LEFT,
      x2: 100,
      y1: up(tick),
      y2: up(tick),
      series: null,
    };
  });
  const texts = ticks.map((tick) => makeText('tick', 0, up(tick) + 4, formatRate(tick)));
  return { rules, texts };
}

function nameValue(value: SpanValue): string {
  return value.label === '' ? value.text : `${value.label} ${value.text}`;
}

function sayValue(spec: SpansSpec, value: SpanValue): string {
  const text = value.counts === null ? value.text : `${value.text} (${value.counts})`;
  const name = spec.series[value.series];
  return name === undefined ? text : `${name}: ${text}`;
}
