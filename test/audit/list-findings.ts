import { auditReport } from '../../src/audit/audit-report.ts';
import type { Finding, Operand } from '../../src/domain/finding.ts';
import type { Report } from '../../src/domain/report.ts';

/** One line per finding: what a reader compares, as "rule grade: claim ≠ expected ← operands". */
export function listFindings(report: Report): readonly string[] {
  return auditReport(report).map(summarize);
}

/** Rates as percentages with four decimals at most, so that a truncated last digit shows. */
export function summarize({ rule, grade, claim, expected, operands, unit }: Finding): string {
  const write = (value: number) =>
    unit === 'rate' ? `${Number((value * 100).toFixed(4))}%` : `${Number(value.toFixed(6))}`;
  const wanted = expected === null ? '?' : write(expected);
  return `${rule} ${grade}: ${name(claim)} ${write(claim.value)} ≠ ${wanted} ← ${operands.map(({ value }) => value).join(', ')}`;
}

function name({ quantity, label }: Operand): string {
  const words = label.split(' ').slice(0, 5).join(' ');
  return quantity === null ? `“${words}”` : quantity;
}
