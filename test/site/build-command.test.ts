import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, inject, it, onTestFinished } from 'vitest';
import { listFiles } from './read-site.ts';
import { runBuild, startBuild } from './run-build.ts';

const HOSTILE = 'test/fixtures/hostile/data';
const MISTAKES = 'test/fixtures/25-mistakes';
const STACK_TRACE = /\n\s+at \S|node:internal|Error:/;

it('lists all mistakes of a folder in one run and leaves the former site as it was', async () => {
  const out = await placeFormerSite();
  const before = hashAll(out);
  const { code, output } = await runBuild({ DATA_DIR: `${MISTAKES}/data`, OUT_DIR: out });
  expect(code).toBe(1);
  const expected = readFileSync(`${MISTAKES}/expected.txt`, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('data/'));
  expect(expected.length).toBeGreaterThanOrEqual(25);
  const printed = output.split('\n').filter((line) => line.startsWith(MISTAKES));
  expect(printed).toEqual(expected.map((line) => `${MISTAKES}/${line}`));
  expect(output).not.toMatch(STACK_TRACE);
  expect(hashAll(out)).toEqual(before);
  expect(await listBeside(out)).toEqual([]);
});

it('replaces the former site as a whole', async () => {
  const out = await placeFormerSite();
  await writeFile(join(out, 'old.html'), 'from an earlier build');
  const settings = { DATA_DIR: HOSTILE, OUT_DIR: out, PUBLISHED_MANIFEST: 'none' };
  const { code, output } = await runBuild(settings);
  expect({ code, output }).toMatchObject({ code: 0 });
  expect(hashAll(out)).toEqual(hashAll(inject('hostileSite')));
  expect(await listBeside(out)).toEqual([]);
});

it('does not replace published figures in silence', async () => {
  const out = await placeFormerSite();
  const before = hashAll(out);
  const { code, output } = await runBuild({ DATA_DIR: HOSTILE, OUT_DIR: out });
  expect(code).toBe(1);
  expect(output).toContain('\nkhanh-hoa-vinh-thanh/2023-quy-3,,,');
  expect(output).toContain('PUBLISHED_MANIFEST=none npm run build');
  expect(output).not.toMatch(STACK_TRACE);
  expect(hashAll(out)).toEqual(before);
  expect(await listBeside(out)).toEqual([]);
});

it.each([
  ['a folder of something else', { 'photo.txt': 'x' }],
  ['a folder with a site of someone else', { 'index.html': '<p>x</p>', 'about.html': '<p>x</p>' }],
])('refuses to replace %s', async (_name, files) => {
  const out = join(await makeFolder(), 'out');
  await mkdir(out);
  for (const [name, text] of Object.entries(files)) await writeFile(join(out, name), text);
  const { code, output } = await runBuild({ DATA_DIR: HOSTILE, OUT_DIR: out });
  expect(code).toBe(1);
  expect(output).toContain(`"${out}" đã có và không phải trang do chương trình này tạo ra`);
  expect(listFiles(out)).toEqual(Object.keys(files).sort());
});

it.each([
  ['', 'không phải trang do chương trình này tạo ra'],
  ['/site', 'cần một thư mục nhưng chỗ đó đã là tệp'],
])('refuses to write where a file stands: out%s', async (below, reason) => {
  const out = join(await makeFolder(), 'out');
  await writeFile(out, 'x');
  const { code, output } = await runBuild({ DATA_DIR: HOSTILE, OUT_DIR: `${out}${below}` });
  expect(code).toBe(1);
  expect(output).toContain(out);
  expect(output).toContain(reason);
  expect(output).not.toMatch(STACK_TRACE);
  expect(readFileSync(out, 'utf8')).toBe('x');
});

it.each(['no-such-folder', 'package.json'])('names a data folder that is none: %s', async (dataDir) => {
  const out = join(await makeFolder(), 'out');
  const { code, output } = await runBuild({ DATA_DIR: dataDir, OUT_DIR: out });
  expect(code).toBe(1);
  expect(output).toContain(dataDir);
  expect(output).toContain('[folder/missing]');
  expect(output).not.toMatch(STACK_TRACE);
  expect(await listBeside(out)).toEqual([]);
});

it.each(['SIGKILL', 'SIGTERM'] as const)('leaves the former site whole when killed by %s', async (signal) => {
  const out = await placeFormerSite();
  const before = hashAll(out);
  const child = startBuild({ DATA_DIR: HOSTILE, OUT_DIR: out, PUBLISHED_MANIFEST: 'none' });
  const work = `.dist-${child.pid}`;
  const leftOver = [work, `${work}-bundle`];
  onTestFinished(async () => {
    for (const folder of leftOver) await rm(folder, { recursive: true, force: true });
  });
  while (!existsSync(work) && child.exitCode === null) await pause(20);
  expect(child.exitCode).toBeNull();
  child.kill(signal);
  await once(child, 'exit');
  expect(hashAll(out)).toEqual(before);
  expect(await listBeside(out)).toEqual([]);
  if (signal === 'SIGTERM') expect(leftOver.filter((folder) => existsSync(folder))).toEqual([]);
});

/** A folder with the shipped site, as an earlier build left it. */
async function placeFormerSite(): Promise<string> {
  const out = join(await makeFolder(), 'out');
  await cp(inject('shippedSite'), out, { recursive: true });
  return out;
}

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cchc-build-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Whatever lies beside the output folder: what a build leaves behind. */
async function listBeside(out: string): Promise<readonly string[]> {
  return (await readdir(dirname(out))).filter((name) => name !== basename(out));
}

function hashAll(folder: string): readonly string[] {
  return listFiles(folder).map(
    (file) =>
      `${file} ${createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex')}`,
  );
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
