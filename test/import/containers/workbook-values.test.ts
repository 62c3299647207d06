import { expect, test } from 'vitest';
import { makeWorkbook } from './make-archive.ts';
import { readFile } from './read-file.ts';

async function show(value: number | string, format: string | number, properties = '') {
  const bytes = makeWorkbook({
    sheets: [{ rows: `<row r="7"><c r="B7" s="1"><v>${value}</v></c></row>` }],
    formats: [format],
    workbookProperties: properties,
  });
  const { rows, remarks, tables, codes } = await readFile(bytes);
  expect(codes).toEqual([]);
  return { text: rows[0]?.[1], number: tables[0]?.rows[0]?.cells[1]?.number, remarks };
}

test.each([
  [1134, '#,##0', '1.134'],
  [1134, 'General', '1134'],
  [1134, 3, '1.134'],
  [4136000, '#,##0', '4.136.000'],
  [98.5, 'General', '98,5'],
  [0.985, '0.0%', '98,5%'],
  [1, '0%', '100%'],
  [0.9, 9, '90%'],
  [294.196, '#,##0.000', '294,196'],
  [-12, '0', '-12'],
  [-12, '#,##0_);(#,##0)', '(12)'],
  [0, '0', '0'],
  [7, '00', '07'],
  [12, '0 "hồ sơ"', '12 hồ sơ'],
  [12.5, '0.0 "tr.đ, làm tròn"', '12,5 tr.đ, làm tròn'],
  [1200, '#,##0\\ [$₫-42A]', '1.200 ₫'],
  [1200, 41, '1.200'],
  [1200, 42, '1.200 ₫'],
  [1200.5, 43, '1.200,50'],
  [0.1 + 0.2, 'General', '0,3'],
  [1117.0000000000002, '#,##0', '1.117'],
  [1e9, '0', '1000000000'],
])('%d by %s is shown as %s', async (value, format, text) => {
  expect(await show(value, format)).toEqual({ text, number: Number(value.toPrecision(15)), remarks: [] });
});

test.each([
  [45091, 'dd/mm/yyyy', '14/6/2023'],
  [45091, 14, '14/6/2023'],
  [45091, 'd\\-mmm\\-yy', '14/6/2023'],
  [45091, '[$-42A]dd mmmm yyyy;@', '14/6/2023'],
  [45091, 'mm/yyyy', '6/2023'],
  [45091, 'd/m', '14/6'],
  [45091.5625, 'dd/mm/yyyy hh:mm', '14/6/2023 13:30'],
  [0.5625, 'h:mm', '13:30'],
  [1.5, '[h]:mm', '36:00'],
])('the date %d by %s is shown as %s', async (value, format, text) => {
  expect(await show(value, format)).toEqual({ text, number: value, remarks: [] });
});

test('a workbook that counts its days from 1904 shows the same day', async () => {
  const { text } = await show(45091 - 1462, 'dd/mm/yyyy', '<workbookPr date1904="1"/>');
  expect(text).toBe('14/6/2023');
});

test('where the display rounds, the text is what is shown, and the stored number is told', async () => {
  expect(await show(0.985193, '0.0%')).toEqual({
    text: '98,5%',
    number: 0.985193,
    remarks: [
      'trang tính «Trang 1», ô B7 — Ô hiện số đã làm tròn; số đầy đủ lưu trong ô là 0,985193. [rounded-display]',
    ],
  });
  expect((await show(294.1964, '#,##0.000')).text).toBe('294,196');
  expect((await show(1 / 3, 'General')).text).toBe('0,333333333');
});

test.each([
  [1134.5, '#,##0', '1134,5'],
  [0.4, '0', '0,4'],
  [1134500, '#,##0,', '1134500'],
  [1134, '0.00E+00', '1134'],
  [123456789012, 'General', '123456789012'],
])('a whole number or a power of ten shown for %d by %s hides nothing: %s', async (value, format, text) => {
  const { remarks, ...cell } = await show(value, format);
  expect(cell).toEqual({ text, number: value });
  expect(remarks.join()).toMatch(/\[rounded-display\]$/);
});

test('a stored number that its format hides is told', async () => {
  const dash = await show(0, '#,##0;-#,##0;"-"');
  expect([dash.text, dash.number]).toEqual(['-', 0]);
  expect(dash.remarks.join()).toMatch(/Ô chứa 0 nhưng định dạng không cho hiện số đó.*\[hidden-value\]$/);
  const blank = await show(12, ';;;');
  expect([blank.text, blank.number]).toEqual(['', 12]);
  const noZeros = await readFile(
    makeWorkbook({
      sheets: [
        {
          before: '<sheetViews><sheetView showZeros="0" workbookViewId="0"/></sheetViews>',
          rows: '<row r="1"><c r="A1"><v>0</v></c><c r="B1"><v>5</v></c></row>',
        },
      ],
    }),
  );
  expect(noZeros.rows).toEqual([['', '5']]);
  expect(noZeros.remarks.join()).toMatch(/ô A1.*\[hidden-value\]$/);
});

test('a format that nobody understands gives the stored number and says so', async () => {
  const { text, remarks } = await show(1134, '#,##0 đồng');
  expect(text).toBe('1134');
  expect(remarks.join()).toMatch(/\[unknown-format\]$/);
});

test('texts stay as typed, whatever they look like', async () => {
  const texts = ['1.134', '01', '46/166', '=1+1', ' 98.5 ', '#DIV/0!', 'a & b < c', '1e5'];
  const cells = texts.map((_, index) => `<c r="${'ABCDEFGH'[index]}1" t="s"><v>${index}</v></c>`);
  const strings = texts.map(
    (text) => `<t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t>`,
  );
  const { rows, tables } = await readFile(
    makeWorkbook({ sheets: [{ rows: `<row r="1">${cells.join('')}</row>` }], strings }),
  );
  expect(rows).toEqual([texts]);
  expect(tables[0]?.rows[0]?.cells.every(({ number }) => number === null)).toBe(true);
});

test('every way to store a text is read', async () => {
  const { rows, remarks } = await readFile(
    makeWorkbook({
      sheets: [
        {
          rows: `<row r="1">
            <c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>trong ô</t></is></c>
            <c r="C1" t="str"><f>A1&amp;"x"</f><v>kết quả</v></c><c r="D1" t="s"><v>1</v></c>
            <c r="E1" t="s"><v>2</v></c><c r="F1" t="s"><v>3</v></c><c r="G1" t="b"><v>1</v></c>
            <c r="H1" t="inlineStr"><is><r><t>hai </t></r><r><rPr><b/></rPr><t>phần</t></r></is></c>
          </row>`,
        },
      ],
      strings: [
        '<t>Tổng số&#10;tiếp nhận</t>',
        '<r><t>Xã </t></r><r><rPr><b/></rPr><t>Vĩnh Thạnh</t></r><rPh sb="0" eb="1"><t>đọc</t></rPh>',
        '<t/><phoneticPr fontId="1"/>',
        '<r><t>12</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r><r><rPr><strike/></rPr><t>9</t></r>',
      ],
    }),
  );
  expect(rows).toEqual([
    ['Tổng số\ntiếp nhận', 'trong ô', 'kết quả', 'Xã Vĩnh Thạnh', '', '12¹', 'TRUE', 'hai phần'],
  ]);
  expect(remarks).toEqual([
    'trang tính «Trang 1», ô F1 — Có chữ gạch ngang, không được đọc: 9. [struck-text]',
  ]);
});

test('errors are read as printed, formulas by their last result', async () => {
  const { rows, remarks } = await readFile(
    makeWorkbook({
      sheets: [
        {
          rows: `<row r="2"><c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B2" t="e"><v>#N/A</v></c>
            <c r="C2" t="e"><v>#SPILL!</v></c><c r="D2"><f>SUM(E2:F2)</f><v>1134</v></c>
            <c r="E2"><f>1+1</f></c><c r="F2"><f>1+1</f><v></v></c></row>`,
        },
      ],
    }),
  );
  expect(rows).toEqual([['#DIV/0!', '#N/A', '#SPILL!', '1134']]);
  expect(remarks.map((remark) => remark.replace(/ — .* \[/, ' ['))).toEqual([
    'trang tính «Trang 1», ô E2 [formula-without-value]',
    'trang tính «Trang 1», ô F2 [formula-without-value]',
  ]);
});

test('a date stored as text of its standard is shown as a date', async () => {
  const { rows } = await readFile(
    makeWorkbook({
      sheets: [
        {
          rows: '<row r="1"><c r="A1" s="1" t="d"><v>2023-06-14</v></c><c r="B1" s="1" t="d"><v>2023-06-14T00:00:00</v></c></row>',
        },
      ],
      formats: ['dd/mm/yyyy'],
    }),
  );
  expect(rows).toEqual([['14/6/2023', '14/6/2023']]);
});
