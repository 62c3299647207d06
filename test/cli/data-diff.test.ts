import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { compareWithPublished } from '../../src/cli/compare-with-published.ts';
import { fetchManifest, type Limits } from '../../src/cli/fetch-manifest.ts';
import {
  type Compared,
  formatDiffAsGithub,
  formatDiffAsJson,
  formatDiffAsText,
} from '../../src/cli/format-diff.ts';
import { parseIsoDate } from '../../src/domain/date.ts';
import { changeFolder, type Files, loadFiles, SOUND_FOLDER, withFolder } from '../ingest/data-folder.ts';
import { flat, REPORT_GONE } from '../ingest/diagnostic-cases/changes.ts';
import { publish } from '../ledger/publish.ts';
import { type Outcome, runScript } from '../run-script.ts';

const COMMAND = resolve('src/cli/data-diff.ts');
const FLAT = 'khanh-hoa-tay-nha-trang/2025-07';
const PUBLISHED = `${publish(await loadFiles(SOUND_FOLDER)).join('\n')}\n`;
const EMPTY = '{"format":"ban-ke-so-lieu","version":1,"reports":0}\n';
const CHANGED = { ...flat(',30,20,8,2', ',31,20,8,2'), ...REPORT_GONE };

/** Runs the command beside `data/`, which these files make up, with the published manifest in `ban-ke.jsonl`. */
function run(words: readonly string[], files: Files = SOUND_FOLDER, published = PUBLISHED) {
  const inFolder = Object.fromEntries(Object.entries(files).map(([path, text]) => [`data/${path}`, text]));
  return withFolder({ ...inFolder, 'ban-ke.jsonl': published }, async (cwd) => ({
    ...(await execute(words, cwd)),
    saved: await readFile(join(cwd, 'giu.jsonl'), 'utf8').catch(() => null),
    names: (await readdir(cwd)).sort(),
  }));
}

async function execute(words: readonly string[], cwd: string): Promise<Outcome> {
  const env = { PATH: process.env['PATH'] };
  return runScript(COMMAND, words, { cwd, env });
}

/** The address of a manifest on a server that answers so. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/cchc/du-lieu/ban-ke.jsonl`;
}

test('tells cell by cell what changed and is gone, and the lines to add', async () => {
  const { code, stdout, stderr } = await run(['ban-ke.jsonl'], changeFolder(CHANGED));
  expect([code, stderr]).toEqual([1, '']);
  expect(stdout.replaceAll(/\d{4}-\d{2}-\d{2},$/gmu, 'HÔM-NAY,')).toBe(`\
Phường Tây Nha Trang (Khánh Hòa), tháng 7 năm 2025 [${FLAT}]
  đổi: Bảng hồ sơ, Tổng cộng, hồ sơ tiếp nhận: 30 → 31 – chưa có dòng đính chính
Xã Vĩnh Thạnh (Khánh Hòa), quý III năm 2023 [khanh-hoa-vinh-thanh/2023-quy-3] – báo cáo không còn, 13 số liệu – chưa có dòng đính chính
Thêm --all để xem hết.
So với bản đã công bố: 1 báo cáo có thay đổi; 1 báo cáo không còn; 1 số liệu đổi; 13 số liệu mất.

Thiếu 2 dòng đính chính: số đã công bố của kỳ đã kết thúc không được đổi hoặc mất mà không nói lý do.
Nếu là nhầm, hãy sửa lại số liệu như đã công bố.
Nếu thay đổi là đúng, hãy tạo tệp data/corrections.csv với nội dung sau, ghi lý do vào cột cuối:

figure,old,new,date,reason
${FLAT}/dossiers/total/received,30,31,HÔM-NAY,
khanh-hoa-vinh-thanh/2023-quy-3,,,HÔM-NAY,

`);
});

test('the lines it prints, with reasons, are what it asks for; also in a file with semicolons', async () => {
  const files = changeFolder({ ...CHANGED, 'corrections.csv': 'Số liệu;Cũ;Mới;Ngày;Lý do\n' });
  const { stdout } = await run(['ban-ke.jsonl'], files);
  const lines = stdout.split('\n').filter((line) => /^khanh-hoa-.*;$/u.test(line));
  expect(lines).toHaveLength(2);
  const corrections = `Số liệu;Cũ;Mới;Ngày;Lý do\n${lines.map((line) => `${line}Nhập nhầm\n`).join('')}`;
  const corrected = await run(['ban-ke.jsonl', '--all'], { ...files, 'corrections.csv': corrections });
  expect([corrected.code, corrected.stderr]).toEqual([0, '']);
  expect(corrected.stdout).toMatch(/: 30 → 31 – đã có dòng đính chính\n/u);
  expect(corrected.stdout).toMatch(
    / {2}mất: Bảng hồ sơ, Chứng thực, hồ sơ tiếp nhận: 848 → không có số liệu\n/u,
  );
  expect(corrected.stdout).toMatch(/Không thiếu dòng đính chính nào\.\n$/u);
});

/** The same without a command: what one of its formats is made of. */
function compareFiles(files: Files, published = PUBLISHED): Promise<Compared> {
  return withFolder({ 'ban-ke.jsonl': published }, async (folder) => {
    const dataset = await loadFiles(files);
    const today = parseIsoDate('2026-01-10');
    if (today === null) throw new Error('no day');
    const file = join(folder, 'ban-ke.jsonl');
    const keptChanges = Number.POSITIVE_INFINITY;
    const comparison = await compareWithPublished({ file, name: file, dataset, today, keptChanges });
    if (comparison.kind === 'failed') throw new Error(comparison.message);
    const corrections = { name: 'data/corrections.csv', separator: ',', heading: null };
    return { reports: comparison.reports, dataset, today, corrections, folder: 'data', showsAll: true };
  });
}

test('github: an error on the line of the figure, and one for what is gone', async () => {
  const changed = changeFolder(CHANGED);
  const files = Object.entries(changed).flatMap(([path, text]) =>
    text === null ? [] : [{ path, bytes: Buffer.from(text) }],
  );
  const told = formatDiffAsGithub(await compareFiles(changed), { files, diagnostics: [] });
  const [first, second] = told.split('\n');
  expect(first).toMatch(
    /^::error file=data\/reports\/2025-07\.csv,line=3,col=6,title=Phường Tây Nha Trang \(Khánh Hòa\)%2C tháng 7 năm 2025::.*,30,31,/u,
  );
  expect(second).toMatch(/^::error file=data\/corrections\.csv,title=Xã Vĩnh Thạnh/u);
});

test('json: every change, and what is missing', async () => {
  expect(JSON.parse(formatDiffAsJson(await compareFiles(changeFolder(CHANGED))))).toMatchObject({
    ok: false,
    reports: [
      {
        kind: 'changed',
        commune: 'khanh-hoa-tay-nha-trang',
        report: '2025-07',
        closed: true,
        changes: [{ kind: 'changed', figure: `${FLAT}/dossiers/total/received`, old: '30', new: '31' }],
      },
      {
        kind: 'gone',
        changes: expect.arrayContaining([expect.objectContaining({ old: '98,5%', new: null })]),
      },
    ],
    missing: [
      {
        figure: `${FLAT}/dossiers/total/received`,
        line: `${FLAT}/dossiers/total/received,30,31,2026-01-10,`,
      },
      { old: null, new: null },
    ],
  });
});

test('control characters of a manifest do not reach the terminal', async () => {
  const hostile = JSON.stringify({
    commune: 'xa-la',
    report: 'ky',
    period: 'Kỳ\u001b[2J\n::error::',
    from: null,
    to: null,
    cumulative: false,
    tables: {
      indicators: [
        ['row', 'value'],
        ['a', 'x\u001b[2J\n::error::y'],
      ],
    },
  });
  const text = formatDiffAsText(await compareFiles(SOUND_FOLDER, `${EMPTY.replace('0', '1')}${hostile}\n`));
  expect(text).not.toMatch(/(?!\n)\p{Cc}|^::/mu);
  expect(text).toContain('“x [2J ::error::y” → không có số liệu');
  expect(text).toContain('Đơn vị "xa-la" không còn trong communes.csv.');
});

test('from an address: compared with, and kept for the build', async () => {
  const address = await serve((request, response) => {
    response.statusCode = request.url === '/cchc/du-lieu/ban-ke.jsonl' ? 200 : 500;
    response.end(PUBLISHED);
  });
  const { code, stdout, saved, names } = await run([address, '--save', 'giu.jsonl'], SOUND_FOLDER, EMPTY);
  expect([code, saved]).toEqual([0, PUBLISHED]);
  expect(stdout).toMatch(/^So với bản đã công bố: không có gì thay đổi\.\n/u);
  expect(names).toEqual(['ban-ke.jsonl', 'data', 'giu.jsonl']);
});

test('an address where nothing is published yet: said, and an empty manifest kept', async () => {
  const address = await serve((_, response) => {
    response.statusCode = 404;
    response.end('Not found');
  });
  const { code, stderr, saved } = await run([address, '--save', 'giu.jsonl']);
  expect([code, saved]).toEqual([0, EMPTY]);
  expect(stderr).toMatch(/^Chưa có gì được công bố tại http:/u);
});

test('a page in place of the manifest is never taken for nothing published', async () => {
  const address = await serve((_, response) => response.end('<!doctype html>'));
  const { code, stdout, stderr, saved, names } = await run([address, '--save', 'giu.jsonl']);
  expect([code, stdout, saved]).toEqual([1, '', null]);
  expect(stderr).toMatch(/không phải bản kê số liệu đọc được \(dòng 1\)/u);
  expect(names).toEqual(['ban-ke.jsonl', 'data']);
});

test.each<[string, RequestListener, Partial<Limits>, string]>([
  ['an error of the server', (_, answer) => answer.writeHead(503).end(), {}, 'máy chủ trả lời mã 503.'],
  [
    'an answer that breaks off',
    (_, answer) => {
      answer.writeHead(200, { 'content-length': '100000' }).write(PUBLISHED);
      setTimeout(() => answer.destroy(), 50);
    },
    {},
    'Hãy kiểm tra địa chỉ và mạng.',
  ],
  ['a server that says nothing', () => {}, { seconds: 0.2 }, 'giây'],
  ['more than can be', (_, answer) => answer.end('x'.repeat(2 ** 21)), { megabytes: 1 }, 'lớn hơn 1 MB'],
])('a download fails for %s', async (_, answer, limits, message) => {
  const folder = await mkdtemp(join(tmpdir(), 'cchc-fetch-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const address = await serve(answer);
  const fetched = await fetchManifest(address, join(folder, 'a'), { seconds: 20, megabytes: 9, ...limits });
  expect(fetched).toEqual({ kind: 'failed', message: expect.stringContaining(message) });
});

test('a file that is not there ends with 1', async () => {
  const { code, stdout, stderr } = await run(['khong-co.jsonl']);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/Không đọc được bản kê đã công bố "khong-co\.jsonl"/u);
});

test('data with errors is told as the check tells it', async () => {
  const { code, stdout } = await run(['ban-ke.jsonl'], changeFolder({ 'fields.csv': null }));
  expect(code).toBe(1);
  expect(stdout).toMatch(/^data\/fields\.csv — .*\[file\/missing\]\n/u);
});

test.each([[[]], [['a', '--format', 'xml']]])(
  'a command that is not understood is answered with the usage: %j',
  async (words) => {
    const { code, stdout, stderr } = await execute(words, '.');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/\nCách dùng: npm run data:diff -- BẢN_KÊ_CŨ /u);
  },
);
