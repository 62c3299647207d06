import type { Dataset } from './dataset.ts';
import { countRows, deferRows } from './deferred-rows.ts';
import { COUNT_COLUMNS, type CountColumn, type DossierCounts } from './dossier-counts.ts';
import type { AbsentFigure, Figure } from './figure.ts';
import { keepRecent } from './keep-recent.ts';
import type { Report } from './report.ts';
import type { DossierRow, DossierTable, ProcedureTable } from './tables.ts';

/** Tables whose rows are kept once they are made: whoever asks for one asks again. */
const TABLES_KEPT = 64;

/**
 * Withholds every count of a field or procedure that received fewer dossiers than `site.smallestPublishedCount`
 * but at least one: so few dossiers can point at a person. Where that would leave a single row withheld among
 * those that add up to a published total, the next smallest row is withheld too, or subtraction would reveal it.
 * Totals stay.
 */
export function withholdSmallCounts(dataset: Dataset): Dataset {
  const limit = dataset.site.smallestPublishedCount;
  if (limit <= 1) return dataset;
  const withholdRows = keepRecent(TABLES_KEPT, (table: DossierTable) => withholdFields(table.rows, limit));
  const replaced = new Map(
    dataset.reports.map((report) => [report, withholdInReport(report, limit, withholdRows)]),
  );
  const replace = (reports: readonly Report[]) => reports.map((report) => replaced.get(report) ?? report);
  const replaceAll = <Key>(index: ReadonlyMap<Key, readonly Report[]>) =>
    new Map([...index].map(([key, reports]) => [key, replace(reports)]));
  return {
    ...dataset,
    reports: replace(dataset.reports),
    reportsByCommune: replaceAll(dataset.reportsByCommune),
    reportsByPeriod: replaceAll(dataset.reportsByPeriod),
  };
}

function withholdInReport(
  report: Report,
  limit: number,
  withholdRows: (table: DossierTable) => readonly DossierRow[],
): Report {
  const { dossiers } = report;
  return {
    ...report,
    dossiers:
      dossiers === null ? null : deferRows(dossiers, countRows(dossiers), () => withholdRows(dossiers)),
    procedures: report.procedures === null ? null : withholdProcedures(report.procedures, limit),
  };
}

function withholdFields(rows: readonly DossierRow[], limit: number): readonly DossierRow[] {
  const fields = rows.filter((row) => row.kind === 'field');
  const withheld = chooseWithheld(fields, (row) => row.counts.received, limit);
  return rows.map((row) => (withheld.has(row) ? { ...row, counts: withholdCounts(row.counts) } : row));
}

function withholdProcedures(table: ProcedureTable, limit: number): ProcedureTable {
  const groups = Map.groupBy(table.rows, (row) => row.fieldId ?? row.fieldLabel);
  const withheld = new Set(
    [...groups.values()].flatMap((rows) => [...chooseWithheld(rows, (row) => row.received, limit)]),
  );
  const rows = table.rows.map((row) =>
    withheld.has(row)
      ? { ...row, received: withhold(row.received), receivedOnline: withhold(row.receivedOnline) }
      : row,
  );
  return { ...table, rows };
}

function chooseWithheld<Row>(
  rows: readonly Row[],
  receivedOf: (row: Row) => Figure,
  limit: number,
): Set<Row> {
  const sizes = rows.flatMap((row) => {
    const figure = receivedOf(row);
    return figure.kind === 'present' && figure.value > 0 ? [{ row, size: figure.value }] : [];
  });
  const ascending = sizes.sort((a, b) => a.size - b.size);
  const small = ascending.filter(({ size }) => size < limit);
  const count = small.length === 1 ? 2 : small.length;
  return new Set(ascending.slice(0, count).map(({ row }) => row));
}

function withholdCounts(counts: DossierCounts): DossierCounts {
  const kept = {} as Record<CountColumn, Figure>;
  for (const column of COUNT_COLUMNS) kept[column] = withhold(counts[column]);
  return kept;
}

function withhold(figure: Figure): Figure {
  if (figure.kind === 'absent') return figure;
  const absent: AbsentFigure = { kind: 'absent', reason: 'withheld', printed: '', place: figure.place };
  return absent;
}
