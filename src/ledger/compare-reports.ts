import { isSameValue } from './is-same-value.ts';
import { NO_VALUE, type PublishedCell, type PublishedReport } from './published-report.ts';

/** `withheld` and `released`: by the smallest published count, with nothing said about the value itself. */
export const CHANGE_KINDS = ['changed', 'gone', 'added', 'withheld', 'released'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface CellChange {
  readonly kind: ChangeKind;
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly old: PublishedCell;
  readonly new: PublishedCell;
}

/** What differs between two publications of one report, in the order of its tables; null: not published. */
export function compareReports(
  old: PublishedReport | null,
  now: PublishedReport | null,
): readonly CellChange[] {
  const changes: CellChange[] = [];
  const tables = new Set([...(now?.tables.keys() ?? []), ...(old?.tables.keys() ?? [])]);
  for (const table of tables) {
    const [before, after] = [old?.tables.get(table), now?.tables.get(table)];
    for (const row of new Set([...(after?.keys() ?? []), ...(before?.keys() ?? [])])) {
      const [past, present] = [before?.get(row), after?.get(row)];
      for (const column of new Set([...(present?.keys() ?? []), ...(past?.keys() ?? [])])) {
        const cells = { old: past?.get(column) ?? NO_VALUE, new: present?.get(column) ?? NO_VALUE };
        const kind = judge(cells.old, cells.new);
        if (kind !== null) changes.push({ kind, table, row, column, ...cells });
      }
    }
  }
  return changes;
}

function judge(old: PublishedCell, now: PublishedCell): ChangeKind | null {
  if (now.isWithheld) return old.isWithheld ? null : 'withheld';
  if (now.value === null) return old.isWithheld || old.value !== null ? 'gone' : null;
  if (old.isWithheld) return 'released';
  if (old.value === null) return 'added';
  return isSameValue(old.value, now.value) ? null : 'changed';
}
