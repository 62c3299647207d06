import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PageThreadTask } from './page-thread.ts';
import type { Task } from './start-bundle.ts';

/** Threads that render; more than processors only take memory. */
const THREADS = 2;

/** Most of what a page needs is garbage when it is written; little of it should live to be moved. */
const YOUNG_MEGABYTES = 48;

/**
 * Garbage would grow with the memory of the machine. This is for the program and what is being made; more is for what is
 * kept of the data, for each of their megabytes: rows of flat tables are packed, what a report says is not.
 */
const OLD_MEGABYTES = 256;
const PER_MEGABYTE = { flat: 4, issued: 16 } as const;

/** Renders all pages and writes all other files into `folder`, part by part on two processors. */
export function startPageThreads(folder: string, bundle: string, dataDir: string): Task {
  const task: PageThreadTask = { folder, bundle, counts: new SharedArrayBuffer(8) };
  const url = new URL('./page-thread.ts', import.meta.url);
  const resourceLimits = {
    maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
    maxOldGenerationSizeMb: OLD_MEGABYTES + estimateMegabytes(dataDir),
  };
  const workers = Array.from(
    { length: THREADS },
    () => new Worker(url, { workerData: task, resourceLimits }),
  );
  const stop = () => {
    for (const worker of workers) worker.terminate();
  };
  const ends = workers.map(
    (worker) =>
      new Promise<void>((resolve, reject) => {
        worker.once('error', reject);
        worker.once('exit', (code) =>
          code === 0 ? resolve() : reject(new Error(`thread ended with ${code}`)),
        );
      }),
  );
  const done = Promise.all(ends).then(
    () => {},
    (error) => {
      stop();
      throw error;
    },
  );
  done.catch(() => {});
  return { done, stop };
}

function estimateMegabytes(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const issued = new Set(
    files.filter(({ name }) => name === 'report.json').map(({ parentPath }) => parentPath),
  );
  const bytes = files.reduce((sum, { parentPath, name }) => {
    const kind = issued.has(parentPath) ? 'issued' : 'flat';
    return sum + PER_MEGABYTE[kind] * statSync(join(parentPath, name)).size;
  }, 0);
  return Math.ceil(bytes / 2 ** 20);
}
