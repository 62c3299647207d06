import type { Commune } from '../domain/commune.ts';
import { COUNT_COLUMNS } from '../domain/dossier-counts.ts';
import type { Field } from '../domain/field.ts';
import type { Period, Span } from '../domain/period.ts';
import type { ReportId } from '../domain/report.ts';
import { HEADINGS } from '../ingest/dossier-headings.ts';
import type { Form } from '../ingest/read-form.ts';
import { REPORT_WORDS } from '../strings/import-report.ts';
import { APPENDIX_HEADER, DOSSIER_HEADER, TOTAL_ROW } from './blank-words.ts';
import type { BuiltTarget } from './build-target.ts';
import { formatSheet } from './format-sheet.ts';
import type { ReportFacts } from './settle-facts.ts';

/** What a spreadsheet needs to show Vietnamese marks. */
const BYTE_ORDER_MARK = '\ufeff';

export interface BlankReport {
  readonly facts: ReportFacts;
  readonly id: ReportId;
  readonly fields: Iterable<Field>;
  readonly form: { readonly id: string; readonly form: Form } | null;
  readonly title: string | null;
  readonly source: string | null;
  readonly separator: string;
}

/** A report's folder with every row that is to be filled in: one per field, and those of the form. */
export function buildBlankReport(blank: BlankReport): BuiltTarget {
  const { facts, id, fields, form, separator } = blank;
  const { commune, period, span, isCumulative } = facts;
  const path = `reports/${commune.id}/${id}`;
  const { dossiers, indicators } = REPORT_WORDS.tables;
  const json = {
    commune: commune.id,
    title: blank.title ?? REPORT_WORDS.title(period),
    number: null,
    issued: null,
    period: period.name,
    from: span?.from ?? null,
    to: span?.to ?? null,
    cumulative: isCumulative,
    form: form?.id ?? null,
    source: blank.source ?? REPORT_WORDS.source(period, commune),
    notes: [],
    tables: {
      'dossiers.csv': { title: dossiers },
      ...(form === null ? {} : { 'indicators.csv': { title: indicators } }),
    },
    statements: [],
  };
  const table = (name: string, rows: readonly (readonly string[])[]) => ({
    path: `${path}/${name}`,
    text: BYTE_ORDER_MARK + formatSheet(rows, separator),
    table: null,
  });
  return {
    path,
    files: [
      { path: `${path}/report.json`, text: `${JSON.stringify(json, null, 2)}\n`, table: null },
      table('dossiers.csv', listDossierRows(fields)),
      ...(form === null ? [] : [table('indicators.csv', listFormRows(form.form))]),
    ],
    rowSpans: [],
  };
}

function listDossierRows(fields: Iterable<Field>): readonly (readonly string[])[] {
  const width = DOSSIER_HEADER[0]?.length ?? 0;
  const fill = (...texts: readonly string[]) =>
    Array.from({ length: width }, (_, index) => texts[index] ?? '');
  const rows = [...fields].map(({ name }, index) => fill(String(index + 1), name));
  return [...DOSSIER_HEADER, ...rows, fill(TOTAL_ROW)];
}

function listFormRows({ rows }: Form): readonly (readonly string[])[] {
  return [
    APPENDIX_HEADER,
    ...rows.map(({ number, label, unit }) => [keepAsText(number), keepAsText(label), unit, '', '']),
  ];
}

/**
 * A spreadsheet makes dates of `1.1` and formulas of `- Số …`. Behind a zero-width space, which the reader of the data
 * folder leaves out, they stay what they are.
 */
function keepAsText(text: string): string {
  return /^[-+=@\d]/.test(text) ? `\u200b${text}` : text;
}

export interface BlankFlat {
  readonly name: string;
  readonly communes: readonly Commune[];
  readonly period: Period;
  readonly span: Span;
  readonly separator: string;
}

/** Form II.06's own columns; others can be added by hand. */
const FLAT_COUNTS = COUNT_COLUMNS.filter(
  (column) => column !== 'resolved_in_time' && !column.startsWith('returned'),
);

/** A flat table with one row per commune, all fields together. */
export function buildBlankFlat({ name, communes, period, span, separator }: BlankFlat): BuiltTarget {
  const columns = ['commune', 'period', 'from', 'to', 'field', ...FLAT_COUNTS, 'source', 'note'] as const;
  const given: Partial<Record<(typeof columns)[number], string>> = {
    period: period.name,
    from: span.from,
    to: span.to,
  };
  const rows = communes.map(({ id }) =>
    columns.map((column) => (column === 'commune' ? id : (given[column] ?? ''))),
  );
  const header = columns.map((column) => HEADINGS[column][0] ?? column);
  const path = `reports/${name}.csv`;
  const text = BYTE_ORDER_MARK + formatSheet([header, ...rows], separator);
  return { path, files: [{ path, text, table: null }], rowSpans: [] };
}
