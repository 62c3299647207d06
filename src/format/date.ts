import type { IsoDate } from '../domain/date.ts';
import type { Span } from '../domain/period.ts';

/** Vietnamese order without leading zeros: 2023-06-14 → "14/6/2023". */
export function formatDate(date: IsoDate): string {
  return `${Number(date.slice(8))}/${Number(date.slice(5, 7))}/${date.slice(0, 4)}`;
}

/** "14/6/2023 – 13/9/2023"; the year of the first day is left out when both are the same: "14/6 – 13/9/2023". */
export function formatSpan(span: Span): string {
  const from = formatDate(span.from);
  const to = formatDate(span.to);
  const sameYear = span.from.slice(0, 4) === span.to.slice(0, 4);
  return `${sameYear ? from.slice(0, from.lastIndexOf('/')) : from}\u00a0– ${to}`;
}
