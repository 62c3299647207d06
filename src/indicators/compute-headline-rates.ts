import type { DossierCounts } from '../domain/dossier-counts.ts';
import { isSameSpan, type Span } from '../domain/period.ts';
import type { FormulaId, Rate } from '../domain/rate.ts';
import type { Report } from '../domain/report.ts';
import { computeRate, makeUnknownRate } from './compute-rate.ts';
import { excludeCertification, type WithoutCertification } from './exclude-certification.ts';
import { computeOnTimeA, computeOnTimeB, computeOnTimeC, computeOnTimeD } from './on-time-rate.ts';
import { computeOnlineOfAll, computeOnlineOfNew, computeOnlinePrimary } from './online-rate.ts';
import { type HeadlineCounts, selectHeadlineCounts } from './select-headline-counts.ts';

export interface OnTimeRates {
  readonly A: Rate;
  readonly B: Rate;
  readonly C: Rate;
  readonly D: Rate;
}

export interface OnlineRates {
  readonly new: Rate;
  readonly all: Rate;
  readonly newWithoutCertification: Rate;
  readonly allWithoutCertification: Rate;
}

export interface HeadlineRates {
  readonly headline: HeadlineCounts;
  readonly onTime: OnTimeRates;
  readonly onTimeWithoutCertification: OnTimeRates;
  readonly online: OnlineRates;
  readonly primary: {
    /** Always formula A, unknown where A is unknown. */
    readonly onTime: Rate;
    /** The first of B, C, D that can be given where A is unknown; else null. */
    readonly onTimeAlternative: Rate | null;
    /** Of the newly received where carried over is stated, else of all received. */
    readonly online: Rate;
    readonly onlineWithoutCertification: Rate;
  };
}

/** Everything a page says about one report's two rates. */
export function computeHeadlineRates(report: Report): HeadlineRates {
  const headline = selectHeadlineCounts(report);
  const reduced = excludeCertification(report.dossiers);
  const guard = (rate: Rate) => refuseMixedSpans(rate, headline);
  const onTime = mapOnTime(computeOnTimeRates(headline.counts), guard);
  const online: OnlineRates = {
    new: guard(computeOnlineOfNew(headline.counts)),
    all: guard(computeOnlineOfAll(headline.counts)),
    newWithoutCertification: computeWithout('online-new', reduced),
    allWithoutCertification: computeWithout('online-all', reduced),
  };
  const ofNew = headline.counts.carried_over.kind === 'present';
  const alternatives = [onTime.B, onTime.C, onTime.D];
  return {
    headline,
    onTime,
    onTimeWithoutCertification: {
      A: computeWithout('on-time-a', reduced),
      B: computeWithout('on-time-b', reduced),
      C: computeWithout('on-time-c', reduced),
      D: computeWithout('on-time-d', reduced),
    },
    online,
    primary: {
      onTime: onTime.A,
      onTimeAlternative:
        onTime.A.kind === 'unknown' ? (alternatives.find((rate) => rate.kind === 'rate') ?? null) : null,
      online: ofNew ? online.new : online.all,
      onlineWithoutCertification: ofNew ? online.newWithoutCertification : online.allWithoutCertification,
    },
  };
}

export interface PrimaryRates {
  readonly onTime: Rate;
  readonly online: Rate;
}

/** The two rates of one field, or of a total row, from its own counts. */
export function computePrimaryRates(counts: DossierCounts): PrimaryRates {
  return { onTime: computeOnTimeA(counts), online: computeOnlinePrimary(counts) };
}

/** The dates a rate holds for: those of its counts; null where they are not stated or the rate is unknown. */
export function findRateSpan(rate: Rate, headline: HeadlineCounts): Span | null {
  const first = rate.kind === 'unknown' ? undefined : rate.operands[0];
  return first === undefined ? null : headline.spans[first.column];
}

function computeOnTimeRates(counts: DossierCounts): OnTimeRates {
  return {
    A: computeOnTimeA(counts),
    B: computeOnTimeB(counts),
    C: computeOnTimeC(counts),
    D: computeOnTimeD(counts),
  };
}

function mapOnTime(rates: OnTimeRates, change: (rate: Rate) => Rate): OnTimeRates {
  return { A: change(rates.A), B: change(rates.B), C: change(rates.C), D: change(rates.D) };
}

/** Counts of different dates make no rate. */
function refuseMixedSpans(rate: Rate, headline: HeadlineCounts): Rate {
  if (rate.kind === 'unknown') return rate;
  const span = findRateSpan(rate, headline);
  const columns = rate.operands.map((operand) => operand.column);
  if (columns.every((column) => isSameSpan(headline.spans[column], span))) return rate;
  return {
    kind: 'unknown',
    formula: rate.formula,
    withoutCertification: false,
    reason: 'different-spans',
    missing: columns,
  };
}

function computeWithout(formula: FormulaId, reduced: WithoutCertification): Rate {
  const rate =
    reduced.kind === 'counts'
      ? computeRate(formula, reduced.counts)
      : makeUnknownRate(formula, reduced.reason);
  return { ...rate, withoutCertification: true };
}
