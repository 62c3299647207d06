import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { estimateMemory } from './estimate-memory.ts';
import type { Replaced } from './list-objections.ts';
import type { PageThreadTask, Places, ThreadMessage } from './page-thread.ts';
import type { Task } from './start-bundle.ts';

/** Threads that render; more than processors only take memory. */
const THREADS = 2;

/** Most of what a page needs is garbage when it is written; little of it should live to be moved. */
const YOUNG_MEGABYTES = 48;

/**
 * How V8 looks for garbage, which is what nearly all of a page is once it is written: as much of it may gather as is
 * kept; nothing is taken for lasting because the like of it was in use before, for it would keep all that it refers to;
 * and no thread waits for the processor of another.
 */
const GARBAGE = [
  '--heap-growing-percent=100',
  '--no-allocation-site-pretenuring',
  '--no-parallel-scavenge',
] as const;

export interface PageThreads extends Task {
  /** Why nothing may be published. */
  readonly objections: Promise<readonly string[]>;
  /** Begins, once all data are audited: the bundle is made, and nothing is objected. */
  readonly render: () => Promise<void>;
}

/**
 * Reads, checks and audits the data, then renders all pages and writes all other files into `folder`, part by part on
 * two processors.
 */
export function startPageThreads(folder: string, bundle: string, replaced: Replaced): PageThreads {
  for (const flag of GARBAGE) setFlagsFromString(flag);
  const counts = new SharedArrayBuffer(8);
  const url = new URL('./page-thread.ts', import.meta.url);
  const resourceLimits = {
    maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
    maxOldGenerationSizeMb: estimateMemory(replaced.dataDir),
  };
  const workers = Array.from({ length: THREADS }, (_, thread) => {
    const task: PageThreadTask = { folder, bundle, counts, thread, threads: THREADS };
    // All read the same data; one is enough to check them.
    const workerData = thread === 0 ? { ...task, replaced } : task;
    return new Worker(url, { workerData, resourceLimits });
  });
  const stop = () => {
    for (const worker of workers) worker.terminate();
  };
  const done = Promise.all(workers.map(waitForEnd)).then(
    () => {},
    (error) => {
      stop();
      throw error;
    },
  );
  const objections = Promise.withResolvers<readonly string[]>();
  const audits = workers.map((worker) => {
    const audit = Promise.withResolvers<Places>();
    worker.on('message', (message: ThreadMessage) => {
      if (message.kind === 'checked') objections.resolve(message.objections);
      else audit.resolve(message.places);
    });
    return audit.promise;
  });
  done.catch(objections.reject);
  objections.promise.catch(() => {});
  const render = async () => {
    const places = (await Promise.race([Promise.all(audits), done.then(() => [])])).flat();
    for (const worker of workers) worker.postMessage(places);
  };
  return { done, stop, objections: objections.promise, render };
}

function waitForEnd(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`thread ended with ${code}`))));
  });
}
