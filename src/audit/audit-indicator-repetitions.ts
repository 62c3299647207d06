import type { PresentFigure } from '../domain/figure.ts';
import type { Finding, Operand } from '../domain/finding.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import { isSameSpan } from '../domain/period.ts';
import type { Report } from '../domain/report.ts';
import type { AppendixUnitKind, Quantity } from '../domain/tables.ts';
import { isValued } from './index-indicators.ts';
import { makeOperand } from './make-finding.ts';

/** One place where a report states an indicator for its one-stop scope and its own dates. */
interface Stated {
  readonly indicatorId: IndicatorId;
  readonly figure: PresentFigure;
  readonly unit: string;
  readonly unitKind: AppendixUnitKind;
  readonly quantity: Quantity | null;
  readonly label: string;
}

/**
 * stated-twice for the indicators of the catalogue: the first sentence of the prose that states one is believed
 * before the others and before the appendix. Dossier quantities have a rule of their own.
 */
export function auditIndicatorRepetitions(report: Report): readonly Finding[] {
  const first = new Map<IndicatorId, Stated>();
  return [...listSentences(report), ...listRows(report)].flatMap((stated) => {
    const reference = first.get(stated.indicatorId);
    if (reference === undefined) first.set(stated.indicatorId, stated);
    if (reference === undefined || !isComparable(stated, reference)) return [];
    return contradict(stated, reference) ?? [];
  });
}

function listSentences({ statements }: Report): readonly Stated[] {
  return statements.flatMap((statement) => {
    const { indicatorId, figure, scope } = statement;
    if (indicatorId === null || figure.kind === 'absent' || scope !== 'one-stop') return [];
    return [{ ...statement, indicatorId, figure }];
  });
}

function listRows({ appendix, span }: Report): readonly Stated[] {
  return (appendix?.rows ?? []).flatMap((row) => {
    const { indicatorId } = row;
    if (indicatorId === null || !isValued(row)) return [];
    return isSameSpan(row.span ?? appendix?.span ?? span, span) ? [{ ...row, indicatorId }] : [];
  });
}

/** Counts may be counted under other words; amounts must be of the same unit, or nothing can be said. */
function isComparable(a: Stated, b: Stated): boolean {
  if (a.quantity !== null && a.quantity === b.quantity) return false;
  if (a.unitKind !== b.unitKind || a.unitKind === 'code') return false;
  return a.unitKind !== 'amount' || a.unit.toLowerCase() === b.unit.toLowerCase();
}

function contradict(stated: Stated, reference: Stated): Finding | null {
  const claim = name(stated);
  const operand = name(reference);
  if (agree(stated, reference)) return null;
  return {
    rule: 'stated-twice',
    grade: 'mismatch',
    claim,
    expected: operand.value,
    difference: claim.value - operand.value,
    operands: [operand],
    unit: stated.unitKind === 'rate' ? 'rate' : 'count',
    subject: '',
  };
}

/** The same number, or for rates the same to the digits that the shorter of the two prints. */
function agree({ figure, unitKind }: Stated, other: Stated): boolean {
  if (unitKind !== 'rate') return figure.value === other.figure.value;
  const decimals = Math.min(figure.decimals, other.figure.decimals);
  return Math.abs(figure.value - other.figure.value) * 100 <= 0.5 / 10 ** decimals + 1e-9;
}

function name({ figure, label, quantity }: Stated): Operand {
  return makeOperand(figure, quantity, label);
}
