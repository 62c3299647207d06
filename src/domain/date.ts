import type { Brand } from './brand.ts';

/** A calendar day as `YYYY-MM-DD`; compares correctly as text, has no time zone. */
export type IsoDate = Brand<'IsoDate'>;

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** Days from 0000-03-01, where the cycles of leap years begin, to 1970-01-01. */
const EPOCH = 719_468;

/** Days since 1970-01-01, by arithmetic alone, so that no local time zone can shift a day. */
export function countEpochDays(date: IsoDate): number {
  const month = readDigits(date, 5, 7);
  // The year begins in March here, so that a leap day is the last of its year.
  const year = readDigits(date, 0, 4) - (month < 3 ? 1 : 0);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + readDigits(date, 8, 10) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + dayOfYear - EPOCH;
}

function readDigits(text: string, from: number, to: number): number {
  let number = 0;
  for (let index = from; index < to; index += 1) number = number * 10 + text.charCodeAt(index) - 48;
  return number;
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
