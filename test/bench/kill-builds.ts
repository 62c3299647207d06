import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { randomLcg } from 'd3-random';
import { hashFolder } from './hash-folder.ts';

/**
 * Kills builds over an existing site at random moments: `npx node test/bench/kill-builds.ts --count 100 --seed 1`,
 * `--data FOLDER` for other data than the shipped. After each the site must be whole: the former one, or the new one
 * where the build had swapped already. Every third dies by SIGTERM, the others by SIGKILL, alone or with their group.
 * At the end a build runs through and nothing may lie beside the site. Ends with 1 where anything is not so.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    data: { type: 'string', default: 'data' },
  },
});

/** What is left to happen after a build has said that it is done. */
const AFTER_MS = 200;
const NAMES = ['a', 'b'] as const;
type Name = (typeof NAMES)[number];

const count = Number(values.count);
const random = randomLcg(Number(values.seed) / 1000);
const root = mkdtempSync(join(tmpdir(), 'cchc-kill-'));
const out = join(root, 'site');
const failures: string[] = [];
const seen = { former: 0, swapped: 0, leftBehind: 0, killed: 0, ended: 0 };

try {
  await run();
} finally {
  rmSync(root, { recursive: true, force: true });
}

async function run(): Promise<void> {
  const whole = { a: '', b: '' };
  let usual = 0;
  for (const name of NAMES) {
    cpSync(values.data, join(root, `data-${name}`), { recursive: true });
    const file = join(root, `data-${name}`, 'site.json');
    const site = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...site, notice: `Bản ${name}` }));
    const start = performance.now();
    if ((await finish(startBuild(name))) !== 0) throw new Error(`cannot build ${name}`);
    usual = performance.now() - start;
    whole[name] = hashFolder(out) ?? '';
  }
  console.log(`a whole build takes ${Math.round(usual)} ms`);

  let current: Name = 'b';
  for (let index = 0; index < count; index += 1) {
    const next: Name = current === 'a' ? 'b' : 'a';
    const told = await kill(startBuild(next), index, random() * (usual + AFTER_MS));
    const hash = hashFolder(out);
    if (hash === whole[current]) seen.former += 1;
    else if (hash === whole[next]) {
      seen.swapped += 1;
      current = next;
    } else
      failures.push(`${told}: the site is ${hash === null ? 'gone' : 'neither the former nor the new one'}`);
    if (listLeftovers().length > 0) seen.leftBehind += 1;
  }

  const [last] = NAMES;
  if ((await finish(startBuild(last))) !== 0) failures.push('the build after the last kill fails');
  if (hashFolder(out) !== whole[last]) failures.push('the build after the last kill gives another site');
  for (const path of listLeftovers()) failures.push(`left behind: ${path}`);
  console.log(
    `${count} builds, ${seen.killed} killed under way, ${seen.ended} had ended: former site ${seen.former}, new site ${seen.swapped}, neither ${count - seen.former - seen.swapped}; something left behind after ${seen.leftBehind}`,
  );
  for (const failure of failures) console.log(failure);
  process.exitCode = failures.length === 0 ? 0 : 1;
}

function startBuild(name: Name): ChildProcess {
  const env = { PATH: process.env['PATH'], DATA_DIR: join(root, `data-${name}`), OUT_DIR: out };
  return spawn(process.execPath, ['src/cli/build.ts'], {
    env: { ...env, PUBLISHED_MANIFEST: 'none' },
    stdio: 'ignore',
    detached: true,
  });
}

async function kill(child: ChildProcess, index: number, after: number): Promise<string> {
  const signal = index % 3 === 2 ? 'SIGTERM' : 'SIGKILL';
  const withGroup = random() < 0.5;
  const ended = finish(child);
  await Promise.race([pause(after), ended]);
  const hasEnded = child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
  const isRunning = !hasEnded && sendSignal(withGroup ? -Number(child.pid) : Number(child.pid), signal);
  seen[isRunning ? 'killed' : 'ended'] += 1;
  await ended;
  return `kill ${index} (${signal}${withGroup ? ' to the group' : ''} after ${Math.round(after)} ms)`;
}

/** False where the process has ended. */
function sendSignal(processId: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(processId, signal);
  } catch {
    return false;
  }
}

function finish(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve));
}

/** Hidden folders of builds, beside the site and in the current folder. */
function listLeftovers(): readonly string[] {
  return [...readdirSync(root), ...readdirSync('.')].filter((name) => /^\.(site|dist)-\d/.test(name));
}
