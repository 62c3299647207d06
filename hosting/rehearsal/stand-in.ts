import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Outcome, Runner } from './run-workflow.ts';

export interface World {
  /** Holds everything; gone afterwards. */
  readonly folder: string;
  /** The repository that is pushed to. */
  readonly repository: string;
  readonly live: string;
  readonly address: string;
}

export interface Occasion {
  readonly name: string;
  readonly event: 'push' | 'pull_request';
  readonly hasPages?: boolean;
  /** What the tests would say. */
  readonly tests?: Outcome;
  /** The commit of the last run that published, as `gh run list` tells it. */
  readonly lastPublished: string;
}

export interface Stage extends Runner {
  readonly artifacts: string;
  /** Workflows that were called. */
  readonly called: readonly string[];
}

/** A runner of GitHub on this machine: its own actions are replaced, the project's steps are run as they stand. */
export function makeStandIn(world: World, occasion: Occasion): Stage {
  const { folder, repository, live, address } = world;
  const temp = join(folder, 'runs', occasion.name);
  const artifacts = join(temp, 'artifacts');
  const called: string[] = [];
  mkdirSync(artifacts, { recursive: true });
  const keep = (path: string, workspace: string) => {
    if (!existsSync(join(workspace, path))) throw new Error(`no ${path}`);
    cpSync(join(workspace, path), join(artifacts, basename(path)), { recursive: true });
  };
  return {
    temp,
    artifacts,
    called,
    // One workspace for all runs, so that the packages are installed once.
    placeWorkspace: () => join(folder, 'workspace'),
    contexts: {
      github: {
        event_name: occasion.event,
        ref: 'refs/heads/main',
        ref_name: 'main',
        repository: 'xa/cchc',
        token: 'none',
        event: { repository: { default_branch: 'main' } },
      },
      vars: {},
    },
    env: makeEnvironment(world, occasion),
    actions: {
      'actions/checkout': (inputs, workspace) => {
        if (!existsSync(workspace)) execFileSync('git', ['clone', '-q', repository, workspace]);
        const git = (...words: readonly string[]) =>
          execFileSync('git', words, { cwd: workspace, stdio: 'pipe' });
        git('fetch', '-q', 'origin', 'main');
        git('checkout', '-q', '--force', 'FETCH_HEAD');
        git('clean', '-q', '-ffdx', '-e', 'node_modules');
        return { depth: inputs['fetch-depth'] ?? '1' };
      },
      'actions/setup-node': () => ({}),
      'actions/configure-pages': () => {
        if (occasion.hasPages === false) throw new Error('Pages is not enabled');
        return { base_url: address };
      },
      'actions/upload-artifact': ({ path = '' }, workspace) => {
        keep(path, workspace);
        return {};
      },
      'actions/upload-pages-artifact': ({ path = '', ...inputs }, workspace) => {
        const hidden = inputs['include-hidden-files'] === 'true' ? [] : ['--exclude=.[^/]*'];
        const words = ['--directory', path, '-cf', join(artifacts, 'artifact.tar'), ...hidden, '.'];
        execFileSync('tar', words, { cwd: workspace });
        return {};
      },
      'actions/deploy-pages': () => {
        const next = `${live}-next`;
        mkdirSync(next, { recursive: true });
        execFileSync('tar', ['--directory', next, '-xf', join(artifacts, 'artifact.tar')]);
        rmSync(live, { recursive: true, force: true });
        renameSync(next, live);
        return { page_url: address };
      },
    },
    callWorkflow: (path) => {
      called.push(path);
      return occasion.tests ?? 'success';
    },
    log: (text) => console.log(`    ${text}`),
  };
}

/** What a runner's shell has, and stand-ins for `gh` and for a second installation of the same packages. */
function makeEnvironment({ folder }: World, { event, lastPublished }: Occasion): Record<string, string> {
  const bin = join(folder, 'bin');
  const path = (process.env['PATH'] ?? '').split(':').filter((one) => !one.includes('node_modules'));
  const npm = path.map((one) => join(one, 'npm')).find((one) => existsSync(one)) ?? 'npm';
  mkdirSync(bin, { recursive: true });
  const place = (name: string, script: string) => writeFileSync(join(bin, name), script, { mode: 0o755 });
  place('gh', `#!/bin/sh\necho '${lastPublished}'\n`);
  place('npm', `#!/bin/sh\nif [ "$1" = ci ] && [ -d node_modules ]; then exit 0; fi\nexec ${npm} "$@"\n`);
  return {
    PATH: [bin, ...path].join(':'),
    HOME: process.env['HOME'] ?? folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event,
    GITHUB_REF_NAME: 'main',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
  };
}
