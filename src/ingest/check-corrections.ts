import type { Correction, FigureKey } from '../domain/correction.ts';
import type { Report } from '../domain/report.ts';
import { formatDate } from '../format/date.ts';
import { type CorrectionIndex, indexCorrections, isWithdrawn } from '../ledger/index-corrections.ts';
import { isSameValue } from '../ledger/is-same-value.ts';
import { type LedgerFigure, makeFigureKey } from '../ledger/list-figures.ts';
import { listPublishedFigures } from '../ledger/list-published-figures.ts';
import { writeValue } from '../ledger/write-value.ts';
import { findSimilar } from './find-nearest.ts';
import type { ComplainAt } from './read-corrections.ts';

type Figures = ReadonlyMap<FigureKey, LedgerFigure>;

/**
 * The lines of one figure are a chain: each begins with what the one before it ended with, and the last ends with what
 * the data says now. `reports` null: they could not be read, so nothing is said about them.
 */
export function checkCorrections(
  corrections: readonly Correction[],
  reports: readonly Report[] | null,
  complain: ComplainAt,
): void {
  const index = indexCorrections(dropDuplicates(corrections, complain));
  const byCommune = Map.groupBy(reports ?? [], ({ communeId }) => communeId);
  const figuresOf = createFigures();
  for (const [figure, lines] of index) {
    checkChain(lines, complain);
    const last = lines.at(-1);
    if (reports === null || last === undefined) continue;
    const { communeId, reportId } = last;
    const own = byCommune.get(communeId) ?? [];
    const report = own.find(({ id }) => id === reportId);
    if (report !== undefined) {
      const figures = figuresOf(report);
      for (const line of lines) checkLine(line, report, figures.get(figure), complain);
      checkLast(last, figures, index, complain);
    } else if (last.new !== null && !isWithdrawn(index, figure)) {
      const nearest = findSimilar(
        reportId,
        own.map(({ id }) => id),
      );
      complain(last, 'figure', { code: 'correction/report', printed: reportId, nearest });
    }
  }
}

/** A line with the same figure, date and values as one before; a whole row, table or report is withdrawn once. */
function dropDuplicates(corrections: readonly Correction[], complain: ComplainAt): readonly Correction[] {
  const firstRows = new Map<string, number>();
  return corrections.filter((line) => {
    const isWhole = line.old === null && line.new === null;
    const key = JSON.stringify([line.figure, ...(isWhole ? [] : [line.date, line.old, line.new])]);
    const firstRow = firstRows.get(key);
    if (firstRow === undefined) firstRows.set(key, line.row);
    else complain(line, 'figure', { code: 'correction/duplicate', firstRow });
    return firstRow === undefined;
  });
}

function checkChain(lines: readonly Correction[], complain: ComplainAt): void {
  for (const [position, line] of lines.entries()) {
    const earlier = lines[position - 1];
    if (earlier === undefined || isSameValue(earlier.new, line.old)) continue;
    const printed = writeValue(line.old, line.isRate);
    const expected = writeValue(earlier.new, earlier.isRate);
    complain(line, 'old', { code: 'correction/chain', printed, expected, otherRow: earlier.row });
  }
}

/** A mistyped year, a forgotten sign. */
function checkLine(
  line: Correction,
  { span }: Report,
  figure: LedgerFigure | undefined,
  complain: ComplainAt,
): void {
  if (span !== null && line.date < span.from) {
    const [printed, from] = [formatDate(line.date), formatDate(span.from)];
    complain(line, 'date', { code: 'correction/early', printed, from });
  }
  if (figure?.isRate !== true || line.isRate) return;
  for (const column of ['old', 'new'] as const) {
    if (typeof line[column] !== 'number') continue;
    complain(line, column, { code: 'correction/percent', printed: writeValue(line[column], false) });
  }
}

function checkLast(line: Correction, figures: Figures, index: CorrectionIndex, complain: ComplainAt): void {
  const figure = figures.get(line.figure);
  if (figure === undefined) checkAbsent(line, figures, index, complain);
  else if (!isSameValue(line.new, figure.value)) {
    const [printed, current] = [writeValue(line.new, line.isRate), writeValue(figure.value, figure.isRate)];
    complain(line, 'new', { code: 'correction/not-current', printed, current });
  }
}

/** The report does not have the figure, or the line is about more than one. */
function checkAbsent(line: Correction, figures: Figures, index: CorrectionIndex, complain: ComplainAt): void {
  const keys = [...figures.keys()];
  if (line.new !== null) {
    if (isWithdrawn(index, line.figure)) return;
    const nearest = findSimilar(line.figure, keys);
    complain(line, 'figure', { code: 'correction/no-such-figure', printed: line.figure, nearest });
  } else if (keys.some((key) => key.startsWith(`${line.figure}/`))) {
    complain(line, 'figure', { code: 'correction/still-there', printed: line.figure });
  }
}

function createFigures(): (report: Report) => Figures {
  const known = new Map<Report, Figures>();
  return (report) => {
    const figures =
      known.get(report) ??
      new Map(listPublishedFigures(report).map((figure) => [makeFigureKey(report, figure.cell), figure]));
    known.set(report, figures);
    return figures;
  };
}
