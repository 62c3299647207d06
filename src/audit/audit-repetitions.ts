import { isCountColumn } from '../domain/dossier-counts.ts';
import type { PresentFigure } from '../domain/figure.ts';
import type { Finding, Operand } from '../domain/finding.ts';
import { isSameSpan } from '../domain/period.ts';
import type { Report } from '../domain/report.ts';
import type { StatedCount, StatedCounts } from '../domain/stated-count.ts';
import type { Statement } from '../domain/tables.ts';
import { makeCountFinding, makeOperand, sumValues } from './make-finding.ts';

/** A quantity stated elsewhere in the report, or what two other counts of the same place add up to. */
interface Reference {
  readonly origin: StatedCount['origin'];
  readonly span: StatedCount['span'];
  readonly operands: readonly Operand[];
}

const PRECEDENCE: Readonly<Record<Reference['origin'], number>> = {
  dossiers: 0,
  summed: 0,
  statement: 1,
  appendix: 2,
};

/**
 * The same quantity of the same scope and dates stated twice with different values. The dossier table is believed
 * before the prose, the prose before the appendix: the claim is the less detailed statement.
 */
export function auditRepetitions({ statements }: Report, stated: StatedCounts): readonly Finding[] {
  return [...auditOneStop(stated), ...auditOtherScopes(statements)];
}

function auditOneStop(stated: StatedCounts): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [column, counts] of stated) {
    const present = counts.filter(isPresent);
    if (present.length === 0) continue;
    const derived = column === 'resolved_in_time' ? deriveInTime(stated) : [];
    if (present.length + derived.length < 2) continue;
    const direct = present.map(({ figure, origin, span }) => ({
      origin,
      span,
      operands: [makeOperand(figure, column, '')],
    }));
    // Within one place the sum comes first: it is the more detailed statement.
    const references = [...derived, ...direct].sort((a, b) => PRECEDENCE[a.origin] - PRECEDENCE[b.origin]);
    for (const { figure, span } of present) {
      const reference = references.find((candidate) => isSameSpan(candidate.span, span));
      if (reference !== undefined) findings.push(...contradict(figure, column, reference.operands));
    }
  }
  return findings;
}

/** Early + on time of one place, where that place states both. */
function deriveInTime(stated: StatedCounts): readonly Reference[] {
  const onTime = (stated.get('resolved_on_time') ?? []).filter(isPresent);
  const references: Reference[] = [];
  for (const early of (stated.get('resolved_early') ?? []).filter(isPresent)) {
    const match = onTime.find((other) => other.origin === early.origin && isSameSpan(other.span, early.span));
    if (match === undefined) continue;
    const operands = [
      makeOperand(early.figure, 'resolved_early', ''),
      makeOperand(match.figure, 'resolved_on_time', ''),
    ];
    references.push({ origin: early.origin, span: early.span, operands });
  }
  return references;
}

/** Only the prose states counts of other scopes, all for the report's dates. */
function auditOtherScopes(statements: readonly Statement[]): readonly Finding[] {
  const first = new Map<string, Operand>();
  const findings: Finding[] = [];
  for (const { scope, quantity, figure } of statements) {
    if (scope === 'one-stop' || quantity === null || !isCountColumn(quantity)) continue;
    if (figure.kind === 'absent') continue;
    const key = `${scope} ${quantity}`;
    const reference = first.get(key);
    if (reference === undefined) first.set(key, makeOperand(figure, quantity, ''));
    else findings.push(...contradict(figure, quantity, [reference]));
  }
  return findings;
}

function contradict(
  figure: PresentFigure,
  quantity: string,
  operands: readonly Operand[],
): readonly Finding[] {
  const expected = sumValues(operands);
  if (expected === figure.value) return [];
  const claim = makeOperand(figure, quantity, '');
  return [makeCountFinding({ rule: 'stated-twice', claim, operands, expected })];
}

function isPresent(count: StatedCount): count is StatedCount & { readonly figure: PresentFigure } {
  return count.figure.kind === 'present';
}
