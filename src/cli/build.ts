import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { build } from 'astro';
import { CLI } from '../strings/cli.ts';
import { checkData } from './check-data.ts';

/**
 * `npm run build`: checks the data, builds beside the output folder, and only then swaps the folders, so that
 * whatever fails, the site built before stays whole.
 */
async function run(): Promise<number> {
  const dataDir = process.env['DATA_DIR'] || 'data';
  const outName = process.env['OUT_DIR'] || 'dist';
  const outDir = resolve(outName);
  const siteUrl = process.env['SITE_URL'];
  if (siteUrl && !/^https?:\/\//.test(URL.parse(siteUrl)?.href ?? '')) {
    console.error(CLI.badSiteUrl(siteUrl));
    return 1;
  }
  const checked = await checkData(dataDir);
  if (checked.kind === 'failed') {
    for (const line of checked.lines) console.error(line);
    console.error(CLI.buildStopped(checked.lines.length));
    return 1;
  }
  if (existsSync(outDir) && !existsSync(join(outDir, 'index.html')) && !(await isEmpty(outDir))) {
    console.error(CLI.foreignOutput(outName));
    return 1;
  }
  const staging = join(dirname(outDir), `.${basename(outDir)}-${process.pid}`);
  const former = `${staging}-former`;
  try {
    await mkdir(dirname(outDir), { recursive: true });
    await build({ outDir: staging, logLevel: 'warn' });
    if (existsSync(outDir)) await rename(outDir, former);
    await rename(staging, outDir);
    await rm(former, { recursive: true, force: true });
  } catch (error) {
    if (!existsSync(outDir) && existsSync(former)) await rename(former, outDir);
    await rm(staging, { recursive: true, force: true });
    console.error(CLI.buildFailed(error instanceof Error ? error.message : String(error)));
    return 1;
  }
  console.log(CLI.built(outName));
  return 0;
}

async function isEmpty(folder: string): Promise<boolean> {
  return (await readdir(folder)).length === 0;
}

process.exitCode = await run();
