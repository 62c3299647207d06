import {
  COUNT_COLUMNS,
  type CountColumn,
  isCountColumn,
  makeDossierCounts,
} from '../domain/dossier-counts.ts';
import type { PresentFigure } from '../domain/figure.ts';
import { isSameSpan, type Span } from '../domain/period.ts';
import type { Report } from '../domain/report.ts';
import { type DossierTable, type Quantity, SCOPES, type Scope } from '../domain/tables.ts';
import type { CountSet } from './audit-identities.ts';

/** One set per row of the dossier table. */
export function collectTableSets(table: DossierTable): readonly CountSet[] {
  const hasCarriedOver = table.columns.includes('carried_over');
  return table.rows.map((row) => ({ counts: row.counts, label: row.label, hasCarriedOver }));
}

/** One set per scope that the prose states counts of. A quantity stated with two values is left out of it. */
export function collectStatementSets(report: Report): readonly (CountSet & { readonly scope: Scope })[] {
  return SCOPES.map((scope) => {
    const stated = report.statements.filter((statement) => statement.scope === scope);
    return { scope, ...makeSet(stated) };
  });
}

/**
 * The one-stop quantities of the appendix that hold for the same dates, as one set per span. A quantity stated
 * with two values is left out: which of them belongs to the others is not known.
 */
export function collectAppendixSets(report: Report): readonly CountSet[] {
  const bySpan: { span: Span | null; rows: Stated[] }[] = [];
  for (const row of report.appendix?.rows ?? []) {
    if (row.quantity === null) continue;
    const home = bySpan.find((group) => isSameSpan(group.span, row.span));
    if (home === undefined) bySpan.push({ span: row.span, rows: [row] });
    else home.rows.push(row);
  }
  return bySpan.map((group) => makeSet(group.rows));
}

interface Stated {
  readonly quantity: Quantity | null;
  readonly figure: { readonly kind: 'absent' } | PresentFigure;
}

function makeSet(stated: readonly Stated[]): CountSet {
  const figures = new Map<CountColumn, PresentFigure | null>();
  for (const { quantity, figure } of stated) {
    if (quantity === null || !isCountColumn(quantity) || figure.kind === 'absent') continue;
    const known = figures.get(quantity);
    if (known === undefined) figures.set(quantity, figure);
    else if (known?.value !== figure.value) figures.set(quantity, null);
  }
  const given: Partial<Record<CountColumn, PresentFigure>> = {};
  for (const column of COUNT_COLUMNS) {
    const figure = figures.get(column);
    if (figure) given[column] = figure;
  }
  return { counts: makeDossierCounts(given), label: '', hasCarriedOver: true };
}
