import { isSameSpan, type Span } from '../domain/period.ts';
import type { Rate } from '../domain/rate.ts';
import { findRateSpan } from '../indicators/compute-headline-rates.ts';
import { RATE_NAMES } from '../strings/rates.ts';
import type { ReportModel } from './site-model.ts';

export interface NamedRate {
  readonly name: string;
  readonly rate: Rate;
  /** The days it holds for; null where they are not stated. */
  readonly span: Span | null;
  /** By another formula, where this one cannot be given; else null. */
  readonly instead: Rate | null;
}

/** The two rates of one report, for places that have room for no more. */
export function listTwoRates({ rates: { primary, headline } }: ReportModel): readonly NamedRate[] {
  return [
    {
      name: RATE_NAMES.online,
      rate: primary.online,
      span: findRateSpan(primary.online, headline),
      instead: null,
    },
    {
      name: RATE_NAMES.onTime,
      rate: primary.onTime,
      span: findRateSpan(primary.onTime, headline),
      instead: primary.onTimeAlternative,
    },
  ];
}

/** True when both hold for the same days, or one of them is not known. */
export function haveSameSpan(rates: readonly NamedRate[]): boolean {
  const [first, ...others] = rates.filter(({ rate }) => rate.kind !== 'unknown');
  return first === undefined || others.every(({ span }) => isSameSpan(span, first.span));
}
