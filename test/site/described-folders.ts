import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { inject } from 'vitest';
import { ROLES } from '../demo/demo-roles.ts';
import { nameToId } from '../demo/list-communes.ts';
import { listFiles } from './read-site.ts';

/**
 * Every folder of tables of the two small sites; of the demo the whole, a merged commune and one
 * with mistakes.
 */
export const DESCRIBED_FOLDERS: readonly string[] = [
  ...listFolders(inject('shippedSite')),
  ...listFolders(inject('hostileSite')),
  ...['', nameOf(ROLES.merged.successor), nameOf(ROLES.contradiction)].map((folder) =>
    join(inject('demoSite'), 'du-lieu', folder),
  ),
  join(inject('addressedSite'), 'du-lieu'),
];

/** Those with metadata of their columns: a commune has those of its province. */
export const COLUMN_FOLDERS = DESCRIBED_FOLDERS.filter((folder) => !/\/du-lieu\/xa\//u.test(folder));

function nameOf(commune: string): string {
  return `xa/${nameToId(commune)}`;
}

/** Where CSV files lie. */
function listFolders(site: string): readonly string[] {
  const tables = listFiles(site).filter((file) => file.endsWith('.csv'));
  return [...new Set(tables.map((file) => join(site, file, '..')))];
}

/** The table as text, by a reader that knows nothing of its metadata. */
export function readTable(file: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}
