import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

const run = promisify(execFile);

declare module 'vitest' {
  interface ProvidedContext {
    /** The shipped data, built as `npm run build` does. */
    shippedSite: string;
    /** Hostile text in every text field of a small data folder, built the same way. */
    hostileSite: string;
  }
}

/** Builds each fixture site once for the whole run, by the real command. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'cchc-sites-'));
  const build = (name: string, dataDir: string) =>
    run(process.execPath, ['src/cli/build.ts'], {
      env: { ...process.env, DATA_DIR: dataDir, OUT_DIR: join(folder, name) },
    });
  await build('shipped', 'data');
  await build('hostile', resolve('test/fixtures/hostile/data'));
  project.provide('shippedSite', join(folder, 'shipped'));
  project.provide('hostileSite', join(folder, 'hostile'));
  return () => rm(folder, { recursive: true, force: true });
}
