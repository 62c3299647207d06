import { scaleLinear } from 'd3-scale';
import { formatRate } from '../format/number.ts';
import { CHARTS } from '../strings/charts.ts';
import type { SpansSpec, SpanValue } from '../views/chart-spec.ts';
import { type DrawnValue, joinAdjoining } from './join-spans.ts';
import { labelValues } from './label-values.ts';
import { layoutAbsent } from './layout-absent.ts';
import { layoutReferenceLines, layoutTargetNames, traceTargets } from './layout-beside.ts';
import { layoutKeys, layoutWords, makeText } from './layout-head.ts';
import { INSET, type Picture, type PictureMark, type PictureRule } from './picture.ts';
import { type LineEnd, measureNames, placeNames, stackNames } from './place-names.ts';
import { makeRateScale, type RateScale } from './rate-scale.ts';
import { makeTimeAxis, type TimeAxis } from './time-axis.ts';
import { traceSeries } from './trace-series.ts';

const PLOT = 220;
/** Room above the axis for the labels of lines that run there. */
const HEADROOM = 44;
/** Percent of the width kept for the names of the rates. */
const LEFT = 14;
const ABSENT_LANE = 30;
const AXIS_NAME = 18;
const MOST_SERIES = 8;
/** With more values than these, a series is one thin path. */
const LINES_SHOWN = 24;

/**
 * Every rate is a line as long as its period, at the height of the rate. Up to two series have keys above the plot
 * and values at their lines; more series, and lines to compare with, have their names at the ends of their lines.
 */
export function layoutSpans(spec: SpansSpec): Picture {
  if (spec.series.length > MOST_SERIES)
    throw new RangeError(`at most ${MOST_SERIES} series, not ${spec.series.length}`);
  const areMany = spec.series.length > 2;
  const names = [...(areMany ? spec.series : []), ...(spec.references ?? []).map(({ label }) => label)];
  const right = names.length === 0 ? 100 - INSET : 100 - measureNames(names);
  const axis = makeTimeAxis(spec.values, spec.breaks, LEFT, right);
  if (axis === null) return { height: 0, rules: [], texts: [], keys: [], marks: [] };

  const head = areMany ? { keys: [], texts: [], height: 0 } : layoutKeys(spec.series, 'line');
  const drawn = spec.values.filter((value): value is DrawnValue => value.ratio !== null);
  const rates = chooseRates(spec, drawn);
  const axisName = layoutWords('axis', rates.name, head.height + 14);
  const ceiling = head.height + AXIS_NAME + axisName.extra;
  const top = ceiling + HEADROOM - AXIS_NAME;
  const floor = top + Math.max(PLOT, stackNames(names));
  const up = rates.scale.range([floor, top]);
  const absent = areMany ? { rules: [], texts: [] } : layoutAbsent(spec, axis, floor);
  const bottom = floor + (absent.rules.length > 0 ? ABSENT_LANE : 8);

  const present = drawn.map((value) => ({ value, mark: placeMark(spec, value, axis, up) }));
  const joins = joinAdjoining(spec.values, spec.breaks);
  const isTraced = areMany || present.length > LINES_SHOWN;
  const references = layoutReferenceLines(spec, axis, up);
  const ends = [...(areMany ? listEnds(spec, present) : []), ...references.ends];
  const named = placeNames(ends, right, { top: ceiling, bottom });
  const room = { left: LEFT, right: names.length === 0 ? 100 : right, top: ceiling, bottom };
  const time = axis.layout(top, bottom);
  const target = traceTargets(spec, axis, up);
  const targets = layoutTargetNames(
    target.labels,
    bottom + (time.texts.some(({ kind }) => kind === 'break') ? 40 : 22),
  );
  const unseen = areMany ? nameUnseen(spec, targets.bottom) : { texts: [], bottom: targets.bottom };
  return {
    height: unseen.bottom,
    rules: [
      ...time.rules,
      ...layoutRateRules(rates, axis),
      ...(isTraced ? [] : joins.map(([left, next]) => makeJoin(left, next, axis, up))),
      ...absent.rules,
      ...named.rules,
      ...targets.rules,
    ],
    texts: [
      ...head.texts,
      ...axisName.texts,
      ...rates.ticks.map((tick) => makeText('tick', 0, up(tick) + 4, formatRate(tick))),
      ...(areMany ? [] : labelValues(present, references.steps, room, isTraced)),
      ...absent.texts,
      ...named.texts,
      ...time.texts,
      ...targets.texts,
      ...unseen.texts,
    ],
    keys: head.keys,
    marks: present.map(({ mark }) => mark),
    traces: [
      ...references.traces,
      ...target.traces,
      ...(isTraced ? traceSeries(spec.values, joins, (value) => placeStep(value, axis, up)) : []),
    ],
  };
}

/** 0–100 %, or from below all that is drawn to above it. */
function chooseRates(spec: SpansSpec, drawn: readonly DrawnValue[]): RateScale {
  if (spec.domain === undefined)
    return { scale: scaleLinear().clamp(true), ticks: [0, 0.5, 1], name: spec.axis };
  const beside = [...(spec.targets ?? []), ...(spec.references ?? []).flatMap(({ values }) => values)];
  const ratios = [...drawn, ...beside].map(({ ratio }) => ratio);
  return makeRateScale([...spec.domain, ...ratios], spec.axis);
}

function placeStep(value: DrawnValue, axis: TimeAxis, up: (ratio: number) => number) {
  return { x1: axis.start(value.from), x2: axis.end(value.to), y: up(value.ratio) };
}

function placeMark(
  spec: SpansSpec,
  value: DrawnValue,
  axis: TimeAxis,
  up: (ratio: number) => number,
): PictureMark {
  return {
    series: value.series,
    ...placeStep(value, axis, up),
    title: value.label === '' ? value.spanText : `${value.label}, ${value.spanText}`,
    value: sayValue(spec, value),
  };
}

function makeJoin(left: DrawnValue, next: DrawnValue, axis: TimeAxis, up: (ratio: number) => number) {
  const x = axis.end(left.to);
  const rule: PictureRule = {
    kind: 'join',
    x1: x,
    x2: x,
    y1: up(left.ratio),
    y2: up(next.ratio),
    series: left.series,
  };
  return rule;
}

/** Where each series' last line ends. */
function listEnds(spec: SpansSpec, present: readonly { readonly mark: PictureMark }[]): readonly LineEnd[] {
  return spec.series.flatMap((name, series) => {
    const own = present.flatMap(({ mark }) => (mark.series === series ? [mark] : []));
    const last = own.toSorted((a, b) => a.x2 - b.x2).at(-1);
    return last === undefined ? [] : [{ name, x: last.x2, y: last.y, series }];
  });
}

/** Series without any line are told in words. */
function nameUnseen(spec: SpansSpec, top: number) {
  const texts: Picture['texts'][number][] = [];
  let bottom = top;
  for (const [series, name] of spec.series.entries()) {
    const own = spec.values.filter((value) => value.series === series);
    if (own.some(({ ratio }) => ratio !== null)) continue;
    const words = layoutWords('state', CHARTS.stateOf(name, own[0]?.text ?? CHARTS.noValues), bottom + 14);
    texts.push(...words.texts);
    bottom += words.extra + 18;
  }
  return { texts, bottom };
}

function layoutRateRules({ scale, ticks }: RateScale, axis: TimeAxis): readonly PictureRule[] {
  const [x1, x2] = axis.ends;
  const [low] = scale.domain();
  return ticks.map((tick) => ({
    kind: tick === low ? 'axis' : 'grid',
    x1,
    x2: x2 === 100 - INSET ? 100 : x2,
    y1: scale(tick),
    y2: scale(tick),
    series: null,
  }));
}

function sayValue(spec: SpansSpec, value: SpanValue): string {
  const text = value.counts === null ? value.text : `${value.text} (${value.counts})`;
  const name = spec.series[value.series];
  return name === undefined ? text : `${name}: ${text}`;
}
