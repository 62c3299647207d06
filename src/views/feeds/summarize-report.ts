import type { Rate } from '../../domain/rate.ts';
import { formatCount } from '../../format/number.ts';
import { FEEDS } from '../../strings/feeds.ts';
import { describeSpan } from '../../strings/periods.ts';
import { FORMULA_NAMES, RATES } from '../../strings/rates.ts';
import { countCorrections } from '../corrections/report-corrections.ts';
import { explainRate, formatRateCounts, nameRateValue } from '../rate-view.ts';
import { describePendingOverdue } from '../report-rates.ts';
import type { ReportModel } from '../site-model.ts';
import { haveSameSpan, listTwoRates, type NamedRate } from '../two-rates.ts';

/** What a report says, in a few sentences for a citizen. A notice of the site stands first: a feed shows no page. */
export function summarizeReport(model: ReportModel, notice: string | null): string {
  const count = model.findings.length;
  const corrected = countCorrections(model.corrections);
  return [
    ...(notice === null ? [] : [notice]),
    ...describeRates(listTwoRates(model)),
    describePendingOverdue(model),
    count === 0 ? FEEDS.noFindings : FEEDS.findings(formatCount(count)),
    ...(corrected === null ? [] : [FEEDS.corrected(corrected)]),
  ].join(' ');
}

/** The days stand behind both rates, or behind each where they differ. */
function describeRates(rates: readonly NamedRate[]): readonly string[] {
  if (!haveSameSpan(rates)) return rates.flatMap((one) => [...sayNamed(one), ...sayDays([one])]);
  return [...rates.flatMap(sayNamed), ...sayDays(rates)];
}

function sayNamed({ name, rate, instead }: NamedRate): readonly string[] {
  return [
    sayRate(name, rate),
    ...(instead === null ? [] : [sayRate(FORMULA_NAMES[instead.formula], instead)]),
  ];
}

/** Those of the first that is known. */
function sayDays(rates: readonly NamedRate[]): readonly string[] {
  const known = rates.find(({ rate }) => rate.kind !== 'unknown');
  if (known === undefined) return [];
  return [FEEDS.sentence(known.span === null ? RATES.spanUnknown : RATES.span(describeSpan(known.span)))];
}

function sayRate(name: string, rate: Rate): string {
  return rate.kind === 'rate'
    ? FEEDS.rate(name, nameRateValue(rate), formatRateCounts(rate))
    : FEEDS.state(name, nameRateValue(rate), explainRate(rate));
}
