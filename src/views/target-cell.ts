import type { Rate } from '../domain/rate.ts';
import { isPossible } from '../domain/share.ts';
import type { Target } from '../domain/target.ts';
import { formatCount } from '../format/number.ts';
import { findRateSpan } from '../indicators/compute-headline-rates.ts';
import { computeTargetGap, findTargets, type TargetGap } from '../indicators/target-gap.ts';
import { CHANGE, TARGET_CELL } from '../strings/change.ts';
import { describeGap, type GapWords, nameThreshold } from '../strings/targets.ts';
import { nameRateValue } from './rate-view.ts';
import type { KnownRate } from './select-rate.ts';
import type { ReportModel, SiteModel } from './site-model.ts';
import type { CellView } from './table-view.ts';

/** What is missing to each target on exactly this formula that is in force in the period, or may still fail. */
export function buildTargetCell(site: SiteModel, rate: Rate, model: ReportModel): CellView {
  if (rate.kind !== 'rate') return { text: nameRateValue(rate), isState: true };
  if (!isPossible(rate)) return { text: CHANGE.impossible, isState: true };
  const span = findRateSpan(rate, model.rates.headline);
  if (span === null) return { text: TARGET_CELL.undated, isState: true };
  const targets = findTargets(site.dataset.targets, rate, model.commune.province, span);
  const [first] = targets;
  if (first === undefined) return { text: TARGET_CELL.none, isState: true };
  const texts = targets.map((target) => describeTarget(rate, target));
  return {
    text: texts.map(({ gap }) => gap).join('; '),
    small: texts.map(({ source }) => source).join('; '),
  };
}

function describeTarget(rate: KnownRate, target: Target) {
  const gap = computeTargetGap(rate, target.threshold);
  const isWhole = target.threshold.numerator === target.threshold.denominator;
  return {
    gap: describeGap(rate.formula.startsWith('online') ? 'online' : 'on-time', formatGap(gap)),
    source: TARGET_CELL.source(nameThreshold(target.printed, isWhole), target.document),
  };
}

function formatGap(gap: TargetGap): GapWords {
  if (gap.kind === 'missed') return { kind: 'missed', missing: formatCount(gap.missing) };
  return { kind: 'met', spare: gap.spare === 0 ? null : formatCount(gap.spare) };
}
