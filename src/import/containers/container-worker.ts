import { parentPort } from 'node:worker_threads';
import { readContainer } from './read-container.ts';

/** Runs in a worker: reads one file after the other, so that a file on which a library loops can be given up. */
parentPort?.on('message', async (bytes: Uint8Array) => {
  parentPort?.postMessage(await readContainer(bytes));
});
parentPort?.postMessage('ready');
