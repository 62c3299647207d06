import { type Problem, placeKey, type Sink } from '../domain/diagnostic.ts';
import type { Span } from '../domain/period.ts';
import { formatPath } from './json-issues.ts';
import type { TableFile, TableJson } from './json-shapes.ts';
import { readSpan } from './read-period.ts';
import type { TableInfo } from './table-info.ts';

interface Context {
  readonly file: string;
  readonly table: TableFile;
  /** Spreadsheet rows that the table has. */
  readonly lastRow: number;
  readonly reportSpan: Span | null;
}

/** Title and dates of one table; without an entry in report.json the file name and the report's dates. */
export function readTableInfo(json: TableJson | undefined, context: Context, sink: Sink): TableInfo {
  const { file, table, reportSpan } = context;
  if (json === undefined) return { title: table, span: reportSpan, rowSpans: new Map() };
  const path = ['tables', table];
  const own = readOptionalSpan(json, { file, path }, sink);
  const rowSpans = new Map<number, Span>();
  for (const [index, entry] of json.spans.entries()) {
    const at = [...path, 'spans', index];
    const span = readOptionalSpan(entry, { file, path: at }, sink);
    const rows = readRows(entry.rows, context.lastRow);
    if (rows === null) {
      const problem: Problem = { code: 'report/span-rows', printed: entry.rows, lastRow: context.lastRow };
      sink({ ...problem, ...placeKey(file, formatPath([...at, 'rows'])) });
    }
    if (span !== null) for (const row of rows ?? []) rowSpans.set(row, span);
  }
  return { title: json.title, span: own ?? reportSpan, rowSpans };
}

interface Dates {
  readonly from: string | null;
  readonly to: string | null;
}

/** null when neither date is given, or after a problem was reported. */
export function readOptionalSpan(
  { from, to }: Dates,
  { file, path }: { readonly file: string; readonly path: readonly PropertyKey[] },
  sink: Sink,
): Span | null {
  if (!from && !to) return null;
  const place = (key: string) => placeKey(file, formatPath([...path, key]));
  if (!from || !to) {
    sink({ code: 'period/half-span', ...place(from ? 'to' : 'from') });
    return null;
  }
  return readSpan({ text: from, place: place('from') }, { text: to, place: place('to') }, sink);
}

/** `76-79` or `76`, inside the table. */
function readRows(printed: string, lastRow: number): readonly number[] | null {
  const match = /^(\d{1,6})(?: ?[-–] ?(\d{1,6}))?$/.exec(printed);
  if (match === null) return null;
  const first = Number(match[1]);
  const last = Number(match[2] ?? match[1]);
  if (first < 2 || last < first || last > lastRow) return null;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
