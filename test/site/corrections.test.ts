import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, inject, it } from 'vitest';
import { ROLES } from '../demo/demo-roles.ts';
import { nameToId } from '../demo/list-communes.ts';
import { hasClass, listElements, type Node, readAttribute, readText } from './html.ts';
import { readFeed } from './read-feeds.ts';
import { readPage } from './read-site.ts';

const demo = inject('demoSite');
const hostile = inject('hostileSite');
const twice = nameToId(ROLES.correctedTwice);
const late = nameToId(ROLES.lateCorrection);

const open = (folder: string, page: string) => readPage(folder, `${page}index.html`).document;
const plain = (node: Node) => readText(node).replaceAll('\u00a0', ' ');
const listNotes = (document: Node) =>
  listElements(document, 'div')
    .filter((element) => hasClass(element, 'correction'))
    .map(plain);

/** The notes below the rows of the table under a heading, or of the element with the id itself. */
function findById(document: Node, id: string) {
  const found = listElements(document).find((element) => readAttribute(element, 'id') === id);
  if (found === undefined) throw new Error(`no #${id}`);
  return found;
}

describe('a corrected count of a flat table', () => {
  const page = open(demo, `xa/${twice}/nam-2024/`);

  it('has its history right below its row, the newest first, and the report a list of all', () => {
    const notes = listNotes(page);
    expect(notes).toEqual([
      'Hồ sơ đã giải quyết: đã đính chính ngày 10/1/2025, trước đây 472. Lý do: Hai hồ sơ trả ngày 13/12 ghi nhận muộn.',
      'Hồ sơ đã giải quyết: trước đó, ngày 20/12/2024, đã đính chính từ 462 thành 472. Lý do: Cộng thiếu lĩnh vực Đất đai.',
      'Hồ sơ đã giao trả, có tệp ký số, mọi lĩnh vực: đã rút ngày 10/1/2025, trước đây 35. Lý do: Mẫu báo cáo mới không còn cột này.',
      'Hồ sơ đã giải quyết, mọi lĩnh vực: đã đính chính ngày 10/1/2025, từ 472 thành 474. Lý do: Hai hồ sơ trả ngày 13/12 ghi nhận muộn.',
      'Hồ sơ đã giải quyết, mọi lĩnh vực: đã đính chính ngày 20/12/2024, từ 462 thành 472. Lý do: Cộng thiếu lĩnh vực Đất đai.',
    ]);
    const rows = listElements(page, 'tr');
    const noted = rows.findIndex((one) => hasClass(one, 'note') && listNotes(one).length > 0);
    expect(plain(rows[noted - 1] as Node)).toMatch(/^Tổng cộng.*474/);
  });

  it('is told on the sheet, in the calculation, on the notice, in the frame and in the file to carry away', () => {
    expect(plain(findById(page, 'ky-2024-12'))).toContain(
      'Hồ sơ đã giao trả, có tệp ký số, mọi lĩnh vực: đã rút ngày 10/1/2025, trước đây 35. Còn 2 lần đính chính khác.',
    );
    expect(plain(page)).toContain('Số liệu gốc đã được đính chính ngày 10/1/2025');
    const said = 'Số liệu gốc đã được đính chính ngày 10/1/2025';
    for (const place of [`nhung/xa/${twice}/`, `niem-yet/${twice}/`, `xa/${twice}/`])
      expect(plain(open(demo, place)), place).toContain(said);
    const file = readPage(demo, `tep/${twice}.html`).document;
    expect(plain(file)).toContain(said);
    expect(listNotes(file)).toHaveLength(3);
  });

  it('leads from the card to the list, and from the commune to all its corrections', () => {
    const links = listElements(open(demo, `xa/${twice}/`), 'a').map((link) => [
      plain(link),
      readAttribute(link, 'href'),
    ]);
    expect(links).toContainEqual([
      'Số liệu gốc đã được đính chính ngày 10/1/2025',
      `../../xa/${twice}/nam-2024/index.html#ky-2024-12-dinh-chinh`,
    ]);
    expect(links).toContainEqual([
      '3 lần, gần nhất ngày 10/1/2025',
      `../../dinh-chinh/xa/${twice}/index.html`,
    ]);
  });
});

it('a report that is gone is named on the page of its commune and on that of all corrections', () => {
  expect(plain(open(demo, `xa/${nameToId(ROLES.missingQuarter)}/`))).toContain(
    'Báo cáo đã rút báo cáo quý II năm 2024 (ngày 27/12/2024)',
  );
  expect(plain(open(demo, 'dinh-chinh/'))).toContain('Báo cáo gửi nhầm số liệu của đơn vị khác.');
});

describe('the page of all corrections', () => {
  const page = open(demo, 'dinh-chinh/');
  const rows = listElements(page, 'tbody').flatMap((body) => listElements(body, 'tr'));

  it('has every line of the file, the newest first, with both values, day and reason', () => {
    const cells = rows.map((one) => listElements(one, 'th', 'td').map(plain));
    expect(cells.map(([, , , date]) => date)).toEqual([
      '20/6/2025',
      '10/1/2025',
      '10/1/2025',
      '27/12/2024',
      '20/12/2024',
      '20/3/2024',
      '20/3/2024',
    ]);
    expect(cells[2]).toEqual([
      'Hồ sơ đã giải quyết, mọi lĩnh vực Phường Mẫu Hưng Phú, tháng 12 năm 2024',
      '472',
      '474',
      '10/1/2025',
      'Hai hồ sơ trả ngày 13/12 ghi nhận muộn.',
    ]);
  });

  it('leads to the row that was corrected', () => {
    const links = rows.flatMap((one) =>
      listElements(one, 'a').map((link) => readAttribute(link, 'href') ?? ''),
    );
    const [target] = links.filter((href) => href.includes(late) && /#ky-2024-02-thang-2024-\d+$/.test(href));
    const [file = '', id = ''] = (target ?? '').replace('../', '').split('#');
    expect(plain(findById(readPage(demo, file).document, id))).toMatch(/^Tổng cộng 332 /);
  });

  it('says where nothing was corrected that nothing was, and is led to from data and method', () => {
    const shipped = inject('shippedSite');
    expect(plain(open(shipped, 'dinh-chinh/'))).toContain('Đến nay chưa có con số nào phải đính chính.');
    for (const from of ['du-lieu/', 'phuong-phap/']) {
      const links = listElements(open(shipped, from), 'a').map((link) => readAttribute(link, 'href'));
      expect(links, from).toContain('../dinh-chinh/index.html');
    }
    expect(plain(open(shipped, 'du-lieu/'))).toContain('Chưa có đính chính nào.');
  });
});

it('a report as issued tells at each figure what it was: rate in prose, answer in words, task, count', () => {
  const page = open(hostile, 'xa/a-mot/ky-tuy-y/');
  const notesBelow = (id: string) => {
    const rows = listElements(page, 'tr');
    const index = rows.findIndex((one) => readAttribute(one, 'id') === id);
    return listNotes(rows[index + 1] as Node);
  };
  expect(notesBelow('loi-van-1')).toEqual([
    'Đã đính chính ngày 2/7/2024, trước đây 45,5 %. Lý do: =HYPERLINK("http://evil.example","x") {{x}}.',
  ]);
  expect(notesBelow('phu-luc-7')).toEqual([
    `Đã đính chính ngày 2/7/2024, trước đây Cũ "><img src=x onerror=alert(1)>. Lý do: ' onmouseover='alert(1).`,
  ]);
  expect(notesBelow('nhiem-vu-4')[0]).toMatch(
    /^Nhiệm vụ đã thực hiện: đã đính chính ngày 4\/7\/2024, trước đây 9\./,
  );
  expect(notesBelow('ho-so-3')).toEqual([
    'Hồ sơ tiếp nhận: đã đính chính ngày 1/7/2024, trước đây 55. Lý do: Lý do <script>alert(1)</script>.',
  ]);
  // The row is gone: told in the list alone.
  expect(listNotes(page).filter((note) => note.includes('thủ tục 2-002'))).toEqual([
    'Cả dòng thủ tục 2-002, bảng theo thủ tục: đã rút ngày 3/7/2024. Lý do: Rút dòng </style><style>*{display:none}</style>.',
  ]);
});

it('an indicator tells of a corrected value', () => {
  expect(listNotes(open(hostile, 'chi-tieu/ty-le/'))).toEqual([
    'Đã đính chính ngày 3/7/2024, trước đây 49,5 %. Lý do: Cộng nhầm {{x}}.',
  ]);
});

it('feeds and downloads tell the same', () => {
  const entries = readFeed(demo, `xa/${twice}/tin.xml`).entries ?? [];
  expect(entries.slice(0, 4).map(({ title, updated }) => [title?.value, updated?.slice(0, 10)])).toEqual([
    [
      'Đính chính: hồ sơ đã giao trả, có tệp ký số, mọi lĩnh vực; tháng 12 năm 2024, phường Mẫu Hưng Phú',
      '2025-01-10',
    ],
    ['Đính chính: hồ sơ đã giải quyết, mọi lĩnh vực; tháng 12 năm 2024, phường Mẫu Hưng Phú', '2025-01-10'],
    ['Báo cáo tháng 12 năm 2024, phường Mẫu Hưng Phú', '2025-01-10'],
    ['Đính chính: hồ sơ đã giải quyết, mọi lĩnh vực; tháng 12 năm 2024, phường Mẫu Hưng Phú', '2024-12-20'],
  ]);
  const table = readFileSync(join(demo, 'du-lieu/dinh-chinh.csv'), 'utf8').slice(1);
  const { data } = Papa.parse<Record<string, string>>(table, { header: true, skipEmptyLines: true });
  expect(data).toHaveLength(7);
  expect(data[3]).toMatchObject({ kind: 'withdrawn', report: '2024-q2', old: '', date: '2024-12-27' });
  expect(data[6]).toMatchObject({ kind: 'changed', old: '112', new: '149', new_value: '149' });
  const figures: readonly Record<string, unknown>[] = JSON.parse(
    readFileSync(join(hostile, 'du-lieu/so-lieu.json'), 'utf8'),
  );
  const corrected = figures.filter((row) => row['corrected'] !== null);
  expect(corrected.map(({ table: name, corrected: date }) => [name, date])).toEqual([
    ['dossiers', '2024-07-01'],
    ['statements', '2024-07-02'],
    ['indicators', '2024-07-03'],
    ['indicators', '2024-07-02'],
    ['tasks', '2024-07-04'],
  ]);
});
