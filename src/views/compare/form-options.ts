import { parseIndicatorId } from '../../domain/indicator.ts';
import { formatMeasureId, MEASURES, parseMeasureId } from '../../domain/measure.ts';
import { PERIOD_KINDS, type PeriodKind } from '../../domain/period.ts';
import { COMPARE_FORM, namePeriodKind } from '../../strings/compare-page.ts';
import { nameFormula, nameMeasureGroup } from '../name-measure.ts';
import type { Subject } from './choice.ts';
import { type MonthChoice, nameMonth } from './month-choices.ts';
import type { IndicatorChoice } from './series-file.ts';

export interface Option {
  readonly value: string;
  readonly text: string;
}

export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

const INDICATOR = 'chi-tieu:';

/** Rates by what they count; indicators where the chosen communes have some, and the chosen one in any case. */
export function listSubjects(
  indicators: readonly IndicatorChoice[],
  subject: Subject,
): readonly OptionGroup[] {
  const rates = Map.groupBy(MEASURES, nameMeasureGroup);
  const options = indicators.map(({ id, name }) => ({ value: `${INDICATOR}${id}`, text: name }));
  const chosen = formatSubject(subject);
  const isListed = subject.kind === 'measure' || options.some(({ value }) => value === chosen);
  const all = isListed ? options : [...options, { value: chosen, text: subject.id }];
  return [
    ...[...rates].map(([label, measures]) => ({
      label,
      options: measures.map((measure) => ({ value: formatMeasureId(measure), text: nameFormula(measure) })),
    })),
    ...(all.length === 0 ? [] : [{ label: COMPARE_FORM.indicators, options: all }]),
  ];
}

export function formatSubject(subject: Subject): string {
  return subject.kind === 'measure' ? formatMeasureId(subject.measure) : `${INDICATOR}${subject.id}`;
}

/** null: not the value of an option. */
export function parseSubject(value: string): Subject | null {
  if (value.startsWith(INDICATOR)) {
    const id = parseIndicatorId(value.slice(INDICATOR.length));
    return id === null ? null : { kind: 'indicator', id };
  }
  const measure = parseMeasureId(value);
  return measure === null ? null : { kind: 'measure', measure };
}

export const KIND_OPTIONS: readonly Option[] = [
  { value: '', text: COMPARE_FORM.anyKind },
  ...PERIOD_KINDS.map((kind) => ({ value: kind, text: namePeriodKind(kind) })),
];

export function parseKindOption(value: string): PeriodKind | null {
  return PERIOD_KINDS.find((kind) => kind === value) ?? null;
}

/** Months that can be a limit, without those beyond the other limit; the chosen one in any case. */
export function listLimits(
  months: readonly MonthChoice[],
  chosen: string | null,
  isAllowed: (month: string) => boolean,
): readonly Option[] {
  const allowed = months.filter(({ value }) => isAllowed(value) || value === chosen);
  if (chosen === null || allowed.some(({ value }) => value === chosen)) return allowed;
  return [...allowed, { value: chosen, text: nameMonth(chosen) }].toSorted((a, b) =>
    a.value.localeCompare(b.value),
  );
}
