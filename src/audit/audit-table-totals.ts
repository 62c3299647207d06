import type { Finding } from '../domain/finding.ts';
import type { DossierTable } from '../domain/tables.ts';
import { makeCountFinding, makeOperand, sumValues, takePresent } from './make-finding.ts';

/** I5: every column of the total row against its fields, where each field has a value. */
export function auditTableTotals(table: DossierTable): readonly Finding[] {
  const total = table.rows.find((row) => row.kind === 'total');
  const fields = table.rows.filter((row) => row.kind === 'field');
  if (total === undefined || fields.length === 0) return [];
  const findings: Finding[] = [];
  for (const column of table.columns) {
    const claimed = total.counts[column];
    const parts = takePresent(fields.map((field) => field.counts[column]));
    if (claimed.kind === 'absent' || parts === null) continue;
    const expected = sumValues(parts);
    if (expected === claimed.value) continue;
    const operands = parts.map((part, index) => makeOperand(part, column, fields[index]?.label ?? ''));
    const claim = makeOperand(claimed, column, total.label);
    findings.push(makeCountFinding({ rule: 'I5-total', claim, operands, expected, subject: total.label }));
  }
  return findings;
}
