import { expect, test } from 'vitest';
import {
  makeTitleRow,
  mergeDown,
  mergeHeader,
  storeCounts,
  storeErrors,
} from '../office-files/merge-cells.ts';
import { writeWorkbook } from '../office-files/write-workbook.ts';
import { makeRelationships, makeWorkbook, relate } from './make-archive.ts';
import { readFile } from './read-file.ts';

const HEADER = [
  ['TT', 'Lĩnh vực', 'Tiếp nhận', '', '', 'Giải quyết'],
  ['', '', 'Tổng', 'Trong kỳ', '', ''],
  ['', '', '', 'Trực tuyến', 'Trực tiếp', ''],
];
const DATA = [
  ['1', 'Hộ tịch', '1.134', '233', '901', '1.117'],
  ['2', 'Chứng thực', '848', '0', '848', '#DIV/0!'],
];

test.each([
  ['texts', DATA],
  ['numbers', storeCounts(DATA)],
  ['real errors', storeErrors(storeCounts(DATA))],
])('a form with a merged header and cells of %s is read as its CSV export', async (_, data) => {
  const rows = [
    makeTitleRow('Kỳ báo cáo: Quý III (Từ ngày 14/6/2023)', 6),
    [],
    ...mergeHeader(HEADER, 3),
    ...data,
  ];
  const read = await readFile(await writeWorkbook([{ name: 'Biểu 06', rows }]));
  const [title, ...form] = read.rows;
  expect(title).toEqual(['Kỳ báo cáo: Quý III (Từ ngày 14/6/2023)', '', '', '', '', '']);
  expect(form).toEqual([...HEADER, ...DATA]);
  expect(
    read.tables.map(({ sheet, position, rows }) => [sheet, position, rows.map(({ row }) => row)]),
  ).toEqual([['Biểu 06', 1, [1, 3, 4, 5, 6, 7]]]);
  expect(read.remarks).toEqual([]);
});

test('stored numbers stand beside their texts', async () => {
  const { tables } = await readFile(await writeWorkbook([{ name: 'a', rows: storeCounts(DATA) }]));
  expect(tables[0]?.rows[0]?.cells.map(({ number }) => number)).toEqual([1, null, 1134, 233, 901, 1117]);
});

test('sheets come in the order of their tabs, hidden ones with a remark', async () => {
  const { tables, remarks } = await readFile(
    makeWorkbook({
      sheets: [
        { name: 'Phụ lục &amp; 2', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
        { name: 'Trống', rows: '' },
        { name: 'Nháp', state: 'veryHidden', rows: '<row r="1"><c r="A1"><v>2</v></c></row>' },
      ],
    }),
  );
  expect(tables.map(({ sheet, position }) => [sheet, position])).toEqual([
    ['Phụ lục & 2', 1],
    ['Nháp', 3],
  ]);
  expect(remarks).toEqual([
    'trang tính «Nháp» — Trang tính đang ẩn, vẫn được đọc. Nếu không cần, hãy xóa trang này trong Excel. [hidden-sheet]',
  ]);
});

test('blank rows and columns around a table shift no number', async () => {
  const { tables } = await readFile(
    makeWorkbook({
      sheets: [{ rows: '<row r="9"><c r="C9"><v>5</v></c></row><row r="12"><c r="D12"><v>6</v></c></row>' }],
    }),
  );
  expect(tables[0]?.rows.map(({ row, cells }) => [row, ...cells.map(({ text }) => text)])).toEqual([
    [9, '', '', '5', ''],
    [12, '', '', '', '6'],
  ]);
});

test('only the first of merged cells is read, whatever the others hold', async () => {
  const { rows } = await readFile(
    makeWorkbook({
      sheets: [
        {
          rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="C2"><v>5</v></c></row>',
          after: '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
        },
      ],
    }),
  );
  expect(rows).toEqual([
    ['1', '', '3'],
    ['', '', '5'],
  ]);
});

test('the name of an agency merged over its rows stands at the first', async () => {
  const rows = [
    ['Công an', 'a', '1'],
    ['', 'b', '2'],
    ['Quân sự', 'c', '3'],
  ];
  const read = await readFile(await writeWorkbook([{ name: 'a', rows: mergeDown(rows, 0) }]));
  expect(read.rows).toEqual(rows);
});

test('hidden rows and columns are read and told', async () => {
  const { rows, remarks } = await readFile(
    makeWorkbook({
      sheets: [
        {
          before: '<cols><col min="2" max="3" hidden="1" width="0"/></cols>',
          rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2" hidden="1"><c r="A2"><v>3</v></c></row><row r="3" hidden="true"/><row r="5" hidden="1"/>',
        },
      ],
    }),
  );
  expect(rows).toEqual([
    ['1', '2'],
    ['3', ''],
  ]);
  expect(remarks).toEqual([
    'trang tính «Trang 1» — Dòng đang ẩn: 2-3, 5. Trong Excel, dòng ẩn vẫn được đọc như dòng thường. [hidden-rows]',
    'trang tính «Trang 1» — Cột đang ẩn: B-C. Cột ẩn vẫn được đọc như cột thường. [hidden-columns]',
  ]);
});

test('text in a drawing above the cells is told, not read', async () => {
  const drawing =
    '<xdr:wsDr xmlns:xdr="x" xmlns:a="a"><xdr:sp><xdr:txBody><a:p><a:r><a:t>Từ ngày 14/6/2023</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:pic/></xdr:wsDr>';
  const { remarks } = await readFile(
    makeWorkbook({
      sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>', after: '<drawing r:id="d"/>' }],
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': makeRelationships(
          relate('d', 'drawing', '../drawings/drawing1.xml'),
        ),
        'xl/drawings/drawing1.xml': drawing,
      },
    }),
  );
  expect(remarks.map((remark) => remark.replace(/^.* — /, ''))).toEqual([
    'Chữ trong khung (Text Box) không được đọc: Từ ngày 14/6/2023. [text-box]',
    'Có ảnh; chữ và số trong ảnh không được đọc. [picture]',
  ]);
});

test('a sheet that declares every cell of a spreadsheet and fills two is read at once', async () => {
  const start = performance.now();
  const { tables } = await readFile(
    makeWorkbook({
      sheets: [
        {
          before: '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="9"/></cols>',
          rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
          after:
            '<mergeCells><mergeCell ref="A2:XFC1048575"/></mergeCells><hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks>',
        },
      ],
    }),
  );
  expect(tables[0]?.rows.map(({ row, cells }) => [row, cells.length])).toEqual([
    [1, 16_384],
    [1_048_576, 16_384],
  ]);
  expect(performance.now() - start).toBeLessThan(1000);
});

test('parts are found under other names and prefixes, as other office programs write them', async () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const { rows, codes } = await readFile(
    makeWorkbook({
      sheets: [{ rows: '' }],
      formats: ['#,##0'],
      parts: {
        'xl/_rels/workbook.xml.rels': makeRelationships(
          `${relate('s1', 'worksheet', '/xl/Worksheets/Sheet1.xml')}${relate('t', 'styles', '/xl/styles.xml')}`,
        ),
        'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row><x:c s="1"><x:v>1134</x:v></x:c><x:c t="inlineStr"><x:is><x:t>chữ</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
      },
    }),
  );
  expect([codes, rows]).toEqual([[], [['1.134', 'chữ']]]);
});

test('the main part is the one that the package names, whatever its types are called by default', async () => {
  const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="${main}"/></Types>`;
  const { rows } = await readFile(
    makeWorkbook({
      sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
      parts: { '[Content_Types].xml': types, 'docProps/app.xml': '<a/>' },
    }),
  );
  expect(rows).toEqual([['1']]);
});
