import { addShares, computeRatio, type Share } from '../../src/domain/share.ts';
import { type FieldCounts, joinMonths, sumFields } from './demo-counts.ts';
import { listPeriods } from './list-periods.ts';

/** Below the 2,58 of 99 %, with some room for another test than this one. */
const MOST_ERRORS = 2.3;
/** A difference that a reader of the last months would take for news. */
const VISIBLE = 0.03;

/**
 * True when every two periods that a page may compare, one after the other or a year apart, differ no more than
 * chance lets them (two proportions, z with the pooled variance), while the last months visibly do differ.
 */
export function isQuiet(months: ReadonlyMap<string, FieldCounts>): boolean {
  const readOnTime = (month: string) => computeRatio(readShares(months, [month])[0] as Share);
  if (Math.abs(readOnTime('2024-12') - readOnTime('2024-11')) < VISIBLE) return false;
  const kinds = Map.groupBy([2023, 2024].flatMap(listPeriods), ({ kind }) => kind);
  return [...kinds.values()].every((periods) => {
    const shares = periods.map((period) => readShares(months, period.months));
    const perYear = periods.length / 2;
    return shares.every((now, index) => {
      const earlier = [shares[index - 1], shares[index - perYear]];
      return earlier.every(
        (then) =>
          then === undefined || now.every((share, measure) => isChance(then[measure] as Share, share)),
      );
    });
  });
}

/** On time and online, over all fields and without certification. */
function readShares(months: ReadonlyMap<string, FieldCounts>, names: readonly string[]): readonly Share[] {
  const joined = joinMonths(names.map((name) => months.get(name) as FieldCounts));
  const total = sumFields(joined);
  const certified = joined['Chứng thực'];
  const inTime = total.resolved - total.resolved_overdue;
  const arrived = total.received_online + total.received_direct;
  return [
    { numerator: inTime, denominator: total.resolved },
    {
      numerator: inTime - (certified.resolved - certified.resolved_overdue),
      denominator: total.resolved - certified.resolved,
    },
    { numerator: total.received_online, denominator: arrived },
    {
      numerator: total.received_online - certified.received_online,
      denominator: arrived - certified.received_online - certified.received_direct,
    },
  ];
}

function isChance(a: Share, b: Share): boolean {
  const pooled = computeRatio(addShares([a, b]));
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / a.denominator + 1 / b.denominator));
  return Math.abs(computeRatio(a) - computeRatio(b)) <= MOST_ERRORS * error;
}
