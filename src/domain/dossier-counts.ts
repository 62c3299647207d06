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
  return mapCountColumns(given, (figure) => figure ?? NOT_STATED);
}

/** One figure for each column. Written out: a record made so takes a third of the memory, and half of the time. */
export function mapCountColumns<Item>(
  given: Readonly<Partial<Record<CountColumn, Item>>>,
  read: (item: Item | undefined) => Figure,
): DossierCounts {
  return {
    received: read(given.received),
    received_online: read(given.received_online),
    received_direct: read(given.received_direct),
    carried_over: read(given.carried_over),
    resolved: read(given.resolved),
    resolved_early: read(given.resolved_early),
    resolved_on_time: read(given.resolved_on_time),
    resolved_in_time: read(given.resolved_in_time),
    resolved_overdue: read(given.resolved_overdue),
    pending: read(given.pending),
    pending_in_time: read(given.pending_in_time),
    pending_overdue: read(given.pending_overdue),
    returned_with_file: read(given.returned_with_file),
    returned_signed: read(given.returned_signed),
    returned_archived: read(given.returned_archived),
  };
}

export function isCountColumn(text: string): text is CountColumn {
  return (COUNT_COLUMNS as readonly string[]).includes(text);
}
