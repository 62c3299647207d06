import { expect, test } from 'vitest';
import { makeTitleRow, mergeDown, mergeHeader } from '../office-files/merge-cells.ts';
import { writeWordFile } from '../office-files/write-word-file.ts';
import { makeWord } from './make-archive.ts';
import { readFile } from './read-file.ts';

const HEADER = [
  ['TT', 'Lĩnh vực', 'Tiếp nhận', '', '', 'Giải quyết'],
  ['', '', 'Tổng', 'Trong kỳ', '', ''],
  ['', '', '', 'Trực tuyến', 'Trực tiếp', ''],
];
const DATA = [
  ['1', 'Hộ tịch\nquốc tịch', '1.134', '233', '901', '1.117'],
  ['2', 'Chứng thực', '848', '0', '848', '#DIV/0!'],
];

test('paragraphs and tables come in order, merged headers as their CSV export', async () => {
  const { texts, rows, tables, remarks } = await readFile(
    await writeWordFile([
      { kind: 'text', text: 'UBND xã Vĩnh Thạnh' },
      { kind: 'text', text: 'Kỳ báo cáo: Quý III\n(Từ ngày 14/6/2023 đến ngày 13/9/2023)' },
      { kind: 'table', rows: [...mergeHeader(HEADER, 3), ...DATA], repeatedRowCount: 1 },
      { kind: 'text', text: 'Phụ lục' },
      { kind: 'table', rows: [makeTitleRow('Chỉ tiêu', 2), ['a', 'b']] },
    ]),
  );
  expect(texts).toEqual([
    'UBND xã Vĩnh Thạnh',
    'Kỳ báo cáo: Quý III\n(Từ ngày 14/6/2023 đến ngày 13/9/2023)',
    'Phụ lục',
  ]);
  expect(rows).toEqual([...HEADER, ...DATA, ['Chỉ tiêu', ''], ['a', 'b']]);
  expect(tables.map(({ sheet, position, rows: { length } }) => [sheet, position, length])).toEqual([
    ['', 1, 5],
    ['', 2, 2],
  ]);
  expect(remarks).toEqual([]);
});

test('an agency merged over its rows stands at the first, also where its rows begin in the repeated header', async () => {
  const rows = [
    ['Công an', 'a'],
    ['', 'b'],
    ['', 'c'],
    ['Quân sự', 'd'],
  ];
  const bytes = await writeWordFile([{ kind: 'table', rows: mergeDown(rows, 0), repeatedRowCount: 2 }]);
  expect((await readFile(bytes)).rows).toEqual(rows);
});

function cell(text: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
}

function table(...rows: readonly (readonly string[])[]): string {
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;
}

test('a row that begins further right keeps its places', async () => {
  const late = `<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell('3')}</w:tr>`;
  const body = `<w:tbl><w:tr>${cell('1')}${cell('2')}${cell('x')}</w:tr>${late}</w:tbl>`;
  expect((await readFile(makeWord(body))).rows).toEqual([
    ['1', '2', 'x'],
    ['', '', '3'],
  ]);
});

test('fields, links, controls and bookmarks between rows lose no word and no merged cell', async () => {
  const bookmark = '<w:bookmarkStart w:id="1" w:name="a"/>';
  const field =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> =SUM(ABOVE) </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1.134</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const inCell = (content: string) => `<w:tc><w:p>${content}</w:p></w:tc>`;
  const body = `<w:tbl>
    <w:tr>${cell('A', '<w:vMerge w:val="restart"/>')}${inCell('<w:fldSimple w:instr=" PAGE "><w:r><w:t>12</w:t></w:r></w:fldSimple>')}</w:tr>
    ${bookmark}
    <w:tr>${cell('ẩn', '<w:vMerge/>')}${inCell(field)}</w:tr>
    <w:tr>${inCell('<w:hyperlink r:id="r9"><w:r><w:t>liên kết</w:t></w:r></w:hyperlink>')}
      <w:sdt><w:sdtContent>${inCell('<w:r><w:t>a</w:t><w:cr/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t></w:r>')}</w:sdtContent></w:sdt></w:tr>
  </w:tbl>`;
  const { rows, codes } = await readFile(makeWord(body));
  expect(codes).toEqual([]);
  expect(rows).toEqual([
    ['A', '12'],
    ['', '1.134'],
    ['liên kết', 'a\nb‑c'],
  ]);
});

test('numbers and dashes that Word writes itself are read as on paper', async () => {
  const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
    <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>
    <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum>
    <w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num></w:numbering>`;
  const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
    <w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Muc"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style></w:styles>`;
  const listed = (list: number, level: number, text: string) =>
    `<w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${text === '' ? '' : `<w:r><w:t>${text}</w:t></w:r>`}</w:p></w:tc>`;
  const body = `<w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t>Kết quả</w:t></w:r></w:p>${table(
    [listed(1, 0, ''), cell('Hộ tịch')],
    [listed(1, 1, ''), listed(2, 0, 'Số hồ sơ')],
    [listed(1, 1, ''), listed(2, 0, 'Số quá hạn')],
    [listed(1, 0, ''), cell('Đất đai')],
  )}`;
  const parts = { 'word/numbering.xml': numbering, 'word/styles.xml': styles };
  const { texts, rows, remarks } = await readFile(makeWord(body, parts));
  expect(texts).toEqual(['III Kết quả']);
  expect(rows).toEqual([
    ['1.', 'Hộ tịch'],
    ['1.1', '- Số hồ sơ'],
    ['1.2', '- Số quá hạn'],
    ['2.', 'Đất đai'],
  ]);
  expect(remarks).toEqual([]);
});

test('tracked changes are read as accepted, and told', async () => {
  const changed = `<w:tc><w:p><w:del w:id="1"><w:r><w:delText>251</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>485</w:t></w:r></w:ins></w:p></w:tc>`;
  const gone = `<w:tr><w:trPr><w:del w:id="3"/></w:trPr>${cell('bỏ')}${cell('9')}</w:tr>`;
  const body = `<w:tbl><w:tr>${cell('Tổng')}${changed}</w:tr>${gone}<w:tr>${cell('a')}${cell('b')}</w:tr></w:tbl>`;
  const { rows, remarks } = await readFile(makeWord(body));
  expect(rows).toEqual([
    ['Tổng', '485'],
    ['a', 'b'],
  ]);
  expect(remarks).toEqual([
    'bảng 1, dòng 1, cột 2 — Có nội dung sửa theo dõi (Track Changes): −251, +485. Được đọc như khi đã chấp nhận mọi thay đổi. [tracked-change]',
    'bảng 1, dòng 2 — Có nội dung sửa theo dõi (Track Changes): −bỏ 9. Được đọc như khi đã chấp nhận mọi thay đổi. [tracked-change]',
  ]);
});

test('what is over, in or behind a cell without being its text stays out of it, and is told', async () => {
  const box = (text: string) =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
  const cells = [
    run('12') + box('ghi chú'),
    run('12') + run('99', '<w:vanish/>'),
    run('12') + run('34', '<w:strike/>'),
    run('12') + run('1', '<w:vertAlign w:val="superscript"/>'),
    `${run('12')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
    `${run('12')}<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>`,
    `${run('12')}<w:r><w:object><v:shape><v:imagedata r:id="r7"/></v:shape></w:object></w:r>`,
  ];
  const row = cells.map((content) => `<w:tc><w:p>${content}</w:p></w:tc>`);
  const footnotes = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2"><w:p><w:r><w:t>Số tạm tính</w:t></w:r></w:p></w:footnote></w:footnotes>`;
  const body = `<w:p>${run('Tên')}${box('Từ ngày 14/6/2023')}</w:p>${table(row)}`;
  const { rows, texts, remarks } = await readFile(makeWord(body, { 'word/footnotes.xml': footnotes }));
  expect(rows).toEqual([['12', '12', '12', '12¹', '12', '12', '12']]);
  expect(texts).toEqual(['Tên', 'Từ ngày 14/6/2023', 'Số tạm tính']);
  expect(remarks).toEqual([
    'bảng 1, dòng 1, cột 1 — Chữ trong khung (Text Box) không được đọc: ghi chú. [text-box]',
    'bảng 1, dòng 1, cột 2 — Chữ ẩn không được đọc: 99. [hidden-text]',
    'bảng 1, dòng 1, cột 6 — Công thức toán không được đọc: x+1. [equation]',
    'bảng 1, dòng 1, cột 7 — Có đối tượng nhúng (ví dụ bảng Excel nhúng), bên trong không được đọc. Hãy dán lại thành bảng thường. [embedded-object]',
    'bảng 1, dòng 1, cột 3 — Có chữ gạch ngang, không được đọc: 34. [struck-text]',
    'bảng 1, dòng 1, cột 5 — Dấu chú thích [1] không được đọc vào ô; lời chú thích được đọc thành đoạn văn ở cuối. [note]',
  ]);
});

test('a table in a cell is a table of its own behind the one around it', async () => {
  const inner = table([cell('1'), cell('2')]);
  const body = `${table([cell('ngoài'), `<w:tc><w:p><w:r><w:t>lời</w:t></w:r></w:p>${inner}<w:p/></w:tc>`])}${table([cell('sau')])}`;
  const { tables, rows, remarks } = await readFile(makeWord(body));
  expect(rows).toEqual([['ngoài', 'lời'], ['1', '2'], ['sau']]);
  expect(tables.map(({ position }) => position)).toEqual([1, 2, 3]);
  expect(remarks).toEqual([
    'bảng 1, dòng 1, cột 2 — Trong ô có một bảng khác. Bảng bên trong được đọc thành bảng riêng, đứng sau. [nested-table]',
  ]);
});

test('a symbol that cannot be read as text is told', async () => {
  const { remarks } = await readFile(
    makeWord('<w:p><w:r><w:t>a</w:t><w:sym w:font="Lạ" w:char="F0AA"/></w:r></w:p>'),
  );
  expect(remarks).toEqual(['Có phần không đọc được: F0AA (Lạ). [left-out]']);
});
