import { expect, test } from 'vitest';
import { readValue } from '../../src/domain/figure.ts';
import { changeFolder, type Files, listProblems, loadFiles } from './data-folder.ts';

const HEADER = ['Đơn vị', 'Kỳ báo cáo', 'Từ ngày', 'Đến ngày', 'Lĩnh vực', 'Tổng số tiếp nhận', 'Trực tuyến'];
const ROW = ['phường Tây Nha Trang', '2025-08', '1/8/2025', '31/8/2025', 'Hộ tịch', '1.134', '08'];

function makeTable(separator: string, lineEnd = '\n'): string {
  return [HEADER, ROW].map((cells) => cells.join(separator) + lineEnd).join('');
}

function encodeUtf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

async function readAugust(content: string | Uint8Array) {
  const dataset = await loadFiles(changeFolder({ 'reports/2025-08.csv': content }));
  const report = dataset.reports.find(({ id }) => id === '2025-08');
  const row = report?.dossiers?.rows[0];
  return [
    report?.communeId,
    row?.fieldId,
    row && readValue(row.counts.received),
    row?.counts.received_online.printed,
  ];
}

test.each([
  ['UTF-8, comma', makeTable(',')],
  ['UTF-8 with BOM, semicolon, CRLF (Excel "CSV UTF-8" in Vietnamese)', `\ufeff${makeTable(';', '\r\n')}`],
  ['UTF-8, tab', makeTable('\t')],
  ['UTF-16LE with BOM, tab (Excel "Unicode Text")', encodeUtf16(makeTable('\t', '\r\n'), 'le')],
  ['UTF-16BE with BOM', encodeUtf16(makeTable('\t'), 'be')],
  ['NFD', makeTable(',').normalize('NFD')],
  ['old Mac line ends', makeTable(',', '\r')],
  [
    'zero-width and no-break spaces',
    makeTable(',').replace('Tây Nha', 'Tây\u00a0Nha').replace('Hộ tịch', '\u200bHộ tịch '),
  ],
  [
    'unquoted comma inside a semicolon table',
    makeTable(';').replace('Trực tuyến', 'Số mới tiếp nhận, trực tuyến'),
  ],
])('%s is read to the same figures', async (_, content) => {
  expect(await readAugust(content)).toEqual(['khanh-hoa-tay-nha-trang', 'ho-tich', 1134, '08']);
});

const windows1258 = new Uint8Array([...Buffer.from('commune,period,from,to\nV'), 0xee, 0xf2, 0x6e, 0x68]);

test.each<[string, Files[string]]>([
  ['Windows code page', windows1258],
  ['UTF-16 without BOM', encodeUtf16(makeTable('\t'), 'le').slice(2)],
  ['odd number of UTF-16 bytes', encodeUtf16(makeTable('\t'), 'le').slice(0, -1)],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
])('%s is refused with the way to save the file properly', async (_, content) => {
  const [line, ...more] = await listProblems(changeFolder({ 'reports/2025-08.csv': content ?? '' }));
  expect(line).toMatch(/CSV UTF-8 \(Comma delimited\).*\[file\/encoding\]$/);
  expect(more).toEqual([]);
});

test('the row is the one the spreadsheet shows, line breaks inside cells and blank rows counted', async () => {
  const table = [
    'Báo cáo tháng 8,,,,,,',
    ',,,,,,',
    '"Đơn\nvị",Kỳ báo cáo,Từ ngày,Đến ngày,Lĩnh vực,"Tổng số\r\ntiếp nhận",Ghi chú',
    'ha-noi-ba-dinh,2025-08,1/8/2025,31/8/2025,Hộ tịch,10,"dòng một\ndòng hai\n\ndòng bốn"',
    ',,,,,,',
    'ha-noi-ba-dinh,2025-08,1/8/2025,31/8/2025,Chứng thực,"1,5",',
  ].join('\r\n');
  expect(await listProblems(changeFolder({ 'reports/2025-08.csv': table }))).toEqual([
    'data/reports/2025-08.csv:6:F «Tổng số tiếp nhận» — Giá trị "1,5" không phải số nguyên. Cột này đếm hồ sơ. Hãy nhập số nguyên không âm, ví dụ 12. [cell/not-integer]',
  ]);
});
