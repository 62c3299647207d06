import type { Brand } from './brand.ts';
import { addDays, countEpochDays, type IsoDate, parseIsoDate } from './date.ts';

export const PERIOD_KINDS = ['month', 'quarter', 'half-year', 'nine-months', 'year', 'custom'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** Address part of a period: `2023-q3`, `2024-05`, `2023-h1`, `2023-9m`, `2023`, or a slug of a custom name. */
export type PeriodId = Brand<'PeriodId'>;

/**
 * The name a report gives its period. It says nothing certain about dates: those are in a `Span`
 * that the report states, or are unknown.
 */
export interface Period {
  readonly id: PeriodId;
  readonly kind: PeriodKind;
  /** null for custom periods. */
  readonly year: number | null;
  /** Month 1–12, quarter 1–4, half 1–2; null otherwise. */
  readonly ordinal: number | null;
  /** The name as the data folder has it. */
  readonly name: string;
}

/** Real days, both ends included. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Number of days, both ends counted: 2023-12-15 → 2023-12-15 is 1. */
export function countSpanDays(span: Span): number {
  return countEpochDays(span.to) - countEpochDays(span.from) + 1;
}

/** True when both are unknown, too: figures of one report that states no dates share them. */
export function isSameSpan(a: Span | null, b: Span | null): boolean {
  if (a === null || b === null) return a === b;
  return a.from === b.from && a.to === b.to;
}

const NAMED: readonly { kind: PeriodKind; pattern: RegExp }[] = [
  { kind: 'month', pattern: /^(\d{4})-(0[1-9]|1[0-2])$/ },
  { kind: 'quarter', pattern: /^(\d{4})-Q([1-4])$/i },
  { kind: 'half-year', pattern: /^(\d{4})-H([12])$/i },
  { kind: 'nine-months', pattern: /^(\d{4})-9M$/i },
  { kind: 'year', pattern: /^(\d{4})$/ },
];

/**
 * Reads one of the five canonical names; null for any other text, which its caller may make a custom period
 * with `makeCustomPeriod`.
 */
export function parsePeriod(text: string): Period | null {
  for (const { kind, pattern } of NAMED) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const ordinal = match[2] === undefined ? null : Number(match[2]);
    return { id: text.toLowerCase() as PeriodId, kind, year: Number(match[1]), ordinal, name: text };
  }
  return null;
}

/** `slug` must be a non-empty address part of lower-case letters, digits and hyphens; it must not be a canonical name. */
export function makeCustomPeriod(name: string, slug: string): Period {
  return { id: slug as PeriodId, kind: 'custom', year: null, ordinal: null, name };
}

const MONTHS: Readonly<Record<PeriodKind, number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  'nine-months': 9,
  year: 12,
  custom: 0,
};

/**
 * True when the span has a day in the calendar months that the period is named after. Official cut-offs move the
 * days by about two weeks and so always do. A custom name says nothing about dates.
 */
export function overlapsNominally({ kind, year, ordinal }: Period, span: Span): boolean {
  if (year === null || kind === 'custom') return true;
  const last = MONTHS[kind] * (ordinal ?? 1);
  const first = last - MONTHS[kind] + 1;
  const pad = (month: number) => `${year}-${String(month).padStart(2, '0')}`;
  return span.from <= `${pad(last)}-31` && span.to >= `${pad(first)}-01`;
}

/** The last day of the calendar months that the period is named after; null for a custom name. */
export function findNominalEnd({ kind, year, ordinal }: Period): IsoDate | null {
  if (year === null || kind === 'custom') return null;
  const last = MONTHS[kind] * (ordinal ?? 1);
  const next = last === 12 ? `${year + 1}-01-01` : `${year}-${String(last + 1).padStart(2, '0')}-01`;
  const first = parseIsoDate(next);
  return first === null ? null : addDays(first, -1);
}
