import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { readTokens } from '../read-tokens.ts';
import { readSiteModel } from '../site-data.ts';
import { listSiteFiles } from '../site-files.ts';
import { listBadges } from '../views/embed/list-badges.ts';
import { listCards } from './list-cards.ts';

/** Runs as a worker beside the build of the pages: `workerData` is the folder that takes the files. */
const [site, token] = [await readSiteModel(), readTokens('light')];
const files = [...listSiteFiles(site), ...listBadges(site, token), ...listCards(site, token)];
for (const { address, write } of files) {
  const file = join(workerData as string, address);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, write());
}
