import type { Sink } from '../domain/diagnostic.ts';
import {
  type DossierColumn,
  findColumn,
  findColumnInPart,
  findPart,
  isTotalHeading,
  type Part,
  partOf,
} from './dossier-headings.ts';
import { headerKey } from './header-key.ts';
import { buildHeadingPaths, type HeadingPath } from './heading-paths.ts';
import type { Sheet } from './parse-delimited.ts';
import {
  checkHeader,
  checkRows,
  type FoundHeading,
  nameColumns,
  suggestHeading,
  type Table,
  type TableSpec,
} from './read-table.ts';

/** `Quá hạn` alone belongs to the part that the column on its left belongs to. */
const OVERDUE_KEYS: ReadonlySet<string> = new Set(['Quá hạn', 'Trễ hạn'].map(headerKey));

/**
 * Reads a table whose header is form II.06's (three merged rows, title lines above, numbering row below) or
 * one row of plain headings. Null when the header is unusable.
 */
export function readDossierTable<Column extends DossierColumn>(
  sheet: Sheet,
  spec: TableSpec<Column>,
  sink: Sink,
): Table<Column> | null {
  const isKnown = (cell: string) => isIn(findColumn(cell), spec) || findPart(cell) !== null;
  const start = sheet.rows.findIndex((cells) => cells.filter(isKnown).length >= 2);
  const first = start >= 0 ? start : sheet.rows.findIndex((cells) => cells.filter(Boolean).length >= 2);
  if (first < 0) {
    sink({
      code: 'table/no-header',
      names: nameColumns(spec, spec.required),
      file: sheet.file,
      row: null,
      column: null,
      columnName: null,
    });
    return null;
  }
  const paths = buildHeadingPaths(sheet.rows, first);
  const reported = reportGroupProblems(paths.columns, spec, sheet.file, sink);
  const found = settleOnTime(findColumns(paths.columns, spec, sheet.file, reported, sink));
  const columns = checkHeader(found, spec, { file: sheet.file, row: first + 1 }, sink);
  if (columns === null || reported.size > 0) return null;
  return checkRows(sheet, columns, paths.end, sink);
}

/** Reports merged headings that no form has, once each; returns the columns under them. */
function reportGroupProblems<Column extends DossierColumn>(
  paths: readonly HeadingPath[],
  spec: TableSpec<Column>,
  file: string,
  sink: Sink,
): Set<number> {
  const reported = new Set<number>();
  const told = new Set<string>();
  for (const [index, path] of paths.entries()) {
    const strange = path.ancestors.find((ancestor) => findPart(ancestor.text) === null);
    if (strange === undefined) continue;
    reported.add(index);
    const { text, row, column } = strange;
    if (told.has(`${row}:${column}`)) continue;
    told.add(`${row}:${column}`);
    const nearest = suggestHeading(text, spec);
    sink({ code: 'header/unknown', found: text, nearest, file, row, column, columnName: text });
  }
  return reported;
}

function findColumns<Column extends DossierColumn>(
  paths: readonly HeadingPath[],
  spec: TableSpec<Column>,
  file: string,
  skipped: Set<number>,
  sink: Sink,
): FoundHeading<Column>[] {
  let leftPart: Part | null = null;
  return paths.map((path, index) => {
    const { leaf, ancestors } = path;
    const blank = { heading: '', row: leaf.row, column: null };
    if (leaf.text === '' || skipped.has(index)) return blank;
    const part = findAncestorPart(path);
    if (part === null && isTotalHeading(leaf.text)) {
      skipped.add(index);
      const options = ['received', 'resolved', 'pending'].flatMap(
        (name) => spec.columns[name as Column][0] ?? [],
      );
      const place = { file, row: leaf.row, column: index + 1, columnName: leaf.text };
      sink({ code: 'header/ambiguous', found: leaf.text, options, ...place });
      return blank;
    }
    const effective = part ?? (OVERDUE_KEYS.has(headerKey(leaf.text)) ? leftPart : null);
    const column = effective === null ? findColumn(leaf.text) : findColumnInPart(leaf.text, effective);
    if (column !== null) leftPart = partOf(column);
    const heading = [...ancestors.map((ancestor) => ancestor.text), leaf.text].join(' › ');
    return { heading, row: leaf.row, column: isIn(column, spec) ? column : null };
  });
}

function findAncestorPart(path: HeadingPath): Part | null {
  const parts = path.ancestors.map((ancestor) => findPart(ancestor.text));
  return (parts.findLast((part) => part !== null && part !== 'neutral') as Part | undefined) ?? null;
}

/** "On time" in a table without "early" counts both: nothing else would make its total. */
function settleOnTime<Column extends DossierColumn>(found: FoundHeading<Column>[]): FoundHeading<Column>[] {
  const names = new Set<string | null>(found.map(({ column }) => column));
  if (names.has('resolved_early') || names.has('resolved_in_time')) return found;
  return found.map((heading) =>
    heading.column === 'resolved_on_time' && headerKey(heading.heading) !== headerKey('resolved_on_time')
      ? { ...heading, column: 'resolved_in_time' as Column }
      : heading,
  );
}

function isIn<Column extends DossierColumn>(
  column: DossierColumn | null,
  spec: TableSpec<Column>,
): column is Column {
  return column !== null && Object.hasOwn(spec.columns, column);
}
