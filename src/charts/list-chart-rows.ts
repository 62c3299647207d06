import type { CsvCell } from '../format/csv.ts';
import type {
  BandsSpec,
  ChartReading,
  ChartSpec,
  DotsSpec,
  SpansSpec,
  TimelineSpec,
} from '../views/chart-spec.ts';

export interface ChartRows {
  /** Names that never change, as in the other downloads. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/** The numbers of a chart, counts and amounts whole, rates to six digits: one row per reading, those without a number with their state in words. */
export function listChartRows(spec: ChartSpec): ChartRows {
  switch (spec.kind) {
    case 'bands':
      return listBands(spec);
    case 'dots':
      return listDots(spec);
    case 'spans':
      return listSpans(spec);
    case 'timeline':
      return listTimeline(spec);
  }
}

const READING = ['numerator', 'denominator', 'state'] as const;

function listDots({ rows, series, scale }: DotsSpec): ChartRows {
  return {
    columns: ['label', 'detail', 'series', scale === 'amount' ? 'value' : 'rate', ...READING],
    rows: rows.flatMap(({ label, detail, readings }) =>
      readings.map((reading, index) => [
        label,
        detail,
        series[index] ?? null,
        ...listReading(reading, scale === 'amount'),
      ]),
    ),
  };
}

function listSpans({ values, series, references = [], targets = [] }: SpansSpec): ChartRows {
  const empty = [null, null, null];
  return {
    columns: ['label', 'series', 'from', 'to', 'rate', ...READING],
    rows: [
      ...values.map((value) => [
        value.label,
        series[value.series] ?? null,
        value.from,
        value.to,
        ...listReading(value),
      ]),
      ...references.flatMap((line) =>
        line.values.map(({ from, to, ratio }) => [line.label, null, from, to, trim(ratio), ...empty]),
      ),
      ...targets.map(({ label, from, to, ratio }) => [label, null, from, to, ratio, ...empty]),
    ],
  };
}

function listBands({ rows, references }: BandsSpec): ChartRows {
  return {
    columns: ['label', 'detail', 'rate', 'numerator', 'denominator', 'low', 'high', 'band', 'note'],
    rows: [
      ...rows.map(({ label, detail, ratio, counts, interval, band, tail }) => [
        label,
        detail,
        trim(ratio),
        ...readCounts(counts),
        interval && trim(interval.low),
        interval && trim(interval.high),
        band,
        tail,
      ]),
      ...references.map(({ label, ratio }) => [label, null, trim(ratio), null, null, null, null, null, null]),
    ],
  };
}

function listTimeline({ rows }: TimelineSpec): ChartRows {
  return {
    columns: ['label', 'detail', 'from', 'to', 'state'],
    rows: rows.map(({ label, detail, span, text }) =>
      span === null ? [label, detail, null, null, text] : [label, detail, span.from, span.to, null],
    ),
  };
}

function listReading({ ratio, counts, text }: ChartReading, isAmount = false): readonly CsvCell[] {
  const value = ratio === null || isAmount ? ratio : trim(ratio);
  return [value, ...readCounts(counts), ratio === null ? text : null];
}

const COUNTS = /^([\d.]+(?:,\d+)?)\/([\d.]+(?:,\d+)?)$/u;

/** "233/1.127" → 233, 1127: the charts' own texts, written by `format/number.ts`. Other words are no counts. */
function readCounts(counts: string | null): readonly [number | null, number | null] {
  const [, numerator, denominator] = COUNTS.exec(counts ?? '') ?? [];
  if (numerator === undefined || denominator === undefined) return [null, null];
  return [readNumber(numerator), readNumber(denominator)];
}

function readNumber(text: string): number {
  return Number(text.replaceAll('.', '').replace(',', '.'));
}

/** Six digits: beside its counts a rate needs no more, and a page weighs less. */
function trim(value: number): number {
  return Number(value.toPrecision(6));
}
