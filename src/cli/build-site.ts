import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import { cp, readdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { build } from 'astro';
import { readPublicRoot } from '../site-data.ts';
import { nameBuildFolders, removeQuietly, sweepBuilds } from './build-folders.ts';
import { type DataWorker, mergeFolder, startDataWorker } from './data-worker.ts';
import { loadExchange, swapFolders } from './swap-folders.ts';
import { writeSitemap } from './write-sitemap.ts';

/**
 * Builds beside `outDir` and swaps when all is written; throws what went wrong, with `outDir` as it was. Whatever way
 * the process ends but by SIGKILL, nothing is left beside it.
 */
export async function buildSite(outDir: string): Promise<void> {
  const { work, data, staging, former } = nameBuildFolders(outDir);
  let worker: DataWorker | null = null;
  const remove = () => removeQuietly([work, data, staging, ...(existsSync(outDir) ? [former] : [])]);
  removeWhenStopped(remove, async () => worker?.stop());
  // Pages that were begun when another failed are written after that.
  process.once('exit', remove);
  // What the site is made of must not hang on the shell it is built from.
  process.env['NODE_ENV'] = 'production';
  const exchange = await loadExchange();
  sweepBuilds(outDir);
  tryWriting(dirname(staging), [staging, work]);
  try {
    worker = startDataWorker(data);
    // Every error comes here as well; what Astro prints of it is a stack.
    await build({ outDir: work, logLevel: 'silent' });
    await worker.done;
    await mergeFolder(data, work);
    await writeSitemap(work, await readdir(work, { recursive: true }), readPublicRoot());
    if (work !== staging) await move(work, staging);
    swapFolders({ fresh: staging, place: outDir, former }, exchange);
  } finally {
    await worker?.stop();
    remove();
  }
}

/** Copies only where the two stand on different disks. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch {
    await cp(from, to, { recursive: true });
  }
}

/** Throws at once where a build would only find out at its end. */
function tryWriting(parent: string, folders: readonly string[]): void {
  mkdirSync(parent, { recursive: true });
  for (const folder of new Set(folders)) {
    mkdirSync(folder);
    rmdirSync(folder);
  }
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
      process.exit(1);
    });
  }
}
