import * as XLSX from '@e965/xlsx';
import { packArchive } from './archive.ts';
import { Refusal } from './refusal.ts';

/** A cell as stored: a number with the code of its format, a text with its runs where it has several. */
export type StoredCell =
  | { readonly kind: 'number'; readonly value: number; readonly format: string }
  | { readonly kind: 'text'; readonly text: string; readonly runsXml: string | null }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** Its text is what the sheet's own scan kept. */
  | { readonly kind: 'error' };

export interface StoredRow {
  readonly row: number;
  readonly cells: readonly (readonly [column: number, cell: StoredCell])[];
}

export interface WorkbookParts {
  /** Worksheets of nothing but cells, in order. */
  readonly sheets: readonly string[];
  readonly styles: string | null;
  readonly strings: string | null;
  readonly is1904: boolean;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Formats that Excel knows by number only and the library learns too late, at the second cell that has them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  5: '#,##0\\ "₫";-#,##0\\ "₫"',
  6: '#,##0\\ "₫";[Red]-#,##0\\ "₫"',
  7: '#,##0.00\\ "₫";-#,##0.00\\ "₫"',
  8: '#,##0.00\\ "₫";[Red]-#,##0.00\\ "₫"',
  41: '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-',
  42: '_-* #,##0\\ "₫"_-;-* #,##0\\ "₫"_-;_-* "-"\\ "₫"_-;_-@_-',
  43: '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
  44: '_-* #,##0.00\\ "₫"_-;-* #,##0.00\\ "₫"_-;_-* "-"??\\ "₫"_-;_-@_-',
};

/**
 * Turns worksheets into stored cells with the library. It is given a package written anew from parts that were
 * checked, so that what it would make of odd names, links and rules does not matter.
 */
export function parseWorkbook(parts: WorkbookParts): readonly (readonly StoredRow[])[] {
  const workbook = XLSX.read(packArchive(writePackage(parts)), {
    type: 'array',
    dense: true,
    cellNF: true,
    cellText: false,
    cellFormula: false,
    cellHTML: false,
  });
  return parts.sheets.map((_, index) => {
    const sheet = workbook.Sheets[String(index + 1)];
    // The library leaves out a sheet that it cannot read.
    const rows = sheet?.['!data'];
    if (rows === undefined) throw new Refusal({ code: 'office/damaged', part: '' });
    return Object.entries(rows).map(([row, cells]) => ({
      row: Number(row) + 1,
      cells: Object.entries(cells).flatMap(([column, cell]) => {
        const stored = readCell(cell);
        return stored === null ? [] : [[Number(column) + 1, stored] as const];
      }),
    }));
  });
}

/** By the library's formatter; it throws at codes that it does not understand. */
export function formatByCode(code: string, value: number, is1904: boolean): string | null {
  try {
    return String(XLSX.SSF.format(code, value, { date1904: is1904 }));
  } catch {
    return null;
  }
}

export function isDateFormat(code: string): boolean {
  return XLSX.SSF.is_date(code) === true;
}

function readCell(cell: XLSX.CellObject): StoredCell | null {
  if (cell.t === 'n' && typeof cell.v === 'number') {
    return { kind: 'number', value: cell.v, format: typeof cell.z === 'string' ? cell.z : 'General' };
  }
  if (cell.t === 's' && typeof cell.v === 'string') {
    const runs = typeof cell.r === 'string' && /<(?:\w+:)?r[ >]/.test(cell.r) ? cell.r : null;
    return { kind: 'text', text: cell.v, runsXml: runs };
  }
  if (cell.t === 'b' && typeof cell.v === 'boolean') return { kind: 'boolean', value: cell.v };
  return cell.t === 'e' ? { kind: 'error' } : null;
}

function writePackage({ sheets, styles, strings, is1904 }: WorkbookParts): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  const types: string[] = [];
  const relations: string[] = [];
  const add = (path: string, type: string, content: string) => {
    parts.set(`xl/${path}`, content);
    types.push(`<Override PartName="/xl/${path}" ContentType="${SPREADSHEET}.${type}+xml"/>`);
    if (path !== 'workbook.xml') {
      relations.push(
        `<Relationship Id="r${relations.length + 1}" Type="${OFFICE}/${type}" Target="${path}"/>`,
      );
    }
  };
  sheets.forEach((sheet, index) => {
    add(`worksheets/sheet${index + 1}.xml`, 'worksheet', sheet);
  });
  const list = sheets.map((_, index) => {
    const number = index + 1;
    return `<sheet name="${number}" sheetId="${number}" r:id="r${number}"/>`;
  });
  add(
    'workbook.xml',
    'sheet.main',
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>${list.join('')}</sheets></workbook>`,
  );
  if (styles !== null) add('styles.xml', 'styles', nameBuiltInFormats(styles));
  if (strings !== null) add('sharedStrings.xml', 'sharedStrings', closeEmptyTexts(strings));
  parts.set(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`,
  );
  parts.set('[Content_Types].xml', `<Types xmlns="${PACKAGE}/content-types">${types.join('')}</Types>`);
  return parts;
}

/** Writes the formats that have no code in the file before those that have; the file's own come later and win. */
function nameBuiltInFormats(styles: string): string {
  const prefix = /<([\w.-]+:)?styleSheet\b/.exec(styles)?.[1] ?? '';
  const formats = Object.entries(BUILT_IN)
    .map(([id, code]) => `<${prefix}numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/>`)
    .join('');
  const start = new RegExp(`<${prefix}numFmts\\b[^>]*(?<!/)>`).exec(styles);
  if (start !== null) {
    const at = start.index + start[0].length;
    return styles.slice(0, at) + formats + styles.slice(at);
  }
  const rest = styles.replace(new RegExp(`<${prefix}numFmts\\b[^>]*/>`), '');
  const root = new RegExp(`<${prefix}styleSheet\\b[^>]*(?<!/)>`).exec(rest);
  if (root === null) return styles;
  const at = root.index + root[0].length;
  return `${rest.slice(0, at)}<${prefix}numFmts>${formats}</${prefix}numFmts>${rest.slice(at)}`;
}

/** The library reads an empty text written as one tag up to the next closing one. */
function closeEmptyTexts(strings: string): string {
  return strings.replace(/<((?:[\w.-]+:)?t)(\s[^<>]*)?\/>/g, '<$1></$1>');
}
