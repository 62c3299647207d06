import type { DossierRow, DossierTable } from './tables.ts';

const READ = Symbol('read');
const COUNT = Symbol('count');

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

/** A table whose rows, so many, are made when they are asked for, and need not be the same objects the next time. */
export function deferRows(
  { file, title, span, columns }: Omit<DossierTable, 'rows'>,
  rowCount: number,
  read: () => readonly DossierRow[],
): DossierTable {
  const table = { file, title, span, columns };
  Object.defineProperties(table, { [READ]: { value: read }, [COUNT]: { value: rowCount } });
  return Object.defineProperty(table, 'rows', ROWS) as DossierTable;
}

/** The same as the length of its rows, none of which is made. */
export function countRows(table: DossierTable & { readonly [COUNT]?: number }): number {
  return table[COUNT] ?? table.rows.length;
}
