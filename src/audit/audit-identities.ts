import type { CountColumn, DossierCounts } from '../domain/dossier-counts.ts';
import type { Finding, RuleId } from '../domain/finding.ts';
import { makeCountFinding, makeOperand, sumValues, takePresent } from './make-finding.ts';

/** A set of counts of the same dossiers and dates: one row of a table, or what the prose says of one scope. */
export interface CountSet {
  readonly counts: DossierCounts;
  readonly label: string;
  /** False where the source has no column for dossiers carried over: then received = online + direct. */
  readonly hasCarriedOver: boolean;
}

interface Identity {
  readonly rule: RuleId;
  readonly whole: CountColumn;
  readonly parts: readonly CountColumn[];
}

const RESOLVED_SEPARATE: Identity = {
  rule: 'I2-resolved',
  whole: 'resolved',
  parts: ['resolved_early', 'resolved_on_time', 'resolved_overdue'],
};
const RESOLVED_MERGED: Identity = {
  rule: 'I2-resolved',
  whole: 'resolved',
  parts: ['resolved_in_time', 'resolved_overdue'],
};

const RECEIVED: Identity = {
  rule: 'I1-received',
  whole: 'received',
  parts: ['received_online', 'received_direct', 'carried_over'],
};
const RECEIVED_NEW: Identity = {
  rule: 'I1-received',
  whole: 'received',
  parts: ['received_online', 'received_direct'],
};
const PENDING: Identity = {
  rule: 'I3-pending',
  whole: 'pending',
  parts: ['pending_in_time', 'pending_overdue'],
};
const BALANCE: Identity = { rule: 'I4-balance', whole: 'received', parts: ['resolved', 'pending'] };

/** I1–I4, each only where every count it needs is there. */
export function auditIdentities(set: CountSet): readonly Finding[] {
  const findings = [
    checkIdentity(set, set.hasCarriedOver ? RECEIVED : RECEIVED_NEW),
    checkIdentity(set, RESOLVED_SEPARATE) ?? checkIdentity(set, RESOLVED_MERGED),
    checkIdentity(set, PENDING),
    checkIdentity(set, BALANCE),
  ];
  return findings.filter((finding) => finding !== null);
}

function checkIdentity(set: CountSet, identity: Identity): Finding | null {
  const whole = set.counts[identity.whole];
  const parts = takePresent(identity.parts.map((part) => set.counts[part]));
  if (whole.kind === 'absent' || parts === null) return null;
  const expected = sumValues(parts);
  if (expected === whole.value) return null;
  const operands = parts.map((part, index) => makeOperand(part, identity.parts[index] ?? null, set.label));
  const claim = makeOperand(whole, identity.whole, set.label);
  return makeCountFinding({ rule: identity.rule, claim, operands, expected, subject: set.label });
}
