import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Job, listNeeds, type Step, type Workflow } from '../read-workflows.ts';
import { fillIn, isMet, type Situation } from './evaluate-expression.ts';

export type Outcome = 'success' | 'failure' | 'skipped';
type Outputs = Readonly<Record<string, string>>;

export interface JobResult {
  readonly result: Outcome;
  readonly outputs: Outputs;
}

/** What stands in for GitHub. */
export interface Runner {
  /** A folder for this run, outside the workspaces. */
  readonly temp: string;
  /** The workspace of a job; the step that checks out fills it. */
  readonly placeWorkspace: (job: string) => string;
  readonly contexts: { readonly github: unknown; readonly vars: Readonly<Record<string, string>> };
  readonly env: Readonly<Record<string, string>>;
  /** Stand-ins of actions by name without version; they throw to fail. */
  readonly actions: Readonly<Record<string, (inputs: Outputs, workspace: string) => Outputs>>;
  readonly callWorkflow: (path: string) => Outcome;
  readonly log: (text: string) => void;
}

/** The jobs of a workflow, each after those that it needs, as a runner would take them. */
export async function runWorkflow(
  workflow: Workflow,
  runner: Runner,
): Promise<ReadonlyMap<string, JobResult>> {
  const done = new Map<string, JobResult>();
  const left = new Map(Object.entries(workflow.jobs));
  while (left.size > 0) {
    const next = [...left].find(([, job]) => listNeeds(job).every((need) => done.has(need)));
    if (next === undefined) throw new Error('jobs need each other');
    const [name, job] = next;
    left.delete(name);
    const result = await runJob(name, job, done, runner);
    runner.log(`job ${name}: ${result.result}`);
    done.set(name, result);
  }
  return done;
}

async function runJob(
  name: string,
  job: Job,
  done: ReadonlyMap<string, JobResult>,
  runner: Runner,
): Promise<JobResult> {
  const needs = Object.fromEntries(listNeeds(job).map((need) => [need, done.get(need)]));
  // A job that was skipped stops those that need it just as one that failed, unless their condition says otherwise.
  const hasFailed = Object.values(needs).some((need) => need?.result !== 'success');
  const contexts = { ...runner.contexts, needs };
  if (!isMet(job.if, { contexts, hasFailed, hashFiles: () => '' })) return { result: 'skipped', outputs: {} };
  if (job.uses) return { result: runner.callWorkflow(job.uses), outputs: {} };
  return runSteps(name, job, contexts, runner);
}

async function runSteps(
  name: string,
  job: Job,
  base: Situation['contexts'],
  runner: Runner,
): Promise<JobResult> {
  const workspace = runner.placeWorkspace(name);
  const steps: Record<string, { outcome: Outcome; outputs: Outputs }> = {};
  let hasFailed = false;
  const hashFiles = (path: string) => (existsSync(join(workspace, path)) ? 'there' : '');
  const situation = (): Situation => ({ contexts: { ...base, steps }, hasFailed, hashFiles });
  for (const [index, step] of (job.steps ?? []).entries()) {
    const runs = isMet(step.if, situation());
    const ended = runs
      ? await runStep(step, situation(), workspace, runner)
      : { outcome: 'skipped' as const, outputs: {} };
    if (step.id) steps[step.id] = ended;
    if (ended.outcome === 'failure' && !step['continue-on-error']) hasFailed = true;
    if (ended.outcome !== 'success')
      runner.log(`  ${name} ${index + 1} «${step.name ?? ''}»: ${ended.outcome}`);
  }
  const outputs = Object.entries(job.outputs ?? {}).map(
    ([key, text]) => [key, fillIn(text, situation())] as const,
  );
  return { result: hasFailed ? 'failure' : 'success', outputs: Object.fromEntries(outputs) };
}

async function runStep(step: Step, situation: Situation, workspace: string, runner: Runner) {
  const fill = (texts: Readonly<Record<string, unknown>> = {}) =>
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, fillIn(String(text), situation)]));
  if (step.run === undefined) return act(step.uses ?? '', fill(step.with), workspace, runner);

  const file = (kind: string) => join(runner.temp, kind);
  mkdirSync(runner.temp, { recursive: true });
  writeFileSync(file('script.sh'), step.run);
  writeFileSync(file('output'), '');
  const env = {
    ...runner.env,
    ...fill(step.env),
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary.md'),
  };
  const shell = ['--noprofile', '--norc', '-eo', 'pipefail', file('script.sh')];
  const log = openSync(file('log'), 'a');
  const [status] = await once(
    spawn('bash', shell, { cwd: workspace, env, stdio: ['ignore', log, log] }),
    'exit',
  );
  closeSync(log);
  const lines = readFileSync(file('output'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('='));
  const outputs = Object.fromEntries(
    lines.map((line) => [line.split('=')[0] ?? '', line.replace(/^[^=]*=/, '')]),
  );
  return { outcome: status === 0 ? ('success' as const) : ('failure' as const), outputs };
}

function act(uses: string, inputs: Outputs, workspace: string, { actions, log }: Runner) {
  const action = actions[uses.split('@')[0] ?? ''];
  if (action === undefined) throw new Error(`nothing stands in for ${uses}`);
  try {
    return { outcome: 'success' as const, outputs: action(inputs, workspace) };
  } catch (error) {
    log(`  ${uses}: ${error instanceof Error ? error.message : String(error)}`);
    return { outcome: 'failure' as const, outputs: {} };
  }
}
