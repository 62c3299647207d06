import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { writeDemo } from '../demo/write-demo.ts';
import { runBuild, type Settings } from './run-build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The shipped data, built as `npm run build` does. */
    shippedSite: string;
    /** Hostile text in every text field of a small data folder, built the same way. */
    hostileSite: string;
    /** The shipped data, built for `ADDRESSED_ROOT`. */
    addressedSite: string;
    /** The made-up province of `test/demo`, built the same way. */
    demoSite: string;
  }
}

/** Where the addressed site will be found. */
export const ADDRESSED_ROOT = 'https://example.org/cchc/';

/** Builds each fixture site once for the whole run, by the real command, two at a time. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'cchc-sites-'));
  const build = async (name: string, dataDir: string, settings: Settings = {}) => {
    const { code, output } = await runBuild({ DATA_DIR: dataDir, OUT_DIR: join(folder, name), ...settings });
    if (code !== 0) throw new Error(output);
  };
  const buildDemo = async () => {
    const dataDir = join(folder, 'demo-data');
    await writeDemo(dataDir);
    await build('demo', dataDir);
  };
  const buildOthers = async () => {
    await build('shipped', 'data');
    await build('hostile', 'test/fixtures/hostile/data');
    await build('addressed', 'data', { SITE_URL: ADDRESSED_ROOT, BASE_URL: '/khac/' });
  };
  await Promise.all([buildDemo(), buildOthers()]);
  project.provide('shippedSite', join(folder, 'shipped'));
  project.provide('hostileSite', join(folder, 'hostile'));
  project.provide('addressedSite', join(folder, 'addressed'));
  project.provide('demoSite', join(folder, 'demo'));
  return () => rm(folder, { recursive: true, force: true });
}
