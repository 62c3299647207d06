import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { COUNT_COLUMNS } from '../../src/domain/dossier-counts.ts';
import { readValue } from '../../src/domain/figure.ts';
import { changeFolder, listProblems, loadFiles, SOUND_FOLDER } from './data-folder.ts';

const REPORT = 'reports/khanh-hoa-vinh-thanh/2023-quy-3';

async function readTable(csv: string) {
  const dataset = await loadFiles(changeFolder({ [`${REPORT}/dossiers.csv`]: csv }));
  const table = dataset.reportsByCommune.get('khanh-hoa-vinh-thanh' as never)?.[0]?.dossiers;
  if (!table) throw new Error('no table');
  return table;
}

/** Column → value, for the columns that the table has. */
async function readRows(csv: string) {
  const { columns, rows } = await readTable(csv);
  return rows.map((row) => ({
    label: row.label,
    kind: row.kind,
    row: row.row,
    counts: columns.map((column) => [column, readValue(row.counts[column])]),
  }));
}

const FORM = 'test/fixtures/official-form/bieu-ii-06a.csv';

test('the official form: title lines, merged header, numbering row, signatures below', async () => {
  const csv = await readFile(FORM, 'utf8');
  expect(await readRows(csv)).toEqual([
    {
      label: 'Hộ tịch',
      kind: 'field',
      row: 8,
      counts: [
        ['received', 265],
        ['received_online', 201],
        ['received_direct', 55],
        ['carried_over', 9],
        ['resolved', 259],
        ['resolved_early', 253],
        ['resolved_on_time', 6],
        ['resolved_overdue', 0],
        ['pending', 6],
        ['pending_in_time', 5],
        ['pending_overdue', 1],
      ],
    },
    {
      label: 'Tổng cộng',
      kind: 'total',
      row: 9,
      counts: [
        ['received', 265],
        ['received_online', 201],
        ['received_direct', 55],
        ['carried_over', 9],
        ['resolved', 259],
        ['resolved_early', 253],
        ['resolved_on_time', 6],
        ['resolved_overdue', 0],
        ['pending', 6],
        ['pending_in_time', 5],
        ['pending_overdue', 1],
      ],
    },
  ]);
});

test('"on time" in a table without "early" counts both', async () => {
  const { columns } = await readTable('Lĩnh vực,Đã giải quyết,Đúng hạn,Quá hạn\nHộ tịch,3,2,1\n');
  expect(columns).toEqual(['resolved', 'resolved_in_time', 'resolved_overdue']);
});

test('"overdue" belongs to the part on its left', async () => {
  const header =
    'Lĩnh vực,Tổng số đã giải quyết,Trước hạn,Đúng hạn,Quá hạn,Tổng số đang giải quyết,Trong hạn,Quá hạn';
  const { columns } = await readTable(`${header}\nHộ tịch,3,1,1,1,2,1,1\n`);
  expect(columns).toEqual([
    'resolved',
    'resolved_early',
    'resolved_on_time',
    'resolved_overdue',
    'pending',
    'pending_in_time',
    'pending_overdue',
  ]);
});

test.each([
  ['case', 'LĨNH VỰC,TỔNG SỐ TIẾP NHẬN,TRỰC TUYẾN'],
  ['position of the tone mark and NFD', 'Lĩnh vực,Tổng số tiếp nhận,Trực tuyến'.normalize('NFD')],
  ['missing marks', 'Linh vuc,Tong so tiep nhan,Truc tuyen'],
  ['line breaks and spaces', '"Lĩnh\nvực",  Tổng số   tiếp nhận ,"Trực\r\ntuyến"'],
  ['canonical names', 'field,received,received_online'],
  ['a typing error that a real report has', 'Lĩnh vực,Tổng số tiếp nhận,Thực tuyến'],
])('headings are recognised: %s', async (_, header) => {
  const { columns } = await readTable(`${header}\nHộ tịch,3,2\n`);
  expect(columns).toEqual(['received', 'received_online']);
});

test('a column the table does not have is not stated, never zero', async () => {
  const { rows } = await readTable('Lĩnh vực,Tổng số tiếp nhận\nHộ tịch,3\n');
  const absent = COUNT_COLUMNS.filter((column) => column !== 'received');
  for (const column of absent) {
    expect(rows[0]?.counts[column]).toEqual({
      kind: 'absent',
      reason: 'not-stated',
      printed: '',
      place: null,
    });
  }
});

test('an unknown merged heading is told once, where it stands', async () => {
  const csv = 'TT,Lĩnh vực,Số hồ sơ bị trả lại,,\n,,Tổng số,Trước hạn,Quá hạn\n1,Hộ tịch,3,2,1\n';
  const lines = await listProblems(changeFolder({ [`${REPORT}/dossiers.csv`]: csv }));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/dossiers\.csv:1:C «Số hồ sơ bị trả lại» — .*\[header\/unknown\]$/);
});

test('a heading under a part that it does not belong to is unknown, not taken for another', async () => {
  const csv = 'TT,Lĩnh vực,Số hồ sơ đã giải quyết,\n,,Tổng số,Trực tuyến\n1,Hộ tịch,3,2\n';
  const lines = await listProblems(changeFolder({ [`${REPORT}/dossiers.csv`]: csv }));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/:2:D «Số hồ sơ đã giải quyết › Trực tuyến» — .*\[header\/unknown\]$/);
});

test('the cell of a merged header is named with the headings above it', async () => {
  const csv = await readFile(FORM, 'utf8');
  const lines = await listProblems(
    changeFolder({ [`${REPORT}/dossiers.csv`]: csv.replace('1,Hộ tịch,265', '1,Hộ tịch,"2,5"') }),
  );
  expect(lines).toEqual([
    'data/reports/khanh-hoa-vinh-thanh/2023-quy-3/dossiers.csv:8:C «Số lượng hồ sơ tiếp nhận › Tổng số» — Giá trị "2,5" không phải số nguyên. Cột này đếm hồ sơ. Hãy nhập số nguyên không âm, ví dụ 12. [cell/not-integer]',
  ]);
});

test('a flat table may have the merged header, too', async () => {
  const csv = [
    'Đơn vị,Kỳ báo cáo,Từ ngày,Đến ngày,Số lượng hồ sơ tiếp nhận,,Số lượng hồ sơ đã giải quyết,',
    ',,,,Tổng số,Trực tuyến,Tổng số,Quá hạn',
    'ha-noi-ba-dinh,2025-09,1/9/2025,30/9/2025,10,5,9,0',
  ].join('\n');
  const dataset = await loadFiles({ ...SOUND_FOLDER, 'reports/2025-09.csv': csv });
  const report = dataset.reports.find(({ id }) => id === '2025-09');
  expect(report?.dossiers?.columns).toEqual(['received', 'received_online', 'resolved', 'resolved_overdue']);
});
