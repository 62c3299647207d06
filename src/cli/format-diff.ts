import type { Dataset } from '../domain/dataset.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Folder } from '../ingest/read-folder.ts';
import { CHANGE_KINDS } from '../ledger/compare-reports.ts';
import type { ReportDiff } from '../ledger/judge-report.ts';
import type { NeededLine } from '../ledger/list-needed-lines.ts';
import { listPublishedFigures } from '../ledger/list-published-figures.ts';
import { makePublishedKey, type PublishedCell } from '../ledger/published-report.ts';
import { writeValue } from '../ledger/write-value.ts';
import { CORRECTIONS_GATE } from '../strings/corrections-gate.ts';
import { type CorrectionsFile, writeCorrectionLine } from './correction-lines.ts';
import { describeReport } from './describe-change.ts';
import { formatCommand } from './format-github.ts';
import { makeLineFinder } from './github-places.ts';
import { listDiffLines } from './list-diff-lines.ts';

/** Two publications compared, with what is needed to tell of it. */
export interface Compared {
  readonly reports: readonly ReportDiff[];
  readonly dataset: Dataset;
  readonly today: IsoDate;
  readonly corrections: CorrectionsFile;
  /** The data folder as a maintainer knows it. */
  readonly folder: string;
  readonly showsAll: boolean;
}

/** What changed, what it comes to, and the lines that are missing. */
export function formatDiffAsText(compared: Compared): string {
  const { reports, dataset, showsAll } = compared;
  const { lines, isCut } = listDiffLines(reports, dataset, showsAll);
  return [
    ...lines,
    ...(isCut ? [CORRECTIONS_GATE.seeAll] : []),
    summarize(reports),
    ...formatMissing(compared),
  ].join('\n');
}

/** What to do, and the lines to add to `corrections.csv`, ready to be copied. */
export function formatMissing(compared: Compared): readonly string[] {
  const lines = compared.reports.flatMap(({ needed }) => needed.map((line) => writeLine(line, compared)));
  if (lines.length === 0) return [CORRECTIONS_GATE.passed];
  const { name, heading } = compared.corrections;
  return [
    '',
    CORRECTIONS_GATE.missing(lines.length),
    ...listLostCommunes(compared).map(CORRECTIONS_GATE.keepCommune),
    CORRECTIONS_GATE.undo,
    heading === null ? CORRECTIONS_GATE.addLines(name) : CORRECTIONS_GATE.createFile(name),
    '',
    ...(heading === null ? lines : [heading, ...lines]),
    '',
  ];
}

/** No line can be written about a commune that is in no registry. */
function listLostCommunes({ reports, dataset }: Compared): readonly string[] {
  const ids = reports.flatMap(({ needed, published }) => (needed.length === 0 ? [] : [published.communeId]));
  return [...new Set(ids)].filter((id) => !dataset.communes.has(id));
}

/** Errors that GitHub shows on the lines of figures that changed, then the text. */
export function formatDiffAsGithub(compared: Compared, files: Folder): string {
  const { folder, corrections, dataset, reports } = compared;
  const findLine = makeLineFinder(files);
  const missing = { file: corrections.name.slice(folder.length + 1), row: null, column: null };
  const commands = reports.flatMap((diff) => {
    const figures = diff.needed.length === 0 || diff.report === null ? [] : listPublishedFigures(diff.report);
    const places = new Map(figures.map(({ cell, place }) => [cell, place]));
    return diff.needed.map((line) => {
      const place = places.get(line.cell) ?? missing;
      const message = CORRECTIONS_GATE.addLine(writeLine(line, compared), corrections.name);
      return formatCommand('error', place, describeReport(diff, dataset), message, folder, findLine);
    });
  });
  return [...commands, formatDiffAsText(compared)].join('\n');
}

/** One JSON object; keys are stable, values as `corrections.csv` has them. */
export function formatDiffAsJson(compared: Compared): string {
  const { reports } = compared;
  const output = {
    ok: reports.every(({ needed }) => needed.length === 0),
    reports: reports.map(({ kind, published, isClosed, changes, movedTo }) => ({
      kind,
      commune: published.communeId,
      report: published.reportId,
      closed: isClosed,
      movedTo: movedTo === null ? null : `${movedTo.communeId}/${movedTo.id}`,
      changes: changes.map((change) => ({
        kind: change.kind,
        figure: makePublishedKey(published, change.table, change.row, change.column),
        old: writeCell(change.old),
        new: writeCell(change.new),
      })),
    })),
    missing: reports.flatMap(({ needed }) =>
      needed.map((line) => ({
        figure: line.figure,
        old: writeCell(line.old),
        new: writeCell(line.new),
        line: writeLine(line, compared),
      })),
    ),
  };
  return JSON.stringify(output, null, 2);
}

function writeLine(line: NeededLine, { today, corrections }: Compared): string {
  return writeCorrectionLine(line, today, corrections);
}

/** null for no value and for one that is withheld, as the kind of the change tells. */
function writeCell({ value, isRate }: PublishedCell): string | null {
  return value === null ? null : writeValue(value, isRate);
}

/** "So với bản đã công bố: 1 báo cáo có thay đổi; 2 số liệu đổi." */
function summarize(reports: readonly ReportDiff[]): string {
  const { counted } = CORRECTIONS_GATE;
  const countReports = (kind: ReportDiff['kind']) => reports.filter((diff) => diff.kind === kind).length;
  const parts = [
    { count: countReports('added'), say: counted.addedReports },
    { count: countReports('changed'), say: counted.changedReports },
    { count: countReports('gone'), say: counted.goneReports },
    ...CHANGE_KINDS.map((kind) => ({
      count: reports.reduce((sum, { counts }) => sum + counts[kind], 0),
      say: counted[kind],
    })),
  ];
  const said = parts.flatMap(({ count, say }) => (count === 0 ? [] : [say(count)]));
  return said.length === 0 ? CORRECTIONS_GATE.nothing : CORRECTIONS_GATE.summary(said);
}
