import type { CountColumn } from '../domain/dossier-counts.ts';
import type { Figure } from '../domain/figure.ts';
import { isSameSpan } from '../domain/period.ts';
import type { Rate } from '../domain/rate.ts';
import { formatCount } from '../format/number.ts';
import type { HeadlineRates } from '../indicators/compute-headline-rates.ts';
import type { HeadlineCounts } from '../indicators/select-headline-counts.ts';
import { nameColumn } from '../strings/columns.ts';
import { PLAIN, SPOKEN_COUNTS, SPOKEN_FORMULAS, UNSAID_COUNTS } from '../strings/plain-words.ts';
import { UNKNOWN_REASONS } from '../strings/rates.ts';
import type { KnownRate } from './select-rate.ts';

type UnknownRate = Extract<Rate, { kind: 'unknown' }>;

/** So few dossiers are said as they are: "2 trong 3 hồ sơ" tells more than a part of a hundred that never were. */
const FEW = 100;
const A_HANDFUL = 10;

/**
 * One rate in the sentence that a citizen would say: "Cứ 100 hồ sơ đã giải quyết thì khoảng 98 hồ sơ trả đúng hẹn
 * hoặc sớm hơn; tổng cộng có 24 hồ sơ trễ hẹn." Whatever is rounded says so; all, none and one are said as such. `headline` is
 * that of the rate's report: where it prints another number of overdue ones for the same days, both are said.
 */
export function sayPlainly(rate: Rate, headline: HeadlineCounts | null = null): string {
  if (rate.kind === 'unknown' && (rate.reason === 'no-fields' || rate.reason === 'no-certification')) {
    return UNKNOWN_REASONS[rate.reason];
  }
  const said = say(rate, headline);
  return PLAIN.sentence(rate.withoutCertification ? PLAIN.withoutCertification(said) : said);
}

function say(rate: Rate, headline: HeadlineCounts | null): string {
  const { group, question } = SPOKEN_FORMULAS[rate.formula];
  if (rate.kind === 'none') return PLAIN.nothing(group);
  if (rate.kind === 'unknown') return PLAIN.unknown(sayWhyUnknown(rate), question);
  return sayShare(rate, headline);
}

function sayWhyUnknown({ reason, missing, withoutCertification }: UnknownRate): string {
  if (reason === 'different-spans') return PLAIN.differentSpans;
  if (reason === 'contradictory') {
    return withoutCertification ? PLAIN.contradictory : PLAIN.moreCarriedOver;
  }
  const columns = missing.map(nameColumn);
  return withoutCertification ? PLAIN.missing(columns) : PLAIN.notStated(columns);
}

function sayShare(rate: KnownRate, headline: HeadlineCounts | null): string {
  const { formula, numerator, denominator } = rate;
  const words = SPOKEN_FORMULAS[formula];
  const [count, all] = [formatCount(numerator), formatCount(denominator)];
  if (numerator < 0) return PLAIN.unknown(PLAIN.contradictory, words.question);
  if (numerator > denominator) return PLAIN.impossible(count, all, words);
  const printed = readOtherOverdue(rate, headline);
  if (printed !== null) {
    const overdue = PLAIN.otherOverdue(formatCount(printed), formatCount(denominator - numerator));
    return join(PLAIN.someOf(count, all, words), overdue);
  }
  if (denominator === 1) return PLAIN.theOne(words.group, numerator === 1 ? words.wasDone : words.wasNotDone);
  if (numerator === denominator) {
    return PLAIN.all(denominator <= A_HANDFUL ? PLAIN.both(all) : PLAIN.every(all), words);
  }
  if (numerator === 0) return words.none(all, words.group);
  const others = denominator - numerator;
  const rest = words.rest === null ? null : words.rest(formatCount(others));
  if (denominator <= FEW) return join(PLAIN.someOf(count, all, words), rest);
  if (numerator === 1) return join(PLAIN.only(PLAIN.someOf(count, all, words)), rest);
  if (others === 1) {
    return join(PLAIN.someOf(count, all, words), rest === null ? null : PLAIN.onlyRest(rest));
  }
  const perHundred = PLAIN.perHundred(sayPartOfHundred(numerator, denominator), words);
  return join(perHundred, rest === null ? null : PLAIN.totalRest(rest));
}

/** The overdue ones as the report prints them, where these are not the ones that formula A leaves; else null. */
function readOtherOverdue(rate: KnownRate, headline: HeadlineCounts | null): number | null {
  if (headline === null || rate.formula !== 'on-time-a' || rate.withoutCertification) return null;
  const { counts, spans } = headline;
  const overdue = counts.resolved_overdue;
  if (overdue.kind !== 'present' || !isSameSpan(spans.resolved, spans.resolved_overdue)) return null;
  return overdue.value === rate.denominator - rate.numerator ? null : overdue.value;
}

function join(text: string, rest: string | null): string {
  return rest === null ? text : text + PLAIN.restOf(rest);
}

/** Never 0 or 100, which would say none or all. */
function sayPartOfHundred(numerator: number, denominator: number): string {
  const part = (numerator * 100) / denominator;
  if ((numerator * 100) % denominator === 0) return formatCount(part);
  if (part > 99) return PLAIN.almostAll;
  if (part < 1) return PLAIN.almostNone;
  return PLAIN.about(formatCount(Math.round(part)));
}

/** The headline rates of one report; the backlog that formula A hides stands right behind it. */
export function sayHeadlines({ primary, headline }: HeadlineRates): string {
  return [
    sayPlainly(primary.onTime, headline),
    sayCount('pending_overdue', headline.counts.pending_overdue),
    sayPlainly(primary.online),
  ].join(' ');
}

/** How many there are of a column, or why nobody can say, in a sentence. */
export function sayCount(column: CountColumn, figure: Figure): string {
  const name = nameColumn(column);
  if (figure.kind === 'absent') {
    return figure.reason === 'withheld' ? UNSAID_COUNTS.withheld(name) : UNSAID_COUNTS.notStated(name);
  }
  const words = SPOKEN_COUNTS[column];
  if (words === undefined) return UNSAID_COUNTS.other(formatCount(figure.value), name);
  return figure.value === 0 ? words.none : words.some(formatCount(figure.value));
}
