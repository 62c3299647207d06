import type { DossierRow, DossierTable } from './tables.ts';

const READ = Symbol('read');

interface Deferred {
  readonly [READ]: () => readonly DossierRow[];
}

/** One getter for all tables: one of its own would cost each as much memory as it saves. */
const ROWS: PropertyDescriptor & ThisType<Deferred> = {
  enumerable: true,
  get() {
    return this[READ]();
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
