import type { Measure } from '../domain/measure.ts';
import { addShares, isPossible, type Share } from '../domain/share.ts';
import { compareFigures } from '../indicators/compare-figures.ts';
import { titleCommune } from '../strings/communes.ts';
import { namePeriod } from '../strings/periods.ts';
import { WHY } from '../strings/why.ts';
import { type Address, addressCommune, linkTo } from './addresses.ts';
import { fragmentOfRate } from './ancestry.ts';
import { describeFigure } from './figure-context.ts';
import { linkToReport } from './fragments.ts';
import { chooseCommonMeasure, HEADLINE_MEASURES, nameHeadline } from './headline-measures.ts';
import type { Reference } from './references.ts';
import { selectRate } from './select-rate.ts';
import type { ReportModel, SiteModel } from './site-model.ts';
import type { CellView } from './table-view.ts';
import { buildWhy, type WhyView } from './why-view.ts';

/** One commune's reports of the two periods; null: none in that period. */
interface Pair {
  readonly before: ReportModel | null;
  readonly after: ReportModel | null;
}

/**
 * Why the pooled rates of a group moved since the same period a year before, or since the adjoining one where more
 * communes have that: the split over its communes. Communes that reported only one of
 * the two count in that one's pooled rate.
 */
export function buildCommuneWhys(
  site: SiteModel,
  models: readonly ReportModel[],
  from: Address,
): readonly WhyView[] {
  const countWith = (reference: Reference) =>
    models.filter((model) => site.findReference(model, reference) !== null).length;
  const reference: Reference = countWith('last-year') >= countWith('previous') ? 'last-year' : 'previous';
  const reported = models.map((after) => ({ after, before: site.findReference(after, reference) }));
  const [first] = reported.filter(({ before }) => before !== null);
  if (first?.before == null) return [];
  const pairs = [...reported, ...listStopped(site, models, reported)];
  const periods = {
    before: namePeriod(first.before.report.period),
    after: namePeriod(first.after.report.period),
  };
  return HEADLINE_MEASURES.filter(({ withoutCertification }) => !withoutCertification).flatMap((headline) => {
    const measure = chooseCommonMeasure(
      headline,
      pairs.flatMap(({ before, after }) => [before, after].filter((model) => model !== null)),
    );
    const parts = matchPairs(pairs, measure);
    const before = addShares(parts.flatMap((part) => part.before ?? []));
    const after = addShares(parts.flatMap((part) => part.after ?? []));
    const why = buildWhy({
      name: nameHeadline(headline, measure),
      periods,
      whole: { before, after },
      listParts: () => parts,
      partNoun: WHY.part.communes,
      namePart: (pair) => nameCommuneOf(pair, from),
      linkPart: (pair, side) => linkRate(pair[side], measure, from),
      minimumDossiers: site.dataset.site.minimumDossiers,
    });
    return why === null ? [] : [why];
  });
}

/** Communes of the same province, or list, that reported the earlier period and not this one: its pooled rate has them. */
function listStopped(
  site: SiteModel,
  models: readonly ReportModel[],
  reported: readonly Pair[],
): readonly Pair[] {
  const matched = new Set(reported.map(({ before }) => before));
  const earlier = reported.flatMap(({ before }) => before ?? []);
  const provinces = new Set(models.map(({ commune }) => commune.province));
  const [widest] = earlier.flatMap((model) => site.peers.listGroups(model).slice(0, 1));
  return (widest?.members ?? [])
    .filter(({ model, commune }) => !matched.has(model) && provinces.has(commune.province))
    .map(({ model }) => ({ before: model, after: null }));
}

function matchPairs(pairs: readonly Pair[], measure: Measure) {
  return pairs.map((pair) => {
    const [first, second] = [pair.before, pair.after].map((model) => {
      const rate = model === null ? null : selectRate(model.rates, measure);
      return model !== null && rate?.kind === 'rate' && isPossible(rate) ? { model, rate } : null;
    });
    const isRuledOut =
      first != null &&
      second != null &&
      compareFigures(
        describeFigure(first.model, first.rate),
        describeFigure(second.model, second.rate),
        'over-time',
      ).kind === 'incomparable';
    const share = (side: typeof first): Share | null => side?.rate ?? null;
    return { key: pair, before: isRuledOut ? null : share(first), after: share(second) };
  });
}

function nameCommuneOf({ before, after }: Pair, from: Address): CellView {
  const commune = (after ?? before)?.commune;
  if (commune === undefined) return { text: '' };
  return { text: titleCommune(commune), href: linkTo(from, addressCommune(commune.id)) };
}

/** To the calculation of the rate. */
function linkRate(model: ReportModel | null, measure: Measure, from: Address): string | null {
  return model === null ? null : linkToReport(from, model, fragmentOfRate(selectRate(model.rates, measure)));
}
