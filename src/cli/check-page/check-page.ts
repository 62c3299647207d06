import type { RemarkKind } from '../../strings/check-page.ts';

/** What the page of a check shows, before it is markup. Links are fragments of the page. */
export interface CheckPage {
  readonly kind: RemarkKind;
  readonly canPublish: boolean;
  readonly verdict: string;
  readonly lines: readonly string[];
  readonly files: readonly FileSection[];
  readonly rules: readonly RuleLine[];
}

export interface RuleLine {
  readonly id: string;
  readonly name: string;
  readonly explanation: string;
}

/** All that is said of one file. */
export interface FileSection {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly items: readonly Item[];
  readonly excerpts: readonly Excerpt[];
  /** Why there is no excerpt; null where there is one, or nothing to show. */
  readonly note: string | null;
}

/** What is said in the same words of one or more places. */
export interface Item {
  readonly id: string;
  readonly label: string;
  readonly spots: readonly Spot[];
  /** Name of the column or key, where all places share one. */
  readonly columnName: string | null;
  readonly text: string;
  readonly code: string;
  readonly rule: { readonly href: string; readonly text: string } | null;
}

export interface Spot {
  readonly text: string;
  /** null where the excerpt does not reach. */
  readonly href: string | null;
}

/** Rows of a table, or keys of a JSON entry, about those that are marked. */
export interface Excerpt {
  readonly caption: string;
  /** The caption with the file: no other excerpt of the page has it. */
  readonly name: string;
  readonly corner: string;
  readonly columns: readonly string[];
  /** Headings of the table itself, kept in view. */
  readonly head: readonly ExcerptLine[];
  readonly body: readonly ExcerptLine[];
  readonly notes: readonly string[];
}

export type ExcerptLine =
  | { readonly kind: 'gap'; readonly text: string }
  | ({ readonly kind: 'row'; readonly name: string; readonly cells: readonly ExcerptCell[] } & Marked);

export interface ExcerptCell extends Marked {
  readonly text: string;
}

/** A cell, or a row by its number, with links to what is said of it. */
export interface Marked {
  readonly id: string | null;
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly href: string;
  readonly text: string;
}
