import type { Remark, RemarkCode } from '../../domain/remark.ts';
import type { ImportedCell, TableBlock } from '../document.ts';
import { isHidden, isRemoved } from './html-visibility.ts';
import { MAX_CELLS_PER_FILE, MAX_CELLS_PER_TABLE, MAX_COLUMN, MAX_SPAN_COLUMNS } from './limits.ts';
import { makeLineWriter } from './line-writer.ts';
import { type HtmlElement, readAttribute } from './parse-html.ts';
import { Refusal } from './refusal.ts';
import { type HtmlOptions, walkHtml } from './walk-html.ts';

export interface BuiltTable {
  readonly table: TableBlock;
  readonly captions: readonly string[];
  readonly nested: readonly HtmlElement[];
  readonly remarks: readonly Remark[];
  /** Grid places of the file so far, this table's included. */
  readonly placeCount: number;
}

interface Parts {
  readonly captions: HtmlElement[];
  readonly sections: HtmlElement[][];
}

const EMPTY: ImportedCell = { text: '', number: null };

/** The grid of a table, merged cells with their text at the first place. Hidden rows and cells take no place. */
export function buildHtmlTable(
  table: HtmlElement,
  position: number,
  options: HtmlOptions,
  placesBefore: number,
): BuiltTable {
  const remarks: Remark[] = [];
  const nested: HtmlElement[] = [];
  const rows: Map<number, ImportedCell>[] = [];
  let width = 0;
  const remark = (code: RemarkCode, row: number | null, column: number | null, detail: string) => {
    remarks.push({ code, place: { sheet: null, table: position, row, column }, detail });
  };
  const { captions, sections } = collectParts(table, options, (hidden) =>
    remark('hidden-text', null, null, hidden),
  );
  for (const section of sections) {
    const end = rows.length + section.length;
    const takenUntil: number[] = [];
    for (const element of section) {
      const row = rows.length;
      const cells = new Map<number, ImportedCell>();
      let column = 0;
      for (const cell of listCells(element)) {
        while ((takenUntil[column] ?? 0) > row) column += 1;
        const inside = readShown(cell, options, (code, detail) => remark(code, row + 1, column + 1, detail));
        if (isRemoved(cell)) continue;
        nested.push(...inside.tables);
        cells.set(column, inside.text === '' ? EMPTY : { text: inside.text, number: null });
        width = Math.max(width, column + 1);
        const last = readSpan(cell, 'rowspan', end - row);
        const span = readColumnSpan(cell);
        for (let taken = 0; taken < span; taken += 1) takenUntil[column + taken] = row + last;
        column += span;
        if (column > MAX_COLUMN) throw tooManyCells(MAX_COLUMN);
      }
      rows.push(cells);
      if (rows.length * width > MAX_CELLS_PER_TABLE) throw tooManyCells(MAX_CELLS_PER_TABLE);
    }
  }
  const placeCount = placesBefore + rows.length * width;
  if (placeCount > MAX_CELLS_PER_FILE) throw tooManyCells(MAX_CELLS_PER_FILE);
  const block: TableBlock = {
    kind: 'table',
    sheet: '',
    position,
    rows: rows.map((cells, index) => ({
      row: index + 1,
      cells: Array.from({ length: width }, (_, column) => cells.get(column) ?? EMPTY),
    })),
  };
  const captionTexts = captions.map((caption) => readCell(caption, options, () => {}).text);
  return { table: block, captions: captionTexts.filter((text) => text !== ''), nested, remarks, placeCount };
}

/** Rows by section; merged cells end with theirs. Feet come last wherever they are written. */
function collectParts(table: HtmlElement, options: HtmlOptions, addHidden: (text: string) => void): Parts {
  const captions: HtmlElement[] = [];
  const bodies: HtmlElement[][] = [];
  const feet: HtmlElement[][] = [];
  for (const child of listElements(table)) {
    if (isRemoved(child)) {
      const { text } = readCell(child, options, () => {});
      if (text !== '') addHidden(text);
    } else if (child.tagName === 'caption') captions.push(child);
    else if (/^t(head|body|foot)$/.test(child.tagName)) {
      const rows = listElements(child).filter(({ tagName }) => tagName === 'tr');
      const shown = rows.filter((row) => {
        const hides = isRemoved(row);
        const text = hides ? readCell(row, options, () => {}).text : '';
        if (text !== '') addHidden(text);
        return !hides;
      });
      (child.tagName === 'tfoot' ? feet : bodies).push(shown);
    }
  }
  const sections = [...bodies, ...feet];
  return { captions, sections: options.isFromWord ? [sections.flat()] : sections };
}

function listElements(parent: HtmlElement): readonly HtmlElement[] {
  return parent.childNodes.filter((node): node is HtmlElement => 'tagName' in node);
}

function listCells(row: HtmlElement): readonly HtmlElement[] {
  return listElements(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

interface CellContent {
  readonly text: string;
  readonly tables: readonly HtmlElement[];
}

function readCell(
  cell: HtmlElement,
  options: HtmlOptions,
  addRemark: (code: RemarkCode, detail: string) => void,
): CellContent {
  const lines = makeLineWriter();
  const tables: HtmlElement[] = [];
  const addTable = (table: HtmlElement) => {
    lines.endBlock();
    tables.push(table);
    addRemark('nested-table', '');
  };
  walkHtml(cell, { lines, addTable, addRemark, isCell: true }, options);
  return { text: lines.takeBlocks().join('\n'), tables };
}

/** A cell that is not shown has no text; what it has is remarked. */
function readShown(
  cell: HtmlElement,
  options: HtmlOptions,
  addRemark: (code: RemarkCode, detail: string) => void,
): CellContent {
  if (!isHidden(cell)) return readCell(cell, options, addRemark);
  const { text } = readCell(cell, options, () => {});
  if (text !== '') addRemark('hidden-text', text);
  return { text: '', tables: [] };
}

/** Rows that a cell takes, at most those left; 0 means all of them. */
function readSpan(cell: HtmlElement, name: string, left: number): number {
  const text = /^\s*\+?(\d+)/.exec(readAttribute(cell, name) ?? '')?.[1];
  if (text === undefined) return 1;
  const span = Number(text);
  return span === 0 ? left : Math.min(span, left);
}

/** Browsers cut what is beyond the standard's limit; a cell as wide as that is a mistake or an attack. */
function readColumnSpan(cell: HtmlElement): number {
  const span = Math.max(readSpan(cell, 'colspan', Number.POSITIVE_INFINITY), 1);
  if (span === Number.POSITIVE_INFINITY) return 1;
  if (span > MAX_SPAN_COLUMNS) throw tooManyCells(MAX_SPAN_COLUMNS);
  return span;
}

function tooManyCells(limit: number): Refusal {
  return new Refusal({ code: 'office/too-many-cells', sheet: '', limit });
}
