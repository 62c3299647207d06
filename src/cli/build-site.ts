import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import { cp, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { nameBuildFolders, removeQuietly, sweepBuilds } from './build-folders.ts';
import type { Replaced } from './list-objections.ts';
import { startBundle } from './start-bundle.ts';
import { startPageThreads } from './start-page-threads.ts';
import { loadExchange, swapFolders } from './swap-folders.ts';

/**
 * Builds the site of a data folder beside `outDir` and swaps when all is written; throws what went wrong, with `outDir`
 * as it was. Returns why nothing may be built, which the threads find out while the bundle of the pages is made; empty
 * where the site is built. Whatever way the process ends but by SIGKILL, nothing is left beside `outDir`.
 */
export async function buildSite(replaced: Replaced): Promise<readonly string[]> {
  const { outDir } = replaced;
  const { work, bundle, staging, former } = nameBuildFolders(outDir);
  // What the site is made of must not hang on the shell it is built from.
  process.env['NODE_ENV'] = 'production';
  sweepBuilds(outDir);
  const bundling = startBundle(work, bundle);
  const rendering = startPageThreads(work, bundle, replaced);
  const remove = () => {
    bundling.stop();
    rendering.stop();
    removeQuietly([work, bundle, staging, ...(existsSync(outDir) ? [former] : [])]);
  };
  removeWhenStopped(remove);
  process.once('exit', remove);
  try {
    const objections = await rendering.objections;
    if (objections.length > 0) return objections;
    const exchange = await loadExchange();
    tryWriting(dirname(staging), staging);
    await bundling.done;
    await rendering.render();
    await rendering.done;
    if (work !== staging) await move(work, staging);
    swapFolders({ fresh: staging, place: outDir, former }, exchange);
    return [];
  } finally {
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
function tryWriting(parent: string, folder: string): void {
  mkdirSync(parent, { recursive: true });
  // The work may go on in this very folder.
  if (existsSync(folder)) return;
  mkdirSync(folder);
  rmdirSync(folder);
}

/** Long enough for a write under way on another thread to end. */
const LAST_WRITES = 100;

function removeWhenStopped(remove: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      remove();
      // Blocks, so that nothing more is begun; what ends in the meantime may have made a folder anew.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LAST_WRITES);
      process.exit(1);
    });
  }
}
