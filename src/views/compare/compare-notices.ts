import { addDays } from '../../domain/date.ts';
import type { PeriodKind } from '../../domain/period.ts';
import { compareFigures } from '../../indicators/compare-figures.ts';
import { SPAN_TOLERANCE_DAYS } from '../../indicators/compare-spans.ts';
import { countGapDays } from '../../indicators/period-relations.ts';
import { describeReason } from '../../strings/comparability.ts';
import { COMPARE_PANEL, namePeriodKind } from '../../strings/compare-page.ts';
import { describeSpan, namePeriod } from '../../strings/periods.ts';
import { listShown, type Member, type Members } from './compare-members.ts';
import type { ComparePoint } from './compare-points.ts';
import { findNearestPair, type Line } from './select-lines.ts';

/** Kinds whose periods follow one another without a gap when none is missing. */
const FOLLOWING: ReadonlySet<PeriodKind> = new Set(['month', 'quarter', 'year']);

/** What is not comparable, not drawn or not there, and why. */
export function listNotices({ members, drawn, periodKind }: Members): readonly string[] {
  const base = drawn[0] ?? members[0];
  const strangers = members.filter((one) => !drawn.includes(one));
  const isApart = members.length > 1 && drawn.length === 0;
  return [
    ...(isApart ? [COMPARE_PANEL.nothingComparable] : []),
    ...strangers.flatMap((one) => describeStranger(one, one === base ? null : (base ?? null), periodKind)),
    ...members.flatMap(({ line, name }) => describeLine(line, name)),
    ...members.flatMap(({ chosen, name }) =>
      chosen.length > 0 && chosen.every(({ reading }) => reading.kind === 'state')
        ? [COMPARE_PANEL.noValue(name)]
        : [],
    ),
    ...members.flatMap(({ file }) => file.life ?? []),
  ];
}

/** Why a commune stands beside none of those that are drawn. */
function describeStranger(one: Member, base: Member | null, kind: PeriodKind | null): readonly string[] {
  const { name } = one;
  if (one.all.length === 0) return [COMPARE_PANEL.noReports(name)];
  const missing =
    one.chosen.length > 0 || kind === null ? [] : [COMPARE_PANEL.noKind(name, namePeriodKind(kind))];
  const pair = base === null ? null : findNearestPair(chooseTelling(one), chooseTelling(base));
  if (pair === null || base === null) return missing;
  const [mine, theirs] = pair;
  const comparison = compareFigures(mine, theirs, 'side-by-side');
  if (comparison.kind !== 'incomparable') return missing;
  const reasons = comparison.reasons.map(describeReason).join('; ');
  return [
    ...missing,
    COMPARE_PANEL.notComparable(name, datePoint(mine), base.name, datePoint(theirs), reasons),
  ];
}

function chooseTelling(member: Member): readonly ComparePoint[] {
  return member.line.points.length > 0 ? member.line.points : listShown(member);
}

/** What of one commune is not on its line and why, and where its line has a gap. */
function describeLine({ points, leftOut }: Line, name: string): readonly string[] {
  const apart = leftOut.map(({ point, reasons }) =>
    COMPARE_PANEL.leftOut(name, datePoint(point), reasons.map(describeReason).join('; ')),
  );
  const gaps = points.flatMap((point, index) => {
    const next = points[index + 1]?.span ?? null;
    if (point.span === null || next === null || !FOLLOWING.has(point.period.kind)) return [];
    if (countGapDays(point.span, next) <= SPAN_TOLERANCE_DAYS) return [];
    const gap = { from: addDays(point.span.to, 1), to: addDays(next.from, -1) };
    return [COMPARE_PANEL.gap(name, describeSpan(gap))];
  });
  return [...apart, ...gaps];
}

function datePoint({ period, span }: ComparePoint): string {
  return COMPARE_PANEL.dated(namePeriod(period), describeSpan(span));
}
