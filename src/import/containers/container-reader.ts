import { Worker } from 'node:worker_threads';
import {
  BASE_MILLISECONDS,
  MAX_HEAP_MEGABYTES,
  MAX_MILLISECONDS,
  MILLISECONDS_PER_MEGABYTE,
} from './limits.ts';
import type { ContainerResult } from './read-container.ts';

const SHORTEST_WAIT = 20;

export interface ContainerReader {
  /** Files given at once are read one after the other. */
  readonly read: (bytes: Uint8Array) => Promise<ContainerResult>;
  readonly stop: () => Promise<void>;
}

/**
 * Reads files in a worker with a heap and a time of its own. A worker that dies or is given up takes its file with it;
 * the next file gets a new one. It keeps no process alive while it waits.
 */
export function startContainerReader(limitTime = limitBySize): ContainerReader {
  let current: Promise<Worker> | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const startWorker = (): Promise<Worker> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./container-worker.ts', import.meta.url), {
        resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MEGABYTES },
      });
      worker.once('message', () => resolve(worker));
      worker.once('error', reject);
      worker.once('exit', () => {
        current = null;
      });
    });

  const readWith = async (worker: Worker, bytes: Uint8Array): Promise<ContainerResult> => {
    worker.ref();
    const limit = limitTime(bytes.length);
    const start = performance.now();
    const before = await readProcessorTime(worker);
    return new Promise((resolve) => {
      let timer: NodeJS.Timeout | null = null;
      const end = (result: ContainerResult) => {
        if (timer !== null) clearTimeout(timer);
        timer = null;
        worker.off('message', end);
        worker.off('exit', giveUp);
        worker.unref();
        resolve(result);
      };
      const giveUp = () => {
        current = null;
        worker.terminate();
        const limitSeconds = Math.ceil(limit / 1000);
        end({ kind: 'failed', problems: [{ code: 'office/too-heavy', limitSeconds }] });
      };
      const look = async () => {
        const left = limit + before - (await readProcessorTime(worker));
        if (timer === null) return;
        if (left <= 0 || performance.now() - start > MAX_MILLISECONDS) giveUp();
        else timer = setTimeout(look, Math.max(left, SHORTEST_WAIT));
      };
      timer = setTimeout(look, limit);
      worker.once('message', end);
      worker.once('exit', giveUp);
      worker.postMessage(bytes);
    });
  };

  const readNext = async (bytes: Uint8Array): Promise<ContainerResult> => {
    current ??= startWorker();
    return readWith(await current, bytes);
  };

  return {
    read: (bytes) => {
      const result = last.then(() => readNext(bytes));
      last = result.catch(() => {});
      return result;
    },
    stop: async () => {
      await last;
      await (await current)?.terminate();
    },
  };
}

/** What the worker has used, in milliseconds: a busy machine takes nothing from a file's time. */
async function readProcessorTime(worker: Worker): Promise<number> {
  try {
    const { user, system } = await worker.cpuUsage();
    return (user + system) / 1000;
  } catch {
    // A worker that has ended: its end is told by itself.
    return 0;
  }
}

/** A file's own time, without the start of the worker. */
function limitBySize(byteCount: number): number {
  const limit = BASE_MILLISECONDS + (byteCount / 2 ** 20) * MILLISECONDS_PER_MEGABYTE;
  return Math.min(limit, MAX_MILLISECONDS);
}
