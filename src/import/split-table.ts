import type { CitedLine, TableKind } from '../domain/import-question.ts';
import { isTotalLabel } from '../ingest/total-label.ts';
import { classifyHeader, type FoundHeader, isTellingHeading } from './classify-header.ts';
import { findLabelColumn } from './part-columns.ts';
import type { Part, PartRow } from './split-document.ts';
import { FOOTER, LETTERHEAD } from './title-words.ts';

/** Digits as numbers are written, a percentage among them. */
const FIGURE = /^[\d.,]+ ?%?$/;

interface Header extends FoundHeader {
  readonly start: number;
}

function findHeaders(rows: readonly PartRow[]): readonly Header[] {
  const texts = rows.map(({ cells }) => cells.map(({ text }) => text));
  const headers: Header[] = [];
  const known = new Map<string, boolean>();
  for (let index = 0; index < texts.length; ) {
    const found = mayBeHeader(texts[index] ?? [], known) ? classifyHeader(texts, index) : null;
    if (found !== null) headers.push({ ...found, start: index });
    index = found === null ? index + 1 : found.end;
  }
  return headers;
}

/** Most rows of a long table are told by their first cells; `known` remembers what each text is. */
function mayBeHeader(cells: readonly string[], known: Map<string, boolean>): boolean {
  return cells.some((text) => {
    if (text === '' || FIGURE.test(text)) return false;
    const isHeading = known.get(text) ?? isTellingHeading(text);
    known.set(text, isHeading);
    return isHeading;
  });
}

export interface Region {
  readonly kind: TableKind;
  readonly header: readonly PartRow[];
  readonly body: readonly PartRow[];
  /** Rows after the table that belong to what comes next. */
  readonly below: readonly PartRow[];
}

export interface SplitTable {
  readonly above: readonly PartRow[];
  readonly regions: readonly Region[];
}

/** Rows above the first header, and one region per header; null for a table without a header that is known. */
export function splitTable(rows: readonly PartRow[]): SplitTable | null {
  const headers = findHeaders(rows);
  if (headers.length === 0) return null;
  const regions = headers.map(({ kind, start, end }, index): Region => {
    const header = rows.slice(start, end);
    const next = headers[index + 1]?.start ?? rows.length;
    const body = rows.slice(end, next);
    const size = countBodyRows(kind, body, findLabelColumn(kind, header));
    return { kind, header, body: body.slice(0, size).filter(hasText), below: body.slice(size) };
  });
  return { above: rows.slice(0, headers[0]?.start ?? 0), regions };
}

/** Rows up to a letterhead or a signature, and up to lines below the table or the titles of the next one. */
function countBodyRows(kind: TableKind, body: readonly PartRow[], labelColumn: number): number {
  const end = body.findIndex((row) => isCut(row, labelColumn));
  if (end >= 0) return end;
  let size = body.length;
  // A row of a flat table that only names its commune is incomplete, and has to be told.
  while (kind !== 'flat' && size > 0 && isTitleRow(body[size - 1], labelColumn)) size -= 1;
  return size;
}

/** In a row with a label only the label is asked: remarks cite dates and offices. */
function isCut({ cells }: PartRow, labelColumn: number): boolean {
  const filled = cells.flatMap(({ text }) => (text === '' ? [] : [text]));
  if (filled.slice(1).some((text) => FIGURE.test(text))) return false;
  const label = cells[labelColumn]?.text ?? '';
  const asked = label !== '' && filled.length > 1 ? [label] : filled;
  return asked.some((text) => FOOTER.test(text) || (filled.length <= 2 && LETTERHEAD.test(text)));
}

/** Blank, or one text that is not where the labels stand. */
function isTitleRow(row: PartRow | undefined, labelColumn: number): boolean {
  const filled = row?.cells.flatMap(({ text }, column) => (text === '' ? [] : [column])) ?? [];
  return filled.length === 0 || (filled.length === 1 && filled[0] !== labelColumn);
}

/** A number alone between two pages. */
export function isPageNumber({ text }: CitedLine): boolean {
  return /^[-–\s]*\d{1,4}[-–\s]*$/.test(text);
}

/** A dossier table ends with its total. */
export function hasDossierTotal({ kind, rows }: Pick<Part, 'kind' | 'rows'>): boolean {
  return kind === 'dossiers' && rows.some(({ cells }) => cells.some(({ text }) => isTotalLabel(text)));
}

export function hasText({ cells }: PartRow): boolean {
  return cells.some(({ text }) => text !== '');
}
