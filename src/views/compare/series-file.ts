import type { CommuneId } from '../../domain/commune.ts';
import type { IndicatorId, IndicatorKind } from '../../domain/indicator.ts';
import type { Period, Span } from '../../domain/period.ts';
import type { ReportSpot } from '../fragments.ts';

/** `so-sanh/xa/<commune>.json`: all that a comparison needs of one commune. */
export interface SeriesFile {
  readonly id: CommuneId;
  /** "Xã Vĩnh Thạnh" */
  readonly name: string;
  /** "thành phố Nha Trang, Khánh Hòa" */
  readonly where: string;
  /** Slug. */
  readonly province: string;
  /** First day on which the unit no longer existed; null: it still does. */
  readonly ended: string | null;
  /** What became of the unit; null when nothing is recorded. */
  readonly life: string | null;
  /** In order of time. */
  readonly reports: readonly SeriesReport[];
}

export interface SeriesReport extends ReportSpot {
  readonly id: string;
  readonly period: Period;
  readonly span: Span | null;
  readonly cumulative: boolean;
  /** By the id of the measure. */
  readonly rates: Readonly<Record<string, SeriesReading>>;
  /** By the id of the indicator; only those with a number. */
  readonly indicators: Readonly<Record<string, SeriesReading>>;
}

/** A share as two numbers where there is nothing else to say about it. */
export type SeriesReading =
  | readonly [numerator: number, denominator: number]
  | SharedReading
  | AmountReading
  | StateReading;

export interface ReadingBase {
  /** Left out: the dates of the report. */
  readonly span?: Span | null;
  /** A finding contradicts one of the numbers it comes from. */
  readonly contradicted?: true;
  /** Where it stands within its report; left out: at the rate's line of ancestry. */
  readonly fragment?: string;
}

export interface SharedReading extends ReadingBase {
  readonly share: readonly [numerator: number, denominator: number];
}

/** A number that is no share: a count of things, money, or a printed rate without its counts. */
export interface AmountReading extends ReadingBase {
  readonly amount: number;
  readonly text: string;
}

export interface StateReading {
  readonly state: 'nothing' | 'unknown';
  readonly why: string;
}

/** `so-sanh/tinh/<slug>.json`: the communes of a province that have reports. */
export interface ProvinceFile {
  readonly slug: string;
  readonly name: string;
  /** In alphabetical order. */
  readonly communes: readonly ProvinceCommune[];
  /** Communes of the province without any report. */
  readonly silentCount: number;
}

export interface ProvinceCommune {
  readonly id: CommuneId;
  readonly name: string;
  /** Tells namesakes apart: district, life, latest period. */
  readonly detail: string;
}

/** `so-sanh/chi-tieu.json`: the indicators of the catalogue that at least one report answers by a number. */
export interface IndicatorChoice {
  readonly id: IndicatorId;
  readonly name: string;
  readonly unit: string;
  readonly kind: IndicatorKind;
}
