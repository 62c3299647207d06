import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Replaced } from './list-objections.ts';
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

export interface PageThreads extends Task {
  /** Why nothing may be published. */
  readonly objections: Promise<readonly string[]>;
  /** Lets them begin: the bundle is made, and nothing is objected. */
  readonly render: () => void;
}

/**
 * Reads and checks the data, then renders all pages and writes all other files into `folder`, part by part on two
 * processors.
 */
export function startPageThreads(folder: string, bundle: string, replaced: Replaced): PageThreads {
  const task: PageThreadTask = { folder, bundle, counts: new SharedArrayBuffer(8) };
  const url = new URL('./page-thread.ts', import.meta.url);
  const resourceLimits = {
    maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
    maxOldGenerationSizeMb: OLD_MEGABYTES + estimateMegabytes(replaced.dataDir),
  };
  const workers = Array.from({ length: THREADS }, (_, index) => {
    // All read the same data; one is enough to check them.
    const workerData: PageThreadTask = index === 0 ? { ...task, replaced } : task;
    return new Worker(url, { workerData, resourceLimits });
  });
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
  const objections = new Promise<readonly string[]>((resolve, reject) => {
    workers[0]?.once('message', resolve);
    done.catch(reject);
  });
  objections.catch(() => {});
  const render = () => {
    for (const worker of workers) worker.postMessage(null);
  };
  return { done, stop, objections, render };
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
