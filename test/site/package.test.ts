import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { expect, inject, onTestFinished, test } from 'vitest';
import { runScript } from '../run-script.ts';
import { listFiles } from './read-site.ts';

interface Packed {
  readonly code: number;
  readonly output: string;
}

async function runPackage(site: string, out: string, settings: Record<string, string> = {}): Promise<Packed> {
  const env = { PATH: process.env['PATH'], OUT_DIR: site, DATA_DIR: 'data', ...settings };
  const { code, stdout, stderr } = await runScript('src/cli/package.ts', ['--out', out], { env });
  return { code, output: stdout + stderr };
}

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cchc-package-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** A folder that counts as built, with the files given. */
async function placeSite(files: Readonly<Record<string, string>>): Promise<string> {
  const site = join(await makeFolder(), 'trang');
  const all = { 'index.html': '<p>x</p>', 'du-lieu/ho-so.csv': 'commune', ...files };
  for (const [name, text] of Object.entries(all)) {
    await mkdir(dirname(join(site, name)), { recursive: true });
    await writeFile(join(site, name), text);
  }
  return site;
}

test('the archive holds the built site, file for file, and is the same in every time zone', async () => {
  const [site, folder] = [inject('shippedSite'), await makeFolder()];
  const [first, second] = [join(folder, 'a.zip'), join(folder, 'b.zip')];
  const { code, output } = await runPackage(site, first, { TZ: 'Asia/Ho_Chi_Minh' });
  expect([code, output]).toEqual([0, expect.stringContaining('index.html phải nằm ngay trong thư mục')]);
  await runPackage(site, second, { TZ: 'America/Lima' });

  const bytes = readFileSync(first);
  expect(readFileSync(second).equals(bytes)).toBe(true);
  const packed = unzipSync(bytes);
  expect(Object.keys(packed).sort()).toEqual(listFiles(site));
  const differing = listFiles(site).filter(
    (file) => !readFileSync(join(site, file)).equals(packed[file] ?? Buffer.alloc(0)),
  );
  expect(differing).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(['a.zip', 'b.zip']);
});

test('what file managers leave behind stays out', async () => {
  const site = await placeSite({
    '.DS_Store': 'x',
    'xa/Thumbs.db': 'x',
    '__MACOSX/._a': 'x',
    '.nojekyll': '',
  });
  const out = join(dirname(site), 'a.zip');
  expect(await runPackage(site, out)).toMatchObject({ code: 0 });
  expect(Object.keys(unzipSync(readFileSync(out)))).toEqual(['.nojekyll', 'du-lieu/ho-so.csv', 'index.html']);
});

test('a folder without a built site is refused', async () => {
  const folder = await makeFolder();
  await writeFile(join(folder, 'index.html'), '<p>x</p>');
  const { code, output } = await runPackage(folder, join(folder, '../a.zip'));
  expect([code, output]).toEqual([
    1,
    `Chưa đóng gói: trong "${folder}" chưa có trang nào dựng xong. Hãy chạy npm run build rồi chạy lại lệnh này.\n`,
  ]);
});

test('a site older than the data is refused, and the former archive stays', async () => {
  const [site, data] = [await placeSite({}), await makeFolder()];
  const out = join(data, '../former.zip');
  await writeFile(out, 'former');
  onTestFinished(() => rm(out));
  await cp('data/reports', join(data, 'reports'), { recursive: true });
  const [early, late] = [new Date('2024-01-01'), new Date('2099-01-01')];
  for (const path of ['', ...readdirSync(data, { recursive: true, encoding: 'utf8' })]) {
    await utimes(join(data, path), early, early);
  }
  expect(await runPackage(site, join(site, '../a.zip'), { DATA_DIR: data })).toMatchObject({ code: 0 });

  await writeFile(join(data, 'README.md'), 'read by people only');
  await utimes(data, early, early);
  expect(await runPackage(site, join(site, '../b.zip'), { DATA_DIR: data })).toMatchObject({ code: 0 });

  const [report] = readdirSync(join(data, 'reports'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('report.json'),
  );
  await utimes(join(data, 'reports', report ?? ''), late, late);
  const { code, output } = await runPackage(site, out, { DATA_DIR: data });
  expect(code).toBe(1);
  expect(output).toMatch(/cũ hơn số liệu, vì ".*report\.json" đã thay đổi .* Hãy chạy npm run build/);
  expect(readFileSync(out, 'utf8')).toBe('former');
});

test('an archive inside the site it packs is refused', async () => {
  const site = await placeSite({});
  const { code, output } = await runPackage(site, join(site, 'a.zip'));
  expect([code, output]).toEqual([1, expect.stringContaining('nằm trong chính thư mục của trang')]);
  expect(existsSync(join(site, 'a.zip'))).toBe(false);
});

test('an option that is not understood ends with the usage', async () => {
  const run = promisify(execFile)(process.execPath, ['src/cli/package.ts', '--ten', 'x']);
  await expect(run).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Không hiểu "--ten".'),
  });
});
