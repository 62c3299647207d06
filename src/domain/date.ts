import type { Brand } from './brand.ts';

/** A calendar day as `YYYY-MM-DD`; compares correctly as text, has no time zone. */
export type IsoDate = Brand<'IsoDate'>;

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01, counted in UTC so that no local time zone can shift a day. */
export function countEpochDays(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;
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
