import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { changeFolder, type Files, SOUND_FOLDER } from '../ingest/data-folder.ts';
import {
  type Element,
  hasClass,
  listElements,
  type Node,
  parsePage,
  readAttribute,
  readText,
} from '../site/html.ts';
import { checkFiles, writeCheckPage } from './check-fixture.ts';

const FLAT = SOUND_FOLDER['reports/2025-07.csv'] ?? '';

async function open(files: Files): Promise<Node> {
  return parsePage((await checkFiles(files)).page);
}

function find(page: Node, id: string): Element {
  const found = listElements(page).filter((element) => readAttribute(element, 'id') === id);
  expect(found, id).toHaveLength(1);
  return found[0] as Element;
}

function listLinks(node: Node): readonly string[] {
  return listElements(node, 'a').map((link) => readAttribute(link, 'href') ?? '');
}

function readVerdict(page: Node): string {
  return listElements(page, 'p')
    .filter((element) => hasClass(element, 'verdict'))
    .map(readText)
    .join();
}

/** Each row of the first excerpt as a person reads it. */
function readRows(page: Node, excerpt = 0): readonly string[] {
  const [table] = listElements(page, 'table').slice(excerpt);
  return table === undefined ? [] : listElements(table, 'tr').map(readText);
}

describe('a folder with mistakes', async () => {
  const html = await writeCheckPage('test/fixtures/25-mistakes/data');
  const page = parsePage(html);

  it('says at the top that it cannot be published, and how many errors there are', () => {
    expect(readVerdict(page)).toMatch(/^Chưa công bố được: có 36 lỗi phải sửa\. /u);
  });

  it('leads from each problem to its cell and back', () => {
    const item = find(page, 'muc-14');
    expect(readText(item)).toMatch(
      /^Lỗi 14: ô F2 «Tổng số tiếp nhận» Giá trị "1,5" không phải số nguyên\. /u,
    );
    expect(listLinks(item)).toEqual(['#o-3-F2']);
    const cell = find(page, 'o-3-F2');
    expect(readText(cell)).toBe('✗ Lỗi 14 1,5');
    expect(listLinks(cell)).toEqual(['#muc-14']);
  });

  it('marks a row by its number, a blank cell by a word, a key that is missing', () => {
    expect(readText(find(page, 'o-3-4'))).toBe('✗ Lỗi 18 4');
    expect(readText(find(page, 'o-2-B6'))).toBe('✗ Lỗi 13 (trống)');
    expect(readText(page)).toContain('to ✗ Lỗi 33 (không có)');
  });

  it('shows tables with the letters and numbers of a spreadsheet', () => {
    expect(readRows(page).slice(0, 3)).toEqual([
      'Dòng A B C D E F G H I J',
      '1 id name kind district province code valid_from valid_to successor website',
      '2 khanh-hoa-vinh-thanh Vĩnh Thạnh xã thành phố Nha Trang Khánh Hòa 22393 2025-06-30 khanh-hoa-tay-nha-trang',
    ]);
  });

  it('has no link that leads nowhere, no script, no address of anything else', () => {
    const ids = new Set(listElements(page).map((element) => `#${readAttribute(element, 'id')}`));
    expect(listLinks(page).filter((href) => !ids.has(href))).toEqual([]);
    expect(listElements(page, 'script', 'link', 'img', 'iframe')).toEqual([]);
    expect(html).not.toMatch(/\s(?:src|style|on\w+)=|url\(/u);
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:standard'] });
    const pages = [html, await writeCheckPage('data'), await writeCheckPage('test/fixtures/hostile/data')];
    for (const one of pages) {
      const { results } = await validator.validateString(one);
      expect(
        results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`)),
      ).toEqual([]);
    }
  });
});

it('says of sound data that they can be published, with findings marked in their tables', async () => {
  const page = parsePage(await writeCheckPage('data'));
  expect(readVerdict(page)).toMatch(/^Công bố được: 0 lỗi; có 47 điểm chưa khớp, /u);
  expect(readText(page)).toContain('≠ Điểm');
  expect(readText(page)).toContain('… 72 dòng không có điểm chưa khớp');
});

it('says so when there is nothing to look at', async () => {
  const flat = FLAT.replace('30,20,8,2', '10,6,3,1');
  const files = { ...SOUND_FOLDER, 'reports/2025-07.csv': flat };
  const sound = Object.fromEntries(Object.entries(files).filter(([path]) => !/quy-3/u.test(path)));
  expect(readVerdict(await open(sound))).toBe('Công bố được: 0 lỗi, 0 điểm chưa khớp.');
});

it('leaves out rows without a mistake between those around it, and keeps the headings', async () => {
  const [header = '', row = ''] = FLAT.split('\n');
  const days = Array.from({ length: 30 }, (_, index) => row.replace('2025-07,', `Đợt ${index + 1},`));
  const rows = days.with(19, days[19]?.replace('10,6,3,1', '10,6,ba,1') ?? '');
  const page = await open(changeFolder({ 'reports/2025-07.csv': [header, ...rows, ''].join('\n') }));
  expect(readRows(page).map((text) => text.slice(0, 40))).toEqual([
    'Dòng A B C D E F G H I',
    expect.stringMatching(/^1 commune period from to field/u),
    '… 17 dòng không có lỗi',
    expect.stringMatching(/^19 .* Đợt 18 /u),
    expect.stringMatching(/^20 .* Đợt 19 /u),
    expect.stringMatching(/^21 .* Đợt 20 /u),
    expect.stringMatching(/^22 .* Đợt 21 /u),
    expect.stringMatching(/^23 .* Đợt 22 /u),
    '… 8 dòng không có lỗi',
  ]);
  expect(readText(page)).toContain('Bảng trên hiện 6 trong 31 dòng.');
});

it('says the same thing once for all its places', async () => {
  const [header = '', row = ''] = FLAT.split('\n');
  const rows = Array.from({ length: 15 }, (_, index) =>
    row.replace('2025-07,', `Đợt ${index + 1},`).replace('khanh-hoa-tay-nha-trang', 'Tây Nha Tràng'),
  );
  const page = await open(changeFolder({ 'reports/2025-07.csv': [header, ...rows].join('\n') }));
  expect(readVerdict(page)).toMatch(/^Chưa công bố được: có 15 lỗi/u);
  expect(readText(find(page, 'muc-1'))).toMatch(
    /^Lỗi 1 \(15 chỗ\): ô A2, ô A3, .* ô A13 «commune» Còn 3 chỗ nữa ô A14, ô A15, ô A16 Không tìm thấy/u,
  );
});

it('lists every problem of thousands and bounds the tables', async () => {
  const [header = '', row = ''] = FLAT.split('\n');
  const rows = Array.from({ length: 5000 }, (_, index) =>
    row.replace('2025-07,', `Đợt ${index + 1},`).replace('10,6', `"${index},5",-6`),
  );
  const { page: html } = await checkFiles(
    changeFolder({ 'reports/2025-07.csv': [header, ...rows].join('\n') }),
  );
  const page = parsePage(html);
  expect(readVerdict(page)).toMatch(/^Chưa công bố được: có 10\.000 lỗi/u);
  expect(readText(page)).toContain('ô F5001 «received» Giá trị "4999,5" không phải số nguyên.');
  expect(readText(page)).toContain('trong đó 4.801 dòng có lỗi; danh sách ở trên nêu đủ');
  expect(html.length).toBeLessThan(3_000_000);
});

it('gives nothing but advice for a file that cannot be read', async () => {
  const page = await open(
    changeFolder({ 'reports/2025-07.csv': new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1]) }),
  );
  expect(readText(find(page, 'muc-1'))).toMatch(/^Lỗi 1: cả tệp Nội dung là tệp Excel hoặc Word/u);
  expect(listElements(page, 'table')).toEqual([]);
});

it('shows the entry of a JSON list, and merged headings as they stand', async () => {
  const page = await open(
    changeFolder({
      'reports/2025-07.csv': null,
      'reports/a.json': JSON.stringify([
        {
          commune: 'khanh-hoa-tay-nha-trang',
          period: '2025-07',
          from: '2025-07-01',
          to: '2025-07-31',
          received: 1.5,
        },
      ]),
      'reports/khanh-hoa-vinh-thanh/2023-quy-3/dossiers.csv': `Biểu số II.06a,,,,
STT,Lĩnh vực,Số hồ sơ tiếp nhận,,
,,Tổng số,Trong kỳ,
,,,Trực tuyến,Trực tiếp
1,Hộ tịch,240,206,x1
`,
    }),
  );
  expect(readRows(page)).toEqual([
    'Khóa Nội dung',
    'commune "khanh-hoa-tay-nha-trang"',
    'period "2025-07"',
    'from "2025-07-01"',
    'to "2025-07-31"',
    'received ✗ Lỗi 1 1.5',
  ]);
  expect(readRows(page, 1)).toEqual([
    'Dòng A B C D E',
    '1 Biểu số II.06a',
    '2 STT Lĩnh vực Số hồ sơ tiếp nhận',
    '3 Tổng số Trong kỳ',
    '4 Trực tuyến Trực tiếp',
    '5 1 Hộ tịch 240 206 ✗ Lỗi 2 x1',
  ]);
});

it('shows what the data say as text, never as markup', async () => {
  const evil = '<img src=x onerror=alert(1)>"\'&';
  const quoted = `"${evil.replaceAll('"', '""')}"`;
  const { page } = await checkFiles(
    changeFolder({
      'reports/2025-07.csv': FLAT.replace('Hộ tịch', quoted),
      [`reports/<b>${'x'.repeat(300)}.csv`.slice(0, 200)]: 'a,b\n1,2\n',
      'site.json': JSON.stringify({ [evil]: 1 }),
    }),
  );
  expect(page).not.toMatch(/<img|<b>x/u);
  expect(readText(parsePage(page))).toContain(evil);
});
