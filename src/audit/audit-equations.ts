import type { Finding, Operand } from '../domain/finding.ts';
import type { AppendixRow } from '../domain/tables.ts';
import { comparePrintedRate } from './compare-printed-rate.ts';
import { makeRateFinding } from './judge-rate.ts';

/** "46/162 = 28,39%", "(478/2163) x 100 = 22,09%". */
const EQUATION = /(\d+)\s*\/\s*(\d+)\s*\)?\s*(?:[x×*]\s*100\s*%?\s*)?=\s*(\d+(?:[.,](\d+))?)\s*%/gu;

/**
 * I6 over the divisions that a remark writes out. One whose result is the rate of its own row says nothing new:
 * that rate is judged with the row.
 */
export function auditEquations(rows: readonly AppendixRow[]): readonly Finding[] {
  return rows.flatMap((row) =>
    [...row.remark.matchAll(EQUATION)].flatMap((match) => checkEquation(row, match) ?? []),
  );
}

function checkEquation(row: AppendixRow, match: RegExpExecArray): Finding | null {
  const { place } = row.figure;
  const [, top = '', bottom = '', printed = '', fraction = ''] = match;
  if (place === null || Number(bottom) === 0) return null;
  const value = Number(`${printed.replace(/[.,]/, '')}e-${fraction.length + 2}`);
  if (row.figure.kind === 'present' && Math.abs(row.figure.value - value) < 1e-9) return null;
  const name = (value: number, text: string): Operand => ({
    quantity: null,
    label: row.label,
    value,
    printed: text,
    place,
  });
  const claim = name(value, printed);
  const grade = comparePrintedRate(
    { kind: 'present', value, decimals: fraction.length, printed, place },
    { value: Number(top), decimals: 0 },
    { value: Number(bottom), decimals: 0 },
  );
  if (grade === null) return null;
  const operands = [name(Number(top), top), name(Number(bottom), bottom)];
  const finding = makeRateFinding('I6-rate', grade, claim, Number(top) / Number(bottom), operands);
  return { ...finding, equation: match[0] };
}
