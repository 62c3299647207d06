import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { readSiteModel } from '../site-data.ts';
import { listSiteFiles } from '../site-files.ts';

/** Runs as a worker beside the build of the pages: `workerData` is the folder that takes the files. */
for (const { address, write } of listSiteFiles(await readSiteModel())) {
  const file = join(workerData as string, address);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, write());
}
