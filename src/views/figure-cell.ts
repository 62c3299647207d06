import type { Figure } from '../domain/figure.ts';
import type { AppendixUnitKind } from '../domain/tables.ts';
import { formatAmount, formatCount, formatRate } from '../format/number.ts';
import { ABSENCE_NAMES } from '../strings/absence.ts';
import { findMarks, type MarksInPlace } from './marks-in-place.ts';
import type { CellView } from './table-view.ts';

export type FigureUnit = 'count' | 'rate' | 'amount';

/** How to show a value that was read as this kind of unit. */
export function showAs(kind: AppendixUnitKind): FigureUnit {
  return kind === 'rate' || kind === 'amount' ? kind : 'count';
}

/** A figure as it was read; an absent one names its reason and sorts last. */
export function buildFigureCell(figure: Figure, unit: FigureUnit, index: MarksInPlace): CellView {
  const marks = findMarks(index, figure.place);
  if (figure.kind === 'absent') {
    return { text: ABSENCE_NAMES[figure.reason], isState: true, sortBy: null, ...marks };
  }
  return { text: formatFigure(figure.value, unit), sortBy: figure.value, ...marks };
}

export function formatFigure(value: number, unit: FigureUnit): string {
  if (unit === 'count') return formatCount(value);
  return unit === 'rate' ? formatRate(value) : formatAmount(value);
}
