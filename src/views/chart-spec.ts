/**
 * What a chart says, without a pixel: plain, serialisable, and of a shape that a view can return without
 * importing anything from here. Every text arrives formatted, so chart, table and sentence agree to the letter.
 */
export type ChartSpec = DotsSpec | SpansSpec | TimelineSpec | BandsSpec;

/** What a reader takes away with a chart: words on the picture and the name of the file. */
export interface ChartDownload {
  /** Slug without extension: "dung-han_tinh-mau_2024-05_ca-tinh". */
  readonly file: string;
  /** Where and when, as a reader writes it: "tỉnh Mẫu; tháng 5 năm 2024". */
  readonly period: string;
  readonly source: string;
  /** The page's address inside the site, with its query where it has one; the browser adds where the site stands. */
  readonly address: string;
  /** Said on every page of the site, e.g. that its figures are made up; null: nothing. */
  readonly notice: string | null;
}

interface SpecBase {
  /** Unique on its page, made of `a-z0-9-`; ids in the markup start with it. */
  readonly id: string;
  readonly title: string;
  /** One or two sentences that stand for the picture when it cannot be seen. */
  readonly description: string;
  /** Told below the picture, e.g. values that cannot be drawn because their dates are unknown. */
  readonly notes: readonly string[];
  /** Without it the chart cannot be taken away. */
  readonly download?: ChartDownload;
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
  /** What is measured, printed under the axis; empty: the ticks say enough. */
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

/** A target in force from one day to another; null: before the first or after the last day drawn. */
export interface TargetStep {
  readonly from: string | null;
  readonly to: string | null;
  readonly ratio: number;
  /** With the document it comes from. */
  readonly label: string;
}

/** A rate to look at beside the series, such as the pooled rate of the group. */
export interface ReferenceLine {
  readonly label: string;
  readonly values: readonly { readonly from: string; readonly to: string; readonly ratio: number }[];
}

/** Time runs to the right; each rate is a line as long as its period. */
export interface SpansSpec extends SpecBase {
  readonly kind: 'spans';
  readonly axis: string;
  /** At most eight names; three or more are written at the ends of their lines. */
  readonly series: readonly string[];
  readonly values: readonly SpanValue[];
  readonly breaks: readonly TimeBreak[];
  readonly targets?: readonly TargetStep[];
  readonly references?: readonly ReferenceLine[];
  /** Ratios between which the axis runs, widened to whatever is drawn; without it 0–1. */
  readonly domain?: readonly [number, number];
}

export type BandName = 'better' | 'similar' | 'worse';

export interface BandsRow {
  readonly label: string;
  readonly detail: string | null;
  readonly ratio: number;
  /** The rate, "99,12 %". */
  readonly text: string;
  /** The counts behind it, "1.117/1.134". */
  readonly counts: string;
  /** null: too few dossiers, no bar. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly band: BandName | null;
  /** The possible ranks, or the state in words. */
  readonly tail: string;
}

/** One row per commune: its rate on the bar of its interval, against lines such as the group's pooled rate. */
export interface BandsSpec extends SpecBase {
  readonly kind: 'bands';
  readonly axis: string;
  /** What a row says of its band. */
  readonly bandNames: Readonly<Record<BandName, string>>;
  readonly rows: readonly BandsRow[];
  readonly references: readonly { readonly ratio: number; readonly label: string }[];
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
