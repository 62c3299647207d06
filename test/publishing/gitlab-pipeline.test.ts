import { execFile, execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, matchesGlob } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';

interface Rule {
  readonly if?: string;
  readonly changes?: readonly string[];
}

interface PipelineJob {
  readonly script: readonly (string | readonly string[])[];
  readonly rules?: readonly Rule[];
  readonly needs?: readonly (string | { readonly job: string })[];
  readonly artifacts?: {
    readonly paths: readonly string[];
    readonly expose_as?: string;
    readonly when?: string;
  };
  readonly resource_group?: string;
  readonly interruptible?: boolean;
}

const text = readFileSync('.gitlab-ci.yml', 'utf8');
/** `!reference` stays the list of names that it is written as. */
const pipeline = parse(text, { logLevel: 'error' }) as Readonly<Record<string, PipelineJob>>;
const job = (name: string) => pipeline[name] ?? { script: [] };
const readScript = (name: string) => job(name).script.flat().join('\n');

test('the pipeline is valid by the schema of GitLab', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-gitlab-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  copyFileSync('.gitlab-ci.yml', join(folder, '.gitlab-ci.yml'));
  const git = (...words: readonly string[]) => execFileSync('git', words, { cwd: folder, stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch', 'main');
  git('remote', 'add', 'origin', 'https://example.org/xa/cchc.git');
  git('-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '--quiet', '--allow-empty', '-m', 'x');
  const linter = createRequire(import.meta.url).resolve('gitlab-ci-local');
  const words = [linter, '--list-all', '--no-evaluate-rule-changes'];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, words, { cwd: folder });
  expect(stdout + stderr).toContain('json schema validated');
  for (const name of ['check', 'tests', 'preview', 'package', 'pages']) expect(stdout).toContain(name);
});

test('the live site is replaced from the default branch alone, one at a time, after check and tests', () => {
  const { rules, needs, resource_group, interruptible, artifacts } = job('pages');
  expect(rules).toEqual([{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $LIVE_URL == null' }]);
  expect(needs).toEqual(['check', { job: 'tests', optional: true }]);
  expect([resource_group, interruptible]).toEqual(['pages', false]);
  expect(artifacts?.paths).toEqual(['public']);
});

test.each(['preview', 'package', 'pages'])(
  '%s compares with what is published and builds with it',
  (name) => {
    expect(job(name).script[0]).toEqual(['.compare', 'script']);
    expect(readScript('.compare')).toMatch(
      /data:diff .*--save published\.jsonl\nexport PUBLISHED_MANIFEST=published\.jsonl$/,
    );
    expect(readScript(name)).toMatch(/npm run --silent build/);
  },
);

test('the check as a page is kept when the check fails, under a name that GitLab takes', () => {
  expect(job('check').artifacts).toMatchObject({ when: 'always', paths: ['kiem-tra-so-lieu.html'] });
  for (const name of ['check', 'preview']) expect(job(name).artifacts?.expose_as).toMatch(/^\w[-\w ]*$/);
});

test('a change of any file outside data/ runs the tests, a change of data alone does not', () => {
  const patterns = job('tests').rules?.[0]?.changes ?? [];
  const isCode = (file: string) => patterns.some((pattern) => matchesFile(file, pattern));
  const files = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n');
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((file) => isCode(file) === file.startsWith('data/'))).toEqual([]);
});

/** As GitLab matches: a star also takes names that begin with a dot. */
function matchesFile(file: string, pattern: string): boolean {
  const bare = (path: string) => path.replaceAll(/(^|\/)\./g, '$1');
  return matchesGlob(bare(file), bare(pattern));
}
