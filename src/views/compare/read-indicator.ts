import { type Figure, formatPlaceKey, readValue } from '../../domain/figure.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { isSameSpan, type Span } from '../../domain/period.ts';
import type { AppendixRow } from '../../domain/tables.ts';
import { recomputeIndicator } from '../../indicators/recompute-indicator.ts';
import { formatFigure, showAs } from '../figure-cell.ts';
import { fragmentOf } from '../fragments.ts';
import type { ReportModel } from '../site-model.ts';
import { describeBase } from './describe-base.ts';
import type { SeriesReading } from './series-file.ts';

const GRAVE: ReadonlySet<Finding['grade']> = new Set(['mismatch', 'impossible']);

/**
 * What one report says of an indicator: the counts of a rate where it prints both, else the number as read; null
 * where there is none.
 */
export function readIndicator(
  indicator: Indicator,
  row: AppendixRow,
  model: ReportModel,
): SeriesReading | null {
  if (indicator.kind === 'code' || indicator.kind === 'text' || row.text !== null) return null;
  const { report } = model;
  const spanOf = (one: AppendixRow) => one.span ?? report.appendix?.span ?? report.span;
  const describe = (span: Span | null, figures: readonly Figure[]) =>
    describeBase(
      report.span,
      span,
      figures.some((figure) => isContradicted(model, figure)),
    );
  const fragment = fragmentOf({ file: report.appendix?.file ?? '', row: row.row });
  const parts = recomputeIndicator(indicator, model.rows);
  if (indicator.kind === 'rate' && parts.kind === 'rate') {
    const [top, bottom] = [parts.numerator, parts.denominator];
    const share = [readValue(top.figure), readValue(bottom.figure)] as const;
    if (isSameSpan(spanOf(top), spanOf(bottom)) && share[0] !== null && share[1] !== null) {
      return {
        share: [share[0], share[1]],
        fragment,
        ...describe(spanOf(top), [top.figure, bottom.figure]),
      };
    }
  }
  if (row.figure.kind === 'absent') return null;
  const text = formatFigure(row.figure.value, showAs(row.unitKind));
  return { amount: row.figure.value, text, fragment, ...describe(spanOf(row), [row.figure]) };
}

function isContradicted({ findings }: ReportModel, { place }: Figure): boolean {
  if (place === null) return false;
  const key = formatPlaceKey(place);
  return findings.some(({ grade, claim }) => GRAVE.has(grade) && formatPlaceKey(claim.place) === key);
}
