import { resolve } from 'node:path';
import { CLI } from '../strings/cli.ts';
import { restoreFormerSite } from './build-folders.ts';
import { buildSite } from './build-site.ts';
import { describeError } from './describe-error.ts';
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
  const published = process.env['PUBLISHED_MANIFEST'] || null;
  const objections = await buildSite({ dataDir, outDir, outName, published, today: readToday() });
  for (const line of objections) console.error(line);
  if (objections.length > 0) return 1;
  console.log(CLI.built(outName));
  return 0;
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
