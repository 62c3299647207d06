import { expect, test } from 'vitest';
import {
  listWordParts,
  makeArchive,
  makeRelationships,
  makeWord,
  makeWorkbook,
  relate,
} from './make-archive.ts';
import { readFile } from './read-file.ts';

const SHEET = { rows: '<row r="1"><c r="A1"><v>1</v></c></row>' };
const CONTENT_TYPES = '[Content_Types].xml';

function makeTypes(...types: readonly (readonly [part: string, type: string])[]): string {
  const overrides = types.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${overrides.join('')}</Types>`;
}

const MACRO_WORKBOOK = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
const MACRO_WORD = 'application/vnd.ms-word.document.macroEnabled.main+xml';
const SLIDES = 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml';

test.each([
  [
    'a workbook with macros',
    makeWorkbook({
      sheets: [SHEET],
      parts: { [CONTENT_TYPES]: makeTypes(['/xl/workbook.xml', MACRO_WORKBOOK]) },
    }),
    'office/macro',
  ],
  [
    'a Word document with macros',
    makeWord('<w:p/>', { [CONTENT_TYPES]: makeTypes(['/word/document.xml', MACRO_WORD]) }),
    'office/macro',
  ],
  [
    'macros without a type',
    makeWorkbook({ sheets: [SHEET], parts: { 'xl/vbaProject.bin': 'x' } }),
    'office/macro',
  ],
  [
    'a sheet of old macros',
    makeWorkbook({ sheets: [SHEET], parts: { 'xl/macrosheets/sheet1.xml': '<a/>' } }),
    'office/macro',
  ],
  ['ActiveX controls', makeWord('<w:p/>', { 'word/activeX/activeX1.xml': '<a/>' }), 'office/macro'],
  [
    'slides',
    makeArchive({
      [CONTENT_TYPES]: makeTypes(['/ppt/presentation.xml', SLIDES]),
      'ppt/presentation.xml': '<a/>',
    }),
    'office/type',
  ],
  [
    'OpenDocument',
    makeArchive({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
    'office/type',
  ],
  ['an archive of something else', makeArchive({ 'a.txt': 'x' }), 'office/type'],
])('%s is refused', async (_, bytes, code) => {
  expect((await readFile(bytes)).codes).toEqual([code]);
});

test('a type that no part has is no macro: some writers name it in every file', async () => {
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`;
  expect(
    (await readFile(makeWorkbook({ sheets: [SHEET], parts: { [CONTENT_TYPES]: types } }))).codes,
  ).toEqual([]);
});

const ELSEWHERE = 'file:///C:/mau.xlsx';

function inWorkbook(part: string, relation: string): Uint8Array {
  return makeWorkbook({ sheets: [SHEET], parts: { [part]: makeRelationships(relation) } });
}

function inWord(relation: string): Uint8Array {
  const styles = relate('s', 'styles', 'styles.xml');
  return makeWord('<w:p><w:r><w:t>a</w:t></w:r></w:p>', {
    'word/_rels/document.xml.rels': makeRelationships(styles + relation),
  });
}

test.each([
  [
    'a workbook',
    inWorkbook(
      'xl/externalLinks/_rels/externalLink1.xml.rels',
      relate('r', 'externalLinkPath', ELSEWHERE, 'External'),
    ),
  ],
  [
    'a workbook, by a part of this one',
    inWorkbook('xl/other/_rels/a.xml.rels', relate('r', 'externalLink', 'externalLinks/externalLink1.xml')),
  ],
  ['data', inWorkbook('xl/other/_rels/a.xml.rels', relate('r', 'connections', 'connections.xml'))],
  [
    'a query',
    inWorkbook(
      'xl/worksheets/_rels/sheet1.xml.rels',
      relate('r', 'queryTable', '../queryTables/queryTable1.xml'),
    ),
  ],
  ['a template', inWord(relate('r', 'attachedTemplate', 'file:///C:/mau.dotm', 'External'))],
  ['an object', inWord(relate('r', 'oleObject', ELSEWHERE, 'External'))],
  ['a picture', inWord(relate('r', 'image', 'http://example.org/a.png', 'External'))],
  [
    'a picture, the word in other letters',
    inWord(relate('r', 'image', 'http://example.org/a.png', '&#69;xternal')),
  ],
  ['another document', inWord(relate('r', 'aFChunk', 'chunk.html'))],
  ['a frame', inWord(relate('r', 'frame', 'http://example.org/', 'External'))],
  ['anything else', inWord(relate('r', 'somethingNew', 'http://example.org/', 'External'))],
  [
    'a field that fetches data, its word strewn over runs',
    makeWord(
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>D</w:instrText></w:r><w:r><w:instrText>DEAUTO c:\\\\cmd</w:instrText></w:r></w:p>',
    ),
  ],
  [
    'a field that includes a picture',
    makeWord('<w:p><w:fldSimple w:instr=" INCLUDEPICTURE http://example.org/a.png "/></w:p>'),
  ],
])('a file that takes %s from elsewhere is refused', async (_, bytes) => {
  expect((await readFile(bytes)).codes).toEqual(['office/external']);
});

test('plain links lead elsewhere and take nothing', async () => {
  const { codes, texts } = await readFile(
    inWord(relate('r', 'hyperlink', 'https://example.org/', 'External')),
  );
  expect([codes, texts]).toEqual([[], ['a']]);
});

test('all that is wrong with a package is told at once', async () => {
  const parts = {
    'xl/vbaProject.bin': 'x',
    'xl/other/_rels/a.xml.rels': makeRelationships(
      relate('r', 'externalLink', 'b') + relate('s', 'image', 'c', 'External'),
    ),
    'xl/other/_rels/b.xml.rels': makeRelationships(relate('s', 'connections', 'c')),
  };
  const { codes } = await readFile(makeWorkbook({ sheets: [SHEET], parts }));
  expect(codes).toEqual(['office/external', 'office/external', 'office/macro']);
});

const ENTITY = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>';

test.each([
  ['entities', { 'xl/sharedStrings.xml': ENTITY }, 'office/entities'],
  [
    'a declaration in a part that is not read',
    { 'docProps/app.xml': '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>' },
    'office/entities',
  ],
  ['too deep nesting', { 'xl/styles.xml': '<a>'.repeat(300) + '</a>'.repeat(300) }, 'office/too-deep'],
  ['tags that do not close', { 'xl/styles.xml': '<a><b></a></b>' }, 'office/damaged'],
  ['two roots', { 'xl/styles.xml': '<a/><b/>' }, 'office/damaged'],
  [
    'text that is not UTF-8',
    { 'xl/styles.xml': new Uint8Array([0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e]) },
    'office/damaged',
  ],
  ['another encoding', { 'xl/styles.xml': '<?xml version="1.0" encoding="UTF-7"?><a/>' }, 'office/damaged'],
])('XML with %s is refused', async (_, parts, code) => {
  expect((await readFile(makeWorkbook({ sheets: [SHEET], parts }))).codes).toEqual([code]);
});

test('marks inside comments and quoted text are no declarations', async () => {
  const styles = '<!-- <!DOCTYPE --><a b="x>y"><![CDATA[<!ENTITY]]></a>';
  expect(
    (await readFile(makeWorkbook({ sheets: [SHEET], parts: { 'xl/styles.xml': styles } }))).codes,
  ).toEqual([]);
});

test.each([
  ['a number that is none', '<row r="1"><c r="A1"><v>12abc</v></c></row>'],
  ['a text that is not in the list', '<row r="1"><c r="A1" t="s"><v>99</v></c></row>'],
  ['a cell twice', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
  ['rows out of order', '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>'],
  ['a cell in another row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
  ['a row beyond the last', '<row r="1048577"><c r="A1048577"><v>1</v></c></row>'],
  ['a column beyond the last', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
])('a sheet with %s is refused as damaged, never read by half', async (_, rows) => {
  expect((await readFile(makeWorkbook({ sheets: [{ rows }] }))).codes).toEqual(['office/damaged']);
});

test('a sheet that is not there is no empty sheet', async () => {
  const parts = {
    'xl/_rels/workbook.xml.rels': makeRelationships(relate('s1', 'worksheet', 'worksheets/other.xml')),
  };
  expect((await readFile(makeWorkbook({ sheets: [SHEET], parts }))).codes).toEqual(['office/damaged']);
});

test('too many cells are refused: filled, spread over a wide grid, or claimed by merged ones', async () => {
  const wide = Array.from(
    { length: 62 },
    (_, index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`,
  );
  expect((await readFile(makeWorkbook({ sheets: [{ rows: wide.join('') }] }))).codes).toEqual([
    'office/too-many-cells',
  ]);
  const html = (table: string) => readFile(Buffer.from(`<html>${table}`));
  expect((await html('<table><tr><td colspan="99999999">a')).codes).toEqual(['office/too-many-cells']);
  expect((await html(`<table><tr>${'<td colspan="1000">a'.repeat(17)}`)).codes).toEqual([
    'office/too-many-cells',
  ]);
  expect(
    (await html(`<table><tr>${'<td colspan="1000">a'.repeat(16)}${'<tr><td>a'.repeat(70)}`)).codes,
  ).toEqual(['office/too-many-cells']);
  expect((await html(`<table><tr><td rowspan="99999999">a${'<tr>'.repeat(20)}`)).rows).toHaveLength(21);
});

test('a page nested or opened again without end is refused', async () => {
  const html = (text: string) => readFile(Buffer.from(`<html>${text}`));
  expect((await html('<div>'.repeat(100_000))).codes).toEqual(['office/too-deep']);
  expect((await html('<table><tr><td>'.repeat(1000))).codes).toEqual(['office/too-deep']);
  const fonts = Array.from({ length: 400 }, (_, index) => `<font color="${index}">`).join('');
  expect((await html(`<p>${fonts}${'<p>a'.repeat(20_000)}`)).codes).toEqual(['office/damaged']);
  expect((await html(`<p><b><i><font size=2>${'<p>a'.repeat(2000)}`)).texts).toHaveLength(2000);
});

test('Word tables nested without end are refused', async () => {
  const nested = '<w:tbl><w:tr><w:tc>'.repeat(100) + '</w:tc></w:tr></w:tbl>'.repeat(100);
  expect((await readFile(makeArchive(listWordParts(nested)))).codes).toEqual(['office/too-deep']);
});

test.each([
  [
    'an old workbook or document',
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0],
    'office/old-format',
  ],
  [
    'a locked workbook',
    [0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')],
    'office/encrypted',
  ],
  ['a workbook of Excel 5', [0x09, 0x08, 0x10, 0, 0, 6], 'office/old-format'],
  ['rich text', [...Buffer.from('{\\rtf1\\ansi')], 'office/old-format'],
  [
    'XML of 2003',
    [...Buffer.from('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>')],
    'office/old-format',
  ],
  ['PDF', [...Buffer.from('%PDF-1.7')], 'office/type'],
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0, 0], 'office/type'],
  ['plain text', [...Buffer.from('commune,period')], 'office/type'],
  ['bytes of anything', [1, 2, 3, 0, 0, 0], 'office/type'],
])('%s is told by its bytes', async (_, bytes, code) => {
  expect((await readFile(Uint8Array.from(bytes))).codes).toEqual([code]);
});
