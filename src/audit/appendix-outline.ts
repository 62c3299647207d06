import type { AppendixRow } from '../domain/tables.ts';

/** The rows of an appendix with the rows that hang under each. */
export interface Outline {
  readonly rows: readonly AppendixRow[];
  /** Indices of the direct children, in order; same index as `rows`. */
  readonly children: readonly (readonly number[])[];
  /** Indices of the rows at the top. */
  readonly roots: readonly number[];
}

export function buildOutline(rows: readonly AppendixRow[]): Outline {
  const children: number[][] = rows.map(() => []);
  const roots: number[] = [];
  for (const [index, row] of rows.entries()) {
    const home = row.parent === null ? roots : (children[row.parent] ?? roots);
    home.push(index);
  }
  return { rows, children, roots };
}

export function listChildren(outline: Outline, index: number): readonly AppendixRow[] {
  return pickRows(outline, outline.children[index] ?? []);
}

/** Each group of rows that hang under the same row, with that row's index; null for the top. */
export function* walkGroups(
  outline: Outline,
): Generator<{ readonly parent: number | null; readonly indices: readonly number[] }> {
  yield { parent: null, indices: outline.roots };
  for (const [parent, indices] of outline.children.entries()) {
    if (indices.length > 0) yield { parent, indices };
  }
}

export function pickRows(outline: Outline, indices: readonly number[]): readonly AppendixRow[] {
  return indices.flatMap((index) => outline.rows[index] ?? []);
}

const BULLET = /^\s*[-–+•]/u;

/** A row that hangs on its neighbours ("- Số …", "+ Số …") instead of bearing a number of its own. */
export function isBullet(row: AppendixRow): boolean {
  return BULLET.test(row.number) || BULLET.test(row.label);
}

export function isNumbered(row: AppendixRow): boolean {
  return /\p{N}/u.test(row.number) || /^[IVXLC]+\.?$/u.test(row.number.trim());
}

/** A count or an amount: a row that can be part of a whole. */
export function isQuantity(row: AppendixRow): boolean {
  return row.unitKind === 'count' || row.unitKind === 'amount';
}

/** Units as printed, case and spaces aside. */
export function isSameUnit(a: AppendixRow, b: AppendixRow): boolean {
  return normalizeUnit(a.unit) === normalizeUnit(b.unit);
}

function normalizeUnit(unit: string): string {
  return unit.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
