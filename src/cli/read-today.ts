import { type IsoDate, parseIsoDate } from '../domain/date.ts';

const HOUR = 3_600_000;
const VIETNAM = 7 * HOUR;

/** The day it is in Vietnam (UTC+7). Only what is said to a maintainer may depend on it, never what is built. */
export function readToday(): IsoDate {
  const today = parseIsoDate(new Date(Date.now() + VIETNAM).toISOString().slice(0, 10));
  if (today === null) throw new Error('the clock shows no day');
  return today;
}
