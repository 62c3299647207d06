import type { FigureKey } from '../domain/correction.ts';
import type { CellChange } from './compare-reports.ts';
import { type CorrectionIndex, isCorrected } from './index-corrections.ts';
import { makePublishedKey, NO_VALUE, type PublishedCell, type PublishedReport } from './published-report.ts';

/** A line that `corrections.csv` lacks. */
export interface NeededLine {
  readonly figure: FigureKey;
  /** `<table>/<row>/<column>`, shorter for a whole row or table, empty for a report. */
  readonly cell: string;
  readonly old: PublishedCell;
  readonly new: PublishedCell;
}

/** A published number or answer that is another now or none. */
export function isCorrectable({ kind, old }: CellChange): boolean {
  return kind === 'changed' || (kind === 'gone' && old.value !== null);
}

/**
 * The lines without which a report of a closed period may not be published: one per changed figure, one per row,
 * table or report that is gone as a whole. `now`: the report as it would be published; null where it is gone.
 */
export function listNeededLines(
  old: PublishedReport,
  now: PublishedReport | null,
  changes: readonly CellChange[],
  index: CorrectionIndex,
): readonly NeededLine[] {
  const lines = new Map<FigureKey, NeededLine>();
  for (const change of changes) {
    const { table, row, column } = change;
    const own = makePublishedKey(old, table, row, column);
    if (!isCorrectable(change) || isCorrected(index, own, change.old, change.new)) continue;
    const parts = findVanished(now, table, row);
    const figure = parts === null ? own : makePublishedKey(old, ...parts);
    const cell = (parts ?? [table, row, column]).join('/');
    const values = parts === null ? { old: change.old, new: change.new } : { old: NO_VALUE, new: NO_VALUE };
    lines.set(figure, { figure, cell, ...values });
  }
  return [...lines.values()];
}

/** The largest part of the report around a row that is gone; null where the row is still there. */
function findVanished(now: PublishedReport | null, table: string, row: string): readonly string[] | null {
  if (now === null) return [];
  const rows = now.tables.get(table);
  if (rows === undefined) return [table];
  return rows.has(row) ? null : [table, row];
}
