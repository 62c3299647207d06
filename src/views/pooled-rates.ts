import { computeRatio } from '../domain/share.ts';
import { formatCount, formatRate, formatShare } from '../format/number.ts';
import { STANDING } from '../strings/change.ts';
import { GROUP } from '../strings/group.ts';
import { DENOMINATOR_WORDS, RATES } from '../strings/rates.ts';
import { STATE_NAMES } from '../strings/states.ts';
import { nameHeadline } from './headline-measures.ts';
import type { PooledRate, Standing } from './province-standing.ts';
import { describeCoverage } from './standing-table.ts';
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
export function countReporting({ members, communeCount }: Standing): string {
  const reporting = formatCount(members.length);
  return communeCount === null ? reporting : STANDING.outOf(reporting, formatCount(communeCount));
}

/** The two rates for places that have room for no more, in the order of `listTwoRates`. */
export function listTwoPools({ rates }: Standing): readonly PooledRate[] {
  return rates.filter(({ headline }) => !headline.withoutCertification).toReversed();
}

/** "Trả kết quả đúng hạn: mức chung 97,12 % (…), trung vị …; có số liệu: 95 trên 103 đơn vị." for each rate. */
export function describePools({ rates, communeCount }: Standing): readonly string[] {
  return rates.map(({ headline, measure, pool, isNothing }) => {
    const name = nameHeadline(headline, measure);
    if (pool === null) return isNothing ? GROUP.nothing(name) : GROUP.nobody(name);
    const counts = RATES.counts(formatCount(pool.pooled.numerator), formatCount(pool.pooled.denominator));
    const [pooled, median] = [formatRate(computeRatio(pool.pooled)), formatRate(pool.median)];
    return GROUP.pooled(name, pooled, counts, median, describeCoverage({ pool, communeCount }));
  });
}
