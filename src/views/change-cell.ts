import { addDays } from '../domain/date.ts';
import { countSpanDays } from '../domain/period.ts';
import { formatCount, formatPercentNumber } from '../format/number.ts';
import { compareFigures } from '../indicators/compare-figures.ts';
import { type Change, judgeChange } from '../indicators/judge-change.ts';
import { shiftYears } from '../indicators/period-relations.ts';
import { CHANGE } from '../strings/change.ts';
import { describeReasons, describeRemark } from '../strings/comparability.ts';
import { FORMULA_WORDS } from '../strings/rates.ts';
import { describeFigure } from './figure-context.ts';
import { chooseCommonMeasure, type HeadlineMeasure, selectBoth } from './headline-measures.ts';
import { formatRateCounts, nameRateValue } from './rate-view.ts';
import { explainNoReference, type Reference } from './references.ts';
import { nameReportPeriod } from './report-period.ts';
import { type KnownRate, selectRate } from './select-rate.ts';
import type { ReportModel, SiteModel } from './site-model.ts';
import type { CellView } from './table-view.ts';

/** How one rate moved since an earlier report, with both counts; why it cannot be said otherwise. */
export function buildChangeCell(
  site: SiteModel,
  headline: HeadlineMeasure,
  model: ReportModel,
  reference: Reference,
): CellView {
  const earlier = site.findReference(model, reference);
  if (earlier === null) return nameNoReference(site, model, reference);
  const name = nameReportPeriod(site, earlier);
  const both = selectBoth(headline, earlier, model);
  if (both === null) return nameNoRate(headline, earlier, model, name);
  const { before, after } = both;
  const figures = [describeFigure(earlier, before), describeFigure(model, after)] as const;
  const comparison = compareFigures(...figures, 'over-time');
  if (comparison.kind === 'incomparable') return { text: describeReasons(comparison.reasons), isState: true };
  const { minimumDossiers } = site.dataset.site;
  const change = judgeChange(before, after, minimumDossiers);
  const remarks = comparison.kind === 'remarked' ? comparison.remarks.map(describeRemark) : [];
  return {
    text: change.kind === 'too-few' ? CHANGE.tooFew(formatCount(minimumDossiers)) : nameChange(change),
    small: [
      explainChange(change),
      nameCommonFormula(headline, model, after),
      CHANGE.before(nameRateValue(before), formatRateCounts(before), name),
      ...remarks,
    ]
      .filter((text) => text !== '')
      .join('; '),
    ...(change.kind === 'up' || change.kind === 'down' ? {} : { isState: true }),
  };
}

/** Why there is nothing to compare with: a report at the right time that may not be, or none. */
function nameNoReference(site: SiteModel, model: ReportModel, reference: Reference): CellView {
  const reasons = explainNoReference(model, site.byCommune.get(model.commune.id) ?? [], reference);
  if (reasons.length > 0) return { text: describeReasons(reasons), isState: true };
  if (isBeforeLife(model, reference)) return { text: CHANGE.notYet, isState: true };
  return { text: reference === 'previous' ? CHANGE.noPrevious : CHANGE.noLastYear, isState: true };
}

/** True when the earlier period would begin before the unit did. */
function isBeforeLife(
  { report: { span }, commune: { validFrom } }: ReportModel,
  reference: Reference,
): boolean {
  if (span === null || validFrom === null) return false;
  const days = countSpanDays(span);
  const start = reference === 'previous' ? addDays(span.from, -days) : shiftYears(span, -1).from;
  return start < validFrom;
}

/** Which of the two periods has no rate, and in which of the two states. */
function nameNoRate(
  headline: HeadlineMeasure,
  earlier: ReportModel,
  model: ReportModel,
  name: string,
): CellView {
  const measure = chooseCommonMeasure(headline, [earlier, model]);
  const now = selectRate(model.rates, measure);
  const lacking = now.kind === 'rate' ? selectRate(earlier.rates, measure) : now;
  const period = now.kind === 'rate' ? name : CHANGE.thisPeriod;
  return { text: lacking.kind === 'none' ? CHANGE.nothing(period) : CHANGE.noRate(period), isState: true };
}

/** Says so when the period itself is told by another formula; empty otherwise. */
function nameCommonFormula(headline: HeadlineMeasure, model: ReportModel, after: KnownRate): string {
  if (chooseCommonMeasure(headline, [model]).formula === after.formula) return '';
  return CHANGE.common(FORMULA_WORDS[after.formula], nameRateValue(after), formatRateCounts(after));
}

/** "tăng 3,2 điểm phần trăm", or the words that say that nothing can be claimed. */
export function nameChange(change: Change): string {
  switch (change.kind) {
    case 'up':
      return CHANGE.up(formatDistance(change.difference));
    case 'down':
      return CHANGE.down(formatDistance(change.difference));
    case 'impossible':
      return CHANGE.impossible;
    default:
      return CHANGE.unchanged;
  }
}

function explainChange(change: Change): string {
  if (change.kind !== 'unchanged') return '';
  return change.difference === 0 ? CHANGE.same : CHANGE.within(formatDistance(change.difference));
}

/** Size of a difference of ratios in percentage points, without its sign; never rounded to 0. */
export function formatDistance(difference: number): string {
  const size = Math.abs(difference);
  return size < 0.000_05 ? CHANGE.tiny : formatPercentNumber(size);
}
