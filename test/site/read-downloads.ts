import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

export type Row = Readonly<Record<string, string | number | null>>;

/** The downloads of the shipped site. */
export const folder = join(inject('shippedSite'), 'du-lieu');

export function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

export function readRows(file: string): readonly Row[] {
  return JSON.parse(read(file));
}

export function sortRows(rows: readonly Row[]): readonly string[] {
  return rows.map((row) => JSON.stringify(row)).toSorted();
}
