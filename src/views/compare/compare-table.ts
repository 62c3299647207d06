import { groupComparable } from '../../indicators/group-comparable.ts';
import { COMPARE_PANEL } from '../../strings/compare-page.ts';
import { describeSpan } from '../../strings/periods.ts';
import type { CellView, RowView, TableView } from '../table-view.ts';
import type { ComparePoint } from './compare-points.ts';
import { readPoint, titlePoint } from './say-rate.ts';

/** One row per period in which reports are comparable, one column per commune. */
export function buildCompareTable(
  caption: string,
  names: readonly string[],
  points: readonly ComparePoint[],
  drawn: ReadonlySet<ComparePoint>,
): TableView {
  const rows = groupComparable(points).flatMap(splitRepeated);
  return {
    caption,
    isSortable: false,
    columns: [
      { label: COMPARE_PANEL.period, isNumeric: false },
      ...names.map((label) => ({ label, isNumeric: true })),
    ],
    rows: rows.map((members) => buildRow(members, names.length, drawn)),
  };
}

/** Two reports of one commune in one group, such as two of the same days, get a row each. */
function splitRepeated(group: readonly ComparePoint[]): readonly (readonly ComparePoint[])[] {
  const rows: ComparePoint[][] = [];
  for (const point of group) {
    const free = rows.find((row) => row.every(({ series }) => series !== point.series));
    if (free === undefined) rows.push([point]);
    else free.push(point);
  }
  return rows;
}

function buildRow(
  members: readonly ComparePoint[],
  count: number,
  drawn: ReadonlySet<ComparePoint>,
): RowView {
  const titles = [...new Set(members.map(titlePoint))];
  const spans = [...new Set(members.map(({ span }) => describeSpan(span)))];
  const cells = Array.from({ length: count }, (_, series) =>
    buildCell(members.find((point) => point.series === series) ?? null, drawn),
  );
  return { cells: [{ text: titles.join('; '), small: spans.join('; ') }, ...cells] };
}

function buildCell(point: ComparePoint | null, drawn: ReadonlySet<ComparePoint>): CellView {
  if (point === null) return { text: COMPARE_PANEL.noReport, isState: true };
  const { text, counts, ratio } = readPoint(point);
  const why = point.reading.kind === 'state' ? point.reading.why : '';
  const isPrinted = point.reading.kind === 'amount' ? COMPARE_PANEL.printed : '';
  const small = [counts ?? '', isPrinted, why, drawn.has(point) ? '' : COMPARE_PANEL.notDrawn]
    .filter((part) => part !== '')
    .join('; ');
  return {
    text,
    ...(small === '' ? {} : { small }),
    ...(ratio === null ? { isState: true } : { href: point.href }),
  };
}
