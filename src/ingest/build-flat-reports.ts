import { placeFile, type Sink } from '../domain/diagnostic.ts';
import { COUNT_COLUMNS } from '../domain/dossier-counts.ts';
import type { Period } from '../domain/period.ts';
import type { Report, ReportId } from '../domain/report.ts';
import type { FlatRow } from './flat-row.ts';

/** Rows of the same commune, period and span become one report, whatever files they stand in. */
export function buildFlatReports(rows: readonly FlatRow[], sink: Sink): readonly Report[] {
  const groups = [...Map.groupBy(rows, groupKey).values()];
  const ids = Map.groupBy(groups, periodKey);
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    checkRepeatedFields(group, sink);
    const isOnly = ids.get(periodKey(group))?.length === 1;
    return [buildReport(first, group, isOnly)];
  });
}

function groupKey({ commune, period, span }: FlatRow): string {
  return `${commune.id}|${period.id}|${span.from}|${span.to}`;
}

function periodKey([first]: readonly FlatRow[]): string {
  return first === undefined ? '' : `${first.commune.id}|${first.period.id}`;
}

function buildReport(first: FlatRow, rows: readonly FlatRow[], isOnly: boolean): Report {
  const { commune, period, span, file } = first;
  const title = file.slice(file.lastIndexOf('/') + 1);
  // The rows of one file share their list of columns.
  const present = new Set([...new Set(rows.map((row) => row.columns))].flat());
  const id = isOnly ? period.id : `${period.id}-${span.from}-${span.to}`;
  const sources = listOnce(rows.map((row) => row.source));
  return {
    id: id as string as ReportId,
    communeId: commune.id,
    title: sources[0] ?? title,
    number: null,
    issued: null,
    period,
    span,
    cumulative: isCumulative(period),
    formId: null,
    source: sources.join('; '),
    notes: listOnce(rows.map(nameNote)),
    file,
    dossiers: {
      file,
      title,
      span,
      columns: COUNT_COLUMNS.filter((column) => present.has(column)),
      rows: rows.map((row) => row.entry),
    },
    appendix: null,
    procedures: null,
    tasks: null,
    statements: [],
  };
}

/** Half-years, nine months and years count from the start of the reporting year. */
function isCumulative({ kind, ordinal }: Period): boolean {
  return kind === 'nine-months' || kind === 'year' || (kind === 'half-year' && ordinal === 1);
}

function checkRepeatedFields(rows: readonly FlatRow[], sink: Sink): void {
  const seen = new Map<string | null, FlatRow>();
  for (const one of rows) {
    const { fieldId, row } = one.entry;
    const earlier = seen.get(fieldId);
    if (earlier === undefined) seen.set(fieldId, one);
    else {
      const first = { firstFile: earlier.file, firstRow: earlier.entry.row };
      sink({ code: 'row/duplicate', ...first, ...placeFile(one.file), row });
    }
  }
}

/** The note of a field says whose it is. */
function nameNote({ entry, note }: FlatRow): string {
  return note === '' || entry.fieldId === null ? note : `${entry.label}: ${note}`;
}

function listOnce(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}
