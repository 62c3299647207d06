import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Job,
  listNeeds,
  listSteps,
  listWorkflows,
  readWorkflow,
  readWorkflowText,
  type Step,
} from '../../hosting/read-workflows.ts';

const workflows = Object.fromEntries(listWorkflows().map((name) => [name, readWorkflow(name)]));
const steps = Object.values(workflows).flatMap(listSteps);
const jobs = Object.entries(workflows).flatMap(([name, { jobs }]) =>
  Object.entries(jobs).map(([job, content]) => [`${name}/${job}`, content] as const),
);

/** GitHub's own reading of a workflow: keys, expressions, jobs that are needed. */
async function lint(name: string, text: string): Promise<readonly string[]> {
  // The package imports its JSON files as bundlers do.
  registerHooks({
    load: (url, context, next) => {
      if (!url.endsWith('.json')) return next(url, context);
      return next(url, { ...context, importAttributes: { type: 'json' } });
    },
  });
  const { validate } = await import('@actions/languageservice');
  const found = await validate(TextDocument.create(`file:///.github/workflows/${name}.yml`, 'yaml', 0, text));
  return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

function indexOf(job: Job, pattern: RegExp): number {
  return job.steps?.findIndex(({ run, uses }) => pattern.test(run ?? uses ?? '')) ?? -1;
}

test('the linter finds nothing, and does find a mistake', async () => {
  for (const name of listWorkflows())
    expect([name, await lint(name, readWorkflowText(name))]).toEqual([name, []]);
  const broken = readWorkflowText('publish').replace('needs: [build, changed, test]', 'needs: [buidl]');
  expect(await lint('broken', broken)).toContainEqual(expect.stringContaining("unknown job 'buidl'"));
});

test('the live site is replaced in one job alone, which waits for the build and the tests', () => {
  const deploying = jobs.filter(([, job]) => indexOf(job, /deploy-pages/) !== -1);
  expect(deploying.map(([name]) => name)).toEqual(['publish/deploy']);
  const deploy = workflows['publish']?.jobs['deploy'];
  expect(deploy && listNeeds(deploy)).toEqual(['build', 'changed', 'test']);
  for (const need of ['build', 'changed']) expect(deploy?.if).toContain(`needs.${need}.result == 'success'`);
  expect(deploy?.if).toContain("(needs.test.result == 'success' || needs.test.result == 'skipped')");
  expect(deploy?.steps).toHaveLength(1);
});

test('a pull request publishes nothing and gets no right to write', () => {
  expect(Object.keys(workflows['publish']?.on ?? {})).toEqual(['push', 'workflow_dispatch']);
  for (const [name, { on, permissions }] of Object.entries(workflows)) {
    expect([name, permissions]).toEqual([name, {}]);
    expect(Object.keys(on)).not.toContain('pull_request_target');
    expect(Object.keys(on)).not.toContain('workflow_run');
  }
  const writing = jobs.filter(([, job]) => Object.values(job.permissions ?? {}).includes('write'));
  expect(writing.map(([name]) => name)).toEqual(['publish/deploy']);
  expect(jobs.filter(([, job]) => job.permissions === undefined)).toEqual([]);
  expect(Object.keys(workflows).map(readWorkflowText).join()).not.toMatch(/\bsecrets\b/);
});

test('a publication under way is never cancelled', () => {
  expect(workflows['publish']?.concurrency).toEqual({ group: 'publish', 'cancel-in-progress': false });
});

test('no text from outside is pasted into a script, and a failing part of a pipe fails the step', () => {
  expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  for (const { defaults } of Object.values(workflows)) expect(defaults?.run.shell).toBe('bash');
});

test.each(['check/check', 'publish/build'])(
  '%s checks the data, compares with what is published, then builds with it',
  (name) => {
    const job = jobs.find(([key]) => key === name)?.[1] ?? {};
    const order = [/^npm ci$/, /data:check -- --format github/, /data:diff/, /run --silent build/, /upload/];
    const places = order.map((pattern) => indexOf(job, pattern));
    expect(places.slice(0, 4)).toEqual(places.slice(0, 4).toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    const build = job.steps?.[places[3] ?? -1];
    expect(build?.env?.['PUBLISHED_MANIFEST']).toMatch(
      /^published\.jsonl$|steps\.compare\.outputs\.manifest/,
    );
    expect(job.steps?.[places[2] ?? -1]?.run).toContain('--save published.jsonl');
    const judging = job.steps?.filter(({ run }) =>
      /--format github$|--save published|--silent build/.test(run ?? ''),
    );
    expect(judging?.filter((step) => step['continue-on-error'] || step.if)).toEqual([]);
  },
);

test('the check as a page is kept when the check fails', () => {
  for (const job of [workflows['check']?.jobs['check'], workflows['publish']?.jobs['build']]) {
    const upload = job?.steps?.find((step) => step.with?.['path'] === 'kiem-tra-so-lieu.html');
    expect(upload?.if).toContain("!cancelled() && steps.report.outcome == 'success'");
    expect(job?.steps?.find(({ id }) => id === 'report')?.if).toContain('!cancelled()');
  }
});

test('the preview and the publication take the same steps up to the comparison', () => {
  const read = (list: readonly Step[] = []) =>
    list
      .slice(
        0,
        list.findIndex(({ id }) => id === 'pages'),
      )
      .map((step) => step);
  const preview = read(workflows['check']?.jobs['check']?.steps);
  expect(preview).toEqual(read(workflows['publish']?.jobs['build']?.steps));
  expect(preview).toHaveLength(6);
});

test('every command, file and workflow that is named exists; every job ends by itself', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const called = steps.flatMap(({ run }) =>
    [...(run ?? '').matchAll(/npm (?:run (?:--silent )?([a-z:]+)|(test))/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    ),
  );
  expect(called.length).toBeGreaterThan(8);
  expect(called.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  for (const [name, job] of jobs) {
    if (job.uses) expect([name, existsSync(job.uses)]).toEqual([name, true]);
    else expect([name, job['timeout-minutes']]).toEqual([name, expect.any(Number)]);
  }
});
