import type { Measure } from '../domain/measure.ts';
import { addShares, isPossible, type Share } from '../domain/share.ts';
import { compareFigures } from '../indicators/compare-figures.ts';
import { titleCommune } from '../strings/communes.ts';
import { namePeriod } from '../strings/periods.ts';
import { WHY } from '../strings/why.ts';
import { type Address, addressCommune, linkTo } from './addresses.ts';
import { describeFigure } from './figure-context.ts';
import { chooseCommonMeasure, HEADLINE_MEASURES, nameMeasure } from './headline-measures.ts';
import type { Reference } from './references.ts';
import { selectRate } from './select-rate.ts';
import type { ReportModel, SiteModel } from './site-model.ts';
import { buildWhy, type WhyView } from './why-view.ts';

interface Pair {
  readonly after: ReportModel;
  readonly before: ReportModel | null;
}

/**
 * Why the pooled rates of a group moved since the same period a year before, or since the adjoining one where more
 * communes have that: the split over its communes. Communes without a comparable earlier report count as having reported in one period only.
 */
export function buildCommuneWhys(
  site: SiteModel,
  models: readonly ReportModel[],
  from: Address,
): readonly WhyView[] {
  const countWith = (reference: Reference) =>
    models.filter((model) => site.findReference(model, reference) !== null).length;
  const reference: Reference = countWith('last-year') >= countWith('previous') ? 'last-year' : 'previous';
  const pairs = models.map((after) => ({ after, before: site.findReference(after, reference) }));
  const [first] = pairs.filter(({ before }) => before !== null);
  if (first?.before == null) return [];
  const periods = {
    before: namePeriod(first.before.report.period),
    after: namePeriod(first.after.report.period),
  };
  return HEADLINE_MEASURES.filter(({ withoutCertification }) => !withoutCertification).flatMap((headline) => {
    const measure = chooseCommonMeasure(
      headline,
      pairs.flatMap(({ before, after }) => (before === null ? [after] : [before, after])),
    );
    const parts = matchPairs(pairs, measure);
    const before = addShares(parts.flatMap((part) => part.before ?? []));
    const after = addShares(parts.flatMap((part) => part.after ?? []));
    const why = buildWhy({
      name: nameMeasure(headline, measure),
      periods,
      whole: { before, after },
      parts,
      partNoun: WHY.part.communes,
      namePart: ({ commune }) => ({
        text: titleCommune(commune),
        href: linkTo(from, addressCommune(commune.id)),
      }),
      minimumDossiers: site.dataset.site.minimumDossiers,
    });
    return why === null ? [] : [why];
  });
}

function matchPairs(pairs: readonly Pair[], measure: Measure) {
  return pairs.map(({ before, after }) => {
    const [first, second] = [before, after].map((model) => {
      const rate = model === null ? null : selectRate(model.rates, measure);
      return model !== null && rate?.kind === 'rate' && isPossible(rate) ? { model, rate } : null;
    });
    const isComparable =
      first != null &&
      second != null &&
      compareFigures(
        describeFigure(first.model, first.rate),
        describeFigure(second.model, second.rate),
        'over-time',
      ).kind !== 'incomparable';
    const share = (side: typeof first): Share | null => side?.rate ?? null;
    return { key: after, before: isComparable ? share(first) : null, after: share(second) };
  });
}
