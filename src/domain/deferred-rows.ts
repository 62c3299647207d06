import { keepRecent } from './keep-recent.ts';
import type { DossierRow, DossierTable } from './tables.ts';

const READ = Symbol('read');

interface Deferred {
  readonly [READ]: () => readonly DossierRow[];
}

/** Tables whose rows are kept: those of a commune over years, all pages of which come one after the other. */
const TABLES_KEPT = 64;

const readRows = keepRecent(TABLES_KEPT, (table: Deferred) => table[READ]());

/** One getter for all tables: one of its own would cost each as much memory as it saves. */
const ROWS: PropertyDescriptor & ThisType<Deferred> = {
  enumerable: true,
  get() {
    return readRows(this);
  },
};

/** A table whose rows are made when they are asked for, and need not be the same objects the next time. */
export function deferRows(
  { file, title, span, columns }: Omit<DossierTable, 'rows'>,
  read: () => readonly DossierRow[],
): DossierTable {
  const table = { file, title, span, columns };
  Object.defineProperty(table, READ, { value: read });
  return Object.defineProperty(table, 'rows', ROWS) as DossierTable;
}
