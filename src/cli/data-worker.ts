import { existsSync } from 'node:fs';
import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

export interface DataWorker {
  /** Resolves when all files are written; rejects with what went wrong. */
  readonly done: Promise<void>;
  readonly stop: () => Promise<number>;
}

/** Writes the data files into a folder on a second processor while the pages are built on the first. */
export function startDataWorker(folder: string): DataWorker {
  const worker = new Worker(new URL('./write-data-files.ts', import.meta.url), { workerData: folder });
  const done = new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`worker ended with ${code}`))));
  });
  // Told when the build waits for it; before that it is no unhandled rejection.
  done.catch(() => {});
  return { done, stop: () => worker.terminate() };
}

/** Moves the files of one folder into another that may have folders of the same names, and no file of the same name. */
export async function mergeFolder(from: string, to: string): Promise<void> {
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && existsSync(target)) await mergeFolder(source, target);
    else await rename(source, target);
  }
}
