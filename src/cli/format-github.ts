import { DATA_CHECK } from '../strings/data-check.ts';
import { describeDiagnostic, formatFile } from '../strings/diagnostics.ts';
import { formatFinding } from '../strings/findings.ts';
import type { CheckedData } from './check-data.ts';
import { summarize } from './format-text.ts';

/** Workflow commands that GitHub shows beside the lines of the files. */
export function formatAsGithub(checked: CheckedData): string {
  const { folder } = checked;
  if (checked.kind === 'failed') {
    const lines = checked.diagnostics.map((diagnostic) => {
      const { columnName, code } = diagnostic;
      const title = columnName === null ? code : `${code} «${columnName}»`;
      const place = locate(diagnostic, folder);
      return formatCommand('error', { ...place, title }, describeDiagnostic(diagnostic));
    });
    return [...lines, summarize(checked)].join('\n');
  }
  const lines = checked.findings.map(({ finding }) => {
    const title = DATA_CHECK.findingTitle(finding.rule);
    const place = locate(finding.claim.place, folder);
    return formatCommand('notice', { ...place, title }, formatFinding(finding));
  });
  return [...lines, summarize(checked)].join('\n');
}

interface Located {
  readonly file: string;
  readonly row: number | null;
  readonly column: number | null;
}

/** The row of a JSON file is the position of an entry, not a line. */
export function locate({ file, row, column }: Located, folder: string) {
  const hasLines = /\.csv$/i.test(file);
  return { file: formatFile(file, folder), line: hasLines ? row : null, col: hasLines ? column : null };
}

type Properties = Readonly<Record<string, string | number | null>>;

export function formatCommand(command: 'error' | 'notice', properties: Properties, message: string): string {
  const pairs = Object.entries(properties).flatMap(([key, value]) =>
    value === null ? [] : [`${key}=${escapeProperty(String(value))}`],
  );
  return `::${command} ${pairs.join(',')}::${escapeMessage(message)}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
