import type { Span } from '../domain/period.ts';
import type { Form } from '../ingest/read-form.ts';
import { REPORT_NOTES, REPORT_WORDS } from '../strings/import-report.ts';
import type { AssembledTable, TableNote } from './assemble-table.ts';
import { findRowSpans, type RowSpan } from './find-row-spans.ts';
import { formatSheet } from './format-sheet.ts';
import type { ImportOptions } from './import-options.ts';
import type { DatedTable, PlannedFlat, PlannedReport } from './plan-import.ts';

export interface BuiltFile {
  /** Path inside the data folder. */
  readonly path: string;
  readonly text: string;
  /** The table whose cells the file holds; null for report.json. */
  readonly table: AssembledTable | null;
}

export interface BuiltTarget {
  /** The report's folder, or the flat table, inside the data folder. */
  readonly path: string;
  readonly files: readonly BuiltFile[];
  /** Dates that rows state for themselves. */
  readonly rowSpans: readonly RowSpan[];
}

/** What the report that is replaced has, and an import cannot read: figures stated in prose, notes by hand. */
export interface FormerReport {
  readonly statements: readonly unknown[];
  readonly notes: readonly string[];
  /** Names of its tables. */
  readonly tables: readonly string[];
}

/** Where a planned report or flat table goes, inside the data folder. */
export function locateTarget(target: PlannedReport | PlannedFlat): string {
  return target.kind === 'flat'
    ? `reports/${target.name}.csv`
    : `reports/${target.facts.commune.id}/${target.id}`;
}

/** The files of a report's folder, or the one file of a flat table. `former`: the report that is replaced. */
export function buildTarget(
  target: PlannedReport | PlannedFlat,
  options: ImportOptions,
  forms: ReadonlyMap<string, Form | null>,
  former: FormerReport | null,
): BuiltTarget {
  const path = locateTarget(target);
  if (target.kind === 'report') return buildReport(target, path, options, forms, former);
  const { table } = target;
  return { path, files: [{ path, text: formatTable(table), table }], rowSpans: [] };
}

function buildReport(
  report: PlannedReport,
  path: string,
  options: ImportOptions,
  forms: ReadonlyMap<string, Form | null>,
  former: FormerReport | null,
): BuiltTarget {
  const { facts, letterhead, tables } = report;
  const { commune, period, span, isCumulative } = facts;
  const formId = tables.find(({ kind }) => kind === 'indicators')?.formId ?? null;
  const form = formId === null ? null : (forms.get(formId) ?? null);
  const described = tables.map((table) => ({ table, ...describeTable(table, form, span) }));
  const notes = tables.flatMap((table) => table.notes.map((note) => wordNote(table, note)));
  const typedCount = options.readsDotThousands ? countDotThousands(tables) : 0;
  if (typedCount > 0) notes.push(REPORT_NOTES.dotThousands(typedCount));
  const json = {
    commune: commune.id,
    title: options.title ?? letterhead.title?.value ?? REPORT_WORDS.title(period),
    number: letterhead.number?.value ?? null,
    issued: letterhead.issued?.value ?? null,
    period: period.name,
    from: span?.from ?? null,
    to: span?.to ?? null,
    cumulative: isCumulative,
    form: formId,
    source: options.source ?? REPORT_WORDS.source(period, commune),
    notes: [...new Set([...(former?.notes ?? []), ...notes])],
    tables: Object.fromEntries(described.map(({ table, json: own }) => [`${table.kind}.csv`, own])),
    statements: former?.statements ?? [],
  };
  return {
    path,
    files: [
      { path: `${path}/report.json`, text: `${JSON.stringify(json, null, 2)}\n`, table: null },
      ...tables.map((table) => ({ path: `${path}/${table.kind}.csv`, text: formatTable(table), table })),
    ],
    rowSpans: described.flatMap(({ rowSpans }) => rowSpans),
  };
}

function formatTable({ rows }: AssembledTable): string {
  return formatSheet(rows.map((row) => row.map(({ text }) => text)));
}

function describeTable(table: DatedTable, form: Form | null, reportSpan: Span | null) {
  const { kind, title, span } = table;
  const rowSpans = kind === 'indicators' ? findRowSpans(table, form, span ?? reportSpan) : [];
  const own = {
    title: title ?? REPORT_WORDS.tables[kind],
    ...(span === null ? {} : { from: span.from, to: span.to }),
    ...(rowSpans.length === 0
      ? {}
      : { spans: rowSpans.map(({ rows, span: { from, to } }) => ({ rows, from, to })) }),
  };
  return { json: own, rowSpans };
}

function wordNote({ kind }: DatedTable, note: TableNote): string {
  switch (note.kind) {
    case 'joined-parts':
      return REPORT_NOTES.joinedParts(kind, note.count);
    case 'repeated-headers':
      return REPORT_NOTES.repeatedHeaders(kind);
    case 'headless-parts':
      return REPORT_NOTES.headlessParts(kind, note.count);
    case 'split-rows':
      return REPORT_NOTES.splitRows(kind, note.count);
    case 'form-heading':
      return REPORT_NOTES.formHeading(note.number, note.label);
  }
}

function countDotThousands(tables: readonly DatedTable[]): number {
  const parts = tables.flatMap(({ groups }) => groups.flatMap(({ settled }) => settled));
  return parts.reduce((count, { dotThousands }) => count + dotThousands.length, 0);
}
