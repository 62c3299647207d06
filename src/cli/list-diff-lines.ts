import type { Dataset } from '../domain/dataset.ts';
import type { CellChange } from '../ledger/compare-reports.ts';
import type { ReportDiff } from '../ledger/judge-report.ts';
import { isCorrectable } from '../ledger/list-needed-lines.ts';
import { makePublishedKey } from '../ledger/published-report.ts';
import { CORRECTIONS_GATE } from '../strings/corrections-gate.ts';
import { createDescriber, describeReport } from './describe-change.ts';

const LISTED_CHANGES = 10;
const LISTED_REPORTS = 20;

export interface DiffLines {
  readonly lines: readonly string[];
  /** Whether some changes are only counted. */
  readonly isCut: boolean;
}

/** What is new, changed and gone, report by report; long lists are summed up unless all is asked for. */
export function listDiffLines(
  reports: readonly ReportDiff[],
  dataset: Dataset,
  showsAll: boolean,
): DiffLines {
  const lines: string[] = [];
  let isCut = false;
  const left = { added: 0, changed: 0, gone: 0 };
  const listed = { added: 0, changed: 0, gone: 0 };
  for (const diff of reports) {
    const { kind, needed } = diff;
    if (!showsAll && needed.length === 0 && listed[kind] === LISTED_REPORTS) left[kind] += 1;
    else {
      if (needed.length === 0) listed[kind] += 1;
      const told = listReportLines(diff, dataset, showsAll);
      lines.push(...told.lines);
      isCut ||= told.isCut;
    }
  }
  for (const kind of ['added', 'changed', 'gone'] as const) {
    if (left[kind] > 0) lines.push(CORRECTIONS_GATE.moreReports(left[kind], kind));
    isCut ||= left[kind] > 0;
  }
  return { lines, isCut };
}

function listReportLines(diff: ReportDiff, dataset: Dataset, showsAll: boolean): DiffLines {
  const { kind, published, report, counts, movedTo } = diff;
  const head = `${describeReport(diff, dataset)} [${makePublishedKey(published)}]`;
  const isWhole = kind !== 'changed';
  const told = {
    added: [CORRECTIONS_GATE.newReport(counts.added)],
    gone: [CORRECTIONS_GATE.goneReport(counts.gone), judge(diff, null)],
    changed: [],
  }[kind];
  const lines = [[head, ...told].join(' – ')];
  if (movedTo !== null) lines.push(`  ${CORRECTIONS_GATE.moved(`${movedTo.communeId}/${movedTo.id}`)}`);
  if (isWhole && !showsAll) return { lines, isCut: true };
  const describe = createDescriber(report, dataset);
  const inOrder = sortByNeed(diff);
  const shown = showsAll ? inOrder : inOrder.slice(0, LISTED_CHANGES);
  for (const change of shown) {
    const note = isCorrectable(change) && !isWhole ? ` – ${judge(diff, change)}` : '';
    lines.push(`  ${CORRECTIONS_GATE[change.kind]}: ${describe(change)}${note}`);
  }
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const left = total - shown.length;
  if (left > 0) lines.push(`  ${CORRECTIONS_GATE.moreChanges(left)}`);
  return { lines, isCut: left > 0 };
}

/** Those first that a line is missing for. */
function sortByNeed(diff: ReportDiff): readonly CellChange[] {
  return [true, false].flatMap((needed) =>
    diff.changes.filter((change) => isNeeded(diff, change) === needed),
  );
}

/** `change` null: the report as a whole. */
function judge(diff: ReportDiff, change: CellChange | null): string {
  if (!diff.isClosed) return CORRECTIONS_GATE.running;
  const isMissing = change === null ? diff.needed.length > 0 : isNeeded(diff, change);
  return isMissing ? CORRECTIONS_GATE.needed : CORRECTIONS_GATE.corrected;
}

/** Whether a line is missing for the figure, or for the row, table or report that it stood in. */
function isNeeded({ needed }: ReportDiff, change: CellChange): boolean {
  if (!isCorrectable(change)) return false;
  const cell = `${change.table}/${change.row}/${change.column}`;
  return needed.some((line) => line.cell === '' || line.cell === cell || cell.startsWith(`${line.cell}/`));
}
