import type { Commune, CommuneId } from './commune.ts';
import type { Correction } from './correction.ts';
import type { Field, FieldId } from './field.ts';
import type { Indicator, IndicatorId } from './indicator.ts';
import type { PeriodId } from './period.ts';
import type { Report } from './report.ts';
import type { Target } from './target.ts';

export interface SiteInfo {
  readonly title: string;
  readonly publisher: string;
  readonly contact: { readonly text: string; readonly url: string | null };
  readonly licence: { readonly name: string; readonly url: string | null };
  readonly homepage: string | null;
  /** Counts of a single field between 1 and this number less one are withheld; 0 or 1 withholds nothing. */
  readonly smallestPublishedCount: number;
  /** Below this many dossiers nothing is ranked or coloured. */
  readonly minimumDossiers: number;
  /** Said at the top of every page and on every exported picture, e.g. that the figures are made up; null: nothing. */
  readonly notice: string | null;
}

/** Everything the data folder says, indexed once. Reports are in order of commune, then of time. */
export interface Dataset {
  readonly site: SiteInfo;
  readonly communes: ReadonlyMap<CommuneId, Commune>;
  readonly fields: ReadonlyMap<FieldId, Field>;
  /** In the order of the catalogue. */
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  /** In the order of the file. */
  readonly targets: readonly Target[];
  /** In the order of the file. */
  readonly corrections: readonly Correction[];
  readonly reports: readonly Report[];
  readonly reportsByCommune: ReadonlyMap<CommuneId, readonly Report[]>;
  readonly reportsByPeriod: ReadonlyMap<PeriodId, readonly Report[]>;
  readonly predecessors: ReadonlyMap<CommuneId, readonly Commune[]>;
}
