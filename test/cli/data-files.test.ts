import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, it, test } from 'vitest';
import { finishDataFiles } from '../../src/cli/data-files/finish-data-files.ts';
import { writePart } from '../../src/cli/data-files/write-part.ts';
import { listSiteFiles } from '../../src/site-files.ts';
import { buildDataView } from '../../src/views/data-view.ts';
import type { SiteModel } from '../../src/views/site-model.ts';
import { listParts } from '../../src/views/site-parts.ts';
import { listFiles } from '../site/read-site.ts';
import { HEADER, loadSite, writeMonth } from '../views/load-site.ts';

/** Two provinces whose communes take turns in every list, and a third without reports. */
const COMMUNES = `id,name,kind,district,province,code,valid_from,valid_to,successor,website
a,An,xã,,Mẫu,,,,,
a-x,Ấn,xã,,Mẫu,,,,,
b,Bình,xã,,Khác,,,,,
c,Châu,phường,,Mẫu,,,,,
d,Đào,xã,,Vắng,,,,,
`;
const ISSUED = { commune: 'b', title: 'Báo cáo', period: '2025-05', from: '2025-05-01', to: '2025-05-31' };

/** Long enough for a packed copy of what holds it twice; and text that CSV and JSON have to guard. */
const NOTE = `ghi ""chú"", =1 ${'dài '.repeat(100_000)}`;

async function load(): Promise<SiteModel> {
  const rows = ['a', 'a-x', 'b', 'c'].flatMap((id, index) => [
    `${writeMonth(id, '06', `${100 + index},60,0,100,99`)},`,
    `${writeMonth(id, '07', '80,60,0,70,64')},"${NOTE}${id}"`,
  ]);
  return loadSite({
    communes: COMMUNES,
    files: {
      'reports/bang.csv': [`${HEADER},note`, ...rows].join('\n'),
      'reports/b/thang-5/report.json': JSON.stringify({
        ...ISSUED,
        cumulative: false,
        form: null,
        source: 'Báo cáo tháng 5',
        statements: [{ place: 'II', label: 'Hồ sơ', printed: '1.134', unit: 'hồ sơ', quantity: 'received' }],
      }),
      'corrections.csv': [
        'figure,old,new,date,reason',
        'a-x/2025-06/dossiers/total/received,100,101,2025-07-20,Gõ nhầm',
        'b/2025-06/dossiers/total/received,1,102,2025-08-01,Cộng thiếu',
        'c/2025-06/dossiers/total/received,99,103,2025-07-01,Cộng thiếu',
      ].join('\n'),
    },
  });
}

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cchc-parts-'));
  folders.push(folder);
  return folder;
}

const folders: string[] = [];
const site = await load();
const folder = await makeFolder();
await Promise.all(listParts(site).map((part) => writePart(site, part, folder)));
await finishDataFiles(site, folder);
const files = listFiles(folder);

afterAll(() => Promise.all(folders.map((one) => rm(one, { recursive: true, force: true }))));

it('writes, part by part, the files that are made one by one while somebody works on the site', () => {
  expect(listParts(site)).toEqual(['khac', 'mau', 'vang', null]);
  const alone = listSiteFiles(site).filter(({ address }) => address !== 'du-lieu/SHA256SUMS');
  expect(alone.length).toBeGreaterThan(50);
  for (const { address, write } of alone) {
    const bytes = Buffer.from(write());
    expect(readFileSync(join(folder, address)).equals(bytes), address).toBe(true);
  }
  const others = files.filter((file) => !alone.some(({ address }) => address === file));
  // Pictures, packed copies and their sums; nothing of what lay there while the parts were put together.
  expect(others.filter((file) => !/\.png$|\.svg$|\.gz$|SHA256SUMS$/u.test(file))).toEqual([]);
});

it('has no table of a commune that could only be empty, and none of a province without reports', () => {
  const list = (place: string) =>
    new Set(listFiles(join(folder, `du-lieu/${place}`)).map((file) => file.split('.')[0]));
  expect(list('xa/a')).toEqual(new Set(['ho-so', 'ty-le', 'phat-hien', 'datapackage']));
  expect(list('xa/b')).toEqual(
    new Set(['ho-so', 'ty-le', 'so-lieu', 'phat-hien', 'dinh-chinh', 'datapackage']),
  );
  expect(existsSync(join(folder, 'du-lieu/tinh/vang'))).toBe(false);
});

it('packs what is large, the same each time, and sums it with the rest', async () => {
  const packed = files.filter((file) => file.endsWith('.gz'));
  expect(packed).toEqual(
    ['', 'tinh/mau/'].flatMap((place) => [`du-lieu/${place}ho-so.csv.gz`, `du-lieu/${place}ho-so.json.gz`]),
  );
  const again = await makeFolder();
  await writePart(site, 'mau', again);
  const sums = readFileSync(join(folder, 'du-lieu/SHA256SUMS'), 'utf8');
  for (const file of packed) {
    const bytes = readFileSync(join(folder, file));
    expect(gunzipSync(bytes).equals(readFileSync(join(folder, file.slice(0, -3)))), file).toBe(true);
    if (file.includes('/mau/')) expect(readFileSync(join(again, file)).equals(bytes), file).toBe(true);
    expect(sums).toContain(`  ${file.slice('du-lieu/'.length)}\n`);
  }
});

test('a table that may have more than 10.000 rows is there as CSV alone, and the data page says so', () => {
  const [model] = site.models;
  if (model === undefined) throw new Error('no report');
  // Twelve rates each: 833 reports make 9.996 rows, one more 10.008.
  const read = (reports: number) => {
    const view = buildDataView({ ...site, models: Array.from({ length: reports }, () => model) });
    return { csvOnly: view.csvOnly, links: view.downloads.map(({ href }) => href) };
  };
  expect(read(833)).toMatchObject({ csvOnly: null });
  const { csvOnly, links } = read(834);
  expect(csvOnly).toContain('Chỉ có bản CSV: Các tỷ lệ đã tính.');
  expect(links).toContain('../du-lieu/ty-le.csv');
  expect(links).not.toContain('../du-lieu/ty-le.json');
  expect(links).toContain('../du-lieu/ho-so.json');
});
