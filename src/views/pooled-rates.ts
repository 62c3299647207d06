import { computeRatio } from '../domain/share.ts';
import { formatCount, formatRate, formatShare } from '../format/number.ts';
import { STANDING } from '../strings/change.ts';
import { DENOMINATOR_WORDS } from '../strings/rates.ts';
import { STATE_NAMES } from '../strings/states.ts';
import type { PooledRate, ProvinceStanding } from './province-standing.ts';
import type { CellView } from './table-view.ts';

/** "97,12 %" and below it the counts; the state where nobody has the rate. */
export function buildPooledCell(pooled: PooledRate): CellView {
  const { pool, isNothing } = pooled;
  if (pool === null) {
    return { text: isNothing ? STATE_NAMES.nothing : STATE_NAMES.unknown, isState: true, sortBy: null };
  }
  const ratio = computeRatio(pool.pooled);
  return { text: formatRate(ratio), small: listPoolLines(pooled).join('; '), sortBy: ratio };
}

/** The counts, with what the second one counts; and of how many reports, where not all of them have the rate. */
export function listPoolLines({ measure, pool, reportCount }: PooledRate): readonly string[] {
  if (pool === null) return [];
  const counts = `${formatShare(pool.pooled)} ${DENOMINATOR_WORDS[measure.formula]}`;
  const { memberCount } = pool;
  return memberCount === reportCount ? [counts] : [counts, STANDING.withData(formatCount(memberCount))];
}

/** "95 trên 103": communes that reported of those that there are. */
export function countReporting({ members, communeCount }: ProvinceStanding): string {
  const reporting = formatCount(members.length);
  return communeCount === null ? reporting : STANDING.outOf(reporting, formatCount(communeCount));
}

/** The two rates for places that have room for no more, in the order of `listTwoRates`. */
export function listTwoPools({ rates }: ProvinceStanding): readonly PooledRate[] {
  return rates.filter(({ headline }) => !headline.withoutCertification).toReversed();
}
