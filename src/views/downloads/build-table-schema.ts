import { COLUMN_MEANINGS } from '../../strings/column-meanings.ts';
import { COLUMN_TITLES } from '../../strings/column-titles.ts';
import type { SiteTable } from '../download-links.ts';
import { COLUMN_KINDS } from './column-kinds.ts';
import { TABLE_COLUMNS } from './table-columns.ts';
import type { Column, ForeignKey, TableSchema } from './table-schema.ts';

const BY_ID = { primaryKey: ['id'], foreignKeys: [] };
const TO_COMMUNE: ForeignKey = { column: 'commune', table: 'don-vi', id: 'id' };
const TO_FIELD: ForeignKey = { column: 'field', table: 'linh-vuc', id: 'id' };

/**
 * Rows of dossiers, figures and findings have no key: what tells two of them apart may be an empty cell (all fields
 * together, dates not stated, a figure in a sentence). One figure may be corrected twice in a day.
 */
const KEYS: Readonly<Record<SiteTable, Omit<TableSchema, 'columns'>>> = {
  'ho-so': { primaryKey: [], foreignKeys: [TO_COMMUNE, TO_FIELD] },
  'ty-le': {
    primaryKey: ['commune', 'report', 'formula', 'without_certification'],
    foreignKeys: [TO_COMMUNE],
  },
  'so-lieu': { primaryKey: [], foreignKeys: [TO_COMMUNE, TO_FIELD] },
  'phat-hien': { primaryKey: [], foreignKeys: [TO_COMMUNE] },
  'dinh-chinh': { primaryKey: [], foreignKeys: [TO_COMMUNE] },
  'don-vi': { ...BY_ID, foreignKeys: [{ column: 'successor', table: 'don-vi', id: 'id' }] },
  'linh-vuc': BY_ID,
  'chi-tieu': {
    ...BY_ID,
    foreignKeys: [
      { column: 'numerator', table: 'chi-tieu', id: 'id' },
      { column: 'denominator', table: 'chi-tieu', id: 'id' },
    ],
  },
};

/** `isComplete`: the table lies beside the catalogues, so its ids can be looked up there. */
export function buildTableSchema(table: SiteTable, isComplete = true): TableSchema {
  const { primaryKey, foreignKeys } = KEYS[table];
  return {
    columns: TABLE_COLUMNS[table].map((name) => describeColumn(table, name)),
    primaryKey,
    foreignKeys: isComplete ? foreignKeys : [],
  };
}

/** Throws for a column that nobody has described: a mistake in the code, not in the data. */
function describeColumn(table: SiteTable, name: string): Column {
  const own = `${table}.${name}`;
  const kind = COLUMN_KINDS[own] ?? COLUMN_KINDS[name];
  const title = COLUMN_TITLES[own] ?? COLUMN_TITLES[name];
  const meaning = COLUMN_MEANINGS[own] ?? COLUMN_MEANINGS[name];
  if (kind === undefined || title === undefined || meaning === undefined)
    throw new Error(`column without description: ${own}`);
  return { name, title, meaning, ...kind };
}
