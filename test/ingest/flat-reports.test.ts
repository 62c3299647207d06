import { expect, test } from 'vitest';
import { readValue } from '../../src/domain/figure.ts';
import { changeFolder, listProblems, listProblemsOnDisk, loadFiles, SOUND_FOLDER } from './data-folder.ts';

const HEADER = 'commune,period,from,to,field,received,source,note';

function makeCsv(...rows: readonly string[]): string {
  return `${[HEADER, ...rows].join('\n')}\n`;
}

async function readReports(files: Readonly<Record<string, string>>) {
  const { reports } = await loadFiles({ ...SOUND_FOLDER, ...files });
  return reports.filter(({ communeId }) => communeId === 'ha-noi-ba-dinh');
}

test('rows of one commune, period and span become one report', async () => {
  const [report, ...others] = await readReports({
    'reports/tinh/2025-08.csv': makeCsv(
      'ha-noi-ba-dinh,2025-08,1/8/2025,31/8/2025,Hộ tịch,10,Cổng dịch vụ công,đã đối chiếu',
      'ha-noi-ba-dinh,2025-08,1/8/2025,31/8/2025,NCC,2,Cổng dịch vụ công,',
      'ha-noi-ba-dinh,2025-08,1/8/2025,31/8/2025,,12,Cổng dịch vụ công,',
    ),
  });
  expect(others).toEqual([]);
  expect(report).toMatchObject({
    id: '2025-08',
    period: { id: '2025-08', kind: 'month', year: 2025, ordinal: 8 },
    span: { from: '2025-08-01', to: '2025-08-31' },
    cumulative: false,
    source: 'Cổng dịch vụ công',
    notes: ['Hộ tịch: đã đối chiếu'],
    file: 'reports/tinh/2025-08.csv',
  });
  expect(report?.dossiers?.title).toBe('2025-08.csv');
  expect(
    report?.dossiers?.rows.map((row) => [row.kind, row.fieldId, row.row, readValue(row.counts.received)]),
  ).toEqual([
    ['field', 'ho-tich', 2, 10],
    ['field', 'nguoi-co-cong', 3, 2],
    ['total', null, 4, 12],
  ]);
});

test('two spans of one period get addresses with their dates', async () => {
  const reports = await readReports({
    'reports/a.csv': makeCsv(
      'ha-noi-ba-dinh,2025-Q3,15/7/2025,14/9/2025,,10,,',
      'ha-noi-ba-dinh,2025-Q3,1/7/2025,30/9/2025,,12,,',
    ),
  });
  expect(reports.map(({ id }) => id)).toEqual([
    '2025-q3-2025-07-15-2025-09-14',
    '2025-q3-2025-07-01-2025-09-30',
  ]);
});

test('any other text makes a period of its own', async () => {
  const [report] = await readReports({
    'reports/a.csv': makeCsv('ha-noi-ba-dinh,Từ 1/7 đến 26/11/2025,1/7/2025,26/11/2025,,10,,'),
  });
  expect(report?.period).toEqual({
    id: 'tu-1-7-den-26-11-2025',
    kind: 'custom',
    year: null,
    ordinal: null,
    name: 'Từ 1/7 đến 26/11/2025',
  });
});

test.each([
  ['2025-H1', true],
  ['2025-9M', true],
  ['2025', true],
  ['2025-H2', false],
  ['2025-Q4', false],
])('%s counts from the start of the year: %s', async (period, cumulative) => {
  const [report] = await readReports({
    'reports/a.csv': makeCsv(`ha-noi-ba-dinh,${period},1/7/2025,31/12/2025,,10,,`),
  });
  expect(report?.cumulative).toBe(cumulative);
});

test('the same rows as JSON: entries are rows, keys are headings, numbers may be numbers', async () => {
  const entry = { commune: 'Ba Đình', period: '2025-08', from: '2025-08-01', to: '31/8/2025' };
  const [report] = await readReports({
    'reports/a.json': JSON.stringify([
      { ...entry, field: 'Hộ tịch', received: 1134, received_online: '08', carried_over: null },
      { ...entry, received: '1.134' },
    ]),
  });
  const [first, second] = report?.dossiers?.rows ?? [];
  expect(first?.counts.received).toEqual({
    kind: 'present',
    value: 1134,
    decimals: 0,
    printed: '1134',
    place: { file: 'reports/a.json', row: 1, column: null, header: 'received' },
  });
  expect(first?.counts.received_online).toMatchObject({ value: 8, printed: '08' });
  expect(first?.counts.carried_over).toMatchObject({ reason: 'blank' });
  expect(first?.counts.resolved).toMatchObject({ reason: 'not-stated' });
  expect(second && readValue(second.counts.received)).toBe(1134);
});

test('the same row in two files is told with both places', async () => {
  const csv = makeCsv('ha-noi-ba-dinh,2025-08,1/8/2025,31/8/2025,,10,,');
  expect(await listProblems(changeFolder({ 'reports/a.csv': csv, 'reports/b.csv': csv }))).toEqual([
    'data/reports/b.csv:2 — Dòng này trùng đơn vị, kỳ, ngày và lĩnh vực với dòng 2 của tệp reports/a.csv. Cùng một số liệu không được ghi hai lần. Hãy xóa một dòng, hoặc sửa lại lĩnh vực hay kỳ. [row/duplicate]',
  ]);
});

test('documentation, hidden files and office lock files are left alone', async () => {
  const files = {
    'reports/README.md': '# x',
    'reports/.DS_Store': 'x',
    'reports/~$a.xlsx': 'x',
    'ghi-chu.csv': 'x',
  };
  expect(await listProblemsOnDisk(changeFolder(files))).toEqual([]);
});

test.each(['2025.', '(2025)', 'Q3 2025', '2025 Q3', 'Đợt 3 năm 2025'])(
  'a custom name does not take the address of another period: %s',
  async (name) => {
    const lines = await listProblems(
      changeFolder({ 'reports/a.csv': makeCsv(`ha-noi-ba-dinh,${name},1/7/2025,30/9/2025,,10,,`) }),
    );
    expect(lines.map((line) => line.slice(line.lastIndexOf('[')))).toEqual(
      name.startsWith('Đợt') ? [] : ['[period/like-canonical]'],
    );
  },
);

test('what two rows have wrong is told of both', async () => {
  const csv = makeCsv(
    'xa-la,2025-13,1/8/2025,31/8/2025,Lạ,10,,',
    'xa-la,2025-13,1/8/2025,31/8/2025,Lạ,10,,',
    'ha-noi-ba-dinh,2025-08,31/8/2025,1/8/2025,Hộ tịch,10,,',
    'ha-noi-ba-dinh,2025-08,31/8/2025,1/8/2025,Hộ tịch,11,,',
    ',,,,,1,,',
  );
  const lines = await listProblems(changeFolder({ 'reports/a.csv': csv }));
  expect(lines.map((line) => line.replace(/^.*csv:(\S*) .*\[(.*)\]$/, '$1 $2'))).toEqual([
    '2:A commune/unknown',
    '2:B period/like-canonical',
    '2:E field/unknown',
    '3:A commune/unknown',
    '3:B period/like-canonical',
    '3:E field/unknown',
    '4:D period/reversed',
    '5:D period/reversed',
    '6:A cell/required',
    '6:B cell/required',
    '6:C cell/required',
    '6:D cell/required',
  ]);
});
