import type { Finding } from '../domain/finding.ts';
import type { AppendixRow } from '../domain/tables.ts';
import { isValued, type ValuedRow } from './index-indicators.ts';
import { makeOperand } from './make-finding.ts';

/**
 * A value that its own row rules out: a count where the label speaks of a rate, or a coded answer that is not among
 * the codes its unit lists. A share above 100 % is left to I6, which says the same.
 */
export function auditUnits(rows: readonly AppendixRow[]): readonly Finding[] {
  return rows.filter(isValued).flatMap((row) => {
    if (row.saysRate && row.unitKind === 'count') return [makeUnitFinding(row, 'mismatch')];
    const codes = row.unitKind === 'code' ? listCodes(row.unit) : [];
    if (codes.length < 2 || codes.includes(row.figure.value)) return [];
    return [makeUnitFinding(row, 'impossible')];
  });
}

function listCodes(unit: string): readonly number[] {
  return [...unit.matchAll(/=\s*(\d+)/g)].map((match) => Number(match[1]));
}

/** The subject is the unit as printed. */
function makeUnitFinding(row: ValuedRow, grade: Finding['grade']): Finding {
  return {
    rule: 'unit',
    grade,
    claim: makeOperand(row.figure, row.quantity, row.label),
    expected: null,
    difference: null,
    operands: [],
    unit: 'count',
    subject: row.unit,
  };
}
