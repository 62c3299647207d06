import type { Commune } from '../domain/commune.ts';
import type { CitedLine, ImportQuestion } from '../domain/import-question.ts';
import { isSameSpan, type Period, parsePeriod, type Span } from '../domain/period.ts';
import { cleanText } from '../ingest/clean-text.ts';
import { type CommuneIndex, findCommune } from '../ingest/commune-index.ts';
import type { ImportOptions } from './import-options.ts';
import { listFittingPeriods } from './list-fitting-periods.ts';
import { groupByCommune, readCommunesNamed } from './read-communes.ts';
import { readGivenPeriod, readGivenSpan } from './read-given.ts';
import { dropYearsAround, findQuarterWithoutYear, readPeriods } from './read-periods.ts';
import { readSpans } from './read-spans.ts';
import { settleCumulative } from './settle-cumulative.ts';

export interface ReportFacts {
  readonly commune: Commune;
  readonly period: Period;
  /** null: the report states no dates. */
  readonly span: Span | null;
  readonly isCumulative: boolean;
  /** False where an option says it. */
  readonly isSettledByName: boolean;
}

/** What was taken from lines of the files, with the lines. */
export type Proposal =
  | { readonly kind: 'commune'; readonly commune: Commune; readonly lines: readonly CitedLine[] }
  | { readonly kind: 'period'; readonly period: Period; readonly lines: readonly CitedLine[] }
  | { readonly kind: 'dates'; readonly span: Span; readonly lines: readonly CitedLine[] }
  | {
      readonly kind: 'title' | 'number' | 'issued';
      readonly value: string;
      readonly lines: readonly CitedLine[];
    };

/** A line that says otherwise than an option. */
export interface Contradiction {
  readonly option: '--commune' | '--period' | '--from';
  readonly line: CitedLine;
}

export interface SettledFacts {
  /** null while a question is open. */
  readonly facts: ReportFacts | null;
  readonly questions: readonly ImportQuestion[];
  readonly proposals: readonly Proposal[];
  readonly contradictions: readonly Contradiction[];
}

interface Settling {
  readonly lines: readonly CitedLine[];
  readonly options: ImportOptions;
  readonly communes: CommuneIndex;
  readonly questions: ImportQuestion[];
  readonly proposals: Proposal[];
  readonly contradictions: Contradiction[];
}

/** Commune, period and dates: as an option says, else as the lines say with one voice, else a question. */
export function settleFacts(
  lines: readonly CitedLine[],
  options: ImportOptions,
  communes: CommuneIndex,
): SettledFacts {
  const settling = { lines, options, communes, questions: [], proposals: [], contradictions: [] };
  const span = settleSpan(settling);
  const period = settlePeriod(settling, span ?? null);
  const commune = settleCommune(settling, span ?? null);
  const isCumulative =
    period === null ? null : (options.isCumulative ?? settleCumulative(period, span ?? null));
  const questions: ImportQuestion[] = settling.questions;
  if (period !== null && isCumulative === null) questions.push({ kind: 'cumulative', period });
  const { proposals, contradictions } = settling;
  const facts =
    commune === null || period === null || span === undefined || isCumulative === null
      ? null
      : { commune, period, span, isCumulative, isSettledByName: options.isCumulative === null };
  return { facts, questions, proposals, contradictions };
}

/** undefined: a question is open. */
function settleSpan({
  lines,
  options,
  questions,
  proposals,
  contradictions,
}: Settling): Span | null | undefined {
  const stated = groupBy(readSpans(lines), ({ span }) => `${span.from} ${span.to}`);
  if (options.hasNoDates) return null;
  if (options.from !== null || options.to !== null) {
    const given = readGivenSpan(options.from, options.to);
    if ('questions' in given) {
      questions.push(...given.questions);
      return undefined;
    }
    const other = stated.find(([first]) => !isSameSpan(first.span, given.value));
    if (other !== undefined) contradictions.push({ option: '--from', line: other[0].line });
    return given.value;
  }
  const [only, second] = stated;
  const found = stated.map((group) => ({ span: group[0].span, lines: group.map(({ line }) => line) }));
  if (only === undefined || second !== undefined) {
    questions.push({ kind: 'dates', mayBeNone: true, stated: found });
    return undefined;
  }
  proposals.push({ kind: 'dates', span: only[0].span, lines: only.map(({ line }) => line) });
  return only[0].span;
}

function settlePeriod({ lines, options, questions, proposals, contradictions }: Settling, span: Span | null) {
  const groups = groupBy(dropYearsAround(readPeriods(lines)), ({ period }) => period.id);
  const named = groups.map((group) => ({ period: group[0].period, lines: group.map(({ line }) => line) }));
  if (options.period !== null) {
    const given = readGivenPeriod(options.period);
    if ('questions' in given) {
      questions.push(...given.questions);
      return null;
    }
    const other = named.find(({ period }) => period.id !== given.value.id);
    if (other?.lines[0] !== undefined) contradictions.push({ option: '--period', line: other.lines[0] });
    return given.value;
  }
  const [only, second] = named;
  if (only !== undefined && second === undefined) {
    proposals.push({ kind: 'period', ...only });
    return only.period;
  }
  const quarter = findQuarterWithoutYear(lines);
  const ofQuarter =
    quarter === null || span === null ? null : parsePeriod(`${span.to.slice(0, 4)}-Q${quarter}`);
  const byDates = span === null ? [] : listFittingPeriods(span);
  questions.push({ kind: 'period', named, fitting: ofQuarter === null ? byDates : [ofQuarter] });
  return null;
}

/** So many communes can be listed to choose from. */
const FEW_COMMUNES = 12;

function settleCommune(settling: Settling, span: Span | null): Commune | null {
  const { lines, options, communes, questions, proposals, contradictions } = settling;
  const readings = readCommunesNamed(lines, communes, span);
  const named = groupByCommune(readings);
  if (options.commune !== null) {
    const given = findCommune(communes, cleanText(options.commune), span);
    if (given.kind === 'problem') {
      questions.push({ kind: 'bad-option', option: '--commune', problem: given.problem });
      return null;
    }
    const other = named.find(({ commune }) => commune.id !== given.commune.id);
    if (other?.lines[0] !== undefined) contradictions.push({ option: '--commune', line: other.lines[0] });
    return given.commune;
  }
  const [only, second] = named;
  if (only !== undefined && second === undefined) {
    proposals.push({ kind: 'commune', ...only });
    return only.commune;
  }
  const unsettled = readings.flatMap(({ reading, line }) =>
    reading.kind === 'problem' ? [{ line, problem: reading.problem }] : [],
  );
  const all = [...communes.byId.values()];
  const known = all.length <= FEW_COMMUNES ? all : [];
  questions.push({ kind: 'commune', named, unsettled, known });
  return null;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): [Item, ...Item[]][] {
  return [...Map.groupBy(items, keyOf).values()] as [Item, ...Item[]][];
}
