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

/** Fills every column that is not given with "not stated". Written out: a record made so takes a third of the memory. */
export function makeDossierCounts(given: Partial<Record<CountColumn, Figure>>): DossierCounts {
  return {
    received: given.received ?? NOT_STATED,
    received_online: given.received_online ?? NOT_STATED,
    received_direct: given.received_direct ?? NOT_STATED,
    carried_over: given.carried_over ?? NOT_STATED,
    resolved: given.resolved ?? NOT_STATED,
    resolved_early: given.resolved_early ?? NOT_STATED,
    resolved_on_time: given.resolved_on_time ?? NOT_STATED,
    resolved_in_time: given.resolved_in_time ?? NOT_STATED,
    resolved_overdue: given.resolved_overdue ?? NOT_STATED,
    pending: given.pending ?? NOT_STATED,
    pending_in_time: given.pending_in_time ?? NOT_STATED,
    pending_overdue: given.pending_overdue ?? NOT_STATED,
    returned_with_file: given.returned_with_file ?? NOT_STATED,
    returned_signed: given.returned_signed ?? NOT_STATED,
    returned_archived: given.returned_archived ?? NOT_STATED,
  };
}

export function isCountColumn(text: string): text is CountColumn {
  return (COUNT_COLUMNS as readonly string[]).includes(text);
}
