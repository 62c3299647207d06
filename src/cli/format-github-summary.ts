import { escapeMarkdown } from '../format/markdown.ts';
import { describeDiagnostic, formatPlace } from '../strings/diagnostics.ts';
import { formatFinding } from '../strings/findings.ts';
import { GITHUB } from '../strings/github.ts';
import type { CheckedData } from './check-data.ts';
import { summarize } from './format-text.ts';

/** GitHub refuses a summary of more than a mebibyte. */
const MOST_BYTES = 1_000_000;

/** Markdown for the summary page of a workflow: every problem or finding, as many as it takes. */
export function formatGithubSummary(checked: CheckedData): string {
  const rows = listRows(checked);
  const head = `## ${GITHUB.heading}\n\n${escapeMarkdown(summarize(checked))}\n`;
  if (rows.length === 0) return head;
  const table = [GITHUB.columns, GITHUB.columns.map(() => '---')].map(formatRow);
  let bytes = Buffer.byteLength(head);
  for (const row of rows) {
    const line = formatRow(row.map(escapeMarkdown));
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > MOST_BYTES) break;
    table.push(line);
  }
  const left = rows.length - (table.length - 2);
  const kind = checked.kind === 'failed' ? 'error' : 'finding';
  const cut = left === 0 ? '' : `\n${escapeMarkdown(GITHUB.cut(kind, left))}\n`;
  return `${head}\n${table.join('\n')}\n${cut}`;
}

function listRows(checked: CheckedData): readonly (readonly string[])[] {
  const { folder } = checked;
  if (checked.kind === 'failed') {
    return checked.diagnostics.map((one) => [formatPlace(one, folder), describeDiagnostic(one), one.code]);
  }
  return checked.findings.map(({ finding }) => {
    const { file, row, column, header } = finding.claim.place;
    const place = formatPlace({ file, row, column, columnName: header }, folder);
    return [place, formatFinding(finding), finding.rule];
  });
}

function formatRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
