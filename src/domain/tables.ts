import type { CountColumn, DossierCounts } from './dossier-counts.ts';
import type { FieldId } from './field.ts';
import type { Figure } from './figure.ts';
import type { IndicatorId } from './indicator.ts';
import type { Span } from './period.ts';

/** Whose dossiers are counted. Scopes are never added together silently. */
export const SCOPES = ['one-stop', 'police', 'military', 'land'] as const;
export type Scope = (typeof SCOPES)[number];

/** A dossier quantity, or one of the two headline rates that a report prints. */
export type Quantity = CountColumn | 'on_time_rate' | 'online_rate';

export interface DossierRow {
  readonly kind: 'field' | 'total';
  /** null for the total row. */
  readonly fieldId: FieldId | null;
  readonly label: string;
  /** 1-based spreadsheet row. */
  readonly row: number;
  readonly counts: DossierCounts;
}

export interface DossierTable {
  readonly file: string;
  readonly title: string;
  /** The table's own dates where it states them, else the report's, else null. */
  readonly span: Span | null;
  /** Columns the table really has, in its order. */
  readonly columns: readonly CountColumn[];
  readonly rows: readonly DossierRow[];
}

/** How the value of an appendix row or statement is to be read. Chosen by the printed unit. */
export type AppendixUnitKind = 'count' | 'rate' | 'amount' | 'code' | 'none';

export interface AppendixRow {
  readonly row: number;
  /** Number, label, unit and remark as printed. The number is not a key: reports repeat and skip numbers. */
  readonly number: string;
  readonly label: string;
  readonly unit: string;
  readonly remark: string;
  /** The cell of the value column as printed, even when the value was read from another column. */
  readonly printedValue: string;
  readonly unitKind: AppendixUnitKind;
  /** Its label calls it a rate, whatever its unit says. */
  readonly saysRate: boolean;
  /** Ratio for rates (0–1). Absent with reason where the row has none. Text answers are in `text`. */
  readonly figure: Figure;
  /** A printed answer that is not a number, e.g. a fraction or a word; null otherwise. */
  readonly text: string | null;
  /** Depth in the outline, 0 for a heading of the first level. */
  readonly level: number;
  /** Index in `rows` of the row it hangs under, null at the top. */
  readonly parent: number | null;
  /** What dossier quantity the form says this row states, else null. */
  readonly quantity: Quantity | null;
  /** The catalogue's indicator that the form says this row is, else null. */
  readonly indicatorId: IndicatorId | null;
  /** False for a row of a form for another level of government: blank there means "not applicable". */
  readonly applies: boolean;
  /** Why the row is no indicator, as the form says; empty for a row that is one or has no form. */
  readonly unmapped: string;
  /** Dates that hold for this row only, else null. */
  readonly span: Span | null;
}

export interface Appendix {
  readonly file: string;
  readonly title: string;
  readonly span: Span | null;
  readonly rows: readonly AppendixRow[];
}

export interface ProcedureRow {
  readonly row: number;
  readonly name: string;
  readonly code: string;
  readonly fieldId: FieldId | null;
  readonly fieldLabel: string;
  /** The report's own service level, as printed ("2", "3", "4", …). */
  readonly serviceLevel: string;
  readonly nationalPortal: string;
  readonly receivedOnline: Figure;
  readonly received: Figure;
}

export interface ProcedureTable {
  readonly file: string;
  readonly title: string;
  readonly span: Span | null;
  readonly rows: readonly ProcedureRow[];
}

/** One section of a task plan, or (kind total) the printed total of the plan. */
export interface TaskRow {
  readonly row: number;
  readonly kind: 'section' | 'total';
  readonly plan: string;
  readonly section: string;
  readonly tasks: Figure;
  readonly done: Figure;
  readonly notDone: Figure;
}

export interface TaskTable {
  readonly file: string;
  readonly title: string;
  readonly span: Span | null;
  readonly rows: readonly TaskRow[];
}

/** A figure that the report states in its prose. */
export interface Statement {
  readonly place: string;
  readonly label: string;
  readonly unit: string;
  readonly unitKind: AppendixUnitKind;
  readonly quantity: Quantity | null;
  /** The catalogue's indicator that the sentence states with the meaning and dates of the appendix, else null. */
  readonly indicatorId: IndicatorId | null;
  readonly scope: Scope;
  readonly figure: Figure;
  /** Printed as text where it is not a number, e.g. "25/25". */
  readonly text: string | null;
  /** The counts a printed rate names beside it. */
  readonly numerator: Figure;
  readonly denominator: Figure;
}
