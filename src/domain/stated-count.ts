import { COUNT_COLUMNS, type CountColumn, type DossierCounts, isCountColumn } from './dossier-counts.ts';
import { type Figure, makeDerivedFigure, NOT_STATED } from './figure.ts';
import type { Span } from './period.ts';
import type { Report } from './report.ts';
import type { DossierRow, DossierTable } from './tables.ts';

/** `summed`: a dossier table without a total row, its field rows added up. */
export type CountOrigin = 'dossiers' | 'summed' | 'statement' | 'appendix';

/** One place where a report says, or leaves open, how many one-stop dossiers there are. */
export interface StatedCount {
  readonly column: CountColumn;
  readonly figure: Figure;
  readonly origin: CountOrigin;
  readonly span: Span | null;
}

export type StatedCounts = ReadonlyMap<CountColumn, readonly StatedCount[]>;

const NOTHING: readonly StatedCount[] = [];

/**
 * Everywhere a report states a quantity of its one-stop dossiers, by column and in order of precedence:
 * dossier table, prose, appendix. Other scopes are left out.
 */
export function listStatedCounts(report: Report): StatedCounts {
  const stated = new Map(COUNT_COLUMNS.map((column) => [column, NOTHING]));
  const add = (count: StatedCount) => {
    const earlier = stated.get(count.column);
    stated.set(count.column, earlier === undefined || earlier === NOTHING ? [count] : [...earlier, count]);
  };
  if (report.dossiers !== null) {
    const { counts, origin } = readTableTotals(report.dossiers);
    const span = report.dossiers.span ?? report.span;
    for (const column of report.dossiers.columns) add({ column, figure: counts[column], origin, span });
  }
  for (const { quantity, scope, figure } of report.statements) {
    if (scope !== 'one-stop' || quantity === null || !isCountColumn(quantity)) continue;
    add({ column: quantity, figure, origin: 'statement', span: report.span });
  }
  for (const row of report.appendix?.rows ?? []) {
    if (row.quantity === null || !isCountColumn(row.quantity)) continue;
    const span = row.span ?? report.appendix?.span ?? report.span;
    add({ column: row.quantity, figure: row.figure, origin: 'appendix', span });
  }
  return stated;
}

/** The first statement with a value; else the first without one, which says why; else null. */
export function pickStatedCount(counts: readonly StatedCount[]): StatedCount | null {
  return counts.find((count) => count.figure.kind === 'present') ?? counts[0] ?? null;
}

/** The printed total row, or the sum of the field rows where the table has none. */
export function readTableTotals(table: DossierTable): {
  readonly counts: DossierCounts;
  readonly origin: 'dossiers' | 'summed';
} {
  const { rows } = table;
  const total = rows.find((row) => row.kind === 'total');
  if (total !== undefined) return { counts: total.counts, origin: 'dossiers' };
  const counts = {} as Record<CountColumn, Figure>;
  for (const column of COUNT_COLUMNS) counts[column] = sumFields(rows, column);
  return { counts, origin: 'summed' };
}

/** Absent, with the reason of the first field that has no value, unless every field has one. */
function sumFields(rows: readonly DossierRow[], column: CountColumn): Figure {
  let sum = 0;
  let first: Figure | null = null;
  for (const row of rows) {
    const figure = row.counts[column];
    if (figure.kind === 'absent') return figure;
    first ??= figure;
    sum += figure.value;
  }
  return first === null || first.place === null ? NOT_STATED : makeDerivedFigure(sum, first.place);
}
