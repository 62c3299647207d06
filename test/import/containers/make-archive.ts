import { strToU8, zipSync } from 'fflate';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export interface SheetXml {
  readonly name?: string;
  readonly state?: string;
  /** What stands in `sheetData`. */
  readonly rows: string;
  readonly before?: string;
  readonly after?: string;
}

export interface WorkbookXml {
  readonly sheets: readonly SheetXml[];
  readonly workbookProperties?: string;
  /** Number formats by the style that cells name: `s="1"` has the first. */
  readonly formats?: readonly (string | number)[];
  readonly strings?: readonly string[];
  readonly parts?: Parts;
}

/** A workbook written by hand, for what writers do not write. */
export function makeWorkbook(workbook: WorkbookXml): Uint8Array {
  return makeArchive(listWorkbookParts(workbook));
}

export function listWorkbookParts({
  sheets,
  workbookProperties = '',
  formats = [],
  strings = [],
  parts = {},
}: WorkbookXml): Record<string, string | Uint8Array> {
  const names = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  const relations = [
    ...names.map((target, index) => relate(`s${index + 1}`, 'worksheet', target)),
    relate('styles', 'styles', 'styles.xml'),
    relate('strings', 'sharedStrings', 'sharedStrings.xml'),
  ];
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name ?? `Trang ${index + 1}`}" sheetId="${index + 1}" ${state === undefined ? '' : `state="${state}" `}r:id="s${index + 1}"/>`,
  );
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/></Types>`,
    '_rels/.rels': makeRelationships(relate('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbookProperties}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': makeRelationships(relations.join('')),
    'xl/styles.xml': makeStyles(formats),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings.map((one) => `<si>${one}</si>`).join('')}</sst>`,
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/${names[index]}`, makeSheet(sheet)])),
    ...parts,
  };
}

function makeSheet({ rows, before = '', after = '' }: SheetXml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

function makeStyles(formats: readonly (string | number)[]): string {
  const own = formats.map((code, index) =>
    typeof code === 'number' ? '' : `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(code)}"/>`,
  );
  const cells = formats.map(
    (code, index) => `<xf numFmtId="${typeof code === 'number' ? code : 164 + index}"/>`,
  );
  return `<styleSheet xmlns="${MAIN}"><numFmts>${own.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${cells.join('')}</cellXfs></styleSheet>`;
}

export function relate(id: string, type: string, target: string, mode = ''): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode === '' ? '' : ` TargetMode="${mode}"`}/>`;
}

export function makeRelationships(relations: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${relations}</Relationships>`;
}

/** The parts of a Word document with this body. */
export function listWordParts(body: string, parts: Parts = {}): Record<string, string | Uint8Array> {
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/></Types>`,
    '_rels/.rels': makeRelationships(relate('r1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': makeRelationships(
      ['styles', 'numbering', 'footnotes', 'endnotes']
        .map((type) => relate(type, type, `${type}.xml`))
        .join(''),
    ),
    ...parts,
  };
}

export function makeWord(body: string, parts: Parts = {}): Uint8Array {
  return makeArchive(listWordParts(body, parts));
}

export function makeArchive(parts: Parts): Uint8Array {
  const files = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(files), { level: 1, mtime: '2024-01-01' });
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
