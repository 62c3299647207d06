import type { Brand } from './brand.ts';
import type { CommuneId } from './commune.ts';
import type { IsoDate } from './date.ts';
import type { ReportId } from './report.ts';

/**
 * Where a published figure stands, for corrections and for comparing two publications:
 * `<commune>/<report>/<table>/<row>/<column>`. A shorter one names a whole row, table or report.
 */
export type FigureKey = Brand<'FigureKey'>;

/** What was published: a number (rates as ratios), an answer in words, or null where the report states no value. */
export type PublishedValue = number | string | null;

/** One line of `corrections.csv`: a published figure of a closed period that was changed or withdrawn. */
export interface Correction {
  readonly figure: FigureKey;
  readonly communeId: CommuneId;
  readonly reportId: ReportId;
  readonly old: PublishedValue;
  /** null where the figure, row, table or report was withdrawn. */
  readonly new: PublishedValue;
  /** Whether the numbers are ratios, to be shown as percentages. */
  readonly isRate: boolean;
  /** True where both values are held back (and null) because so few dossiers can point at a person. */
  readonly isWithheld: boolean;
  readonly date: IsoDate;
  readonly reason: string;
  /** 1-based spreadsheet row in `corrections.csv`. */
  readonly row: number;
}
