import { Worker } from 'node:worker_threads';
import {
  BASE_MILLISECONDS,
  MAX_HEAP_MEGABYTES,
  MAX_MILLISECONDS,
  MILLISECONDS_PER_MEGABYTE,
} from './limits.ts';
import type { ContainerResult } from './read-container.ts';

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

  const readWith = (worker: Worker, bytes: Uint8Array): Promise<ContainerResult> =>
    new Promise((resolve) => {
      const limit = limitTime(bytes.length);
      const end = (result: ContainerResult) => {
        clearTimeout(timer);
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
      const timer = setTimeout(giveUp, limit);
      worker.ref();
      worker.once('message', end);
      worker.once('exit', giveUp);
      worker.postMessage(bytes);
    });

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

/** A file's own time, without the start of the worker. */
function limitBySize(byteCount: number): number {
  const limit = BASE_MILLISECONDS + (byteCount / 2 ** 20) * MILLISECONDS_PER_MEGABYTE;
  return Math.min(limit, MAX_MILLISECONDS);
}
