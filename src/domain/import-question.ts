import type { Commune } from './commune.ts';
import type { Problem } from './diagnostic.ts';
import type { OfficePlace } from './office-place.ts';
import type { Period, Span } from './period.ts';

/** The tables a report folder can hold, and the flat table of many communes. */
export const TABLE_KINDS = ['dossiers', 'indicators', 'procedures', 'tasks', 'flat'] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** A line of an office's file from which something was read. */
export interface CitedLine {
  readonly text: string;
  readonly place: OfficePlace;
}

/** A row of an appendix that a form does not have. */
export interface UnknownRow {
  readonly label: string;
  readonly place: OfficePlace;
}

export interface NearForm {
  readonly id: string;
  /** Rows of the appendix that the form does not have. */
  readonly unknown: readonly UnknownRow[];
  /** Labels of rows that state dossiers and are not in the appendix. */
  readonly missing: readonly string[];
}

/** A table as the import numbers it in its list. */
export interface NumberedTable {
  readonly number: number;
  readonly place: OfficePlace;
}

/** An option of a command whose value cannot be used. */
export interface BadOption {
  readonly kind: 'bad-option';
  readonly option: string;
  readonly problem: Problem;
}

/** What an import may not decide by itself; each has its option. */
export type ImportQuestion =
  | BadOption
  | {
      readonly kind: 'commune';
      /** Communes that lines of the files name, with the lines; several, or none that the registry has. */
      readonly named: readonly { readonly commune: Commune; readonly lines: readonly CitedLine[] }[];
      /** What lines name and the registry cannot settle. */
      readonly unsettled: readonly { readonly line: CitedLine; readonly problem: Problem }[];
      /** The communes of the registry, where there are few. */
      readonly known: readonly Commune[];
    }
  | {
      readonly kind: 'period';
      readonly named: readonly { readonly period: Period; readonly lines: readonly CitedLine[] }[];
      /** Names whose calendar months fit the dates; only examples. */
      readonly fitting: readonly Period[];
    }
  | {
      readonly kind: 'dates';
      /** True where a report may state none. */
      readonly mayBeNone: boolean;
      readonly stated: readonly { readonly span: Span; readonly lines: readonly CitedLine[] }[];
    }
  | { readonly kind: 'cumulative'; readonly period: Period }
  | { readonly kind: 'several-forms'; readonly forms: readonly string[] }
  | { readonly kind: 'no-form'; readonly rowCount: number; readonly nearest: readonly NearForm[] }
  | { readonly kind: 'no-such-table'; readonly printed: string; readonly count: number }
  | {
      readonly kind: 'several-tables';
      readonly table: TableKind;
      readonly tables: readonly NumberedTable[];
    }
  | {
      readonly kind: 'flat-and-report';
      readonly flat: readonly NumberedTable[];
      readonly report: readonly NumberedTable[];
    }
  | {
      readonly kind: 'dot-thousands';
      readonly cells: readonly {
        readonly place: OfficePlace;
        readonly stored: number;
        readonly meant: string;
      }[];
    };
