import { GRADES } from '../domain/finding.ts';
import type { Folder } from '../ingest/read-folder.ts';
import { DATA_CHECK } from '../strings/data-check.ts';
import { describeDiagnostic, formatFile, formatPlace } from '../strings/diagnostics.ts';
import { formatFinding } from '../strings/findings.ts';
import { GITHUB } from '../strings/github.ts';
import type { CheckedData } from './check-data.ts';
import { summarize } from './format-text.ts';
import { type FindLine, makeLineFinder } from './github-places.ts';
import { spreadOverFiles } from './spread-over-files.ts';

/** GitHub shows so many annotations of a kind for one step of a workflow. */
const SHOWN = 10;

/** Workflow commands that GitHub shows beside the lines of the files: the first ten, from as many files as it can be. */
export function formatAsGithub(checked: CheckedData, folder: Folder): string {
  const commands = listCommands(checked, makeLineFinder(folder));
  const first = commands.slice(0, SHOWN);
  const rest = commands.slice(SHOWN);
  const kind = checked.kind === 'failed' ? 'error' : 'finding';
  const group =
    rest.length === 0
      ? []
      : [`::group::${escapeMessage(GITHUB.more(kind, rest.length, SHOWN))}`, ...rest, '::endgroup::'];
  return [...first, ...group, summarize(checked)].join('\n');
}

function listCommands(checked: CheckedData, findLine: FindLine): readonly string[] {
  const { folder } = checked;
  if (checked.kind === 'failed') {
    return spreadOverFiles(checked.diagnostics, ({ file }) => file).map((diagnostic) => {
      const { columnName, code } = diagnostic;
      const title = columnName === null ? code : `${code} «${columnName}»`;
      return formatCommand('error', diagnostic, title, describeDiagnostic(diagnostic), folder, findLine);
    });
  }
  const gravest = checked.findings.toSorted(
    (a, b) => GRADES.indexOf(b.finding.grade) - GRADES.indexOf(a.finding.grade),
  );
  return spreadOverFiles(gravest, ({ finding }) => finding.claim.place.file).map(({ finding }) => {
    const title = DATA_CHECK.findingTitle(finding.rule);
    return formatCommand('notice', finding.claim.place, title, formatFinding(finding), folder, findLine);
  });
}

interface Located {
  readonly file: string;
  readonly row: number | null;
  readonly column: number | null;
}

/** The log shows nothing but the message, so the place stands there, too. */
export function formatCommand(
  command: 'error' | 'notice',
  { file, row, column }: Located,
  title: string,
  message: string,
  folder: string,
  findLine: FindLine,
): string {
  const line = findLine(file, row);
  const col = line === null ? null : column;
  const pairs = Object.entries({ file: formatFile(file, folder), line, col, title }).flatMap(
    ([key, value]) => (value === null ? [] : [`${key}=${escapeProperty(String(value))}`]),
  );
  const place = formatPlace({ file, row, column, columnName: null }, folder);
  return `::${command} ${pairs.join(',')}::${escapeMessage(`${message} [${place}]`)}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
