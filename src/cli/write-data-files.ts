import { workerData } from 'node:worker_threads';
import { readSiteModel } from '../site-data.ts';
import { listParts } from '../views/site-parts.ts';
import { finishDataFiles } from './data-files/finish-data-files.ts';
import { writePart } from './data-files/write-part.ts';

/** Runs as a worker beside the build of the pages: `workerData` is the folder that takes the files. */
const folder = workerData as string;
const site = await readSiteModel();
for (const part of listParts(site)) await writePart(site, part, folder);
await finishDataFiles(site, folder);
