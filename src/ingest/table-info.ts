import type { Span } from '../domain/period.ts';

/** What report.json says about one of its tables. */
export interface TableInfo {
  readonly title: string;
  /** The table's own dates, else the report's, else null. */
  readonly span: Span | null;
  /** Dates that hold for single spreadsheet rows only. */
  readonly rowSpans: ReadonlyMap<number, Span>;
}
