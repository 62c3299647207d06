import type { Measure } from '../domain/measure.ts';
import { FORMULA_WORDS, RATE_NAMES } from '../strings/rates.ts';
import { type KnownRate, selectRate } from './select-rate.ts';
import type { ReportModel } from './site-model.ts';

/** One of the three rates every page leads with. */
export interface HeadlineMeasure {
  readonly kind: 'on-time' | 'online';
  readonly name: string;
  readonly withoutCertification: boolean;
  /** In the order of preference; the first that all reports to be compared can give is taken. */
  readonly measures: readonly Measure[];
}

export const HEADLINE_MEASURES: readonly HeadlineMeasure[] = [
  {
    kind: 'on-time',
    name: RATE_NAMES.onTime,
    withoutCertification: false,
    measures: [{ formula: 'on-time-a', withoutCertification: false }],
  },
  { kind: 'online', name: RATE_NAMES.online, withoutCertification: false, measures: listOnline(false) },
  {
    kind: 'online',
    name: RATE_NAMES.onlineWithoutCertification,
    withoutCertification: true,
    measures: listOnline(true),
  },
];

function listOnline(withoutCertification: boolean): readonly Measure[] {
  return [
    { formula: 'online-new', withoutCertification },
    { formula: 'online-all', withoutCertification },
  ];
}

/** The rate's name, with the formula where it is not the usual one. */
export function nameHeadline({ name, measures }: HeadlineMeasure, { formula }: Measure): string {
  return formula === measures[0]?.formula ? name : `${name} (${FORMULA_WORDS[formula]})`;
}

/** The first measure given as a rate by every report that gives any; the first at all where there is none. */
export function chooseCommonMeasure({ measures }: HeadlineMeasure, models: readonly ReportModel[]): Measure {
  const [only, ...others] = measures;
  if (only !== undefined && others.length === 0) return only;
  const gives = (model: ReportModel, measure: Measure) => selectRate(model.rates, measure).kind === 'rate';
  const givers = models.filter((model) => measures.some((measure) => gives(model, measure)));
  const isCommon = (measure: Measure) => givers.every((model) => gives(model, measure));
  const chosen = measures.find(isCommon) ?? measures[0];
  if (chosen === undefined) throw new Error('headline without measure');
  return chosen;
}

/** The known rates of both reports by a common measure; null where one of them has none. */
export function selectBoth(
  headline: HeadlineMeasure,
  before: ReportModel,
  after: ReportModel,
): { readonly measure: Measure; readonly before: KnownRate; readonly after: KnownRate } | null {
  const measure = chooseCommonMeasure(headline, [before, after]);
  const [first, second] = [selectRate(before.rates, measure), selectRate(after.rates, measure)];
  return first.kind === 'rate' && second.kind === 'rate' ? { measure, before: first, after: second } : null;
}
