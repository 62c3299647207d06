import type { Finding } from '../domain/finding.ts';
import type { Measure } from '../domain/measure.ts';
import type { Span } from '../domain/period.ts';
import type { Rate } from '../domain/rate.ts';
import { formatCount, formatRate, formatShare } from '../format/number.ts';
import type { HeadlineCounts } from '../indicators/select-headline-counts.ts';
import { nameColumn } from '../strings/columns.ts';
import { describeSpan } from '../strings/periods.ts';
import { DENOMINATOR_WORDS, FORMULA_WORDS, RATES, UNKNOWN_REASONS } from '../strings/rates.ts';
import { STATE_NAMES } from '../strings/states.ts';
import type { FindingView } from './finding-view.ts';
import type { Link } from './page-head.ts';
import { sayPlainly } from './plain-words.ts';
import type { CellView } from './table-view.ts';

/** One rate with everything that must stand beside it. */
export interface RateView {
  readonly name: string;
  readonly state: 'rate' | 'nothing' | 'unknown';
  /** "20,67 %", or the state in words. */
  readonly text: string;
  readonly ratio: number | null;
  /** "233/1.127 hồ sơ"; empty where there are none. */
  readonly counts: string;
  readonly formula: string;
  /** What a citizen would say of it; where there is no rate, why. */
  readonly sentence: string;
  readonly span: string;
  readonly findings: readonly FindingView[];
  /** Says that counts of the rate were corrected; null: none was. */
  readonly correction: { readonly text: string; readonly href: string | null } | null;
  /** Other definitions of the same rate, a line each. */
  readonly alternatives: readonly string[];
  /** Leads to its line of ancestry; null where there is no rate. */
  readonly source: Link | null;
}

export function buildRateView(
  name: string,
  rate: Rate,
  span: Span | null,
  findings: readonly FindingView[] = [],
  alternatives: readonly string[] = [],
  source: Link | null = null,
  headline: HeadlineCounts | null = null,
): RateView {
  return {
    name,
    state: rate.kind === 'none' ? 'nothing' : rate.kind,
    text: nameRateValue(rate),
    ratio: rate.kind === 'rate' ? rate.ratio : null,
    counts: formatRateCounts(rate),
    formula: describeFormula(rate),
    sentence: sayPlainly(rate, headline),
    span: describeRateSpan(rate, span),
    findings,
    correction: null,
    alternatives,
    source,
  };
}

/** "20,67 %", "không phát sinh" or "không có số liệu". */
export function nameRateValue(rate: Rate): string {
  if (rate.kind === 'rate') return formatRate(rate.ratio);
  return rate.kind === 'none' ? STATE_NAMES.nothing : STATE_NAMES.unknown;
}

/** "233/1.127 hồ sơ"; empty where nothing can be divided. */
export function formatRateCounts(rate: Rate): string {
  return rate.kind === 'rate' ? RATES.counts(formatCount(rate.numerator), formatCount(rate.denominator)) : '';
}

export function describeFormula(measure: Measure): string {
  const words = FORMULA_WORDS[measure.formula];
  return measure.withoutCertification ? `${words}, ${RATES.withoutCertification}` : words;
}

export function explainRate(rate: Rate): string {
  if (rate.kind === 'rate') return '';
  if (rate.kind === 'none') return RATES.nothing;
  return rate.reason === 'not-stated'
    ? RATES.missing(rate.missing.map(nameColumn))
    : UNKNOWN_REASONS[rate.reason];
}

function describeRateSpan(rate: Rate, span: Span | null): string {
  if (rate.kind === 'unknown') return '';
  return span === null ? RATES.spanUnknown : RATES.span(describeSpan(span));
}

function nameDenominator(rate: Extract<Rate, { kind: 'rate' }>): string {
  return `${formatShare(rate)} ${DENOMINATOR_WORDS[rate.formula]}`;
}

/** The rate as a table cell: value, counts below, sorted by ratio, states last. */
export function buildRateCell(rate: Rate): CellView {
  const counts = rate.kind === 'rate' ? nameDenominator(rate) : '';
  return {
    text: nameRateValue(rate),
    sortBy: rate.kind === 'rate' ? rate.ratio : null,
    isState: rate.kind !== 'rate',
    ...(counts === '' ? {} : { small: counts }),
  };
}

/** Findings about a printed rate stand beside the rate they are about. */
export function selectRateFindings(
  findings: readonly Finding[],
  quantity: 'on_time_rate' | 'online_rate',
): readonly Finding[] {
  return findings.filter((finding) => finding.claim.quantity === quantity);
}
