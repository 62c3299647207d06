import type { PresentFigure } from '../domain/figure.ts';
import type { Finding, Operand } from '../domain/finding.ts';
import type { AppendixRow } from '../domain/tables.ts';
import { isSameUnit, listChildren, type Outline } from './appendix-outline.ts';
import { hasConjunction } from './label-words.ts';
import { makeCountFinding, makeOperand, sumValues } from './make-finding.ts';

/** I7 and parts-sum over every appendix row that states a count and has counts of its unit hanging under it. */
export function auditAppendixParts(outline: Outline): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [index, whole] of outline.rows.entries()) {
    if (whole.unitKind !== 'count' || whole.figure.kind === 'absent') continue;
    const children = listChildren(outline, index);
    for (const part of children) {
      if (isPartOf(part, whole)) findings.push(...checkPart(part, whole, whole.figure));
    }
    findings.push(...checkSum(outline, index, whole, whole.figure));
  }
  return findings;
}

/** A count of the same unit, or one whose unit cell is left blank. */
function isPartOf(part: AppendixRow, whole: AppendixRow): boolean {
  return part.unitKind === 'none' || isSameUnit(part, whole);
}

function checkPart(part: AppendixRow, whole: AppendixRow, limit: PresentFigure): readonly Finding[] {
  if (part.figure.kind === 'absent' || part.figure.value <= limit.value) return [];
  return [
    makeCountFinding({
      rule: 'I7-part',
      grade: 'impossible',
      claim: makeOperand(part.figure, part.quantity, part.label),
      operands: [makeOperand(limit, whole.quantity, whole.label)],
      expected: limit.value,
    }),
  ];
}

/**
 * Only where the form presents the children as the parts of the whole, every part has a value, and nothing hints
 * that the parts overlap: a remainder that the form leaves room for is no finding.
 */
function checkSum(
  outline: Outline,
  index: number,
  whole: AppendixRow,
  total: PresentFigure,
): readonly Finding[] {
  const indices = outline.children[index] ?? [];
  const parts = listChildren(outline, index);
  if (parts.length < 2 || !presentsParts(whole, parts) || !parts.every((part) => isPartOf(part, whole)))
    return [];
  if (hasConjunction(parts.map((part) => part.label))) return [];
  const operands = indices.map((child) => readPart(outline, child, whole));
  const present = operands.filter((operand) => operand !== null);
  if (present.length < operands.length) return [];
  const expected = sumValues(present);
  if (expected === total.value || repeatsWhole(present, total.value)) return [];
  const claim = makeOperand(total, whole.quantity, whole.label);
  return [makeCountFinding({ rule: 'parts-sum', claim, operands: present, expected })];
}

const WORDS_FOR_NUMBER = /^[^\p{N}]*\p{L}+\s+\p{L}+[^\p{N}]*$/u;

/** The first part bears words ("of which") in the number column, or the whole ends with a colon. */
function presentsParts(whole: AppendixRow, parts: readonly AppendixRow[]): boolean {
  return WORDS_FOR_NUMBER.test(parts[0]?.number ?? '') || whole.label.trimEnd().endsWith(':');
}

/** Where one part is all of the whole and the sum is another, the parts count the same things twice. */
function repeatsWhole(parts: readonly Operand[], whole: number): boolean {
  return parts.some((part) => part.value === whole);
}

/** The part's own value; where it has none, the sum of the values under it (blank ones do not apply). */
function readPart(outline: Outline, index: number, whole: AppendixRow): Operand | null {
  const row = outline.rows[index];
  if (row === undefined) return null;
  if (row.figure.kind === 'present') return makeOperand(row.figure, row.quantity, row.label);
  const figures = listChildren(outline, index).flatMap((child) =>
    isPartOf(child, whole) && child.figure.kind === 'present' ? [child.figure] : [],
  );
  const [first] = figures;
  if (first === undefined) return null;
  const printed = figures.length === 1 ? first.printed : '';
  return { quantity: row.quantity, label: row.label, value: sumValues(figures), printed, place: first.place };
}
