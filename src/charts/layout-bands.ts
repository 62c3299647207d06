import { formatRate } from '../format/number.ts';
import { measureText, wrapText } from '../format/text-width.ts';
import type { BandsRow, BandsSpec } from '../views/chart-spec.ts';
import { layoutWords, makeText, placeInside, ROOM, touch } from './layout-head.ts';
import { layoutReferences } from './layout-references.ts';
import {
  BAND_SERIES,
  INSET,
  NARROWEST,
  type Picture,
  type PictureMark,
  type PictureRule,
  type PictureText,
  UNPLACED_SERIES,
} from './picture.ts';
import { makeRateScale, type RateScale } from './rate-scale.ts';

const LABEL = { size: 15, line: 20 };
const QUIET = { size: 13, line: 18 };
const VALUE_SIZE = 14;
/** Between name and rate, in pixels. */
const COLUMN_GAP = 12;
const LANE = 22;
const ROW_GAP = 12;
/** Between the names of the upper axis and the first row. */
const AXIS_GAP = 10;
/** More rows than these have the axis above them, too. */
const SHORT = 6;

interface RowLayout {
  readonly texts: readonly PictureText[];
  readonly rules: readonly PictureRule[];
  readonly marks: readonly PictureMark[];
  readonly bottom: number;
}

/**
 * One row per commune: name and rate, the interval as a bar with the rate on it, the counts, the band and the
 * possible ranks in words. The axis runs as far as bars and reference lines do; a rate without a bar is drawn where it falls on it.
 */
export function layoutBands(spec: BandsSpec): Picture {
  const across = makeRateScale(
    [
      ...spec.references.map((reference) => reference.ratio),
      ...spec.rows.flatMap(({ interval, ratio }) =>
        interval === null ? [] : [interval.low, interval.high, ratio],
      ),
    ],
    spec.axis,
  );
  across.scale.range([INSET, 100 - INSET]);
  const references = layoutReferences(
    spec.references.map(({ ratio, label }) => ({ x: across.scale(ratio), label })),
  );
  const isLong = spec.rows.length > SHORT;
  const first = references.bottom + (isLong ? QUIET.line + AXIS_GAP : 4);
  const rows: RowLayout[] = [];
  let top = first;
  for (const row of spec.rows) {
    const layout = layoutRow(spec, row, across, top);
    rows.push(layout);
    top = layout.bottom;
  }
  const name = layoutWords('axis', across.name, top + 34);
  return {
    height: top + 40 + name.extra,
    rules: [
      ...across.ticks.map((tick) => makeVertical('grid', across.scale(tick), first, top, null)),
      ...references.starts.map(({ x, y }, index) => makeVertical('reference', x, y, top, index)),
      ...rows.flatMap((row) => row.rules),
    ],
    texts: [
      ...references.texts,
      ...rows.flatMap((row) => row.texts),
      ...(isLong ? layoutTicks(across, first - 4 - AXIS_GAP) : []),
      ...layoutTicks(across, top + 15),
      ...name.texts,
    ],
    keys: [],
    marks: rows.flatMap((row) => row.marks),
  };
}

function layoutRow(spec: BandsSpec, row: BandsRow, { scale }: RateScale, top: number): RowLayout {
  const series = row.band === null ? UNPLACED_SERIES : BAND_SERIES[row.band];
  const head = layoutHead(row, series, top);
  const y = head.bottom + LANE / 2;
  const verdict = row.band === null ? row.tail : `${spec.bandNames[row.band]}; ${row.tail}`;
  const said = `${row.counts} · ${verdict}`;
  const words = layoutWords(row.band === null ? 'state' : 'words', said, head.bottom + LANE + 13);
  const [low = 0, high = 1] = scale.domain();
  const isOnAxis = row.interval !== null || (row.ratio >= low && row.ratio <= high);
  const x = scale(row.ratio);
  return {
    texts: [...head.texts, ...words.texts],
    rules: [
      { kind: 'track', x1: INSET, x2: 100 - INSET, y1: y, y2: y, series: null },
      ...(row.interval === null
        ? []
        : [makeBar(scale(row.interval.low), scale(row.interval.high), y, series)]),
    ],
    marks: isOnAxis
      ? [{ series, x1: x, x2: x, y, title: nameRow(row), value: `${row.text} (${row.counts}); ${verdict}` }]
      : [],
    bottom: head.bottom + LANE + QUIET.line + words.extra + ROW_GAP,
  };
}

/** The name, broken into lines beside the rate at the right edge. */
function layoutHead(row: BandsRow, series: number, top: number) {
  const room = NARROWEST - measureText(row.text, VALUE_SIZE) - COLUMN_GAP;
  const texts: PictureText[] = [{ ...makeText('value', 100, top + 15, row.text), anchor: 'end', series }];
  let bottom = top;
  for (const line of wrapText(row.label, room, LABEL.size)) {
    texts.push(makeText('row', 0, bottom + 15, line));
    bottom += LABEL.line;
  }
  for (const line of row.detail === null ? [] : wrapText(row.detail, ROOM, QUIET.size)) {
    texts.push(makeText('detail', 0, bottom + 13, line));
    bottom += QUIET.line;
  }
  return { texts, bottom };
}

/** Every tick has a line; of their names every second, third … where the narrowest phone has no room for all. */
function layoutTicks({ scale, ticks }: RateScale, y: number): readonly PictureText[] {
  const names = ticks.map((tick) => placeInside('tick', scale(tick), y, formatRate(tick)));
  for (let step = 1; step < names.length; step += 1) {
    const named = names.filter((_, index) => index % step === 0);
    const areApart = named.every((name, index) => {
      const next = named[index + 1];
      return next === undefined || !touch(name, next);
    });
    if (areApart) return named;
  }
  return names.slice(0, 1);
}

function makeBar(x1: number, x2: number, y: number, series: number): PictureRule {
  return { kind: 'interval', x1, x2, y1: y, y2: y, series };
}

function makeVertical(
  kind: 'grid' | 'reference',
  x: number,
  y1: number,
  y2: number,
  series: number | null,
): PictureRule {
  return { kind, x1: x, x2: x, y1, y2, series };
}

function nameRow(row: BandsRow): string {
  return row.detail === null ? row.label : `${row.label}, ${row.detail}`;
}
