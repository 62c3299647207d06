import type { Commune } from '../domain/commune.ts';
import { addDays } from '../domain/date.ts';
import type { Span } from '../domain/period.ts';
import { spansReform } from '../domain/reform.ts';
import { SPAN_TOLERANCE_DAYS } from '../indicators/compare-spans.ts';
import { countGapDays } from '../indicators/period-relations.ts';
import { COMMUNE_PAGE } from '../strings/commune-page.ts';
import { describeSpan, titlePeriod } from '../strings/periods.ts';
import type { ReportModel } from './site-model.ts';
import { listValues } from './trend-values.ts';

/** What a chart over time leaves out: reports that cannot be drawn, and the days that no report covers. */
export function listTrendNotes(reports: readonly ReportModel[], commune: Commune): readonly string[] {
  const spans = reports.flatMap(({ report }) => report.span ?? []);
  return [...reports.flatMap(explainUndrawn), ...listGaps(spans, commune).map(explainGap)];
}

function explainUndrawn(model: ReportModel): readonly string[] {
  const { span, period } = model.report;
  const name = titlePeriod(period);
  if (span !== null && spansReform(span)) return [COMMUNE_PAGE.spansReform(name)];
  return span === null && listValues(model).length === 0 ? [COMMUNE_PAGE.undated(name)] : [];
}

/** Days between two periods, beyond what cut-offs a few days apart leave; none before the commune began. */
function listGaps(spans: readonly Span[], { validFrom }: Commune): readonly Span[] {
  const inOrder = spans.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return inOrder.flatMap((later, index) => {
    const earlier = inOrder[index - 1];
    if (earlier === undefined || countGapDays(earlier, later) <= SPAN_TOLERANCE_DAYS) return [];
    const gap = { from: addDays(earlier.to, 1), to: addDays(later.from, -1) };
    return validFrom !== null && gap.from < validFrom ? [] : [gap];
  });
}

function explainGap(gap: Span): string {
  return COMMUNE_PAGE.gap(describeSpan(gap));
}
