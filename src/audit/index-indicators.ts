import type { PresentFigure } from '../domain/figure.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import { isSameSpan } from '../domain/period.ts';
import type { AppendixRow } from '../domain/tables.ts';
import type { AuditContext } from './audit-context.ts';
import type { OwnCounts } from './find-own-counts.ts';

/** An appendix row that has a value. */
export type ValuedRow = AppendixRow & { readonly figure: PresentFigure };

export function isValued(row: AppendixRow | undefined): row is ValuedRow {
  return row !== undefined && row.figure.kind === 'present';
}

/** A rate's counts that both have a value. */
export interface ValuedCounts extends OwnCounts {
  readonly numerator: ValuedRow;
  readonly denominator: ValuedRow;
}

export function areValued(counts: OwnCounts): counts is ValuedCounts {
  return isValued(counts.numerator) && isValued(counts.denominator);
}

/** The rows of one appendix by the indicator they state; a form maps an indicator to one row at most. */
export type IndicatorRows = ReadonlyMap<IndicatorId, AppendixRow>;

export function indexIndicatorRows(rows: readonly AppendixRow[]): IndicatorRows {
  return new Map(rows.flatMap((row) => (row.indicatorId === null ? [] : [[row.indicatorId, row] as const])));
}

/** The two rows that the catalogue says a rate comes from, where the same report states both for the same dates. */
export function findCatalogueCounts(
  rate: AppendixRow,
  rows: IndicatorRows,
  { indicators }: AuditContext,
): ValuedCounts | null {
  const indicator = rate.indicatorId === null ? undefined : indicators.get(rate.indicatorId);
  if (!indicator?.numeratorId || !indicator.denominatorId) return null;
  const numerator = rows.get(indicator.numeratorId);
  const denominator = rows.get(indicator.denominatorId);
  if (!isValued(numerator) || !isValued(denominator)) return null;
  const isTogether = [numerator, denominator].every((row) => isSameSpan(row.span, rate.span));
  return isTogether ? { numerator, denominator } : null;
}
