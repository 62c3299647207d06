import type { CountColumn } from '../domain/dossier-counts.ts';
import type { PresentFigure } from '../domain/figure.ts';
import type { Operand } from '../domain/finding.ts';
import { countSpanDays, type Period, type Span } from '../domain/period.ts';
import type { Report } from '../domain/report.ts';
import { readTableTotals } from '../domain/stated-count.ts';
import { makeOperand } from './make-finding.ts';

/** The dossier table of a report whose dates are known. */
export interface DatedCounts {
  readonly period: Period;
  readonly cumulative: boolean;
  readonly span: Span;
  readonly days: number;
  /** The total of all fields; null where the table does not give it. */
  readonly read: (column: CountColumn) => PresentFigure | null;
}

/** The dates of a report's dossier table; null where it has no table or states none. */
export function findDates({ dossiers, span }: Report): Span | null {
  return dossiers === null ? null : (dossiers.span ?? span);
}

export function readDatedCounts(report: Report): DatedCounts | null {
  const { dossiers, period, cumulative } = report;
  const dates = findDates(report);
  if (dossiers === null || dates === null) return null;
  let totals: ReturnType<typeof readTableTotals> | null = null;
  const read = (column: CountColumn) => {
    if (!dossiers.columns.includes(column)) return null;
    totals ??= readTableTotals(dossiers);
    const figure = totals.counts[column];
    return figure.kind === 'present' ? figure : null;
  };
  return { period, cumulative, span: dates, days: countSpanDays(dates), read };
}

/** A count that stands in another report than the finding's. */
export function makeForeignOperand(counts: DatedCounts, figure: PresentFigure, column: CountColumn): Operand {
  const { period, span } = counts;
  return { ...makeOperand(figure, column, ''), source: { period, span } };
}
