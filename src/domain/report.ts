import type { Brand } from './brand.ts';
import type { CommuneId } from './commune.ts';
import type { IsoDate } from './date.ts';
import type { Period, Span } from './period.ts';
import type { Appendix, DossierTable, ProcedureTable, Statement, TaskTable } from './tables.ts';

/** Address part, unique within its commune. */
export type ReportId = Brand<'ReportId'>;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** The address of a commune's page of a year. */
const RESERVED = /^nam-(?:\d+|khong-ro)$/;

export function parseReportId(text: string): ReportId | null {
  return SLUG.test(text) && !RESERVED.test(text) ? (text as ReportId) : null;
}

/** What one commune reports for one period: a report folder, or its rows in flat tables. */
export interface Report {
  readonly id: ReportId;
  readonly communeId: CommuneId;
  readonly title: string;
  readonly number: string | null;
  readonly issued: IsoDate | null;
  readonly period: Period;
  /** Real dates of the period as the report states them; null when it states none. */
  readonly span: Span | null;
  readonly cumulative: boolean;
  readonly formId: string | null;
  readonly source: string;
  readonly notes: readonly string[];
  /** report.json, or the flat file of the first row. */
  readonly file: string;
  readonly dossiers: DossierTable | null;
  readonly appendix: Appendix | null;
  readonly procedures: ProcedureTable | null;
  readonly tasks: TaskTable | null;
  readonly statements: readonly Statement[];
}

/** True for a report folder; false for rows of flat tables, which have counts and nothing else. */
export function isIssuedReport(report: Report): boolean {
  return report.file.endsWith('/report.json');
}
