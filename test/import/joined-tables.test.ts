import { expect, test } from 'vitest';
import { buildTarget } from '../../src/import/build-target.ts';
import type { Block, OfficeDocument } from '../../src/import/document.ts';
import { NO_OPTIONS } from '../../src/import/import-options.ts';
import { planImport } from '../../src/import/plan-import.ts';
import { splitDocument } from '../../src/import/split-document.ts';
import { parseDataFolder } from '../../src/ingest/parse-data-folder.ts';
import { SHIPPED } from '../ingest/shipped-folder.ts';
import { WITH_FORMS, withWorkplace } from './import-folder.ts';
import { readShipped, SEED_REPORTS } from './seed-reports.ts';
import { buildAppendix, buildDossiers, FULL_LINES } from './tables.ts';
import { formatRows } from './write-delimited.ts';

const { registries } = parseDataFolder(SHIPPED);

type Cells = readonly string[];

function buildTable(rows: readonly Cells[], position: number, sheet = ''): Block {
  const cells = (texts: Cells) => texts.map((text) => ({ text, number: null }));
  return {
    kind: 'table',
    sheet,
    position,
    rows: rows.map((texts, index) => ({ row: index + 1, cells: cells(texts) })),
  };
}

function buildTexts(...texts: readonly string[]): readonly Block[] {
  return texts.map((text) => ({ kind: 'text', text }));
}

/** The text of every file that an import of a document writes, by name; the questions when there are any. */
function importDocument(document: OfficeDocument): Readonly<Record<string, string>> {
  const { communes, forms } = registries;
  if (communes === null) throw new Error('the registry ships');
  const plan = planImport([splitDocument(document)], NO_OPTIONS, { communes, forms });
  if (plan.target === null) throw new Error(JSON.stringify(plan.questions));
  const { files } = buildTarget(plan.target, NO_OPTIONS, forms, null);
  return Object.fromEntries(files.map(({ path, text }) => [path.slice(path.lastIndexOf('/') + 1), text]));
}

function takeSeed(path: string, name: string): readonly Cells[] {
  return (
    SEED_REPORTS.find((seed) => seed.path === path)?.tables.find((table) => table.name === name)?.rows ?? []
  );
}

const CHI_LANG_NAM = 'hai-duong-chi-lang-nam/2023-nam';
const HEADER: readonly Cells[] = [
  [
    'STT',
    'Chỉ tiêu thống kê (sử dụng cho kỳ báo cáo hàng quý, 6 tháng, năm)',
    'Kết quả thống kê',
    '',
    'Ghi chú',
  ],
  ['', '', 'Đơn vị tính', 'Số lượng/ Tỷ lệ', ''],
];
const HEAD = [
  'UBND XÃ CHI LĂNG NAM',
  'BÁO CÁO',
  'Kết quả công tác năm 2023',
  'Tính từ ngày 15/12/2022 đến 14/12/2023',
];

/** The seven parts of the shipped appendix: title, name, rows. */
function listFormParts() {
  const rows = takeSeed(CHI_LANG_NAM, 'indicators').slice(1);
  const starts = rows.flatMap(([number], index) => (number?.startsWith('Biểu mẫu') ? [index] : []));
  return starts.map((start, index) => ({
    number: rows[start]?.[0] ?? '',
    label: rows[start]?.[1] ?? '',
    rows: rows.slice(start + 1, starts[index + 1]),
  }));
}

test('a form printed as seven tables, each under its title, is one table', () => {
  const blocks = listFormParts().flatMap(({ number, label, rows }, index) => [
    ...buildTexts(number, label),
    buildTable([...HEADER, ...rows], index + 1),
  ]);
  const files = importDocument({
    name: 'bao-cao.docx',
    blocks: [...buildTexts(...HEAD), ...blocks],
    remarks: [],
  });
  expect(files['indicators.csv']).toBe(readShipped(`${CHI_LANG_NAM}/indicators.csv`));
  expect(JSON.parse(files['report.json'] ?? '').notes).toEqual([
    'Phụ lục trong tệp gốc gồm 7 bảng, được ghép thành một.',
  ]);
});

test('seven sheets with the title in merged cells above the header, two of them without its number', () => {
  const blocks = listFormParts().map(({ number, label, rows }, index) => {
    const titles =
      index === 3 || index === 6
        ? [[label, '', '', '', '']]
        : [
            [number, '', '', '', ''],
            [label, '', '', '', ''],
          ];
    const head = index === 0 ? HEAD.map((line) => [line, '', '', '', '']) : [];
    return buildTable([...head, ...titles, ...HEADER, ...rows], index + 1, `BM${index + 1}`);
  });
  const files = importDocument({ name: 'phu-luc.xlsx', blocks, remarks: [] });
  expect(files['indicators.csv']).toBe(readShipped(`${CHI_LANG_NAM}/indicators.csv`));
  expect(JSON.parse(files['report.json'] ?? '').notes).toContain(
    'Tiêu đề “Cải cách bộ máy hành chính nhà nước” trong tệp gốc không có số; ghi là “Biểu mẫu 4” theo biểu mẫu.',
  );
});

test('all parts of a form under one another in one sheet', () => {
  const rows = listFormParts().flatMap((part) => [
    [part.number, '', '', '', ''],
    [part.label, '', '', '', ''],
    ...HEADER,
    ...part.rows,
  ]);
  const titles = HEAD.map((line) => [line, '', '', '', '']);
  const files = importDocument({
    name: 'phu-luc.xlsx',
    blocks: [buildTable([...titles, ...rows], 1, 'PL')],
    remarks: [],
  });
  expect(files['indicators.csv']).toBe(readShipped(`${CHI_LANG_NAM}/indicators.csv`));
});

const VINH_THANH = 'khanh-hoa-vinh-thanh/2023-quy-3';

test('pages with their headers, a name cut by a page break, a letterhead and signatures', () => {
  const [header = [], ...procedures] = takeSeed(VINH_THANH, 'procedures');
  const cut = procedures[8] ?? [];
  const name = cut[1] ?? '';
  const end = name.lastIndexOf(' ', 100);
  const tail = Array<string>(8)
    .fill('')
    .with(1, name.slice(end + 1));
  const pages: readonly (readonly Cells[])[] = [
    [header, ...procedures.slice(0, 8), cut.with(1, name.slice(0, end))],
    [header, tail, ...procedures.slice(9)],
  ];
  const signature: readonly Cells[] = [
    ['Nơi nhận:\n- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'],
    ['', 'Nguyễn Văn A'],
  ];
  const letterhead: readonly Cells[] = [
    ['ỦY BAN NHÂN DÂN\nXÃ VĨNH THẠNH', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc'],
  ];
  const dossiers = [
    ...takeSeed(VINH_THANH, 'dossiers'),
    ['', 'Người lập biểu', '', '', '', '', '', '', 'Thủ trưởng đơn vị', '', '', ''],
    ['', 'Nguyễn Văn B', '', '', '', '', '', '', '', '', '', ''],
  ];
  const blocks = [
    buildTable(letterhead, 1),
    ...buildTexts(
      'BÁO CÁO',
      'Công tác CCHC quý III năm 2023 (Kỳ báo cáo: Từ ngày 14/6/2023 đến 13/9/2023)',
      'I. TÌNH HÌNH',
    ),
    buildTable(signature, 2),
    ...buildTexts('Phụ lục 4', 'THỐNG KÊ HỒ SƠ'),
    buildTable(dossiers, 3),
    ...buildTexts('Phụ lục 5'),
    ...pages.map((rows, index) => buildTable(rows, index + 4)),
  ];
  const document = { name: 'bao-cao.docx', blocks, remarks: [] };
  const files = importDocument(document);
  expect(files['dossiers.csv']).toBe(readShipped(`${VINH_THANH}/dossiers.csv`));
  expect(files['procedures.csv']).toBe(readShipped(`${VINH_THANH}/procedures.csv`));
  expect(splitDocument(document).strangers).toEqual([]);
  expect(Object.values(files).join('')).not.toContain('Nguyễn');
});

test('a table that goes on in a second one without a header, which nothing but a page number parts', () => {
  const [header = [], ...rows] = takeSeed(VINH_THANH, 'procedures');
  const lines = buildTexts(...FULL_LINES);
  const pages = [
    buildTable([header, ...rows.slice(0, 12)], 1),
    ...buildTexts('13'),
    buildTable(rows.slice(12), 2),
  ];
  const document = { name: 'bao-cao.docx', blocks: [...lines, ...pages], remarks: [] };
  const files = importDocument(document);
  expect(files['procedures.csv']).toBe(readShipped(`${VINH_THANH}/procedures.csv`));
  const apart = [...lines, ...pages.toSpliced(1, 1, ...buildTexts('Danh sách lớp học'))];
  expect(splitDocument({ ...document, blocks: apart }).strangers).toHaveLength(1);
});

test('an appendix in another file belongs to the same report', async () => {
  await withWorkplace(async ({ place, run, read }) => {
    const bare = formatRows(takeSeed(VINH_THANH, 'indicators'));
    const paths = await place({ 'bieu-06.csv': buildDossiers(FULL_LINES), 'phu-luc-6.csv': bare });
    const { isDone, text } = await run(...paths);
    expect(isDone, text).toBe(true);
    expect(await read(`reports/${VINH_THANH}/indicators.csv`)).toBe(
      readShipped(`${VINH_THANH}/indicators.csv`),
    );
    const json = JSON.parse(await read(`reports/${VINH_THANH}/report.json`));
    expect([json.form, Object.keys(json.tables)]).toEqual([
      'khanh-hoa-phu-luc-6',
      ['dossiers.csv', 'indicators.csv'],
    ]);
  }, WITH_FORMS);
});

test('a table that states other dates than the report keeps them', async () => {
  await withWorkplace(async ({ place, run, read }) => {
    const labels = ['Số kế hoạch'];
    const files = {
      'bieu-06.csv': buildDossiers(FULL_LINES),
      'phu-luc.csv': buildAppendix(labels, ['Từ ngày 15/12/2022 đến ngày 13/9/2023']),
    };
    const words = [...(await place(files)), '--form', 'none', '--from', '2023-06-14', '--to', '2023-09-13'];
    const { isDone, text } = await run(...words);
    expect(isDone, text).toBe(true);
    const { tables, from } = JSON.parse(await read(`reports/${VINH_THANH}/report.json`));
    expect(from).toBe('2023-06-14');
    expect(tables['dossiers.csv'].from).toBeUndefined();
    expect(tables['indicators.csv']).toMatchObject({ from: '2022-12-15', to: '2023-09-13' });
  });
});

test('what is no known table is listed with its size, never dropped in silence', async () => {
  await withWorkplace(async ({ place, run }) => {
    const strange = 'TT,Họ tên lớp,Lớp\n1,A,B\n2,C,D\n';
    const paths = await place({ 'bieu-06.csv': buildDossiers(FULL_LINES), 'lop.csv': strange });
    const { text } = await run(...paths);
    expect(text).toContain(
      'Không hiểu, không đưa vào:\n  lop.csv: 3 dòng, 3 cột, bắt đầu bằng “TT | Họ tên lớp | Lớp | 1 | A | B”',
    );
  });
});

test('a flat table of many communes becomes one file', async () => {
  await withWorkplace(async ({ place, run, read, list }) => {
    const table =
      'Đơn vị;Kỳ báo cáo;Từ ngày;Đến ngày;Tổng số tiếp nhận\nkhanh-hoa-cam-ranh;2025-08;1/8/2025;31/8/2025;1.134\n';
    const { isDone, text } = await run(...(await place({ 'Tháng 8.2025.csv': table })));
    expect(isDone, text).toBe(true);
    expect(await list()).toEqual(['thang-8-2025.csv']);
    expect(await read('reports/thang-8-2025.csv')).toBe(table.replaceAll(';', ','));
  });
});
