import { expect, test } from 'vitest';
import { type Contents, withWorkplace } from './import-folder.ts';
import { buildAppendix, buildDossiers, buildForm, FULL_LINES } from './tables.ts';

interface OpenQuestion {
  readonly name: string;
  readonly files: Contents;
  readonly data?: Contents;
  readonly options?: readonly string[];
  /** Lines that ask, each with the place of its options. */
  readonly asks: readonly string[];
  /** An answer as it is printed. */
  readonly answer: string;
}

const [COMMUNE = '', PERIOD = '', DATES = ''] = FULL_LINES;
const OTHER_DATES = 'Từ ngày 01 tháng 6 năm 2023 đến hết ngày 30 tháng 8 năm 2023';

const CASES: readonly OpenQuestion[] = [
  {
    name: 'no line names a commune',
    files: { 'bieu.csv': buildDossiers([PERIOD, DATES]) },
    asks: [
      '1. Chưa rõ đây là báo cáo của đơn vị nào.',
      '     --commune khanh-hoa-vinh-thanh   (xã Vĩnh Thạnh, thành phố Nha Trang, Khánh Hòa)',
    ],
    answer: '--commune khanh-hoa-vinh-thanh',
  },
  {
    name: 'lines name two communes',
    files: { 'bieu.csv': buildDossiers([...FULL_LINES, 'Đơn vị báo cáo: UBND phường Cam Phúc Nam']) },
    asks: [
      '1. Các dòng trong tệp nêu nhiều đơn vị; một báo cáo chỉ của một đơn vị.',
      '     --commune khanh-hoa-cam-phuc-nam   (phường Cam Phúc Nam, thành phố Cam Ranh, Khánh Hòa, theo dòng “Đơn vị báo cáo: UBND phường Cam Phúc Nam” (bieu.csv, dòng 4))',
    ],
    answer: '--commune khanh-hoa-vinh-thanh',
  },
  {
    name: 'the commune of the line did not exist yet',
    files: { 'bieu.csv': buildDossiers(['UBND PHƯỜNG TÂY NHA TRANG', PERIOD, DATES]) },
    asks: [
      '1. Chưa rõ đây là báo cáo của đơn vị nào.',
      '    “UBND PHƯỜNG TÂY NHA TRANG” (bieu.csv, dòng 1): ',
    ],
    answer: '--commune khanh-hoa-vinh-thanh',
  },
  {
    name: 'no line names a period',
    files: { 'bieu.csv': buildDossiers([COMMUNE, DATES]) },
    asks: [
      '1. Chưa rõ kỳ báo cáo.',
      '     --period 2023-Q3   (quý III năm 2023)',
      '     --period KỲ   (2024-05 là tháng 5, 2023-Q3 là quý III, 2023-H1 là 6 tháng đầu năm, 2023-9M là 9 tháng, 2023 là cả năm)',
    ],
    answer: '--period 2023-Q3',
  },
  {
    name: 'a quarter without its year is no name',
    files: {
      'bieu.csv': buildDossiers([COMMUNE, 'Kỳ báo cáo: Quý II (từ ngày 14/6/2023 đến ngày 13/9/2023)']),
    },
    asks: ['1. Chưa rõ kỳ báo cáo.', '     --period 2023-Q2   (quý II năm 2023)'],
    answer: '--period 2023-Q2',
  },
  {
    name: 'lines name two periods',
    files: { 'bieu.csv': buildDossiers([...FULL_LINES, 'Biểu kèm báo cáo 6 tháng đầu năm 2023']) },
    asks: [
      '1. Các dòng trong tệp nêu nhiều kỳ báo cáo.',
      '     --period 2023-Q3   (quý III năm 2023, theo dòng “QUÝ III NĂM 2023” (bieu.csv, dòng 2))',
      '     --period 2023-H1   (6 tháng đầu năm 2023, theo dòng “Biểu kèm báo cáo 6 tháng đầu năm 2023” (bieu.csv, dòng 4))',
    ],
    answer: '--period 2023-Q3',
  },
  {
    name: 'no line states dates',
    files: { 'bieu.csv': buildDossiers([COMMUNE, PERIOD]) },
    asks: [
      '1. Chưa rõ số liệu từ ngày nào đến ngày nào. Ngày không được suy từ tên kỳ.',
      '     --from NGÀY --to NGÀY   (ví dụ --from 2023-06-14 --to 2023-09-13)',
      '     --no-dates   (báo cáo không ghi ngày)',
    ],
    answer: '--no-dates',
  },
  {
    name: 'lines state two spans',
    files: { 'bieu.csv': buildDossiers([...FULL_LINES, OTHER_DATES]) },
    asks: [
      '1. Các dòng trong tệp ghi nhiều khoảng ngày. Hãy chọn khoảng ngày của báo cáo; bảng ghi ngày khác sẽ giữ ngày riêng.',
      `     --from 2023-06-01 --to 2023-08-30   (1/6\u00a0– 30/8/2023, theo dòng “${OTHER_DATES}” (bieu.csv, dòng 4))`,
    ],
    answer: '--from 2023-06-01 --to 2023-08-30',
  },
  {
    name: 'a name that does not say whether figures are cumulative',
    files: { 'bieu.csv': buildDossiers([COMMUNE, '6 tháng cuối năm 2023', DATES]) },
    asks: [
      '1. Chưa rõ số liệu 6 tháng cuối năm 2023 là số lũy kế từ đầu năm báo cáo hay chỉ của kỳ.',
      '     --cumulative yes   (lũy kế từ đầu năm báo cáo)',
      '     --cumulative no   (chỉ của kỳ này)',
    ],
    answer: '--cumulative no',
  },
  {
    name: 'a month whose dates run from the start of the year',
    files: { 'bieu.csv': buildDossiers([COMMUNE, 'Tháng 5/2023', 'Từ ngày 01/01/2023 đến ngày 31/5/2023']) },
    asks: ['1. Chưa rõ số liệu tháng 5 năm 2023 là số lũy kế từ đầu năm báo cáo hay chỉ của kỳ.'],
    answer: '--cumulative yes',
  },
  {
    name: 'several forms fit',
    files: { 'phu-luc.csv': buildAppendix(['Số kế hoạch', 'Số quyết định']) },
    data: {
      'forms/tinh-a.csv': buildForm(['Số kế hoạch', 'Số quyết định', 'Số công văn']),
      'forms/tinh-b.csv': buildForm(['Số kế hoạch', 'Số quyết định', 'Số tờ trình']),
    },
    asks: [
      '1. Phụ lục khớp với nhiều biểu mẫu.',
      '     --form tinh-a   (biểu mẫu forms/tinh-a.csv)',
      '     --form tinh-b   (biểu mẫu forms/tinh-b.csv)',
    ],
    answer: '--form tinh-b',
  },
  {
    name: 'no form explains the appendix',
    files: { 'phu-luc.csv': buildAppendix(['Số kế hoạch', 'Số quyết định', 'Số buổi họp']) },
    data: { 'forms/tinh-a.csv': buildForm(['Số kế hoạch', 'Số quyết định', 'Số công văn']) },
    asks: [
      '1. Không biểu mẫu nào trong thư mục forms có đủ 3 dòng của phụ lục.',
      '  Biểu mẫu tinh-a thiếu 1 dòng của phụ lục:',
      '    phu-luc.csv, dòng 7: “Số buổi họp”',
      '  Phụ lục của tỉnh chưa có thì cần một tệp biểu mẫu: cách làm trong data/huong-dan/them-bieu-mau.md.',
      '     --form tinh-a   (theo biểu mẫu này, sau khi sửa 1 dòng nêu trên)',
      '     --form none   (nhập không theo biểu mẫu: các dòng được công bố, không gắn với chỉ tiêu nào)',
    ],
    answer: '--form none',
  },
  {
    name: 'two tables of one kind',
    files: { 'a.csv': buildDossiers(FULL_LINES), 'b.csv': buildDossiers(FULL_LINES) },
    asks: [
      '1. Có 2 bảng hồ sơ; một báo cáo chỉ có một. Hãy chọn các bảng cần nhập theo số ở danh sách trên.',
      '     --tables 1   (lấy a.csv)',
      '     --tables 2   (lấy b.csv)',
    ],
    answer: '--tables 2',
  },
  {
    name: 'a report and a flat table together',
    files: {
      'bieu.csv': buildDossiers(FULL_LINES),
      'xa.csv':
        'Đơn vị,Kỳ báo cáo,Từ ngày,Đến ngày,Tổng số tiếp nhận\nkhanh-hoa-cam-ranh,2025-08,1/8/2025,31/8/2025,12\n',
    },
    asks: [
      '1. Trong tệp có cả bảng nhiều đơn vị và bảng của một báo cáo. Mỗi lần chỉ nhập một trong hai.',
      '     --tables 2   (bảng nhiều đơn vị)',
      '     --tables 1   (báo cáo)',
    ],
    answer: '--tables 2',
  },
  {
    name: 'stored fractions where dossiers are counted',
    files: {
      'xa.json': JSON.stringify([
        {
          commune: 'khanh-hoa-cam-ranh',
          period: '2025-08',
          from: '2025-08-01',
          to: '2025-08-31',
          received: 1.134,
        },
      ]),
    },
    asks: [
      '1. Có 1 ô đếm đang lưu số lẻ. Excel tiếng Anh đổi 1.134 gõ vào thành số 1,134:',
      '    xa.json, mục 1: lưu 1,134, có thể là 1.134',
      '     --dot-thousands   (dấu chấm ngăn hàng nghìn: 1,134 là 1.134)',
    ],
    answer: '--dot-thousands',
  },
  {
    name: 'a number that no table has',
    files: { 'bieu.csv': buildDossiers(FULL_LINES) },
    options: ['--tables', '1,4'],
    asks: ['1. --tables: không có bảng số 4; các bảng được đánh số từ 1 đến 1 ở danh sách trên.'],
    answer: '',
  },
  {
    name: 'options that cannot be read',
    files: { 'bieu.csv': buildDossiers(FULL_LINES) },
    options: [
      '--commune',
      'vinh-thanh',
      '--period',
      '2023-q03',
      '--from',
      '2023-6-31',
      '--to',
      'x',
      '--report',
      'Quý 3',
    ],
    asks: [
      '1. --from: ',
      '2. --to: ',
      '3. --period: Tên kỳ "2023-q03" gần giống tên chuẩn nhưng viết khác.',
      '4. --commune: Không tìm thấy xã, phường "vinh-thanh" trong communes.csv.',
    ],
    answer: '',
  },
];

test.each(CASES)('$name', async ({ files, data, options = [], asks, answer }) => {
  await withWorkplace(async ({ place, add, run, list }) => {
    if (data !== undefined) await add(data);
    const paths = await place(files);
    const asked = await run(...paths, ...options);
    expect(asked.isDone).toBe(false);
    const lines = asked.text.split('\n');
    for (const ask of asks) {
      expect(
        lines.filter((line) => line.startsWith(ask)),
        `${ask}\nin\n${asked.text}`,
      ).toHaveLength(1);
    }
    const count = asks.filter((ask) => /^\d+\. /.test(ask)).length;
    expect(lines).toContain(`Còn ${count} điều chưa rõ, nên chưa ghi gì:`);
    expect(await list()).toEqual([]);
    if (answer === '') return;
    const answered = await run(...paths, ...options, ...answer.split(' '));
    expect(answered.isDone, answered.text).toBe(true);
    expect((await list()).length).toBeGreaterThan(0);
  });
});

test('all questions of a run are asked at once', async () => {
  await withWorkplace(async ({ place, run }) => {
    const { text } = await run(...(await place({ 'a.csv': buildDossiers(), 'b.csv': buildDossiers() })));
    expect(text).toContain('Còn 4 điều chưa rõ, nên chưa ghi gì:');
  });
});

test('a name of a folder that no address can have is asked for anew', async () => {
  await withWorkplace(async ({ place, run, list }) => {
    const paths = await place({ 'bieu.csv': buildDossiers(FULL_LINES) });
    const { text } = await run(...paths, '--report', 'Quý 3');
    expect(text).toContain('1. --report: Tên thư mục báo cáo "Quý 3" không đúng cách viết.');
    expect((await run(...paths, '--report', 'quy-3-ban-chinh')).isDone).toBe(true);
    expect(await list()).toContain('khanh-hoa-vinh-thanh/quy-3-ban-chinh/report.json');
  });
});
