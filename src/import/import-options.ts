/** What the person who imports says; null where nothing was said. */
export interface ImportOptions {
  readonly commune: string | null;
  readonly period: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** The report states no dates. */
  readonly hasNoDates: boolean;
  readonly form: string | null;
  readonly isCumulative: boolean | null;
  readonly readsDotThousands: boolean;
  /** Name of the report's folder, or of the flat table. */
  readonly report: string | null;
  readonly title: string | null;
  readonly source: string | null;
  /** Numbers of the tables to take, as listed. */
  readonly tables: readonly number[] | null;
}

export const NO_OPTIONS: ImportOptions = {
  commune: null,
  period: null,
  from: null,
  to: null,
  hasNoDates: false,
  form: null,
  isCumulative: null,
  readsDotThousands: false,
  report: null,
  title: null,
  source: null,
  tables: null,
};
