import type { CommuneId } from '../domain/commune.ts';
import type { FigureKey, PublishedValue } from '../domain/correction.ts';
import type { ReportId } from '../domain/report.ts';

/** One figure as it was published. */
export interface PublishedCell {
  /** null where the report states no value, or it is withheld. */
  readonly value: PublishedValue;
  readonly isRate: boolean;
  readonly isWithheld: boolean;
}

/** Cells by row, then by column; a column that a row does not have is a cell without a value. */
export type PublishedTable = ReadonlyMap<string, ReadonlyMap<string, PublishedCell>>;

/** What the manifest keeps of a report. */
export interface PublishedReport {
  readonly communeId: CommuneId;
  readonly reportId: ReportId;
  /** The name of its period. */
  readonly period: string;
  /** Its days as `YYYY-MM-DD`; null where it states none. */
  readonly from: string | null;
  readonly to: string | null;
  readonly tables: ReadonlyMap<string, PublishedTable>;
}

export const NO_VALUE: PublishedCell = { value: null, isRate: false, isWithheld: false };
export const WITHHELD: PublishedCell = { value: null, isRate: false, isWithheld: true };

export function makePublishedKey({ communeId, reportId }: PublishedReport, ...parts: string[]): FigureKey {
  return [communeId, reportId, ...parts].join('/') as FigureKey;
}
