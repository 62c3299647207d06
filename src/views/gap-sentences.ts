import type { Rate } from '../domain/rate.ts';
import { formatCount, formatRate } from '../format/number.ts';
import { GAPS } from '../strings/ancestry.ts';
import { FORMULA_NAMES } from '../strings/rates.ts';
import { formatRateCounts } from './rate-view.ts';
import type { ReportModel } from './site-model.ts';

type KnownRate = Extract<Rate, { kind: 'rate' }>;

/** Why the definitions of one report's rates differ, in sentences with its own numbers; empty where there is no gap to explain. */
export function describeGaps(model: ReportModel): readonly string[] {
  return [describeOnTimeGap(model), describeOnlineGap(model)].filter((sentence) => sentence !== '');
}

function describeOnTimeGap({ rates }: ReportModel): string {
  const known = Object.values(rates.onTime).filter((rate): rate is KnownRate => rate.kind === 'rate');
  if (known.length < 2) return '';
  const list = known
    .map((rate) =>
      GAPS.item(startLower(FORMULA_NAMES[rate.formula]), formatRate(rate.ratio), formatRateCounts(rate)),
    )
    .join('; ');
  const { A, B } = rates.onTime;
  if (A.kind !== 'rate' || B.kind !== 'rate' || B.ratio >= A.ratio) return GAPS.onTime(list);
  const open = B.denominator - A.denominator;
  return open > 0 ? `${GAPS.onTime(list)} ${GAPS.pending(formatCount(open))}` : GAPS.onTime(list);
}

function describeOnlineGap({ rates }: ReportModel): string {
  const { online, onlineWithoutCertification: without } = rates.primary;
  if (online.kind !== 'rate' || without.kind !== 'rate') return '';
  return GAPS.online(
    `${formatRate(without.ratio)} (${formatRateCounts(without)})`,
    `${formatRate(online.ratio)} (${formatRateCounts(online)})`,
    formatCount(online.denominator - without.denominator),
    formatCount(online.denominator),
    formatCount(online.numerator - without.numerator),
  );
}

/** "Cách A" in the middle of a sentence: "cách A". */
function startLower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
