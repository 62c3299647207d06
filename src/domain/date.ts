import type { Brand } from './brand.ts';

/** A calendar day as `YYYY-MM-DD`; compares correctly as text, has no time zone. */
export type IsoDate = Brand<'IsoDate'>;

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** After as many days the calendar repeats, 400 years later. */
const CYCLE = 146_097;

/**
 * Days since 1970-01-01, in UTC, so that no local time zone can shift a day. Counted a cycle later: the first hundred
 * years would be taken for those of the last century.
 */
export function countEpochDays(date: IsoDate): number {
  const [year, month, day] = [date.slice(0, 4), date.slice(5, 7), date.slice(8)];
  return Date.UTC(Number(year) + 400, Number(month) - 1, Number(day)) / MS_PER_DAY - CYCLE;
}

/** Accepts only real calendar days: `2023-02-30` gives null. */
export function parseIsoDate(text: string): IsoDate | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  return new Date(time).toISOString().slice(0, 10) === text ? (text as IsoDate) : null;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date((countEpochDays(date) + days) * MS_PER_DAY).toISOString().slice(0, 10) as IsoDate;
}
