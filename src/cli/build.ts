import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import { cp, readdir, rename } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { build } from 'astro';
import { CLI } from '../strings/cli.ts';
import { nameBuildFolders, removeQuietly, restoreFormerSite, sweepBuilds } from './build-folders.ts';
import { readData } from './check-data.ts';
import { checkPublication } from './check-publication.ts';
import { type DataWorker, mergeFolder, startDataWorker } from './data-worker.ts';
import { describeError } from './describe-error.ts';
import { findBuiltSite } from './find-built-site.ts';
import { readToday } from './read-today.ts';
import { loadExchange, swapFolders } from './swap-folders.ts';

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
  if (restoreFormerSite(outDir)) console.error(CLI.restored(outName));
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
  const { work, data, staging, former } = nameBuildFolders(outDir);
  let worker: DataWorker | null = null;
  const remove = () => removeQuietly([work, data, staging, ...(existsSync(outDir) ? [former] : [])]);
  removeWhenStopped(remove, async () => worker?.stop());
  // What the site is made of must not hang on the shell it is built from.
  process.env['NODE_ENV'] = 'production';
  try {
    const exchange = await loadExchange();
    sweepBuilds(outDir);
    tryWriting([dirname(staging), '.'], [staging, work]);
    worker = startDataWorker(data);
    await build({ outDir: work, logLevel: 'warn' });
    await worker.done;
    await mergeFolder(data, work);
    if (work !== staging) await move(work, staging);
    swapFolders({ fresh: staging, place: outDir, former }, exchange);
  } catch (error) {
    console.error(CLI.buildFailed(describeError(error, outName)));
    return 1;
  } finally {
    await worker?.stop();
    remove();
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

function removeWhenStopped(remove: () => void, stopWorker: () => Promise<unknown>): void {
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

/** Throws at once where a build would only find out at its end. */
function tryWriting(parents: readonly string[], folders: readonly string[]): void {
  for (const parent of parents) mkdirSync(parent, { recursive: true });
  for (const folder of new Set(folders)) {
    mkdirSync(folder);
    rmdirSync(folder);
  }
}

process.exitCode = await run();
