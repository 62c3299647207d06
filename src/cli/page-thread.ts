import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { createPageFinisher, placePage } from '../integrations/finish-page.ts';
import { openBundle } from '../integrations/open-bundle.ts';
import { loadSiteData, loadSiteModel } from '../site-data.ts';
import { finishDataFiles } from './data-files/finish-data-files.ts';
import { writePart } from './data-files/write-part.ts';
import { groupPages } from './group-pages.ts';
import { listObjections, type Replaced } from './list-objections.ts';
import { writePieces } from './write-pieces.ts';
import { writeSitemap } from './write-sitemap.ts';

export interface PageThreadTask {
  /** Takes the files; the scripts of the pages are in it already. */
  readonly folder: string;
  readonly bundle: string;
  /** How many parts threads have taken, and how many they have written. */
  readonly counts: SharedArrayBuffer;
  /** Which of how many threads this is. */
  readonly thread: number;
  readonly threads: number;
  /** Given to the thread that tells what may not be published. */
  readonly replaced?: Replaced;
}

/** Reports with findings, by their place in the model: every thread audits a share, for no page can do without all. */
export type Places = readonly number[];

export type ThreadMessage =
  | { readonly kind: 'checked'; readonly objections: readonly string[] }
  | { readonly kind: 'audited'; readonly places: Places };

/** Runs as one of several threads, each of which takes the next part until none is left. */
const { folder, bundle, counts, thread, threads, replaced } = workerData as PageThreadTask;
const [TAKEN, WRITTEN] = [0, 1];
const counters = new Int32Array(counts);
const data = await loadSiteData();
if (replaced !== undefined) say({ kind: 'checked', objections: await listObjections(data, replaced) });
// Nobody lets it go on then.
if (data.kind === 'failed') await hear();
const site = await loadSiteModel();
say({ kind: 'audited', places: auditShare() });
site.auditOnly(new Set(await hear()));
const { assets, policy, pages, render } = await openBundle(bundle);
const finish = await createPageFinisher(folder, assets, policy);
const parts = groupPages(site, pages);

for (let part = parts[count(TAKEN)]; part !== undefined; part = parts[count(TAKEN)]) {
  for (const page of part.pages) {
    const file = placePage(page.pathname);
    const path = join(folder, file);
    const pieces = await finish(await render(page), file);
    mkdirSync(dirname(path), { recursive: true });
    writePieces(path, pieces);
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

function auditShare(): Places {
  const places = Array.from(site.models.keys()).filter((place) => place % threads === thread);
  return places.filter((place) => (site.models[place]?.findings.length ?? 0) > 0);
}

/** The places of all reports with findings, when rendering may begin. */
async function hear(): Promise<Places> {
  if (parentPort === null) return [];
  const [places]: readonly Places[] = await once(parentPort, 'message');
  return places ?? [];
}

function say(message: ThreadMessage): void {
  parentPort?.postMessage(message);
}

/** How many there were before. */
function count(which: number): number {
  return Atomics.add(counters, which, 1);
}
