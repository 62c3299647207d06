import { type IsoDate, parseIsoDate } from '../domain/date.ts';
import type { Problem } from '../domain/diagnostic.ts';

export type DateReading =
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'problem'; readonly problem: Problem };

const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;

/** `2023-06-14`, `14/6/2023`, `14-6-2023`, `14.6.2023`; days that do not exist are a problem of their own. */
export function readDate(printed: string): DateReading {
  const iso = YEAR_FIRST.exec(printed);
  const local = DAY_FIRST.exec(printed);
  const [year, month, day] = iso === null ? [local?.[4], local?.[3], local?.[1]] : iso.slice(1);
  if (year === undefined || month === undefined || day === undefined) {
    return { kind: 'problem', problem: { code: 'cell/date', printed } };
  }
  const date = parseIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  if (date === null) return { kind: 'problem', problem: { code: 'cell/date-impossible', printed } };
  return { kind: 'date', date };
}
