import type { Measure } from '../domain/measure.ts';
import type { Rate } from '../domain/rate.ts';
import type { Share } from '../domain/share.ts';
import type { HeadlineRates } from '../indicators/compute-headline-rates.ts';

export type KnownRate = Extract<Rate, { kind: 'rate' }>;

/** The rate of one report by formula, with or without certification. */
export function selectRate(rates: HeadlineRates, { formula, withoutCertification }: Measure): Rate {
  const { online } = rates;
  const onTime = withoutCertification ? rates.onTimeWithoutCertification : rates.onTime;
  switch (formula) {
    case 'on-time-a':
      return onTime.A;
    case 'on-time-b':
      return onTime.B;
    case 'on-time-c':
      return onTime.C;
    case 'on-time-d':
      return onTime.D;
    case 'online-new':
      return withoutCertification ? online.newWithoutCertification : online.new;
    case 'online-all':
      return withoutCertification ? online.allWithoutCertification : online.all;
  }
}

/** The counts of a known rate; null where there is none. */
export function readShare(rate: Rate): Share | null {
  return rate.kind === 'rate' ? rate : null;
}
