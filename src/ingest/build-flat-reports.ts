import { deferRows } from '../domain/deferred-rows.ts';
import { placeFile, type Sink } from '../domain/diagnostic.ts';
import type { CountColumn } from '../domain/dossier-counts.ts';
import { keepRecent } from '../domain/keep-recent.ts';
import type { Period } from '../domain/period.ts';
import type { Report, ReportId } from '../domain/report.ts';
import type { DossierRow, Statement } from '../domain/tables.ts';
import type { FlatRow } from './flat-row.ts';
import { groupFlatRows, type RowGroup, type RowRun } from './group-flat-rows.ts';

/** Tables whose rows are kept once they are made: whoever asks for one asks again. */
const TABLES_KEPT = 8;

/** The same list for all reports that have the same columns. */
type ShareColumns = (columns: readonly CountColumn[]) => readonly CountColumn[];
type ReadRows = (runs: readonly RowRun[]) => readonly DossierRow[];

const NO_NOTES: readonly string[] = [];
const NO_STATEMENTS: readonly Statement[] = [];

/** Rows of the same commune, period and span become one report, whatever files they stand in. */
export function buildFlatReports(rows: Iterable<FlatRow>, sink: Sink): readonly Report[] {
  const groups = groupFlatRows(rows);
  const ids = Map.groupBy(groups, periodKey);
  const shareColumns = makeColumnLists();
  const readRows = keepRecent(TABLES_KEPT, unpackRows);
  return groups.map((group) => {
    checkRepeatedFields(group, sink);
    const isOnly = ids.get(periodKey(group))?.length === 1;
    return buildReport(group, isOnly, shareColumns(group.columns), readRows);
  });
}

function periodKey({ first }: RowGroup): string {
  return `${first.commune.id}|${first.period.id}`;
}

function buildReport(
  { first, runs, sources, notes }: RowGroup,
  isOnly: boolean,
  columns: readonly CountColumn[],
  readRows: ReadRows,
): Report {
  const { commune, period, span, file } = first;
  const title = file.slice(file.lastIndexOf('/') + 1);
  const id = isOnly ? period.id : `${period.id}-${span.from}-${span.to}`;
  const [source = ''] = sources;
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
    source: sources.length > 1 ? sources.join('; ') : source,
    notes: notes.length === 0 ? NO_NOTES : notes,
    file,
    dossiers: deferRows({ file, title, span, columns }, countRuns(runs), () => readRows(runs)),
    appendix: null,
    procedures: null,
    tasks: null,
    statements: NO_STATEMENTS,
  };
}

function countRuns(runs: readonly RowRun[]): number {
  return runs.reduce((count, { start, end }) => count + end - start, 0);
}

function unpackRows(runs: readonly RowRun[]): readonly DossierRow[] {
  const rows: DossierRow[] = [];
  for (const { block, start, end } of runs) {
    for (let index = start; index < end; index += 1) rows.push(block.read(index));
  }
  return rows;
}

function makeColumnLists(): ShareColumns {
  const lists = new Map<string, readonly CountColumn[]>();
  return (columns) => {
    const key = columns.join(',');
    const known = lists.get(key) ?? columns;
    lists.set(key, known);
    return known;
  };
}

/** Half-years, nine months and years count from the start of the reporting year. */
function isCumulative({ kind, ordinal }: Period): boolean {
  return kind === 'nine-months' || kind === 'year' || (kind === 'half-year' && ordinal === 1);
}

function checkRepeatedFields({ runs }: RowGroup, sink: Sink): void {
  const seen = new Map<string | null, { readonly file: string; readonly row: number }>();
  for (const { file, block, start, end } of runs) {
    for (let index = start; index < end; index += 1) {
      const { fieldId } = block.readSubject(index);
      const row = block.readRowNumber(index);
      const earlier = seen.get(fieldId);
      if (earlier === undefined) seen.set(fieldId, { file, row });
      else
        sink({
          code: 'row/duplicate',
          firstFile: earlier.file,
          firstRow: earlier.row,
          ...placeFile(file),
          row,
        });
    }
  }
}
