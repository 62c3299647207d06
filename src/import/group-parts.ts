import type { NumberedTable, TableKind } from '../domain/import-question.ts';
import { headerKey } from '../ingest/header-key.ts';
import { describeColumns } from './part-columns.ts';
import type { Part, PartRow } from './split-document.ts';
import { hasDossierTotal, isPageNumber } from './split-table.ts';

/** One table of the office, however many pages it is printed on. */
export interface Group extends NumberedTable {
  readonly kind: TableKind;
  readonly parts: readonly [Part, ...Part[]];
}

/** Parts that go on where a page ended become one group; groups are numbered in the order of the files. */
export function groupParts(parts: readonly Part[]): readonly Group[] {
  const groups: [Part, ...Part[]][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last !== undefined && continues(last, part)) last.push(part);
    else groups.push([part]);
  }
  return groups.map((group, index) => {
    const { kind, place } = group[0];
    return { number: index + 1, kind, place, parts: group };
  });
}

function continues([first, ...rest]: readonly [Part, ...Part[]], part: Part): boolean {
  const previous = rest.at(-1) ?? first;
  if (part.kind !== first.kind || part.place.document !== first.place.document) return false;
  if (!hasNoOwnTitle(first, part) || layoutKey(part) !== layoutKey(first)) return false;
  if (part.kind === 'dossiers')
    return part.place.sheet === previous.place.sheet && !hasDossierTotal(previous);
  return part.kind !== 'procedures' || goesOnCounting(previous, part);
}

/** Nothing above the header but page numbers and what stands above the first one, too. */
function hasNoOwnTitle(first: Part, part: Part): boolean {
  const known = new Set(first.lines.map(({ text }) => text));
  return part.lines.every((line) => isPageNumber(line) || known.has(line.text));
}

/** Indices of the columns in which anything is written. */
export function listColumns({ header, rows }: Part): readonly number[] {
  const all = [...header, ...rows];
  const width = Math.max(0, ...all.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => column).filter((column) =>
    all.some(({ cells }) => (cells[column]?.text ?? '') !== ''),
  );
}

function layoutKey(part: Part): string {
  const columns = listColumns(part);
  if (part.kind === 'indicators') {
    const roles = describeColumns(part.kind, part.header);
    return columns.map((column) => roles[column]).join('|');
  }
  return part.header
    .map(({ cells }) => columns.map((column) => headerKey(cells[column]?.text ?? '')).join('|'))
    .join('\n');
}

function goesOnCounting(previous: Part, part: Part): boolean {
  const [last, next] = [previous.rows.findLast(isCounted), part.rows.find(isCounted)];
  return last === undefined || next === undefined || readCounter(next) === readCounter(last) + 1;
}

function isCounted(row: PartRow): boolean {
  return readCounter(row) > 0;
}

function readCounter({ cells }: PartRow): number {
  const first = cells.find(({ text }) => text !== '')?.text ?? '';
  return /^\d+\.?$/.test(first) ? Number(first.replace('.', '')) : 0;
}
