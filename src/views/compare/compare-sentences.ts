import { isPossible } from '../../domain/share.ts';
import { formatCount } from '../../format/number.ts';
import { compareFigures, type Relation } from '../../indicators/compare-figures.ts';
import { type Change, judgeChange } from '../../indicators/judge-change.ts';
import { findSamePeriodLastYear } from '../../indicators/period-relations.ts';
import { CHANGE } from '../../strings/change.ts';
import { describeRemark } from '../../strings/comparability.ts';
import { COMPARE_PANEL } from '../../strings/compare-page.ts';
import { namePeriod, titlePeriod } from '../../strings/periods.ts';
import { formatDistance, nameChange } from '../change-cell.ts';
import type { Member, Members } from './compare-members.ts';
import type { ComparePoint } from './compare-points.ts';
import { isSharePoint, type SharePoint, sayRate } from './say-rate.ts';
import type { Line } from './select-lines.ts';

/** The last period that both have, with both counts and whether the difference is more than noise. */
export function describeDifference(
  one: Member,
  other: Member,
  groups: Members['groups'],
  minimum: number,
): string {
  const names = [one.name, other.name] as const;
  const pair = findLastCommon(one, other, groups);
  if (pair === null) return COMPARE_PANEL.noCommon(...names);
  const [a, b] = [sayRate(pair[0], names[0]), sayRate(pair[1], names[1])];
  const change = judgeChange(pair[1].reading.share, pair[0].reading.share, minimum);
  const verdict = nameDifference(change, names, minimum);
  const sentence = COMPARE_PANEL.beside(titlePeriod(pair[0].period), a, b, verdict);
  return addRemarks(sentence, pair[0], pair[1], 'side-by-side');
}

function findLastCommon(
  one: Member,
  other: Member,
  groups: Members['groups'],
): readonly [SharePoint, SharePoint] | null {
  const find = (group: readonly ComparePoint[], { file }: Member) =>
    group.find((point): point is SharePoint => point.communeId === file.id && isSharePoint(point));
  for (const group of groups.toReversed()) {
    const [a, b] = [find(group, one), find(group, other)];
    if (a !== undefined && b !== undefined) return [a, b];
  }
  return null;
}

function nameDifference(change: Change, [a, b]: readonly [string, string], minimum: number): string {
  switch (change.kind) {
    case 'up':
      return `${COMPARE_PANEL.more(a, b, formatDistance(change.difference))}, ${COMPARE_PANEL.beyond}`;
    case 'down':
      return `${COMPARE_PANEL.less(a, b, formatDistance(change.difference))}, ${COMPARE_PANEL.beyond}`;
    case 'unchanged':
      return nameNoise(change.difference, COMPARE_PANEL.alike);
    case 'too-few':
      return COMPARE_PANEL.tooFewBeside(formatCount(minimum));
    case 'impossible':
      return CHANGE.impossible;
  }
}

function nameNoise(difference: number, words: string): string {
  return difference === 0 ? CHANGE.same : `${words}: ${CHANGE.within(formatDistance(difference))}`;
}

/** From the first to the last period drawn, and from the same period of last year where that is another one. */
export function describeChanges(line: Line, name: string, minimum: number): readonly string[] {
  const shares = line.points.filter(isSharePoint);
  const [first] = shares;
  const last = shares.at(-1);
  if (first === undefined || last === undefined) return describeAmounts(line, name);
  if (first === last) {
    const { value, counts, period } = sayRate(last, name);
    const sentence = COMPARE_PANEL.first({ name, value, counts, period });
    return [isPossible(last.reading.share) ? sentence : `${sentence} ${COMPARE_PANEL.notPossible}`];
  }
  const say = (before: SharePoint, words: typeof COMPARE_PANEL.change) => {
    const change = judgeChange(before.reading.share, last.reading.share, minimum);
    const sentence = words(sayRate(before, name), sayRate(last, name), sayChange(change, minimum));
    return addRemarks(sentence, before, last, 'over-time');
  };
  const lastYear = findSamePeriodLastYear(last, shares);
  return [
    say(first, COMPARE_PANEL.change),
    ...(lastYear === null || lastYear === first ? [] : [say(lastYear, COMPARE_PANEL.lastYear)]),
  ];
}

function sayChange(change: Change, minimum: number): string {
  if (change.kind === 'unchanged') return nameNoise(change.difference, CHANGE.unchanged);
  if (change.kind === 'too-few') return CHANGE.tooFew(formatCount(minimum));
  const said = nameChange(change);
  return change.kind === 'impossible' ? said : `${said}, ${COMPARE_PANEL.beyond}`;
}

function describeAmounts({ points }: Line, name: string): readonly string[] {
  const said = points.flatMap(({ reading, period }) =>
    reading.kind === 'amount' ? [COMPARE_PANEL.amountAt(namePeriod(period), reading.text)] : [],
  );
  const [first] = said;
  const last = said.at(-1);
  if (first === undefined || last === undefined) return [];
  return [
    said.length === 1 ? COMPARE_PANEL.oneAmount(name, first) : COMPARE_PANEL.changeAmount(name, first, last),
  ];
}

/** That other periods lie between two of one line is no surprise, so it is not remarked. */
function addRemarks(sentence: string, a: ComparePoint, b: ComparePoint, relation: Relation): string {
  const comparison = compareFigures(a, b, relation);
  if (comparison.kind !== 'remarked') return sentence;
  const remarks = comparison.remarks.filter(({ kind }) => kind !== 'gap').map(describeRemark);
  return remarks.length === 0 ? sentence : COMPARE_PANEL.remark(sentence, remarks.join('; '));
}
