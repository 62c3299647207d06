import { DATA_CHECK } from '../strings/data-check.ts';
import { formatPlace } from '../strings/diagnostics.ts';
import { formatFinding } from '../strings/findings.ts';
import type { CheckedData, ReportFinding } from './check-data.ts';

/** One line per problem or finding and a summary, for a person at a terminal. */
export function formatAsText(checked: CheckedData): string {
  if (checked.kind === 'failed') return [...checked.lines, summarize(checked)].join('\n');
  const { folder, findings } = checked;
  const heading = findings.length === 0 ? [] : [DATA_CHECK.findingsHeading];
  return [...heading, ...findings.map((one) => formatFindingLine(one, folder)), summarize(checked)].join(
    '\n',
  );
}

export function summarize(checked: CheckedData): string {
  if (checked.kind === 'failed') return DATA_CHECK.failed(checked.diagnostics.length);
  const { dataset, findings } = checked;
  return DATA_CHECK.passed(dataset.communes.size, dataset.reports.length, findings.length);
}

export function formatFindingLine({ finding }: ReportFinding, folder: string): string {
  const { file, row, column, header } = finding.claim.place;
  const place = formatPlace({ file, row, column, columnName: header }, folder);
  return `${place} — ${formatFinding(finding)} [${finding.rule}]`;
}
