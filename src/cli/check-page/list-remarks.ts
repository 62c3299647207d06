import type { RuleId } from '../../domain/finding.ts';
import { CHECK_PAGE, type RemarkKind } from '../../strings/check-page.ts';
import { describeDiagnostic, formatColumn } from '../../strings/diagnostics.ts';
import { formatFinding } from '../../strings/findings.ts';
import { nameGrade } from '../../strings/rules.ts';
import type { CheckedData } from '../check-data.ts';

/** One problem or finding: what is said of it and where it stands. */
export interface Remark {
  readonly kind: RemarkKind;
  readonly file: string;
  readonly row: number | null;
  readonly column: number | null;
  readonly columnName: string | null;
  readonly text: string;
  /** Code of the problem, or the rule. */
  readonly code: string;
  /** null for a problem. */
  readonly rule: RuleId | null;
}

/** Problems and findings alike, in the order of the check. */
export function listRemarks(checked: CheckedData): readonly Remark[] {
  if (checked.kind === 'failed') {
    return checked.diagnostics.map((diagnostic) => {
      const { file, row, column, columnName, code } = diagnostic;
      const text = describeDiagnostic(diagnostic);
      return { kind: 'error', file, row, column, columnName, text, code, rule: null };
    });
  }
  return checked.findings.map(({ finding }) => {
    const { file, row, column, header } = finding.claim.place;
    const text = `${nameGrade(finding.grade)}: ${formatFinding(finding)}`;
    const { rule } = finding;
    return { kind: 'finding', file, row, column, columnName: header, text, code: rule, rule };
  });
}

/** "ô F2", as the spreadsheet names it; what has no cell is named by row, column, key or file. */
export function nameSpot({ file, row, column, columnName }: Remark): string {
  if (row !== null && column !== null) return CHECK_PAGE.cell(formatColumn(column) + row);
  const isTable = /\.csv$/iu.test(file);
  const position = row === null ? null : isTable ? CHECK_PAGE.row(row) : CHECK_PAGE.entry(row);
  const name =
    columnName === null ? null : isTable ? CHECK_PAGE.column(columnName) : CHECK_PAGE.key(columnName);
  return [position, name].filter((part) => part !== null).join(', ') || CHECK_PAGE.wholeFile;
}
