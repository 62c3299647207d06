import type { DossierRow, DossierTable } from './tables.ts';

const READ = Symbol('read');
const COUNT = Symbol('count');

interface Deferred {
  readonly [READ]: () => readonly DossierRow[];
  readonly [COUNT]: number;
}

/** One getter for all tables: one of its own would cost each as much memory as it saves. */
const ROWS: PropertyDescriptor & ThisType<Deferred> = {
  enumerable: true,
  get() {
    return this[READ]();
  },
};

/**
 * A table whose rows, of which there are so many, are made when they are asked for, and need not be the same objects the
 * next time.
 */
export function deferRows(
  { file, title, span, columns }: Omit<DossierTable, 'rows'>,
  count: number,
  read: () => readonly DossierRow[],
): DossierTable {
  const table = { file, title, span, columns };
  Object.defineProperty(table, READ, { value: read });
  Object.defineProperty(table, COUNT, { value: count });
  return Object.defineProperty(table, 'rows', ROWS) as DossierTable;
}

/** Makes none of them. */
export function countRows(table: DossierTable & Partial<Deferred>): number {
  return table[COUNT] ?? table.rows.length;
}
