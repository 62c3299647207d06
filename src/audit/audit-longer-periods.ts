import type { CountColumn } from '../domain/dossier-counts.ts';
import type { Finding } from '../domain/finding.ts';
import type { PeriodKind } from '../domain/period.ts';
import { type DatedCounts, makeForeignOperand } from './dated-counts.ts';
import { findTiling } from './find-tiling.ts';
import { makeCountFinding, makeOperand, sumValues } from './make-finding.ts';

/** Counts of what happened in a period. Received in all is none of them: it counts what was carried over again. */
const FLOWS: readonly CountColumn[] = ['received_online', 'received_direct', 'resolved', 'resolved_overdue'];

/**
 * Days that no period of the kind has, whatever its cut-offs: a "month" of five months holds a cumulative figure, so
 * it is no tile.
 */
const TOO_LONG: Readonly<Record<PeriodKind, number>> = {
  month: 45,
  quarter: 120,
  'half-year': 240,
  'nine-months': 330,
  year: 400,
  custom: Number.POSITIVE_INFINITY,
};

/** I9: what happened in a period is the sum over the shorter periods that fill it; the longest that do are summed. */
export function auditTiling(whole: DatedCounts, others: readonly DatedCounts[]): readonly Finding[] {
  const tiles = others.filter((tile) => isTileOf(whole, tile));
  if (tiles.length < 2) return [];
  return FLOWS.flatMap((column) => {
    const figure = whole.read(column);
    if (figure === null) return [];
    const stating = tiles.filter((tile) => tile.read(column) !== null);
    const operands = (findTiling(whole.span, stating) ?? []).flatMap((tile) => {
      const part = tile.read(column);
      return part === null ? [] : [makeForeignOperand(tile, part, column)];
    });
    const expected = sumValues(operands);
    if (operands.length < 2 || expected === figure.value) return [];
    const claim = makeOperand(figure, column, '');
    return [makeCountFinding({ rule: 'I9-cumulative', claim, operands, expected })];
  });
}

function isTileOf(whole: DatedCounts, tile: DatedCounts): boolean {
  return !tile.cumulative && tile.days < TOO_LONG[tile.period.kind] && isInside(whole, tile);
}

function isInside(whole: DatedCounts, part: DatedCounts): boolean {
  return part.days < whole.days && part.span.from >= whole.span.from && part.span.to <= whole.span.to;
}

/** I9: what happened in a period happened in every longer one around it, too; the shortest it exceeds is named. */
export function auditExcessOfPart(part: DatedCounts, others: readonly DatedCounts[]): readonly Finding[] {
  const wholes = others.filter((whole) => isInside(whole, part) && isCountedAlike(whole, part));
  const nearestFirst = wholes.toSorted((a, b) => a.days - b.days);
  return FLOWS.flatMap((column) => {
    const figure = part.read(column);
    if (figure === null) return [];
    for (const whole of nearestFirst) {
      const limit = whole.read(column);
      if (limit === null || limit.value >= figure.value) continue;
      const claim = makeOperand(figure, column, '');
      const operands = [makeForeignOperand(whole, limit, column)];
      const expected = limit.value;
      return [makeCountFinding({ rule: 'I9-part-exceeds', grade: 'impossible', claim, operands, expected })];
    }
    return [];
  });
}

/** A cumulative figure may count from before its dates, so it is held only against one that counts from the same day. */
function isCountedAlike(whole: DatedCounts, part: DatedCounts): boolean {
  return !part.cumulative || (whole.cumulative && whole.span.from === part.span.from);
}
