import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { createPageFinisher, placePage } from '../integrations/finish-page.ts';
import { openBundle } from '../integrations/open-bundle.ts';
import { loadSiteData, loadSiteModel } from '../site-data.ts';
import { finishDataFiles } from './data-files/finish-data-files.ts';
import { writePart } from './data-files/write-part.ts';
import { groupPages } from './group-pages.ts';
import { listObjections, type Replaced } from './list-objections.ts';
import { writeSitemap } from './write-sitemap.ts';

export interface PageThreadTask {
  /** Takes the files; the scripts of the pages are in it already. */
  readonly folder: string;
  readonly bundle: string;
  /** How many parts threads have taken, and how many they have written. */
  readonly counts: SharedArrayBuffer;
  /** Given to the thread that tells what may not be published. */
  readonly replaced?: Replaced;
}

/** Runs as one of several threads, each of which takes the next part until none is left. */
const { folder, bundle, counts, replaced } = workerData as PageThreadTask;
const [TAKEN, WRITTEN] = [0, 1];
const counters = new Int32Array(counts);
const data = await loadSiteData();
if (replaced !== undefined) parentPort?.postMessage(await listObjections(data, replaced));
if (parentPort !== null) await once(parentPort, 'message');
const site = await loadSiteModel();
const { assets, policy, pages, render } = await openBundle(bundle);
const finish = await createPageFinisher(folder, assets, policy);
const parts = groupPages(site, pages);

for (let part = parts[count(TAKEN)]; part !== undefined; part = parts[count(TAKEN)]) {
  for (const page of part.pages) {
    const file = placePage(page.pathname);
    const path = join(folder, file);
    const html = await finish(await render(page), file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, html);
  }
  await writePart(site, part.id, folder);
  if (count(WRITTEN) + 1 === parts.length) await writeRest();
}

/** What is made of all parts. */
async function writeRest(): Promise<void> {
  await finishDataFiles(site, folder);
  await writeSitemap(
    folder,
    pages.map(({ pathname }) => placePage(pathname)),
    site.publicRoot,
  );
}

/** How many there were before. */
function count(which: number): number {
  return Atomics.add(counters, which, 1);
}
