import type { SiteTable } from '../download-links.ts';
import { COMMUNE_COLUMNS, FIELD_COLUMNS, INDICATOR_COLUMNS } from './catalogue-rows.ts';
import { CORRECTION_COLUMNS } from './correction-rows.ts';
import { DOSSIER_COLUMNS } from './dossier-rows.ts';
import { FIGURE_COLUMNS } from './figure-rows.ts';
import { FINDING_COLUMNS } from './finding-rows.ts';
import { RATE_COLUMNS } from './rate-rows.ts';

/** The names of the columns of each table, in order; they never change. */
export const TABLE_COLUMNS: Readonly<Record<SiteTable, readonly string[]>> = {
  'ho-so': DOSSIER_COLUMNS,
  'ty-le': RATE_COLUMNS,
  'so-lieu': FIGURE_COLUMNS,
  'phat-hien': FINDING_COLUMNS,
  'dinh-chinh': CORRECTION_COLUMNS,
  'don-vi': COMMUNE_COLUMNS,
  'linh-vuc': FIELD_COLUMNS,
  'chi-tieu': INDICATOR_COLUMNS,
};
