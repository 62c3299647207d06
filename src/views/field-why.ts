import type { FieldId } from '../domain/field.ts';
import type { Measure } from '../domain/measure.ts';
import { isPossible, type Share } from '../domain/share.ts';
import { compareFigures } from '../indicators/compare-figures.ts';
import { computeRate } from '../indicators/compute-rate.ts';
import { namePeriod } from '../strings/periods.ts';
import { WHY } from '../strings/why.ts';
import type { Address } from './addresses.ts';
import { linkToRow } from './field-table.ts';
import { describeFigure } from './figure-context.ts';
import { HEADLINE_MEASURES, nameHeadline, selectBoth } from './headline-measures.ts';
import { readShare } from './select-rate.ts';
import type { ReportModel, SiteModel } from './site-model.ts';
import { buildWhy, type WhyView } from './why-view.ts';

/**
 * Why the rates of one commune moved since the same period a year before (the season is the same), else since the
 * adjoining one: the split over its fields. A rate that did not move beyond noise is left out.
 */
export function listFieldWhys(site: SiteModel, model: ReportModel, from: Address): readonly WhyView[] {
  const earlier = site.findReference(model, 'last-year') ?? site.findReference(model, 'previous');
  if (earlier === null) return [];
  return HEADLINE_MEASURES.filter(({ withoutCertification }) => !withoutCertification).flatMap((headline) => {
    const both = selectBoth(headline, earlier, model);
    if (both === null) return [];
    const figures = [describeFigure(earlier, both.before), describeFigure(model, both.after)] as const;
    if (compareFigures(...figures, 'over-time').kind === 'incomparable') return [];
    const why = buildWhy<FieldId>({
      name: nameHeadline(headline, both.measure),
      periods: { before: namePeriod(earlier.report.period), after: namePeriod(model.report.period) },
      whole: { before: both.before, after: both.after },
      listParts: () => matchFields(earlier, model, both.measure),
      partNoun: WHY.part.fields,
      namePart: (id) => ({ text: site.dataset.fields.get(id)?.name ?? id }),
      linkPart: (id, side) => linkField(side === 'before' ? earlier : model, id, from),
      minimumDossiers: site.dataset.site.minimumDossiers,
    });
    return why === null ? [] : [why];
  });
}

function matchFields(earlier: ReportModel, later: ReportModel, measure: Measure) {
  const before = readFields(earlier, measure);
  const after = readFields(later, measure);
  return [...new Set([...before.keys(), ...after.keys()])].map((key) => ({
    key,
    before: before.get(key) ?? null,
    after: after.get(key) ?? null,
  }));
}

function readFields({ report }: ReportModel, { formula }: Measure): ReadonlyMap<FieldId, Share | null> {
  const rows = report.dossiers?.rows ?? [];
  return new Map(
    rows.flatMap((row) => {
      if (row.fieldId === null) return [];
      const share = readShare(computeRate(formula, row.counts));
      return [[row.fieldId, share !== null && isPossible(share) ? share : null] as const];
    }),
  );
}

function linkField(model: ReportModel, id: FieldId, from: Address): string | null {
  const row = model.report.dossiers?.rows.find(({ fieldId }) => fieldId === id);
  return row === undefined ? null : linkToRow(model, row, from);
}
