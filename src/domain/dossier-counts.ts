import { type Figure, NOT_STATED } from './figure.ts';

/**
 * The count columns of form II.06a/VPCP/KSTT, `resolved_in_time` (early + on time where a source does not
 * separate them) and the three columns some offices add about dossiers handed back.
 */
export const COUNT_COLUMNS = [
  'received',
  'received_online',
  'received_direct',
  'carried_over',
  'resolved',
  'resolved_early',
  'resolved_on_time',
  'resolved_in_time',
  'resolved_overdue',
  'pending',
  'pending_in_time',
  'pending_overdue',
  'returned_with_file',
  'returned_signed',
  'returned_archived',
] as const;
export type CountColumn = (typeof COUNT_COLUMNS)[number];

export type DossierCounts = Readonly<Record<CountColumn, Figure>>;

/** Fills every column that is not given with "not stated". */
export function makeDossierCounts(given: Partial<Record<CountColumn, Figure>>): DossierCounts {
  const counts = {} as Record<CountColumn, Figure>;
  for (const column of COUNT_COLUMNS) counts[column] = given[column] ?? NOT_STATED;
  return counts;
}

export function isCountColumn(text: string): text is CountColumn {
  return (COUNT_COLUMNS as readonly string[]).includes(text);
}
