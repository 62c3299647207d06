import { z } from 'zod';
import type { Sink } from '../domain/diagnostic.ts';
import { SCOPES } from '../domain/tables.ts';
import { cleanText } from './clean-text.ts';
import { HEADINGS } from './dossier-headings.ts';
import { type CheckedJson, type KnownKeys, reportIssues } from './json-issues.ts';
import { QUANTITIES } from './read-form.ts';

const text = z.string().transform(cleanText);
const filled = z.string().regex(/\S/).transform(cleanText);
const optionalText = text.nullable().default(null);

const contact = z.strictObject({ text: filled, url: optionalText });
const licence = z.strictObject({ name: filled, url: optionalText });
const site = z.strictObject({
  title: filled,
  publisher: filled,
  contact,
  licence,
  homepage: optionalText,
  notice: optionalText,
  smallest_published_count: z.int().min(0),
  minimum_dossiers: z.int().min(0),
});

const rowSpan = z.strictObject({ rows: filled, from: text, to: text });
const table = z.strictObject({
  title: filled,
  from: optionalText,
  to: optionalText,
  spans: z.array(rowSpan).default([]),
});
export const TABLE_FILES = ['dossiers.csv', 'indicators.csv', 'procedures.csv', 'tasks.csv'] as const;
export type TableFile = (typeof TABLE_FILES)[number];
const tables = z.strictObject({
  'dossiers.csv': table.optional(),
  'indicators.csv': table.optional(),
  'procedures.csv': table.optional(),
  'tasks.csv': table.optional(),
} satisfies Record<TableFile, unknown>);

const statement = z.strictObject({
  place: text,
  label: filled,
  printed: text,
  unit: text,
  quantity: z.enum(QUANTITIES).nullable().default(null),
  indicator: optionalText,
  scope: z.enum(SCOPES).default('one-stop'),
  numerator: optionalText,
  denominator: optionalText,
});
const report = z.strictObject({
  commune: filled,
  title: filled,
  number: optionalText,
  issued: optionalText,
  period: filled,
  from: optionalText,
  to: optionalText,
  cumulative: z.boolean(),
  form: optionalText,
  source: filled,
  notes: z.array(text).default([]),
  tables: tables.default({}),
  statements: z.array(z.unknown()).default([]),
});
const reportParts = report.partial();

const REQUIRED_FLAT = ['commune', 'period', 'from', 'to'] as const;
const IGNORED_FLAT: ReadonlySet<string> = new Set(['number', 'agency']);
const FLAT_KEYS = Object.keys(HEADINGS).filter((key) => !IGNORED_FLAT.has(key));
const flatCell = z.union([z.string(), z.number(), z.null()]);
const flatEntry = z.strictObject({
  ...Object.fromEntries(FLAT_KEYS.map((key) => [key, flatCell.optional()])),
  ...Object.fromEntries(REQUIRED_FLAT.map((key) => [key, flatCell])),
});

export type SiteJson = z.output<typeof site>;
export type ReportJson = z.output<typeof reportParts>;
export type TableJson = z.output<typeof table>;
export type StatementJson = z.output<typeof statement>;
export type FlatEntryJson = Readonly<Record<string, string | number | null | undefined>>;

export function parseSiteJson(file: string, value: unknown, sink: Sink): SiteJson | null {
  const keys = {
    '': Object.keys(site.shape),
    contact: Object.keys(contact.shape),
    licence: Object.keys(licence.shape),
  };
  return parse(site, value, { file, value, keys, path: [] }, sink);
}

const REPORT_KEYS: KnownKeys = {
  '': Object.keys(report.shape),
  tables: TABLE_FILES,
  ...Object.fromEntries(TABLE_FILES.map((name) => [`tables/${name}`, Object.keys(table.shape)])),
  ...Object.fromEntries(TABLE_FILES.map((name) => [`tables/${name}/spans`, Object.keys(rowSpan.shape)])),
};

/** What can be read of report.json; keys with a problem are reported and left out, so that the rest is checked too. */
export function parseReportJson(file: string, value: unknown, sink: Sink): ReportJson {
  const result = report.safeParse(value);
  if (result.success) return result.data;
  const { issues } = result.error;
  reportIssues(issues, { file, value, keys: REPORT_KEYS, path: [] }, sink);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const bad = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : issue.path.slice(0, 1),
    ),
  );
  const rest = Object.fromEntries(Object.entries(value).filter(([key]) => !bad.has(key)));
  const parts = reportParts.safeParse(rest);
  return parts.success ? parts.data : {};
}

export function parseStatementJson(
  file: string,
  value: unknown,
  path: readonly PropertyKey[],
  sink: Sink,
): StatementJson | null {
  return parse(statement, value, { file, value, keys: { '': Object.keys(statement.shape) }, path }, sink);
}

/** The entries of a list with the keys of a flat table; null for those with a problem, which is reported. */
export function parseFlatJson(file: string, value: unknown, sink: Sink): readonly (FlatEntryJson | null)[] {
  const list = parse(z.array(z.unknown()), value, { file, value, keys: {}, path: [] }, sink);
  return (list ?? []).map((entry, index) =>
    parse(flatEntry, entry, { file, value: entry, keys: { '': FLAT_KEYS }, path: [index] }, sink),
  );
}

function parse<Output>(
  schema: z.ZodType<Output>,
  value: unknown,
  checked: CheckedJson,
  sink: Sink,
): Output | null {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  reportIssues(result.error.issues, checked, sink);
  return null;
}
