/** The count columns of form II.06. */
export interface CountryCounts {
  readonly received: number;
  readonly received_online: number;
  readonly received_direct: number;
  readonly carried_over: number;
  readonly resolved: number;
  readonly resolved_early: number;
  readonly resolved_on_time: number;
  readonly resolved_overdue: number;
  readonly pending: number;
  readonly pending_in_time: number;
  readonly pending_overdue: number;
}

export interface CommuneMonth {
  readonly fields: readonly CountryCounts[];
  readonly total: CountryCounts;
}

export interface CountryMonth {
  /** `2025-07`. */
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly title: string;
  /** In the order of the communes. */
  readonly communes: readonly CommuneMonth[];
}

type DrawUniform = () => number;

const FIRST = { year: 2025, month: 7 };
const SMALLEST_VOLUME = 60;
const LARGEST_VOLUME = 1800;
/** One commune-month in so many contradicts itself. */
const MISTAKE_EVERY = 100;
const MISTAKES: readonly ((figures: CommuneMonth, size: number) => CommuneMonth)[] = [
  ({ fields, total }, size) => ({
    fields,
    total: { ...total, resolved_on_time: total.resolved_on_time + size },
  }),
  ({ fields, total }, size) => ({
    fields: fields.map((one, place) =>
      place === 0 ? { ...one, received_online: one.received_online + size } : one,
    ),
    total,
  }),
  ({ fields, total }, size) => ({ fields, total: { ...total, carried_over: total.carried_over + size } }),
];

/**
 * Months one after the other, each beginning with what the one before left pending; all identities of the form hold
 * but for the mistakes planted. Lighter than the made-up province: it has to write millions of figures.
 */
export function* simulateCountry(
  communeCount: number,
  monthCount: number,
  shares: readonly number[],
  draw: DrawUniform,
): Generator<CountryMonth> {
  const volumes = Array.from(
    { length: communeCount },
    () => SMALLEST_VOLUME * (LARGEST_VOLUME / SMALLEST_VOLUME) ** (draw() ** 2),
  );
  const online = volumes.map(() => 0.35 + 0.6 * draw());
  const late = volumes.map(() => 0.06 * draw() ** 2);
  let pending = volumes.map((volume) => shares.map((share) => Math.round(volume * share * 0.05)));
  for (let index = 0; index < monthCount; index += 1) {
    const communes = volumes.map((volume, place) => {
      const fields = shares.map((share, field) => {
        const arrived = Math.round(volume * share * (0.75 + 0.5 * draw()));
        const carriedOver = pending[place]?.[field] ?? 0;
        return drawCounts(arrived, carriedOver, online[place] ?? 0, late[place] ?? 0, draw);
      });
      return { fields, total: sumCounts(fields) };
    });
    pending = communes.map(({ fields }) => fields.map((counts) => counts.pending));
    yield { ...nameMonth(index), communes: communes.map((figures) => plantMistake(figures, draw)) };
  }
}

function drawCounts(
  arrived: number,
  carriedOver: number,
  onlineShare: number,
  lateShare: number,
  draw: DrawUniform,
): CountryCounts {
  const take = (count: number, share: number) => Math.floor(count * share + draw());
  const received_online = take(arrived, onlineShare);
  const received = arrived + carriedOver;
  const pending = take(arrived, 0.06);
  const resolved = received - pending;
  const resolved_overdue = take(resolved, lateShare);
  const inTime = resolved - resolved_overdue;
  const resolved_early = take(inTime, 0.6);
  const pending_overdue = Math.min(pending, take(pending, lateShare));
  return {
    received,
    received_online: Math.min(arrived, received_online),
    received_direct: arrived - Math.min(arrived, received_online),
    carried_over: carriedOver,
    resolved,
    resolved_early: Math.min(inTime, resolved_early),
    resolved_on_time: inTime - Math.min(inTime, resolved_early),
    resolved_overdue,
    pending,
    pending_in_time: pending - pending_overdue,
    pending_overdue,
  };
}

function sumCounts(fields: readonly CountryCounts[]): CountryCounts {
  const sum = (column: keyof CountryCounts) => fields.reduce((total, counts) => total + counts[column], 0);
  const columns = Object.keys(fields[0] ?? {}) as (keyof CountryCounts)[];
  return Object.fromEntries(columns.map((column) => [column, sum(column)])) as unknown as CountryCounts;
}

function plantMistake(figures: CommuneMonth, draw: DrawUniform): CommuneMonth {
  const chance = draw() * MISTAKE_EVERY;
  if (chance >= 1) return figures;
  const plant = MISTAKES[Math.floor(chance * MISTAKES.length)];
  return plant === undefined ? figures : plant(figures, 1 + Math.floor(draw() * 9));
}

function nameMonth(index: number): Omit<CountryMonth, 'communes'> {
  const count = FIRST.month - 1 + index;
  const [year, month] = [FIRST.year + Math.floor(count / 12), (count % 12) + 1];
  const period = `${year}-${String(month).padStart(2, '0')}`;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { period, from: `${period}-01`, to: `${period}-${lastDay}`, title: `tháng ${month}/${year}` };
}
