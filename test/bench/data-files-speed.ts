import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finishDataFiles } from '../../src/cli/data-files/finish-data-files.ts';
import { createOutput } from '../../src/cli/data-files/output.ts';
import { packLargeFiles } from '../../src/cli/data-files/pack-large-files.ts';
import { writeRecord } from '../../src/cli/data-files/part-record.ts';
import { writeProvince } from '../../src/cli/data-files/write-province.ts';
import { writeShared } from '../../src/cli/data-files/write-shared.ts';
import { loadSiteModel } from '../../src/site-data.ts';
import { listProvinceParts } from '../../src/views/site-parts.ts';

const MEGABYTE = 2 ** 20;

function readMemory(): number {
  return Math.round(process.memoryUsage.rss() / MEGABYTE);
}

async function time(act: () => void | Promise<void>): Promise<number> {
  const used = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(used);
  return (user + system) / 1000;
}

/**
 * What the tables of all provinces and the joining of the national ones cost, pictures and what belongs to no province
 * left out: `DATA_DIR=… node test/bench/data-files-speed.ts`.
 */
async function measure(): Promise<void> {
  const site = await loadSiteModel();
  console.log(`${site.models.length} reports; ${readMemory()} MB`);
  const folder = await mkdtemp(join(tmpdir(), 'cchc-data-files-'));
  const spent = { tables: 0, packing: 0 };
  for (const part of listProvinceParts(site)) {
    const output = createOutput(folder);
    let slices = {};
    spent.tables += await time(() => {
      slices = writeProvince(site, part, output, () => {});
    });
    spent.packing += await time(() => packLargeFiles(output));
    writeRecord(folder, part.slug, { measures: [...output.measures], slices });
  }
  const count = site.byCommune.size;
  const perCommune = (spentTime: number) => (spentTime / count).toFixed(2);
  console.log(
    `${count} communes: tables ${perCommune(spent.tables)}, packing ${perCommune(spent.packing)} ms of processor each; ${readMemory()} MB`,
  );
  const shared = createOutput(folder);
  writeShared(site, shared);
  writeRecord(folder, null, { measures: [...shared.measures], slices: {} });
  const before = readMemory();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, readMemory());
  }, 20);
  const finishing = await time(() => finishDataFiles(site, folder));
  clearInterval(watch);
  most = Math.max(most, readMemory());
  console.log(`joined in ${Math.round(finishing)} ms of processor; ${most - before} MB more at most`);
  await rm(folder, { recursive: true });
}

await measure();
