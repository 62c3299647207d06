import type { Diagnostic } from '../domain/diagnostic.ts';
import { describeDiagnostic, formatFile } from '../strings/diagnostics.ts';
import { formatFinding } from '../strings/findings.ts';
import type { CheckedData, ReportFinding } from './check-data.ts';

/** One JSON object; keys are stable, messages are for people. */
export function formatAsJson(checked: CheckedData): string {
  const { folder } = checked;
  const isOk = checked.kind === 'ok';
  const output = {
    ok: isOk,
    communes: isOk ? checked.dataset.communes.size : null,
    reports: isOk ? checked.dataset.reports.length : null,
    errors: isOk ? [] : checked.diagnostics.map((one) => describeError(one, folder)),
    findings: isOk ? checked.findings.map((one) => describeFinding(one, folder)) : [],
  };
  return JSON.stringify(output, null, 2);
}

function describeError(diagnostic: Diagnostic, folder: string) {
  const { code, file, row, column, columnName } = diagnostic;
  const message = describeDiagnostic(diagnostic);
  return { code, file: formatFile(file, folder), row, column, columnName, message };
}

function describeFinding({ report, finding }: ReportFinding, folder: string) {
  const { rule, grade, claim, expected, difference } = finding;
  const { file, row, column, header } = claim.place;
  return {
    rule,
    grade,
    commune: report.communeId,
    report: report.id,
    file: formatFile(file, folder),
    row,
    column,
    columnName: header,
    printed: claim.printed,
    value: claim.value,
    expected,
    difference,
    message: formatFinding(finding),
  };
}
