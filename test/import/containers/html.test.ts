import { expect, test } from 'vitest';
import { mergeDown, mergeHeader } from '../office-files/merge-cells.ts';
import { writeHtmlFile } from '../office-files/write-html-file.ts';
import { readFile } from './read-file.ts';

const HEADER = [
  ['TT', 'Lĩnh vực', 'Tiếp nhận', '', '', 'Giải quyết'],
  ['', '', 'Tổng', 'Trong kỳ', '', ''],
  ['', '', '', 'Trực tuyến', 'Trực tiếp', ''],
];
const DATA = [['1', 'Hộ tịch\nquốc tịch', '1.134', '233', '901', '1.117']];
const BLOCKS = [
  { kind: 'text', text: 'Kỳ báo cáo: Quý III\n(Từ ngày 14/6/2023 đến ngày 13/9/2023)' },
  { kind: 'table', rows: [...mergeHeader(HEADER, 3), ...DATA] },
  { kind: 'text', text: 'Người lập biểu' },
] as const;

test.each(['utf-8', 'utf-16le'] as const)('a page in %s is read as its CSV export', async (encoding) => {
  const { texts, rows, remarks } = await readFile(writeHtmlFile(BLOCKS, { encoding }));
  expect(texts).toEqual([BLOCKS[0].text, 'Người lập biểu']);
  expect(rows).toEqual([...HEADER, ...DATA]);
  expect(remarks).toEqual([]);
});

test('an agency merged over its rows stands at the first', async () => {
  const rows = [
    ['Công an', 'a'],
    ['', 'b'],
    ['Quân sự', 'c'],
  ];
  expect((await readFile(writeHtmlFile([{ kind: 'table', rows: mergeDown(rows, 0) }]))).rows).toEqual(rows);
});

function read(html: string) {
  return readFile(Buffer.from(`<html><body>${html}</body></html>`));
}

test('only what a page shows is text', async () => {
  const { texts, rows, remarks } = await read(`
    <!-- chú thích --><script>document.write('x')</script><style>td { color: red }</style><noscript>bật lên</noscript>
    <p>Xã&nbsp;Vĩnh   Thạnh<br>Quý III</p><p hidden>ẩn</p>
    <table>
      <tr><td>a<script>1</script><!-- 2 --></td><td><style>b</style><b>1.</b>134</td></tr>
      <tr style="display : none"><td>ẩn</td><td>5</td></tr>
      <tr><td style="mso-number-format:'0';display:none">ẩn</td><td>c</td><td>12<sup>1</sup></td></tr>
      <tr><td><input value="8"><input type="hidden" value="9"></td><td><select><option>x<option selected>7</select></td></tr>
    </table>`);
  expect(texts).toEqual(['Xã\u00a0Vĩnh Thạnh\nQuý III']);
  expect(rows).toEqual([
    ['a', '1.134'],
    ['c', '12¹'],
    ['8', '7'],
  ]);
  expect(remarks).toEqual([
    'Chữ ẩn không được đọc: ẩn. [hidden-text]',
    'bảng 1 — Chữ ẩn không được đọc: ẩn 5. [hidden-text]',
    'bảng 1, dòng 2, cột 1 — Chữ ẩn không được đọc: ẩn. [hidden-text]',
  ]);
});

test('cells that reach over rows and columns leave the places behind them empty', async () => {
  const { rows } = await read(`
    <table><thead><tr><th colspan="2" rowspan="2">A</th><th>B</th></tr><tr><th>C</th></tr></thead>
    <tfoot><tr><td colspan="100">Tổng</td></tr></tfoot>
    <tbody><tr><td rowspan="0">1</td><td>2</td><td rowspan="9999999">3</td></tr><tr><td>4</td></tr></tbody></table>`);
  expect(rows).toEqual([
    ['A', '', 'B'],
    ['', '', 'C'],
    ['1', '2', '3'],
    ['', '4', ''],
    ['Tổng', '', ''],
  ]);
});

test('a table in a cell is a table of its own behind the one around it', async () => {
  const { tables, rows, texts, remarks } = await read(`
    <table><caption>Biểu 06</caption><tr><td>ngoài<table><tr><td>1<td>2<table><tr><td>3</table></table></td></tr></table>
    <table><tr><td>  <td> </table>
    <table><tr><td>sau</table>`);
  expect(texts).toEqual(['Biểu 06']);
  expect(rows).toEqual([['ngoài'], ['1', '2'], ['3'], ['sau']]);
  expect(tables.map(({ position }) => position)).toEqual([1, 2, 3, 5]);
  expect(remarks.map((remark) => remark.replace(/ — .*/, ''))).toEqual([
    'bảng 1, dòng 1, cột 1',
    'bảng 2, dòng 1, cột 2',
  ]);
});

test('tags left open are read as browsers read them', async () => {
  const { rows } = await read('<table><tr><td><font><b>1<td>2<tr><td>3<td>4');
  expect(rows).toEqual([
    ['1', '2'],
    ['3', '4'],
  ]);
});

test.each([
  ['declares UTF-8', '<meta charset="utf-8">', 'utf8'],
  ['declares a set that it is not written in', '<meta charset="windows-1252">', 'utf8'],
  ['declares nothing', '', 'utf8'],
])('a page in UTF-8 that %s is read', async (_, meta, encoding) => {
  const html = `<html><head>${meta}</head><table><tr><td>Lĩnh vực</table>`;
  expect((await readFile(Buffer.from(html, encoding as 'utf8'))).rows).toEqual([['Lĩnh vực']]);
});

test('a page in another set is read by what it declares, and refused where it declares nothing', async () => {
  // "Vĩnh" and "quỵ": 0xcc, 0xd2 and 0xf2 stand for marks behind their letter.
  const vietnamese = Buffer.from([0x56, 0x69, 0xde, 0x6e, 0x68, 0x20, 0x71, 0x75, 0x79, 0xf2]);
  const wrap = (meta: string) =>
    Buffer.concat([Buffer.from(`<html><head>${meta}</head><table><tr><td>`), vietnamese]);
  const declared = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1258">';
  expect((await readFile(wrap(declared))).rows).toEqual([['Vĩnh quỵ']]);
  expect((await readFile(wrap(''))).codes).toEqual(['office/encoding']);
  expect((await readFile(wrap('<meta charset="x-user-defined">'))).codes).toEqual(['office/encoding']);
  expect((await readFile(wrap('<meta charset="tcvn-5712">'))).codes).toEqual(['office/encoding']);
  expect((await readFile(wrap('<meta charset="utf-8">'))).codes).toEqual(['office/encoding']);
});

test('UTF-16 needs no mark where the page begins with a tag', async () => {
  const bytes = Buffer.from('<html><table><tr><td>Lĩnh vực</table>', 'utf16le');
  expect((await readFile(bytes)).rows).toEqual([['Lĩnh vực']]);
  expect((await readFile(bytes.subarray(0, -1))).codes).toEqual(['office/encoding']);
});

test('letters lost before, and letters of fonts older than Unicode, are refused', async () => {
  expect((await read('<table><tr><td>L\ufffdnh v\ufffdc</table>')).codes).toEqual(['office/lost-characters']);
  const tcvn =
    'Tæng sè hå s¬ tiÕp nhËn, LÜnh vùc hé tÞch, ®· gi¶i quyÕt tr­íc h¹n, ®óng h¹n, qu¸ h¹n, cßn l¹i';
  expect((await read(`<table><tr><td>${tcvn}</table>`)).codes).toEqual(['office/legacy-font']);
  const vni = 'Toång soá hoà sô tieáp nhaän, ñaõ giaûi quyeát tröôùc haïn, ñuùng haïn, quaù haïn';
  expect((await read(`<table><tr><td>${vni}</table>`)).codes).toEqual(['office/legacy-font']);
  expect((await read('<table><tr><td>Diện tích 12 m², 5 µm, ½ số hộ · Hà Nội®</table>')).codes).toEqual([]);
});

function writeMhtml(...pages: readonly (readonly [headers: string, body: string])[]): Uint8Array {
  const parts = pages.map(([headers, body]) => `------=_Part\r\n${headers}\r\n\r\n${body}\r\n`);
  return Buffer.from(
    `MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related;\r\n boundary="----=_Part"\r\n\r\nThis document is a web archive.\r\n\r\n${parts.join('')}------=_Part--\r\n`,
    'latin1',
  );
}

test('a page in one file (MHTML) is read through its encodings, and a workbook in it sheet by sheet', async () => {
  const page = '<html><table><tr><td>Lĩnh vực</table>';
  const quoted = [...Buffer.from(page)].map((byte) =>
    byte > 126 || byte === 61
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  );
  const type = 'Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: ';
  const half = quoted.length / 2;
  const soft = `${quoted.slice(0, half).join('')}=\r\n${quoted.slice(half).join('')}`;
  expect((await readFile(writeMhtml([`${type}quoted-printable`, soft]))).rows).toEqual([['Lĩnh vực']]);
  const base64 = Buffer.from(page).toString('base64');
  expect(
    (await readFile(writeMhtml([`${type}base64`, base64], ['Content-Type: image/png', 'x']))).rows,
  ).toEqual([['Lĩnh vực']]);
  const { tables, rows } = await readFile(
    writeMhtml(
      [`${type}8bit`, '<html><frameset><frame src=1></frameset></html>'],
      [`${type}base64`, base64],
      [`${type}8bit`, '<html><title>tabstrip</title><table><tr><td>Sheet1</table>'],
      [`${type}base64`, Buffer.from('<table><tr><td>hai</table>').toString('base64')],
    ),
  );
  expect(rows).toEqual([['Lĩnh vực'], ['hai']]);
  expect(tables.map(({ position }) => position)).toEqual([1, 2]);
});

test('a cell that is invisible keeps its place, a page that is a frame is refused', async () => {
  const { rows, remarks } = await read(
    '<table><tr><td style="visibility:hidden">9<td>2<tr><td>3<td>4</table>',
  );
  expect(rows).toEqual([
    ['', '2'],
    ['3', '4'],
  ]);
  expect(remarks).toEqual(['bảng 1, dòng 1, cột 1 — Chữ ẩn không được đọc: 9. [hidden-text]']);
  const frame = '<html><head></head><frameset><frame src="a_files/sheet001.htm"></frameset></html>';
  expect((await readFile(Buffer.from(frame))).codes).toEqual(['office/external']);
});

test('a page saved by Word or Excel is a page, though it names their old formats', async () => {
  const head =
    '<?xml version="1.0"?><!-- Word --><html><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->';
  expect((await readFile(Buffer.from(`${head}<table><tr><td>1`))).rows).toEqual([['1']]);
});
