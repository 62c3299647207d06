import { CHECK_PAGE, type RemarkKind } from '../../strings/check-page.ts';
import { formatColumn } from '../../strings/diagnostics.ts';
import type { Excerpt, ExcerptCell, ExcerptLine, Marked } from './check-page.ts';
import { chooseRows, type RowChoice } from './choose-rows.ts';
import { clipText } from './clip-text.ts';
import { findHeadRows } from './find-head-rows.ts';
import type { RemarkedFile } from './group-remarks.ts';
import type { Remark } from './list-remarks.ts';
import { type MarkedPlaces, markPlaces } from './mark-places.ts';

const MOST_COLUMNS = 60;

/** An excerpt, and where in it each remark is marked. */
export interface BuiltExcerpt {
  readonly excerpt: Excerpt;
  readonly ids: ReadonlyMap<Remark, string>;
  readonly rowCount: number;
}

/** The table as a spreadsheet shows it, about the rows that are marked; null where none is. */
export function buildTableExcerpt(
  { groups }: RemarkedFile,
  title: string,
  rows: readonly (readonly string[])[],
  prefix: string,
  limit: number,
): BuiltExcerpt | null {
  const remarks = groups.flatMap((group) => group.remarks);
  const kind = remarks[0]?.kind;
  const marked = new Set(remarks.flatMap(({ row }) => (row === null ? [] : [row - 1])));
  if (kind === undefined || marked.size === 0) return null;
  const head = findHeadRows(rows, remarks);
  const headRows = head === null ? [] : listBetween(...head);
  const choices = chooseRows(rows.length, marked, headRows, limit);
  const width = measureWidth(choices, rows, remarks);
  const columnCount = Math.min(width, MOST_COLUMNS);
  const places = markPlaces(groups, ({ row, column }) => (row === null ? null : nameCell(row, column)));
  const ids = new Map<Remark, string>();
  const mark = (row: number, column: number | null) => {
    const name = nameCell(row, column);
    return takePlace(places, name, `${prefix}-${name}`, ids);
  };
  const buildRow = (index: number): ExcerptLine => {
    const cells = Array.from({ length: columnCount }, (_, column): ExcerptCell => {
      const place = mark(index + 1, column + 1);
      const text = clipText(rows[index]?.[column] ?? '');
      return { ...place, text: text === '' && place.id !== null ? CHECK_PAGE.blank : text };
    });
    return { kind: 'row', name: String(index + 1), ...mark(index + 1, null), cells };
  };
  const lines = choices.map((choice) => ({
    isHead: choice.kind === 'row' && head !== null && choice.index <= head[1],
    line: choice.kind === 'row' ? buildRow(choice.index) : sayGap(choice, kind),
  }));
  const lastHead = lines.findLastIndex(({ isHead }) => isHead) + 1;
  const rowCount = choices.filter((choice) => choice.kind === 'row').length;
  const notes = [
    CHECK_PAGE.shown(rowCount, rows.length),
    ...(width > columnCount ? [CHECK_PAGE.cutColumns(columnCount, width)] : []),
  ];
  return {
    excerpt: {
      caption: CHECK_PAGE.table,
      name: CHECK_PAGE.excerpt(CHECK_PAGE.table, title),
      corner: CHECK_PAGE.corner,
      columns: Array.from({ length: columnCount }, (_, column) => formatColumn(column + 1)),
      head: lines.slice(0, lastHead).map(({ line }) => line),
      body: lines.slice(lastHead).map(({ line }) => line),
      notes,
    },
    ids,
    rowCount,
  };
}

export function sayGap(gap: Extract<RowChoice, { kind: 'gap' }>, kind: RemarkKind): ExcerptLine {
  const { count, markedCount } = gap;
  const text = markedCount === 0 ? CHECK_PAGE.gap(kind, count) : CHECK_PAGE.cut(kind, count, markedCount);
  return { kind: 'gap', text };
}

/** The marks of a place; from then on its remarks are known to stand there. */
export function takePlace(places: MarkedPlaces, key: string, id: string, ids: Map<Remark, string>): Marked {
  const place = places.get(key);
  if (place === undefined) return { id: null, marks: [] };
  for (const remark of place.remarks) ids.set(remark, id);
  return { id, marks: place.marks };
}

function nameCell(row: number, column: number | null): string {
  return column === null ? String(row) : formatColumn(column) + row;
}

function listBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

/** Columns of the rows shown, but for blank ones at the end of which nothing is said. */
function measureWidth(
  choices: readonly RowChoice[],
  rows: readonly (readonly string[])[],
  remarks: readonly Remark[],
): number {
  let width = remarks.reduce((most, { column }) => Math.max(most, column ?? 1), 1);
  for (const choice of choices) {
    if (choice.kind === 'row') {
      width = Math.max(width, (rows[choice.index]?.findLastIndex((cell) => cell !== '') ?? 0) + 1);
    }
  }
  return width;
}
