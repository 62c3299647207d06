import { countEpochDays } from '../domain/date.ts';
import { countSpanDays, findNominalEnd, type Period, parsePeriod, type Span } from '../domain/period.ts';

const NAMES: readonly { readonly days: number; readonly names: readonly string[] }[] = [
  { days: 30, names: Array.from({ length: 12 }, (_, index) => `-${String(index + 1).padStart(2, '0')}`) },
  { days: 91, names: ['-Q1', '-Q2', '-Q3', '-Q4'] },
  { days: 182, names: ['-H1', '-H2'] },
  { days: 273, names: ['-9M'] },
  { days: 365, names: [''] },
];
const LENGTH_TOLERANCE = 20;
const END_TOLERANCE = 31;

/** Names of periods that dates may belong to, nearest first: examples for a question, never an answer. */
export function listFittingPeriods({ from, to }: Span): readonly Period[] {
  const days = countSpanDays({ from, to });
  const year = Number(to.slice(0, 4));
  const fitting = NAMES.filter((entry) => Math.abs(entry.days - days) <= LENGTH_TOLERANCE).flatMap(
    ({ names }) =>
      [year - 1, year].flatMap((one) => names.flatMap((name) => parsePeriod(`${one}${name}`) ?? [])),
  );
  return fitting
    .flatMap((period) => {
      const end = findNominalEnd(period);
      const distance = end === null ? END_TOLERANCE + 1 : Math.abs(countEpochDays(end) - countEpochDays(to));
      return distance <= END_TOLERANCE ? [{ period, distance }] : [];
    })
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ period }) => period);
}
