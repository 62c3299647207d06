import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { hashFolder } from './hash-folder.ts';

/**
 * Runs the commands where they cannot write or read: `npx node test/bench/full-disk.ts`, on Linux, as root, because it
 * mounts small disks and runs some commands as a user without rights. Each must end with words, without a stack, with
 * the former site whole and nothing beside it. Ends with 1 where one does not.
 */
const ROOT = mkdtempSync(join(tmpdir(), 'cchc-disk-'));
const NOBODY = 65_534;
const STACK = /\n\s+at \S|node:internal|Error:/;
const BLANK = 'data-new --kind flat --period 2025-09 --from 2025-09-01 --to 2025-09-30'.split(' ');
const mounted: string[] = [];
let failureCount = 0;

interface Case {
  readonly name: string;
  readonly words: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly asNobody?: boolean;
  /** What must be as it was. */
  readonly kept?: string;
  readonly says: RegExp;
}

try {
  run();
} finally {
  for (const folder of mounted.reverse()) system('umount', folder);
  rmSync(ROOT, { recursive: true, force: true });
}
process.exitCode = failureCount === 0 ? 0 : 1;

function run(): void {
  const [build, check] = [['build'], ['data-check']];
  const small = mount('small', 3);
  const site = join(small, 'site');
  placeSite(site);
  const env = { OUT_DIR: site, PUBLISHED_MANIFEST: 'none' };
  tell({ name: 'disk of the site full', words: build, env, kept: site, says: /đĩa đã đầy.*ENOSPC/ });
  writeFileSync(join(small, 'filler'), Buffer.alloc(2 ** 21));
  const zip = join(small, 'x.zip');
  const built = { OUT_DIR: resolve('dist') };
  tell({ name: 'package, disk full', words: ['package', '--out', zip], env: built, says: /đĩa đã đầy/ });
  const page = ['data-check', '--format', 'html', '--out', join(small, 'x.html')];
  system('dd', 'if=/dev/zero', `of=${join(small, 'rest')}`);
  tell({ name: 'page of the check, disk full', words: page, says: /đĩa đã đầy/ });
  system('mount', '-o', 'remount,ro', small);
  tell({ name: 'disk of the site read-only', words: build, env, kept: site, says: /chỉ cho đọc.*EROFS/ });
  const diff = ['data-diff', join(small, 'site/index.html')];
  tell({ name: 'comparison, no place for drafts', words: diff, env: { TMPDIR: small }, says: /EROFS/ });

  for (const [name, megabytes] of [
    ['almost full', 9],
    ['fuller', 6],
  ] as const) {
    const project = placeProject(mount(`project-${megabytes}`, megabytes));
    const own = { OUT_DIR: 'dist', PUBLISHED_MANIFEST: 'none' };
    const kept = join(project, 'dist');
    const says = /đĩa đã đầy/;
    tell({ name: `disk of the project ${name}`, words: build, cwd: project, env: own, kept, says });
    system('mount', '-o', 'remount,ro', project);
    tell({
      name: 'disk of the project read-only',
      words: build,
      cwd: project,
      env: own,
      kept,
      says: /EROFS/,
    });
    tell({ name: 'new table, read-only', words: BLANK, cwd: project, says: /EROFS/ });
    tell({ name: 'check, read-only', words: check, cwd: project, says: /0 lỗi/ });
  }

  const locked = join(ROOT, 'locked');
  cpSync('data', locked, { recursive: true });
  system('chmod', '-R', 'a+rX', ROOT);
  system('chmod', '000', join(locked, 'reports'));
  const data = { DATA_DIR: locked };
  tell({
    name: 'data folder unreadable',
    words: check,
    env: data,
    asNobody: true,
    says: /folder\/unreadable/,
  });
  const foreign = join(ROOT, 'foreign');
  mkdirSync(foreign, { mode: 0o755 });
  const there = { OUT_DIR: join(foreign, 'site') };
  tell({ name: 'no right to write', words: build, env: there, asNobody: true, says: /không có quyền/ });
}

function tell({ name, words, env = {}, cwd = process.cwd(), asNobody = false, kept, says }: Case): void {
  const before = kept === undefined ? null : hashFolder(kept);
  const [command = '', ...rest] = words;
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${command}.ts`, ...rest], {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
    encoding: 'utf8',
    ...(asNobody ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  const output = `${stdout}${stderr}`.trim();
  const problems = [
    ...(says.test(output) ? [] : ['does not say what is wrong']),
    ...(STACK.test(output) ? ['shows a stack'] : []),
    ...(kept !== undefined && hashFolder(kept) !== before ? ['the former site is not whole'] : []),
    ...listLeftovers(cwd, kept).map((left) => `left behind: ${left}`),
  ];
  failureCount += problems.length;
  console.log(`${problems.length === 0 ? 'good' : problems.join('; ')} — ${name} (ended with ${status})`);
  console.log(output.split('\n').slice(-4).join('\n').replace(/^/gm, '    '));
}

function listLeftovers(cwd: string, kept: string | undefined): readonly string[] {
  const names = [...readdirSync(cwd), ...(kept === undefined ? [] : readdirSync(join(kept, '..')))];
  return names.filter((name) => /^\.(?:site|dist|x\.zip)-\d/.test(name));
}

function mount(name: string, megabytes: number): string {
  const folder = join(ROOT, name);
  mkdirSync(folder);
  system('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder);
  mounted.push(folder);
  return folder;
}

/** What the command takes for a site of its own. */
function placeSite(folder: string): void {
  mkdirSync(join(folder, 'du-lieu'), { recursive: true });
  for (const file of ['index.html', 'du-lieu/ho-so.csv']) writeFileSync(join(folder, file), file);
}

/** The project on a disk of its own, the packages where they are. */
function placeProject(folder: string): string {
  for (const name of ['src', 'data', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(name, join(folder, name), { recursive: true });
  }
  const packages = join(folder, 'node_modules');
  mkdirSync(packages);
  system('mount', '--bind', resolve('node_modules'), packages);
  mounted.push(packages);
  placeSite(join(folder, 'dist'));
  return folder;
}

function system(command: string, ...words: readonly string[]): void {
  spawnSync(command, words, { stdio: 'ignore' });
}
