import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { createPageFinisher, placePage } from '../integrations/finish-page.ts';
import { openBundle } from '../integrations/open-bundle.ts';
import { readTokens } from '../read-tokens.ts';
import { loadSiteModel } from '../site-data.ts';
import { listSiteFiles } from '../site-files.ts';
import { listBadges } from '../views/embed/list-badges.ts';
import { listCards } from './list-cards.ts';
import { listParts, type Part } from './list-parts.ts';
import { writeSitemap } from './write-sitemap.ts';

export interface PageThreadTask {
  /** Takes the files; the scripts of the pages are in it already. */
  readonly folder: string;
  readonly bundle: string;
  /** How many parts threads have taken. */
  readonly taken: SharedArrayBuffer;
}

/** Runs as one of several threads, each of which takes the next part until none is left. */
const { folder, bundle, taken } = workerData as PageThreadTask;
const site = await loadSiteModel();
const { assets, policy, pages, render } = await openBundle(bundle);
const finish = await createPageFinisher(folder, assets, policy);
const parts = listParts(site, pages);
const counter = new Int32Array(taken);
const works = [writeFiles, writeMap, ...parts.map((part) => () => writePages(part))];
for (let work = works[take()]; work !== undefined; work = works[take()]) await work();

function writeFiles(): void {
  const token = readTokens('light');
  const files = [...listSiteFiles(site), ...listBadges(site, token), ...listCards(site, token)];
  for (const { address, write: make } of files) write(address, make());
}

function writeMap(): Promise<void> {
  return writeSitemap(
    folder,
    pages.map(({ pathname }) => placePage(pathname)),
    site.publicRoot,
  );
}

async function writePages({ pages: ofPart }: Part): Promise<void> {
  for (const page of ofPart) {
    const file = placePage(page.pathname);
    write(file, await finish(await render(page), file));
  }
}

function take(): number {
  return Atomics.add(counter, 0, 1);
}

function write(file: string, content: string | Uint8Array): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
