import { existsSync, rmSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { build } from 'astro';
import { CLI } from '../strings/cli.ts';
import { readData } from './check-data.ts';
import { checkPublication } from './check-publication.ts';
import { type DataWorker, mergeFolder, startDataWorker } from './data-worker.ts';
import { findBuiltSite } from './find-built-site.ts';
import { readToday } from './read-today.ts';

/**
 * `npm run build`: checks the data and what it changes of published figures, builds beside the output folder, and only
 * then swaps the folders, so that whatever fails, the site built before stays whole.
 */
async function run(): Promise<number> {
  const dataDir = process.env['DATA_DIR'] || 'data';
  const outName = process.env['OUT_DIR'] || 'dist';
  const outDir = resolve(outName);
  const siteUrl = process.env['SITE_URL'];
  if (siteUrl && !/^https?:\/\//.test(URL.parse(siteUrl)?.href ?? '')) {
    console.error(CLI.badSiteUrl(siteUrl));
    return 1;
  }
  const checked = await readData(dataDir);
  if (checked.kind === 'failed') {
    for (const line of checked.lines) console.error(line);
    console.error(CLI.buildStopped(checked.lines.length));
    return 1;
  }
  if (existsSync(outDir) && !(await isReplaceable(outDir))) {
    console.error(CLI.foreignOutput(outName));
    return 1;
  }
  const published = process.env['PUBLISHED_MANIFEST'] || null;
  const today = readToday();
  const objections = await checkPublication({ ...checked, dataDir, outDir, published, today });
  if (objections.length > 0) {
    for (const line of objections) console.error(line);
    return 1;
  }
  // Astro keeps the work of a build apart from that of others only inside the current folder.
  const work = resolve(`.dist-${process.pid}`);
  const staging = join(dirname(outDir), `.${basename(outDir)}-${process.pid}`);
  const former = `${staging}-former`;
  const data = `${work}-du-lieu`;
  let worker: DataWorker | null = null;
  removeWhenStopped([work, staging, data], async () => worker?.stop());
  // What the site is made of must not hang on the shell it is built from.
  process.env['NODE_ENV'] = 'production';
  try {
    await mkdir(dirname(outDir), { recursive: true });
    worker = startDataWorker(data);
    await build({ outDir: work, logLevel: 'warn' });
    await worker.done;
    await mergeFolder(data, work);
    if (work !== staging) await move(work, staging);
    if (existsSync(outDir)) await rename(outDir, former);
    await rename(staging, outDir);
    await rm(former, { recursive: true, force: true });
  } catch (error) {
    if (!existsSync(outDir) && existsSync(former)) await rename(former, outDir);
    console.error(CLI.buildFailed(error instanceof Error ? error.message : String(error)));
    return 1;
  } finally {
    await worker?.stop();
    for (const folder of [work, staging, data]) rmSync(folder, { recursive: true, force: true });
  }
  console.log(CLI.built(outName));
  return 0;
}

/** Copies only where the two stand on different disks. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch {
    await cp(from, to, { recursive: true });
  }
}

/** True for an empty folder and for a site that this program built. */
async function isReplaceable(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => null);
  if (names === null || names.length === 0) return names !== null;
  return findBuiltSite(folder) !== null;
}

/** Long enough for a write under way on another thread to end. */
const LAST_WRITES = 100;

function removeWhenStopped(folders: readonly string[], stopWorker: () => Promise<unknown>): void {
  const remove = () => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      await stopWorker();
      remove();
      // Blocks, so that nothing more is begun; what ends in the meantime may have made a folder anew.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LAST_WRITES);
      remove();
      process.exit(1);
    });
  }
}

process.exitCode = await run();
