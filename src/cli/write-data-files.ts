import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { readTokens } from '../read-tokens.ts';
import { readSiteModel } from '../site-data.ts';
import { listDataFiles } from '../views/data-files.ts';
import { listBadges } from '../views/embed/list-badges.ts';

/** Runs as a worker beside the build of the pages: `workerData` is the folder that takes the files. */
const site = await readSiteModel();
for (const { address, write } of [...listDataFiles(site), ...listBadges(site, readTokens())]) {
  const file = join(workerData as string, address);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, write());
}
