import type { CitedLine, TableKind } from '../domain/import-question.ts';
import type { OfficePlace } from '../domain/office-place.ts';
import { normalizeText } from '../format/text.ts';
import { cleanText } from '../ingest/clean-text.ts';
import type { ImportedCell, OfficeDocument, TableBlock } from './document.ts';
import { hasDossierTotal, hasText, isPageNumber, splitTable } from './split-table.ts';
import { FIRST_SECTION, FOOTER, LETTERHEAD } from './title-words.ts';

export interface PartRow {
  readonly place: OfficePlace;
  /** From the first column of the sheet on; texts without line breaks. */
  readonly cells: readonly ImportedCell[];
  /** The texts of the cells, line by line. */
  readonly lines: readonly CitedLine[];
}

/** One header and the rows under it. */
export interface Part {
  readonly kind: TableKind;
  readonly place: OfficePlace;
  /** Lines between the table before and this header, as they stand. */
  readonly lines: readonly CitedLine[];
  readonly header: readonly PartRow[];
  readonly rows: readonly PartRow[];
  /** Tables without a header of their own whose rows go on with these. */
  readonly headlessCount: number;
  /** Position of the last of them, or of the table itself. */
  readonly lastTable: number;
  /** First line of what was cut off below the rows (signatures and the like); null where nothing was. */
  readonly cut: CitedLine | null;
}

/** A table that is no known kind. */
export interface StrangeTable {
  readonly place: OfficePlace;
  /** The texts of its first row. */
  readonly header: string;
  readonly firstWords: string;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface SplitDocument {
  readonly name: string;
  /** Lines above the first section and the first table. */
  readonly head: readonly CitedLine[];
  readonly parts: readonly Part[];
  readonly strangers: readonly StrangeTable[];
  /** Paragraphs outside tables. */
  readonly textCount: number;
}

/** Lines are titles only near what they head. */
const MOST_LINES = 10;
const LONGEST_LINE = 220;
/** A table of this size without a known header may be a letterhead or a signature. */
const LETTERHEAD_SIZE = { rows: 8, columns: 4 };

export function splitDocument(document: OfficeDocument): SplitDocument {
  const head: CitedLine[] = [];
  const parts: Part[] = [];
  const strangers: StrangeTable[] = [];
  let lines: CitedLine[] = [];
  let isHead = true;
  let textCount = 0;
  const take = (found: readonly CitedLine[]) => {
    lines.push(...found);
    for (const line of found) {
      isHead &&= !FIRST_SECTION.test(line.text);
      if (isHead) head.push(line);
    }
  };
  for (const block of document.blocks) {
    if (block.kind === 'text') {
      textCount += 1;
      take(splitLines(block.text, placeOf(document.name, null)));
      continue;
    }
    const rows = readRows(document.name, block);
    const split = splitTable(rows);
    const place = placeOf(document.name, block);
    if (split === null) {
      const last = parts.at(-1);
      if (isLetterhead(block)) take(rows.flatMap((row) => row.lines));
      else if (last !== undefined && goesOn(last, block, lines)) {
        const more = rows.filter(hasText);
        parts[parts.length - 1] = {
          ...last,
          rows: [...last.rows, ...more],
          headlessCount: last.headlessCount + 1,
          lastTable: block.position,
        };
      } else {
        strangers.push(describeStranger(rows, place));
        lines = [];
      }
      continue;
    }
    take(split.above.flatMap((row) => row.lines));
    for (const region of split.regions) {
      const { kind, header, body, below } = region;
      const under = below.flatMap((row) => row.lines);
      const isLast = region === split.regions.at(-1);
      const cut = under.find(({ text }) => isLast || FOOTER.test(text)) ?? null;
      const lastTable = block.position;
      const found = { kind, place, lines: keepNearest(lines), header, rows: body, cut };
      parts.push({ ...found, headlessCount: 0, lastTable });
      isHead = false;
      lines = [...under];
    }
  }
  return { name: document.name, head, parts, strangers, textCount };
}

function placeOf(document: string, block: TableBlock | null): OfficePlace {
  const where =
    block === null ? { sheet: '', position: null } : { sheet: block.sheet, position: block.position };
  return { document, ...where, row: null, column: null };
}

function readRows(name: string, block: TableBlock): readonly PartRow[] {
  return block.rows.map(({ row, cells }) => {
    const place = { ...placeOf(name, block), row };
    return {
      place,
      cells: cells.map(({ text, number }) => ({ text: cleanText(text), number })),
      lines: cells.flatMap(({ text }) => splitLines(text, place)),
    };
  });
}

/**
 * In a text, a table without a header that follows another at once and has as many columns is its next page. Nothing
 * goes on after a signature or the total of dossiers.
 */
function goesOn(last: Part, block: TableBlock, linesBetween: readonly CitedLine[]): boolean {
  if (block.sheet !== '' || block.position !== last.lastTable + 1 || last.cut !== null) return false;
  const width = Math.max(0, ...block.rows.map(({ cells }) => cells.length));
  const own = Math.max(0, ...last.header.map(({ cells }) => cells.length));
  return width === own && linesBetween.every(isPageNumber) && !hasDossierTotal(last);
}

function isLetterhead({ rows }: TableBlock): boolean {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (rows.length > LETTERHEAD_SIZE.rows || width > LETTERHEAD_SIZE.columns) return false;
  return rows.some(({ cells }) =>
    cells.some(({ text }) => LETTERHEAD.test(normalizeText(text)) || FOOTER.test(normalizeText(text))),
  );
}

function splitLines(text: string, place: OfficePlace): readonly CitedLine[] {
  return text
    .split(/\r?\n/)
    .map(cleanText)
    .filter((line) => line !== '')
    .map((line) => ({ text: line, place }));
}

/** Upwards from the table to the first line that is too long for a title. */
function keepNearest(lines: readonly CitedLine[]): readonly CitedLine[] {
  const long = lines.findLastIndex(({ text }) => text.length > LONGEST_LINE);
  return lines.slice(Math.max(long + 1, lines.length - MOST_LINES));
}

function describeStranger(rows: readonly PartRow[], place: OfficePlace): StrangeTable {
  const filled = rows.filter(hasText);
  const words = filled.flatMap(({ cells }) => cells.flatMap(({ text }) => (text === '' ? [] : [text])));
  const header = (filled[0]?.cells ?? []).map(({ text }) => text).join('|');
  const columnCount = Math.max(
    0,
    ...filled.map(({ cells }) => cells.findLastIndex(({ text }) => text !== '') + 1),
  );
  return { place, header, firstWords: words.slice(0, 6).join(' | '), rowCount: filled.length, columnCount };
}
