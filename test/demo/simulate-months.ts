import { type DemoCounts, type DemoField, type FieldCounts, mapFields } from './demo-counts.ts';
import type { Profile } from './make-profile.ts';
import type { Random } from './make-random.ts';

/** Fields are late unequally often; over the mix of the fields the weights average to 1. */
const LATE_WEIGHTS: Readonly<Record<DemoField, number>> = {
  'Hộ tịch': 0.8,
  'Chứng thực': 0.5,
  'Đất đai': 2.5,
  'Bảo trợ xã hội': 1.6,
};
/** Arrivals in January, February … beside the average: few about Tết. */
const SEASON = [0.95, 0.75, 1.05, 1.05, 1.05, 1, 1, 1.1, 1.05, 1, 1, 1];
/** Of the dossiers not late already, how many a month leaves unfinished; of those finished in time, how many early. */
const UNFINISHED = 0.06;
const EARLY = 0.6;

type Backlog = Pick<DemoCounts, 'pending_in_time' | 'pending_overdue'>;
const NO_BACKLOG: Backlog = { pending_in_time: 0, pending_overdue: 0 };

/**
 * Months (`2024-05`) in order, each beginning with what the one before left pending. A month before the first is
 * drawn and thrown away, so that the first one has a backlog too.
 */
export function simulateMonths(
  profile: Profile,
  months: readonly string[],
  random: Random,
): ReadonlyMap<string, FieldCounts> {
  const simulated = new Map<string, FieldCounts>();
  let backlog: Readonly<Record<DemoField, Backlog>> | null = null;
  for (const month of [months[0] ?? '', ...months]) {
    const before: Readonly<Record<DemoField, Backlog>> | null = backlog;
    const counts = mapFields((field) =>
      simulateField(profile, field, month, before === null ? NO_BACKLOG : before[field], random),
    );
    simulated.set(month, counts);
    backlog = counts;
  }
  return simulated;
}

/** Dossiers that are late already are finished first, and count as overdue. */
function simulateField(
  profile: Profile,
  field: DemoField,
  month: string,
  backlog: Backlog,
  random: Random,
): DemoCounts {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const late = findMonthlyChance((1 - profile.findOnTime(year)) * LATE_WEIGHTS[field]);
  const arrived = random.drawPoisson(profile.volume * profile.mix[field] * (SEASON[number - 1] as number));
  const online = random.drawBinomial(arrived, profile.online[field]);
  const due = arrived + backlog.pending_in_time;
  const pending = random.drawBinomial(due, UNFINISHED);
  const pendingOverdue = random.drawBinomial(pending, late);
  const overdue = random.drawBinomial(due - pending, late);
  const inTime = due - pending - overdue;
  const early = random.drawBinomial(inTime, EARLY);
  return {
    received: due + backlog.pending_overdue,
    received_online: online,
    received_direct: arrived - online,
    carried_over: backlog.pending_in_time + backlog.pending_overdue,
    resolved: inTime + overdue + backlog.pending_overdue,
    resolved_early: early,
    resolved_on_time: inTime - early,
    resolved_overdue: overdue + backlog.pending_overdue,
    pending,
    pending_in_time: pending - pendingOverdue,
    pending_overdue: pendingOverdue,
  };
}

/**
 * A dossier left unfinished in time may be late in a month to come: the chance of a single month must be smaller, so
 * that in the end exactly `late` of all dossiers are. From late = chance + UNFINISHED × (1 − chance) × late.
 */
function findMonthlyChance(late: number): number {
  return (late * (1 - UNFINISHED)) / (1 - UNFINISHED * late);
}
