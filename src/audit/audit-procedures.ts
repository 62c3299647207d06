import type { FieldId } from '../domain/field.ts';
import type { Figure } from '../domain/figure.ts';
import type { Finding } from '../domain/finding.ts';
import { isSameSpan } from '../domain/period.ts';
import type { Report } from '../domain/report.ts';
import type { ProcedureRow } from '../domain/tables.ts';
import { makeCountFinding, makeOperand, sumValues, takePresent } from './make-finding.ts';

const COLUMNS: readonly {
  readonly column: 'received' | 'received_online';
  readonly read: (row: ProcedureRow) => Figure;
}[] = [
  { column: 'received', read: (row) => row.received },
  { column: 'received_online', read: (row) => row.receivedOnline },
];

/** I10: the dossier table, in total and by field, against the table by procedure of the same dates. */
export function auditProcedures(report: Report): readonly Finding[] {
  const { dossiers, procedures } = report;
  if (dossiers === null || procedures === null || !isSameSpan(dossiers.span, procedures.span)) return [];
  const byField = new Map<FieldId, ProcedureRow[]>();
  for (const row of procedures.rows) {
    if (row.fieldId === null) continue;
    const known = byField.get(row.fieldId);
    if (known === undefined) byField.set(row.fieldId, [row]);
    else known.push(row);
  }
  const findings: Finding[] = [];
  for (const row of dossiers.rows) {
    const parts = row.fieldId === null ? procedures.rows : (byField.get(row.fieldId) ?? []);
    for (const { column, read } of COLUMNS) {
      const claimed = row.counts[column];
      const figures = takePresent(parts.map(read));
      if (claimed.kind === 'absent' || figures === null || figures.length === 0) continue;
      const operands = figures.map((figure, index) => makeOperand(figure, column, parts[index]?.name ?? ''));
      const expected = sumValues(operands);
      if (expected === claimed.value) continue;
      const claim = makeOperand(claimed, column, row.label);
      const subject = row.kind === 'field' ? row.label : '';
      findings.push(makeCountFinding({ rule: 'I10-procedures', claim, operands, expected, subject }));
    }
  }
  return findings;
}
