import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type Outcome, runScript } from '../run-script.ts';

const COMMAND = resolve('src/cli/data-check.ts');
const MISTAKES = 'test/fixtures/25-mistakes';

async function run(
  words: readonly string[],
  cwd = '.',
  dataDir = 'data',
  github: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  const { GITHUB_WORKSPACE: _w, GITHUB_STEP_SUMMARY: _s, ...own } = process.env;
  const env = { ...own, ...github, DATA_DIR: dataDir };
  return runScript(COMMAND, words, { cwd, env });
}

test('the shipped data passes; findings are listed and not fatal', async () => {
  const { code, stdout, stderr } = await run([]);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/indicators\.csv:55:D «Số liệu» — .*98,5.*\[I6-rate\]\n/);
  expect(stdout).toMatch(/Đã kiểm tra: 9 đơn vị, 5 báo cáo, 0 lỗi, \d+ điểm chưa khớp\.\n$/);
});

test('a folder with many mistakes: every line of the expected output, exit 1, no stack trace', async () => {
  const { code, stdout, stderr } = await run([], MISTAKES);
  expect([code, stderr]).toEqual([1, '']);
  expect(stdout).toBe(await readFile(`${MISTAKES}/expected.txt`, 'utf8'));
});

test('a folder elsewhere is named as seen from here', async () => {
  const { stdout } = await run([], '.', `${MISTAKES}/data`);
  expect(stdout).toMatch(/^test\/fixtures\/25-mistakes\/data\/communes\.csv:3:J «website» — /);
});

test('a missing folder', async () => {
  const { code, stdout } = await run([], '.', 'no-such-folder');
  expect(code).toBe(1);
  expect(stdout).toMatch(/^no-such-folder — .*DATA_DIR.* \[folder\/missing\]\n/);
});

test('json: the same errors with their places apart', async () => {
  const { code, stdout } = await run(['--format', 'json'], MISTAKES);
  const output = JSON.parse(stdout);
  expect(code).toBe(1);
  expect(output).toMatchObject({ ok: false, communes: null, reports: null, findings: [] });
  expect(output.errors).toContainEqual({
    code: 'cell/not-integer',
    file: 'data/reports/2025-07.csv',
    row: 2,
    column: 6,
    columnName: 'Tổng số tiếp nhận',
    message: 'Giá trị "1,5" không phải số nguyên. Cột này đếm hồ sơ. Hãy nhập số nguyên không âm, ví dụ 12.',
  });
});

test('json: findings of sound data', async () => {
  const { code, stdout } = await run(['--format=json']);
  const output = JSON.parse(stdout);
  expect(code).toBe(0);
  expect(output).toMatchObject({ ok: true, communes: 9, reports: 5, errors: [] });
  expect(output.findings).toContainEqual(
    expect.objectContaining({
      rule: 'I6-rate',
      commune: 'khanh-hoa-vinh-thanh',
      report: '2023-quy-3',
      file: 'data/reports/khanh-hoa-vinh-thanh/2023-quy-3/indicators.csv',
      row: 55,
      column: 4,
      printed: '98,5',
      expected: 1,
    }),
  );
});

test('github: errors and findings as workflow commands, special characters escaped', async () => {
  const failed = await run(['--format', 'github'], MISTAKES);
  expect(failed.code).toBe(1);
  expect(failed.stdout).toContain(
    '::error file=data/reports/2025-07.csv,line=3,col=8,title=cell/unreadable «Trực tiếp%2C bưu chính»::Không đọc được giá trị "nhiều".',
  );
  const passed = await run(['--format', 'github']);
  expect(passed.code).toBe(0);
  expect(passed.stdout).toMatch(
    /^::notice file=data\/reports\/[^,]+,line=55,col=4,title=Điểm chưa khớp I6-rate::Báo cáo ghi 98,5\s%25; /m,
  );
});

test('github: files are named from the root of the repository, and the summary lists everything', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'check-'));
  try {
    const summary = join(folder, 'summary.md');
    const github = { GITHUB_WORKSPACE: resolve('.'), GITHUB_STEP_SUMMARY: summary };
    const { code, stdout } = await run(['--format', 'github'], MISTAKES, 'data', github);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=test\/fixtures\/25-mistakes\/data\/communes\.csv,line=3,col=10,/);
    const lines = (await readFile(summary, 'utf8')).split('\n');
    expect(lines[0]).toBe('## Kiểm tra số liệu');
    expect(lines.filter((line) => line.startsWith('| test&#47;fixtures'))).toHaveLength(36);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('html: one page in the file asked for, its path said, the exit code of the check', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'check-'));
  try {
    const file = join(folder, 'kết quả.html');
    const { code, stdout, stderr } = await run(['--format', 'html', '--out', file], MISTAKES);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toBe(
      `Có 36 lỗi. Số liệu chưa dùng để dựng trang được; hãy sửa các chỗ nêu trên rồi chạy lại.\nĐã ghi kết quả vào tệp ${file}. Hãy mở tệp đó bằng trình duyệt.\n`,
    );
    expect(await readFile(file, 'utf8')).toMatch(/^<!DOCTYPE html>.*<\/html>\n$/su);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('html: no other file is overwritten, and what cannot be written is said', async () => {
  const other = await run(['--format', 'html', '--out', 'data/communes.csv'], MISTAKES);
  expect([other.code, other.stdout]).toEqual([2, '']);
  expect(other.stderr).toMatch(/^"data\/communes\.csv" không có đuôi \.html/);
  const nowhere = await run(['--format', 'html', '--out', 'no-such-folder/a.html'], MISTAKES);
  expect([nowhere.code, nowhere.stdout]).toEqual([2, '']);
  expect(nowhere.stderr).toMatch(/^Không ghi được tệp no-such-folder\/a\.html: .*ENOENT/);
});

test.each([
  [['--out', 'a.html']],
  [['--frmat', 'json']],
  [['--format', 'xml']],
  [['--format']],
  [['--format', 'json', 'extra']],
  [['--format', 'constructor']],
])('an option that is not understood is answered with the usage: %j', async (words) => {
  const { code, stdout, stderr } = await run(words);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(
    /^Không hiểu ".+"\.\nCách dùng: npm run data:check -- --format text\|json\|github\n/,
  );
});
