import { describe, expect, test } from 'vitest';
import { changeFolder, type Files, listProblems, loadFiles, SOUND_FOLDER } from './data-folder.ts';

const REPORT = 'reports/khanh-hoa-vinh-thanh/2023-quy-3';

async function loadReport(files: Files, json: object = {}) {
  const sound = JSON.parse(SOUND_FOLDER[`${REPORT}/report.json`] ?? '{}');
  const dataset = await loadFiles(
    changeFolder({ ...files, [`${REPORT}/report.json`]: JSON.stringify({ ...sound, ...json }) }),
  );
  const report = dataset.reports.find(({ id }) => id === '2023-quy-3');
  if (report === undefined) throw new Error('no report');
  return report;
}

describe('a report', () => {
  test('all that its file says', async () => {
    const report = await loadReport(
      {},
      {
        number: '125/BC-UBND',
        issued: '20/9/2023',
        cumulative: true,
        source: ' Báo cáo  số 125 ',
        notes: ['Ghi chú một', 'Ghi chú hai'],
      },
    );
    expect(report).toMatchObject({
      communeId: 'khanh-hoa-vinh-thanh',
      title: 'Báo cáo quý III năm 2023',
      number: '125/BC-UBND',
      issued: '2023-09-20',
      period: { id: '2023-q3' },
      span: { from: '2023-06-14', to: '2023-09-13' },
      cumulative: true,
      formId: 'mau-1',
      source: 'Báo cáo số 125',
      notes: ['Ghi chú một', 'Ghi chú hai'],
      file: `${REPORT}/report.json`,
      procedures: null,
      tasks: null,
    });
  });

  test('what it leaves out is null or empty', async () => {
    const appendix = 'STT,Chỉ tiêu,Đơn vị tính,Số liệu\n1.,Số văn bản,Văn bản,5\n';
    const report = await loadReport(
      { [`${REPORT}/indicators.csv`]: appendix },
      { number: '', issued: '', from: null, to: null, form: null, statements: [], tables: {} },
    );
    expect(report).toMatchObject({
      number: null,
      issued: null,
      span: null,
      cumulative: false,
      formId: null,
      notes: [],
      statements: [],
      dossiers: { title: 'dossiers.csv', span: null },
      appendix: { title: 'indicators.csv', span: null },
    });
  });

  test('the sentences that state figures', async () => {
    const { statements } = await loadReport(
      {},
      {
        statements: [
          {
            place: 'II.2',
            label: 'Đúng hạn',
            printed: '98,5%',
            unit: '%',
            quantity: 'on_time_rate',
            scope: 'police',
            numerator: '1.117',
            denominator: '1134',
          },
          { place: '', label: 'Giải ngân', printed: '9,743', unit: 'tỷ đồng' },
          { place: 'III', label: 'Hình thức', printed: 'Trực tuyến', unit: '' },
        ],
      },
    );
    expect(statements).toMatchObject([
      {
        place: 'II.2',
        label: 'Đúng hạn',
        unit: '%',
        unitKind: 'rate',
        quantity: 'on_time_rate',
        indicatorId: null,
        scope: 'police',
        figure: {
          value: 0.985,
          place: { file: `${REPORT}/report.json`, row: 1, column: null, header: 'printed' },
        },
        text: null,
        numerator: { value: 1117, place: { header: 'numerator' } },
        denominator: { value: 1134, place: { header: 'denominator' } },
      },
      {
        unitKind: 'amount',
        quantity: null,
        scope: 'one-stop',
        figure: { value: 9.743 },
        numerator: { reason: 'not-stated' },
      },
      {
        figure: { kind: 'absent', reason: 'not-stated', printed: 'Trực tuyến', place: { row: 3 } },
        text: 'Trực tuyến',
      },
    ]);
  });

  test('dates of a table and of some of its rows', async () => {
    const tables = {
      'dossiers.csv': { title: 'Biểu 06', from: '1/7/2023', to: '31/7/2023' },
      'indicators.csv': {
        title: 'Phụ lục',
        spans: [
          { rows: '3 – 4', from: '1/8/2023', to: '31/8/2023' },
          { rows: '2', from: '1/9/2023', to: '1/9/2023' },
        ],
      },
    };
    const { dossiers, appendix } = await loadReport({}, { tables });
    expect(dossiers).toMatchObject({ title: 'Biểu 06', span: { from: '2023-07-01', to: '2023-07-31' } });
    expect(appendix).toMatchObject({ title: 'Phụ lục', span: { from: '2023-06-14' } });
    expect(appendix?.rows.map(({ row, span }) => [row, span?.from ?? null])).toEqual([
      [2, '2023-09-01'],
      [3, '2023-08-01'],
      [4, '2023-08-01'],
    ]);
  });

  test.each(['1-3', '4-3', '3-5', '0', 'hai', '3-', '3-4-5'])(
    'rows "%s" are not in the table',
    async (rows) => {
      const sound = JSON.parse(SOUND_FOLDER[`${REPORT}/report.json`] ?? '{}');
      const tables = {
        'indicators.csv': { title: 'Phụ lục', spans: [{ rows, from: '1/8/2023', to: '31/8/2023' }] },
      };
      const json = JSON.stringify({ ...sound, tables });
      expect(await listProblems(changeFolder({ [`${REPORT}/report.json`]: json }))).toEqual([
        expect.stringMatching(/\[report\/span-rows\]$/),
      ]);
    },
  );

  test('tasks and procedures by the headings that offices write', async () => {
    const { tasks, procedures } = await loadReport({
      [`${REPORT}/tasks.csv`]:
        'Kế hoạch,Phần,Số nhiệm vụ,Đã thực hiện,Chưa thực hiện\nKH 1,I,5,3,2\nKH 1,Tổng số,5,3,\n',
      [`${REPORT}/procedures.csv`]:
        'TT,Tên thủ tục hành chính,Mã TTHC,Lĩnh vực,Mức độ,Tích hợp với cổng DVC QG,Số hồ sơ trực tuyến,Tổng số hồ sơ\n1,Khai sinh,1.001193,Hộ tịch,Toàn trình,Có,5,7\n2,Khác,,,,,,1\n',
    });
    expect(tasks?.rows).toMatchObject([
      {
        row: 2,
        kind: 'section',
        plan: 'KH 1',
        section: 'I',
        tasks: { value: 5 },
        done: { value: 3 },
        notDone: { value: 2 },
      },
      { row: 3, kind: 'total', section: 'Tổng số', notDone: { reason: 'blank' } },
    ]);
    expect(procedures?.rows).toMatchObject([
      {
        row: 2,
        name: 'Khai sinh',
        code: '1.001193',
        fieldId: 'ho-tich',
        fieldLabel: 'Hộ tịch',
        serviceLevel: 'Toàn trình',
        nationalPortal: 'Có',
        receivedOnline: { value: 5 },
        received: { value: 7 },
      },
      {
        row: 3,
        code: '',
        fieldId: null,
        fieldLabel: '',
        serviceLevel: '',
        nationalPortal: '',
        received: { value: 1 },
      },
    ]);
  });

  test.each([
    ['procedures', ['Thủ tục', 'Mã thủ tục', 'Lĩnh vực', 'Tổng số'], 'Mức độ dịch vụ công', 'serviceLevel'],
    [
      'procedures',
      ['Tên thủ tục', 'Mã số', 'Lĩnh vực', 'Tổng số hồ sơ tiếp nhận'],
      'Tích hợp Cổng DVC quốc gia',
      'nationalPortal',
    ],
    [
      'procedures',
      ['Thủ tục hành chính', 'Mã TTHC', 'Lĩnh vực', 'Tổng số tiếp nhận'],
      'Tích hợp Cổng DVCQG',
      'nationalPortal',
    ],
  ])('%s: %j and %s', async (table, headings, last, key) => {
    const csv = `${[...headings, last].join()}\nKhai sinh,1.1,Hộ tịch,7,Có\n`;
    const report = await loadReport({ [`${REPORT}/${table}.csv`]: csv });
    expect(report.procedures?.rows).toMatchObject([
      { name: 'Khai sinh', code: '1.1', received: { value: 7 }, [key]: 'Có' },
    ]);
  });

  test('a mistake in one key leaves the others to be read, and every mistake is told', async () => {
    const json = {
      commune: 'khong-co',
      titel: 'x',
      title: 'T',
      period: '2023-Q9',
      from: '14/6/2023',
      to: '13/9/2023',
      cumulative: 'không',
      form: 'mau-9',
      source: 'S',
    };
    const told = await listProblems(changeFolder({ [`${REPORT}/report.json`]: JSON.stringify(json) }));
    expect(told.map((line) => /«(.*)».*\[(.*)\]$/.exec(line)?.slice(1).join(' '))).toEqual([
      'commune commune/unknown',
      'cumulative json/wrong-type',
      'form form/unknown',
      'period period/like-canonical',
      'titel json/unknown-key',
    ]);
    for (const text of ['null', '[]', '"x"', '5']) {
      const [line, ...more] = await listProblems(changeFolder({ [`${REPORT}/report.json`]: text }));
      expect([/\[([^[\]]+)\]$/.exec(line ?? '')?.[1], more.length]).toEqual(['json/wrong-type', 0]);
    }
  });
});
