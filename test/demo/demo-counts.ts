/** The count columns of form II.06 in its order, (3) to (13). */
export const DEMO_COLUMNS = [
  'received',
  'received_online',
  'received_direct',
  'carried_over',
  'resolved',
  'resolved_early',
  'resolved_on_time',
  'resolved_overdue',
  'pending',
  'pending_in_time',
  'pending_overdue',
] as const;
export type DemoColumn = (typeof DEMO_COLUMNS)[number];
export type DemoCounts = Readonly<Record<DemoColumn, number>>;

export const DEMO_FIELDS = ['Hộ tịch', 'Chứng thực', 'Đất đai', 'Bảo trợ xã hội'] as const;
export type DemoField = (typeof DEMO_FIELDS)[number];
export type FieldCounts = Readonly<Record<DemoField, DemoCounts>>;

const FLOWS: ReadonlySet<DemoColumn> = new Set([
  'received_online',
  'received_direct',
  'resolved',
  'resolved_early',
  'resolved_on_time',
  'resolved_overdue',
]);

/** Column by column, as the total row of a table. */
export function sumFields(fields: FieldCounts): DemoCounts {
  return fillColumns((column) => sum(DEMO_FIELDS.map((field) => fields[field][column])));
}

/**
 * Months that follow each other as one period: what happened adds up, what was carried over is that of the first
 * month, what is pending that of the last; received in all counts what was carried over once.
 */
export function joinMonths(months: readonly FieldCounts[]): FieldCounts {
  return mapFields((field) => joinCounts(months.map((month) => month[field])));
}

function joinCounts(months: readonly DemoCounts[]): DemoCounts {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) throw new Error('a period without months');
  const counts = fillColumns((column) => {
    if (FLOWS.has(column)) return sum(months.map((month) => month[column]));
    return column === 'carried_over' ? first[column] : last[column];
  });
  return { ...counts, received: counts.received_online + counts.received_direct + counts.carried_over };
}

export function mapFields(count: (field: DemoField) => DemoCounts): FieldCounts {
  return Object.fromEntries(DEMO_FIELDS.map((field) => [field, count(field)])) as FieldCounts;
}

function fillColumns(count: (column: DemoColumn) => number): DemoCounts {
  return Object.fromEntries(DEMO_COLUMNS.map((column) => [column, count(column)])) as DemoCounts;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
