import { type CommuneId, parseCommuneId } from '../../domain/commune.ts';
import { type IndicatorId, parseIndicatorId } from '../../domain/indicator.ts';
import { formatMeasureId, isSameMeasure, type Measure, parseMeasureId } from '../../domain/measure.ts';
import { PERIOD_KINDS, type PeriodKind } from '../../domain/period.ts';
import { formatCount } from '../../format/number.ts';
import { COMPARE_ADDRESS } from '../../strings/compare-page.ts';
import { ADDRESSES, type Address, linkTo } from '../addresses.ts';
import { nameMeasure } from '../name-measure.ts';

/** More lines than these cannot be told apart. */
export const COMMUNE_LIMIT = 8;

export type Subject =
  | { readonly kind: 'measure'; readonly measure: Measure }
  | { readonly kind: 'indicator'; readonly id: IndicatorId };

/** What a reader compares; the whole of it stands in the address. */
export interface Choice {
  /** Slug of the province whose communes are offered; null: none chosen. */
  readonly province: string | null;
  /** In the order chosen, each once, at most `COMMUNE_LIMIT`. */
  readonly communes: readonly CommuneId[];
  readonly subject: Subject;
  /** null: the kind that most of the communes report. */
  readonly periodKind: PeriodKind | null;
  /** First and last month, `YYYY-MM`, in which a period may end; null: not limited. */
  readonly from: string | null;
  readonly to: string | null;
}

const DEFAULT_MEASURE: Measure = { formula: 'on-time-a', withoutCertification: false };

export const NO_CHOICE: Choice = {
  province: null,
  communes: [],
  subject: { kind: 'measure', measure: DEFAULT_MEASURE },
  periodKind: null,
  from: null,
  to: null,
};

/** Address parts of the kinds of period. */
export const KIND_SLUGS: Readonly<Record<PeriodKind, string>> = {
  month: 'thang',
  quarter: 'quy',
  'half-year': '6-thang',
  'nine-months': '9-thang',
  year: 'nam',
  custom: 'khac',
};
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whatever the query says that cannot be followed falls back, and a sentence says so. Unknown names are left alone. */
export function parseChoice(query: string): {
  readonly choice: Choice;
  readonly notices: readonly string[];
} {
  const given = new URLSearchParams(query);
  const notices: string[] = [];
  const read = <Value>(
    name: string,
    parse: (text: string) => Value | null,
    complain: (text: string) => string,
  ): Value | null => {
    const text = given.get(name) ?? '';
    const value = text === '' ? null : parse(text);
    if (text !== '' && value === null) notices.push(complain(text));
    return value;
  };
  const province = read('tinh', (text) => (SLUG.test(text) ? text : null), dropped(COMPARE_ADDRESS.province));
  const communes = readCommunes(given.get('xa') ?? '', notices);
  const used = nameMeasure(DEFAULT_MEASURE);
  const replaced = (text: string) => COMPARE_ADDRESS.replaced(text, used);
  const measure = read('ty-le', parseMeasureId, replaced);
  const indicator = read('chi-tieu', parseIndicatorId, replaced);
  if (measure !== null && indicator !== null) notices.push(COMPARE_ADDRESS.both);
  const periodKind = read('ky', parseKind, COMPARE_ADDRESS.badKind);
  const from = read('tu', parseMonth, dropped(COMPARE_ADDRESS.month));
  const to = read('den', parseMonth, dropped(COMPARE_ADDRESS.month));
  const reversed = from !== null && to !== null && from > to;
  if (reversed) notices.push(COMPARE_ADDRESS.reversed);
  const subject: Subject =
    measure === null && indicator !== null
      ? { kind: 'indicator', id: indicator }
      : { kind: 'measure', measure: measure ?? DEFAULT_MEASURE };
  const span = reversed ? { from: null, to: null } : { from, to };
  return { choice: { province, communes, subject, periodKind, ...span }, notices };
}

function dropped(noun: string): (text: string) => string {
  return (text) => COMPARE_ADDRESS.dropped(noun, text);
}

function readCommunes(text: string, notices: string[]): readonly CommuneId[] {
  const named = new Set<CommuneId>();
  for (const part of text.split(',')) {
    const id = parseCommuneId(part);
    if (id !== null) named.add(id);
    else if (part !== '') notices.push(COMPARE_ADDRESS.dropped(COMPARE_ADDRESS.commune, part));
  }
  const kept = [...named].slice(0, COMMUNE_LIMIT);
  if (kept.length < named.size) {
    notices.push(COMPARE_ADDRESS.tooMany(formatCount(COMMUNE_LIMIT), formatCount(named.size - kept.length)));
  }
  return kept;
}

function parseKind(text: string): PeriodKind | null {
  return PERIOD_KINDS.find((kind) => KIND_SLUGS[kind] === text) ?? null;
}

function parseMonth(text: string): string | null {
  return MONTH.test(text) ? text : null;
}

/** The one way to write a choice, with `?` before it; empty where nothing was chosen. */
export function formatChoice({ province, communes, subject, periodKind, from, to }: Choice): string {
  const isDefault = subject.kind === 'measure' && isSameMeasure(subject.measure, DEFAULT_MEASURE);
  const parts = [
    ['tinh', province],
    ['xa', communes.length === 0 ? null : communes.join(',')],
    ['ty-le', isDefault || subject.kind !== 'measure' ? null : formatMeasureId(subject.measure)],
    ['chi-tieu', subject.kind === 'indicator' ? subject.id : null],
    ['ky', periodKind === null ? null : KIND_SLUGS[periodKind]],
    ['tu', from],
    ['den', to],
  ].flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`]));
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** A link to the compare page that shows these communes, or whatever else is chosen. */
export function linkToCompare(from: Address, choice: Partial<Choice>): string {
  return `${linkTo(from, ADDRESSES.compare)}${formatChoice({ ...NO_CHOICE, ...choice })}`;
}
