import type { Remark } from '../../domain/remark.ts';
import type { OfficeDocument } from '../document.ts';
import { buildSheetTable } from './build-sheet-table.ts';
import { MAX_CELLS_PER_FILE } from './limits.ts';
import { parseWorkbook } from './parse-workbook.ts';
import { type Drawing, readDrawing } from './read-drawing.ts';
import type { OfficePackage } from './read-package.ts';
import { Refusal } from './refusal.ts';
import { readRelationships } from './relationships.ts';
import { type SheetFacts, scanSheet } from './scan-sheet.ts';
import { readAttributes, scanXml } from './scan-xml.ts';

interface Sheet {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

interface SheetList {
  readonly sheets: readonly Sheet[];
  readonly is1904: boolean;
}

/** Every worksheet in the order of its tab, hidden ones too; sheets that are one chart have no cells. */
export function readWorkbook({ mainPart, parts }: OfficePackage): Omit<OfficeDocument, 'name'> {
  const relations = readRelationships(parts, mainPart);
  const { sheets, is1904 } = listSheets(parts, mainPart);
  const facts = sheets.map(({ part, name }) => scanSheet(part, parts.get(part) ?? '', name));
  const cellCount = facts.reduce((sum, sheet) => sum + sheet.cellCount, 0);
  if (cellCount > MAX_CELLS_PER_FILE) throw tooManyCells();
  const findPart = (type: string) => {
    const relation = relations.find((one) => one.type === type);
    return relation === undefined ? null : (parts.get(relation.part) ?? null);
  };
  const stored = parseWorkbook({
    sheets: facts.map(({ cellsXml }) => cellsXml),
    styles: findPart('styles'),
    strings: findPart('sharedStrings'),
    is1904,
  });
  const remarks: Remark[] = [];
  let placeCount = 0;
  const blocks = sheets.flatMap((sheet, index) => {
    const sheetFacts = facts[index];
    const rows = stored[index];
    if (sheetFacts === undefined || rows === undefined) return [];
    const source = { name: sheet.name, position: index + 1, facts: sheetFacts, rows, is1904 };
    const table = buildSheetTable(source, remarks);
    for (const { cells } of table.rows) placeCount += cells.length;
    if (placeCount > MAX_CELLS_PER_FILE) throw tooManyCells();
    remarks.push(...remarkSheet(sheet, sheetFacts, readDrawing(parts, sheet.part)));
    return table.rows.length === 0 ? [] : [table];
  });
  return { blocks, remarks };
}

function listSheets(parts: ReadonlyMap<string, string>, mainPart: string): SheetList {
  const relations = new Map(readRelationships(parts, mainPart).map((relation) => [relation.id, relation]));
  const text = parts.get(mainPart) ?? '';
  const sheets: Sheet[] = [];
  let is1904 = false;
  scanXml(mainPart, text, {
    onOpen: (tag) => {
      if (tag.name === 'workbookPr')
        is1904 = /^(1|true)$/.test(readAttributes(text, tag).get('date1904') ?? '');
      if (tag.name !== 'sheet' || tag.depth !== 2) return;
      const attributes = readAttributes(text, tag);
      const relation = relations.get(attributes.get('id') ?? '');
      if (relation === undefined) throw new Refusal({ code: 'office/damaged', part: mainPart });
      if (relation.type !== 'worksheet') return;
      if (!parts.has(relation.part)) throw new Refusal({ code: 'office/damaged', part: relation.part });
      const isHidden = /hidden/i.test(attributes.get('state') ?? '');
      sheets.push({ name: attributes.get('name') ?? '', part: relation.part, isHidden });
    },
  });
  return { sheets, is1904 };
}

function remarkSheet({ name, isHidden }: Sheet, facts: SheetFacts, drawing: Drawing): readonly Remark[] {
  const place = { sheet: name, table: null, row: null, column: null };
  const found: Remark[] = facts.formulasWithoutValue.map((cell) => ({
    code: 'formula-without-value',
    place: { ...place, ...cell },
    detail: '',
  }));
  const add = (code: Remark['code'], detail: string) => found.push({ code, place, detail });
  if (isHidden) add('hidden-sheet', '');
  if (facts.hiddenRows.length > 0) add('hidden-rows', listRanges(facts.hiddenRows));
  if (facts.hiddenColumns.length > 0) {
    add('hidden-columns', facts.hiddenColumns.map(writeRange).join(', '));
  }
  if (drawing.text !== '') add('text-box', drawing.text);
  if (drawing.hasPicture) add('picture', '');
  if (drawing.hasObject) add('embedded-object', '');
  return found;
}

/** `5, 8-12` of ascending numbers. */
function listRanges(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(writeRange).join(', ');
}

function writeRange([from, to]: readonly [number, number]): string {
  return from === to ? String(from) : `${from}-${to}`;
}

function tooManyCells(): Refusal {
  return new Refusal({ code: 'office/too-many-cells', sheet: '', limit: MAX_CELLS_PER_FILE });
}
