import type { CountColumn } from '../domain/dossier-counts.ts';
import type { Finding } from '../domain/finding.ts';
import type { CountSet } from './audit-identities.ts';
import { makeCountFinding, makeOperand } from './make-finding.ts';

const PARTS: readonly (readonly [part: CountColumn, whole: CountColumn])[] = [
  ['received_online', 'received'],
  ['received_direct', 'received'],
  ['carried_over', 'received'],
  ['resolved_early', 'resolved'],
  ['resolved_on_time', 'resolved'],
  ['resolved_in_time', 'resolved'],
  ['resolved_overdue', 'resolved'],
  ['pending_in_time', 'pending'],
  ['pending_overdue', 'pending'],
];

/** I7 over one set of counts. `expected` is the whole, which the part may not exceed. */
export function auditCountParts(set: CountSet): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [part, whole] of PARTS) {
    const claimed = set.counts[part];
    const limit = set.counts[whole];
    if (claimed.kind === 'absent' || limit.kind === 'absent' || claimed.value <= limit.value) continue;
    findings.push(
      makeCountFinding({
        rule: 'I7-part',
        grade: 'impossible',
        claim: makeOperand(claimed, part, set.label),
        operands: [makeOperand(limit, whole, set.label)],
        expected: limit.value,
        subject: set.label,
      }),
    );
  }
  return findings;
}
