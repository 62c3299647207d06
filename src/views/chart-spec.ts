/**
 * What a chart says, without a pixel: plain, serialisable, and of a shape that a view can return without
 * importing anything from here. Every text arrives formatted, so chart, table and sentence agree to the letter.
 */
export type ChartSpec = DotsSpec | SpansSpec | TimelineSpec;

interface SpecBase {
  /** Unique on its page, made of `a-z0-9-`; ids in the markup start with it. */
  readonly id: string;
  readonly title: string;
  /** One or two sentences that stand for the picture when it cannot be seen. */
  readonly description: string;
  /** Told below the picture, e.g. values that cannot be drawn because their dates are unknown. */
  readonly notes: readonly string[];
}

/** A rate, or the reason why there is none. */
export interface ChartReading {
  /** 0–1; null: no mark is drawn and `text` names the state. */
  readonly ratio: number | null;
  /** "20,67 %", or the state in words. */
  readonly text: string;
  /** The counts behind the rate, "233/1.127"; null when there are none. */
  readonly counts: string | null;
}

export interface DotsRow {
  readonly label: string;
  /** A second, quieter line such as the period; null: none. */
  readonly detail: string | null;
  /** One per series, in the order of `series`. */
  readonly readings: readonly ChartReading[];
}

/** One row per commune or field, one lane per series in each row. */
export interface DotsSpec extends SpecBase {
  readonly kind: 'dots';
  /** What is measured, printed under the axis. */
  readonly axis: string;
  /** percent (default): readings are ratios on a 0–100 % axis. amount: plain numbers on an axis from 0 to beyond the largest. */
  readonly scale?: 'percent' | 'amount';
  /** One or two names. */
  readonly series: readonly string[];
  readonly rows: readonly DotsRow[];
}

/** A moment that no line may cross, e.g. a merger: the first day of what is new. */
export interface TimeBreak {
  readonly date: string;
  readonly label: string;
}

export interface SpanValue extends ChartReading {
  /** Index in `series`. */
  readonly series: number;
  /** Whose or which value it is; printed before the rate, may be empty. */
  readonly label: string;
  /** First and last real day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** The two days as a reader writes them. */
  readonly spanText: string;
  /**
   * Two adjoining values of one series are joined only when this is the same text: same commune, same kind of
   * period, both cumulative or both not. null: never joined.
   */
  readonly joinKey: string | null;
}

/** Time runs to the right; each rate is a line as long as its period. */
export interface SpansSpec extends SpecBase {
  readonly kind: 'spans';
  readonly axis: string;
  readonly series: readonly string[];
  readonly values: readonly SpanValue[];
  readonly breaks: readonly TimeBreak[];
}

export interface TimelineRow {
  readonly label: string;
  readonly detail: string | null;
  /** null: the dates are unknown and `text` says so. */
  readonly span: { readonly from: string; readonly to: string } | null;
  /** The two days and the length in words, or the state. */
  readonly text: string;
}

/** Only the periods, one row per report: shows that they do not match. */
export interface TimelineSpec extends SpecBase {
  readonly kind: 'timeline';
  readonly rows: readonly TimelineRow[];
  readonly breaks: readonly TimeBreak[];
}
