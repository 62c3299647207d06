import type { Indicator, IndicatorId } from '../../src/domain/indicator.ts';

export const id = (text: string) => text as IndicatorId;

/** An entry of the catalogue as a pair for a Map; a count unless more is given. */
export function buildIndicator(
  name: string,
  given: Partial<Indicator> = {},
): readonly [IndicatorId, Indicator] {
  const base: Indicator = {
    id: id(name),
    area: 'chinh-quyen-so',
    name,
    unit: '',
    kind: 'count',
    numeratorId: null,
    denominatorId: null,
    partIds: [],
    codes: [],
    definition: '',
    legalSource: '',
    direction: 'more',
  };
  return [id(name), { ...base, ...given }];
}
