import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CLI } from '../strings/cli.ts';
import { restoreFormerSite } from './build-folders.ts';
import { buildSite } from './build-site.ts';
import { readData } from './check-data.ts';
import { checkPublication } from './check-publication.ts';
import { describeError } from './describe-error.ts';
import { findBuiltSite } from './find-built-site.ts';
import { readToday } from './read-today.ts';

/**
 * `npm run build`: checks the data and what it changes of published figures, builds beside the output folder, and only
 * then swaps the folders, so that whatever fails, the site built before stays whole.
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
  if (restoreFormerSite(outDir)) console.error(CLI.restored(outName));
  const objections: string[] = [];
  const isBuilt = await buildSite(dataDir, outDir, async () => {
    objections.push(...(await listObjections(dataDir, outDir, outName)));
    return objections.length === 0;
  });
  for (const line of objections) console.error(line);
  if (!isBuilt) return 1;
  console.log(CLI.built(outName));
  return 0;
}

/** Why nothing may be published; empty where the data and what they change of published figures are in order. */
async function listObjections(dataDir: string, outDir: string, outName: string): Promise<readonly string[]> {
  const checked = await readData(dataDir);
  if (checked.kind === 'failed') return [...checked.lines, CLI.buildStopped(checked.lines.length)];
  if (existsSync(outDir) && !(await isReplaceable(outDir))) return [CLI.foreignOutput(outName)];
  const published = process.env['PUBLISHED_MANIFEST'] || null;
  return checkPublication({ ...checked, dataDir, outDir, published, today: readToday() });
}

/** True for an empty folder and for a site that this program built. */
async function isReplaceable(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => null);
  if (names === null || names.length === 0) return names !== null;
  return findBuiltSite(folder) !== null;
}

let isTold = false;
/** What comes after the first error comes of it. */
function fail(error: unknown): void {
  if (!isTold) console.error(CLI.buildFailed(describeError(error, process.cwd())));
  isTold = true;
  process.exitCode = 1;
}

// An error that reaches nobody: the build must not go on as if there were none.
process.on('uncaughtException', (error) => {
  fail(error);
  process.exit();
});
try {
  process.exitCode = await run();
} catch (error) {
  fail(error);
}
